import { assess, drain } from '@backstage-portfolio/plugin-portfolio-engine';
import { readCatalogFacts } from '../assessCatalog';
import { toldBy, ToldFinding } from './checkPlanted';
import { plantedSource } from './plantedSource';
import { PlantedCatalog } from './plantCatalog';

/** Any day will do: nothing of a planted catalog has a history. */
const DATE = '2026-01-01';

/** What the signals say of a planted catalog. */
export async function tellPlanted(
  planted: Pick<PlantedCatalog, 'entities'>,
): Promise<Map<string, ToldFinding[]>> {
  const { facts, digests } = await readCatalogFacts({
    source: plantedSource(planted.entities),
    facts: {},
  });
  return toldBy(drain(assess({ facts, digests, date: DATE })));
}
