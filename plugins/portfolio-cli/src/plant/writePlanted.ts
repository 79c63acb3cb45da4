import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { isRecord } from '../source/types';
import { PlantedCatalog } from './plantCatalog';

/** The answers, beside the catalog. */
export const KEY_FILE = 'key.json';

/**
 * Writes a planted catalog: a file for each team, with what it owns, and the
 * key. Folders are made.
 */
export async function writePlanted(options: {
  planted: PlantedCatalog;
  folder: string;
}): Promise<void> {
  const { planted, folder } = options;
  const byFile = new Map<string, unknown[]>();
  for (const entity of planted.entities) {
    const file = fileOf(entity);
    const entities = byFile.get(file);
    if (entities) {
      entities.push(entity);
    } else {
      byFile.set(file, [entity]);
    }
  }
  await mkdir(folder, { recursive: true });
  for (const [file, entities] of byFile) {
    await writeFile(
      path.join(folder, file),
      entities.map(entity => stringify(entity)).join('---\n'),
    );
  }
  await writeFile(
    path.join(folder, KEY_FILE),
    `${JSON.stringify(planted.key, undefined, 2)}\n`,
  );
}

function fileOf(entity: Record<string, unknown>): string {
  const { kind, metadata, spec } = entity;
  if (kind === 'Group' && isRecord(metadata)) {
    return `${metadata.name}.yaml`;
  }
  const owner = isRecord(spec) ? spec.owner : undefined;
  return typeof owner === 'string' ? `${owner}.yaml` : 'people.yaml';
}
