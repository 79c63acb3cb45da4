import {
  assess,
  Assessed,
  drain,
  ORGANISATION_SCOPE,
  SIGNALS,
  SignalStatus,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { readCatalogFacts } from '../assessCatalog';
import { plantedSource } from '../plant/plantedSource';

/** What is concluded of an organisation, by signal and by indicator. */
export interface Conclusions {
  signals: Map<string, SignalStatus>;
  /** `<signal>/<indicator>` → status, of indicators about what is missing. */
  absences: Map<string, SignalStatus>;
}

/** Assesses entities as they are written; their relations are derived anew. */
export async function assessEntities(
  entities: readonly Record<string, unknown>[],
): Promise<Assessed> {
  const { facts, digests } = await readCatalogFacts({
    source: plantedSource(entities),
    facts: {},
  });
  return drain(assess({ facts, digests, date: '2026-11-22' }));
}

/** The conclusions on the whole organisation. */
export async function judge(
  entities: readonly Record<string, unknown>[],
): Promise<Conclusions> {
  const { judgement } = await assessEntities(entities);
  const absent = new Set(
    SIGNALS.flatMap(({ id, indicators }) =>
      indicators
        .filter(({ kind }) => kind === 'absence')
        .map(indicator => `${id}/${indicator.id}`),
    ),
  );
  const conclusions: Conclusions = { signals: new Map(), absences: new Map() };
  for (const report of judgement.signals.reports) {
    if (report.scope === ORGANISATION_SCOPE) {
      conclusions.signals.set(report.signal, report.status);
      for (const { indicator, status } of report.indicators) {
        const id = `${report.signal}/${indicator}`;
        if (absent.has(id)) {
          conclusions.absences.set(id, status);
        }
      }
    }
  }
  return conclusions;
}
