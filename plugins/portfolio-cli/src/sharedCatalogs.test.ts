import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  Assessment,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { assessCatalog } from './assessCatalog';
import { isEntity, refOf } from './source/envelope';
import { openSource } from './source/openSource';

/** Catalogs of real organisations, which are not part of this repository. */
const CATALOGS = path.resolve(__dirname, '../../../../shared/catalogs');

const names = existsSync(CATALOGS)
  ? readdirSync(CATALOGS, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
  : [];

async function assessFile(name: string, file: string): Promise<Assessment> {
  const source = await openSource({
    target: path.join(name, file),
    directory: CATALOGS,
  });
  const { assessment } = await assessCatalog({
    source,
    facts: {},
    date: '2026-11-22',
  });
  if (!assessment) {
    throw new Error(`Nothing could be read from ${source.title}`);
  }
  return assessment;
}

/** Refs of the units of an export, read without any of our code for reading. */
async function exportedUnits(name: string): Promise<string[]> {
  const text = await readFile(
    path.join(CATALOGS, name, 'entities.json'),
    'utf8',
  );
  const entities: unknown[] = JSON.parse(text);
  const refs = entities.filter(isEntity).map(refOf);
  return refs.filter(ref =>
    UNIT_KINDS.some(kind => ref.startsWith(`${kind}:`)),
  );
}

function rolesOf(assessment: Assessment) {
  return assessment.units.map(
    ({ ref, role, platformShare }) => `${ref} ${role} ${platformShare}`,
  );
}

const describeCatalogs =
  names.length > 0
    ? describe.each(names)
    : describe.skip.each(['no shared/catalogs beside the repository']);

describeCatalogs('catalog of %s', name => {
  it('is read without losing an entity, alike from YAML and from JSON', async () => {
    const fromYaml = await assessFile(name, 'catalog.yaml');
    const fromJson = await assessFile(name, 'entities.json');

    expect(fromYaml.units.map(({ ref }) => ref)).toEqual(
      (await exportedUnits(name)).sort(),
    );
    expect(rolesOf(fromYaml)).toEqual(rolesOf(fromJson));
  });
});
