import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openSource } from '../source/openSource';
import { Conclusions, judge } from './judge';
import { thinOut } from './thinOut';

jest.setTimeout(240_000);

const ROOT = path.resolve(__dirname, '../../../..');
/** Catalogs of real organisations, which are not part of this repository. */
const CATALOGS = path.resolve(ROOT, '../shared/catalogs');
/** Larger ones would take too long, many times over. */
const MOST_BYTES = 4e6;

/** Most trials, as a share, in which a status may turn round (assessment, 10). */
const MOST_TURNED = 0.02;

async function entitiesOf(target: string): Promise<Record<string, unknown>[]> {
  const source = await openSource({ target, directory: ROOT });
  const entities: Record<string, unknown>[] = [];
  for await (const { entity } of source.read(() => {})) {
    entities.push({ ...entity });
  }
  return entities;
}

/** What a thinned catalog says that the whole one does not. */
async function tryThinning(target: string, trials: number) {
  const entities = await entitiesOf(target);
  const whole = await judge(entities);
  const turned: string[] = [];
  const newlyAbsent: string[] = [];
  for (let seed = 1; seed <= trials; seed++) {
    const thin = await judge(thinOut(entities, seed));
    turned.push(...turnedRound(whole, thin));
    for (const [indicator, status] of thin.absences) {
      if (status === 'raised' && whole.absences.get(indicator) !== 'raised') {
        newlyAbsent.push(indicator);
      }
    }
  }
  return { turned, newlyAbsent };
}

/** Signals that are now clear, and were raised; or the other way round. */
function turnedRound(whole: Conclusions, thin: Conclusions): string[] {
  return [...whole.signals].flatMap(([signal, before]) => {
    const after = thin.signals.get(signal) ?? 'unknown';
    const turns =
      (before === 'raised' && after === 'clear') ||
      (before === 'clear' && after === 'raised');
    return turns ? [`${signal}: ${before} to ${after}`] : [];
  });
}

/** How often each thing happened that may not. */
function tooOften(
  happened: readonly string[],
  trials: number,
  most: number,
): string[] {
  const counts = new Map<string, number>();
  for (const what of happened) {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > trials * most)
    .map(([what, count]) => `${what}: ${count} of ${trials}`);
}

describe('half of what a catalog says', () => {
  it.each(['examples/airline', 'examples/airline-clean'])(
    'makes the conclusions on %s less sure, not others',
    async target => {
      const trials = 100;
      const { turned, newlyAbsent } = await tryThinning(target, trials);

      expect(tooOften(newlyAbsent, trials, 0)).toEqual([]);
      expect(tooOften(turned, trials, MOST_TURNED)).toEqual([]);
    },
  );
});

const names = existsSync(CATALOGS)
  ? readdirSync(CATALOGS).filter(name => {
      const file = path.join(CATALOGS, name, 'entities.json');
      return existsSync(file) && statSync(file).size < MOST_BYTES;
    })
  : [];
const describeCatalogs =
  names.length > 0
    ? describe.each(names)
    : describe.skip.each(['no shared/catalogs beside the repository']);

describeCatalogs('half of what the catalog of %s says', name => {
  it('raises nothing about what is missing, and turns nothing round', async () => {
    const { turned, newlyAbsent } = await tryThinning(
      path.join(CATALOGS, name, 'entities.json'),
      10,
    );

    expect(newlyAbsent).toEqual([]);
    expect(turned).toEqual([]);
  });
});
