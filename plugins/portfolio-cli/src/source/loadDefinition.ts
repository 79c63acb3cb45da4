import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { realFileWithin } from './findFiles';
import { isRecord, ReadEntity } from './types';

/** Placeholders of the catalog whose file is taken as text. */
const TEXT_PLACEHOLDERS = ['$text', '$openapi', '$asyncapi'];

/** Far above what is parsed; keeps a mistaken target out of memory. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Puts the text of a local file in place of `definition: { $text: ./file }`.
 * A target that is remote, missing or outside of the folder stays as it is,
 * and counts as a definition that is not loaded.
 */
export async function loadDefinition(options: {
  entity: ReadEntity;
  /** The file in which the entity stands. */
  file: string;
  /** The folder that may be read. */
  folder: string;
}): Promise<ReadEntity> {
  const { entity, file, folder } = options;
  const target = isRecord(entity.spec)
    ? placeholderTarget(entity.spec.definition)
    : undefined;
  if (target === undefined) {
    return entity;
  }
  const text = await readText(path.resolve(path.dirname(file), target), folder);
  return text === undefined || !isRecord(entity.spec)
    ? entity
    : { ...entity, spec: { ...entity.spec, definition: text } };
}

function placeholderTarget(definition: unknown): string | undefined {
  if (!isRecord(definition)) {
    return undefined;
  }
  const [key, ...others] = Object.keys(definition);
  const target = key === undefined ? undefined : definition[key];
  return key !== undefined &&
    others.length === 0 &&
    TEXT_PLACEHOLDERS.includes(key) &&
    typeof target === 'string' &&
    !/^[a-z][a-z0-9+.-]+:/i.test(target)
    ? target
    : undefined;
}

async function readText(
  file: string,
  folder: string,
): Promise<string | undefined> {
  const real = await realFileWithin({ folder, file });
  if (real === undefined) {
    return undefined;
  }
  try {
    const { size } = await stat(real);
    return size <= MAX_BYTES ? await readFile(real, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
