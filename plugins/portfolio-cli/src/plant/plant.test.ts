import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesSource } from '../source/filesSource';
import { readAll } from '../testing/readAll';
import { writeFolder } from '../testing/writeFolder';
import {
  checkPlanted,
  isMissed,
  PLANTED_SIGNALS,
  ToldFinding,
} from './checkPlanted';
import { plantCatalog } from './plantCatalog';
import { tellPlanted } from './tellPlanted';
import { PlantedKey } from './types';
import { writePlanted } from './writePlanted';

jest.setTimeout(60_000);

describe.each([
  [200, 1],
  [200, 7],
  [2000, 1],
])('a planted catalog of %d units, seed %d', (units, seed) => {
  const planted = plantCatalog({ units, seed });
  let told: ReadonlyMap<string, readonly ToldFinding[]>;

  beforeAll(async () => {
    told = await tellPlanted(planted);
  });

  it('has about so many units, and much that must and must not be found', () => {
    const { key } = planted;

    expect(Math.abs(key.units - units)).toBeLessThan(units * 0.1);
    expect(key.decoys.length).toBeGreaterThanOrEqual(10);
    for (const signal of PLANTED_SIGNALS) {
      expect(
        key.findings.filter(each => each.signal === signal).length,
      ).toBeGreaterThanOrEqual(5);
    }
  });

  it('is understood: nearly all is found, and hardly anything else', () => {
    const checks = checkPlanted({ key: planted.key, told });

    expect(checks.filter(isMissed)).toEqual([]);
  });

  it('deceives nobody by its decoys', () => {
    const pairs = [...told.values()]
      .flat()
      .filter(({ indicator }) => indicator !== 'declared-friction');
    const deceived = planted.key.decoys.filter(({ entities }) =>
      pairs.some(
        ({ about }) =>
          entities.length > 1 &&
          entities.filter(ref => about.includes(ref)).length > 1,
      ),
    );

    expect(deceived).toEqual([]);
  });
});

describe('plantCatalog', () => {
  it('is the same for the same numbers, and another for another seed', () => {
    const text = (seed: number) =>
      JSON.stringify(plantCatalog({ units: 300, seed }));

    expect(text(3)).toBe(text(3));
    expect(text(3)).not.toBe(text(4));
  });

  it('names only what it has', () => {
    const { entities, key } = plantCatalog({ units: 300, seed: 5 });
    const names = new Set(
      entities.map(({ kind, metadata }) =>
        `${kind}:default/${(metadata as { name: string }).name}`.toLowerCase(),
      ),
    );
    const named = [...key.findings, ...key.decoys].flatMap(
      each => each.entities,
    );

    expect(named.filter(ref => !names.has(ref))).toEqual([]);
    expect(names.size).toBe(entities.length);
  });
});

describe('checkPlanted', () => {
  const key: PlantedKey = {
    seed: 1,
    units: 4,
    findings: [
      {
        signal: 'slow-delivery',
        indicator: 'long-chain',
        entities: ['group:default/a', 'group:default/b'],
      },
    ],
    decoys: [],
  };
  const chain = (...about: string[]) => ({ indicator: 'long-chain', about });

  it.each([
    ['all of it', [chain('group:default/b', 'group:default/a')], false],
    ['nothing', [], true],
    ['half of it', [chain('group:default/a', 'group:default/c')], true],
    [
      'more than that',
      [chain('group:default/a', 'group:default/b'), chain('group:default/d')],
      true,
    ],
  ])('holds against %s', (_what, told, missed) => {
    const checks = checkPlanted({
      key,
      told: new Map([['slow-delivery', told]]),
    });

    expect(checks.some(isMissed)).toBe(missed);
  });
});

describe('writePlanted', () => {
  it('writes files that the catalog reads, and the key', async () => {
    const planted = plantCatalog({ units: 200, seed: 2 });
    const folder = await writeFolder({});
    try {
      await writePlanted({ planted, folder: path.join(folder.path, 'new') });
      const target = path.join(folder.path, 'new');
      const { refs, problems } = await readAll(
        filesSource({ target, isFolder: true }),
      );

      expect(problems).toEqual([]);
      expect(refs).toHaveLength(planted.entities.length);
      expect(
        JSON.parse(await readFile(path.join(target, 'key.json'), 'utf8')),
      ).toEqual(planted.key);
      expect((await readdir(target)).length).toBeGreaterThan(20);
    } finally {
      await folder.remove();
    }
  });
});
