/**
 * For tests of what other plugins add.
 *
 * @packageDocumentation
 */
import type { Entity } from '@backstage/catalog-model';
import {
  assess,
  drain,
  findingText,
  readFacts,
  SIGNALS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  NumberSettings,
  SignalDefinition,
  SignalStatus,
} from '@backstage-portfolio/plugin-portfolio-engine';

/**
 * What a signal is in one scope.
 *
 * @public
 */
export interface JudgedSignal {
  status: SignalStatus;
  /** By id of the indicator. */
  indicators: Record<
    string,
    {
      status: SignalStatus;
      measures: Record<string, number>;
      /** Sentences of what was seen, best first. */
      seen: string[];
    }
  >;
  /** What it threw, or what was wrong with its answers. */
  faults: string[];
}

/**
 * Assesses a small catalog as the portfolio does, and tells what a signal says
 * of it. Entities are as the catalog's API gives them, relations included.
 *
 * @public
 */
export function judgeSignalForTest<S extends NumberSettings>(options: {
  entities: readonly Entity[];
  signal: SignalDefinition<S>;
  /** `organisation`, ref of a domain or id of a platform. */
  scope?: string;
}): JudgedSignal {
  const { entities, signal, scope = 'organisation' } = options;
  const { judgement, cards, items } = drain(
    assess({
      facts: entities.map(entity => readFacts({ entity })),
      digests: new Map(),
      date: '2026-11-22',
      signals: [...SIGNALS, signal],
    }),
  );
  const { reports, findings, faults } = judgement.signals;
  const report = reports.find(
    each => each.signal === signal.id && each.scope === scope,
  );
  const sentence = (number: number): string[] => {
    const finding = findings[number];
    return finding
      ? [
          findingText({
            template: signal.templates[finding.kind] ?? '',
            said: {
              titles: finding.nodes.map(
                node => cards[node]?.title ?? cards[node]?.name ?? '',
              ),
              items: finding.items?.map(item => items.titles[item] ?? ''),
              count: finding.counted?.length,
              numbers: finding.numbers,
              words: finding.words,
            },
          }),
        ]
      : [];
  };
  return {
    status: report?.status ?? 'unknown',
    indicators: Object.fromEntries(
      (report?.indicators ?? []).map(each => [
        each.indicator,
        {
          status: each.status,
          measures: each.measures,
          seen: each.findings.flatMap(sentence),
        },
      ]),
    ),
    faults,
  };
}
