import { readFile } from 'node:fs/promises';
import { InputError } from '@backstage/errors';
import { envelopeFault, isEntity } from './envelope';
import { CatalogSource, isRecord } from './types';

/** An export of the catalog's API: an array of entities, or `{ items }`. */
export function jsonSource(options: {
  /** Absolute path. */
  target: string;
}): CatalogSource {
  const { target } = options;
  return {
    title: target,
    async *read(report) {
      const entities = readArray(await readFile(target, 'utf8'), target);
      for (const [index, entity] of entities.entries()) {
        if (isEntity(entity)) {
          yield { entity };
        } else {
          report({
            code: 'not-an-entity',
            message: `number ${index + 1} of the list: ${envelopeFault(
              entity,
            )}`,
            file: target,
          });
        }
      }
    },
  };
}

function readArray(text: string, file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(
      `${file} is no JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
  const items = isRecord(value) ? value.items : value;
  if (!Array.isArray(items)) {
    throw new InputError(
      `${file} holds no list of entities: an array, or an object with 'items', as the catalog's API returns it, was expected`,
    );
  }
  return items;
}
