import { assess } from '../../assess';
import { AssessInput } from '../../assessInput';
import { ApiDigest, EntityFacts } from '../../facts/types';
import { findingText } from '../../findings/findingText';
import { drain } from '../../graph/drain';
import { buildFacts } from '../../testing/buildFacts';
import { SignalDefinition } from '../types';

type Said = Parameters<typeof buildFacts>[1];

/** One signal on a small catalog, as a test looks at it. */
export function judgeCatalog(options: {
  signal: SignalDefinition;
  facts: EntityFacts[];
  digests?: Record<string, ApiDigest>;
  settings?: AssessInput['settings'];
  scope?: string;
}) {
  const { signal, facts, digests = {}, settings, scope } = options;
  const { judgement, cards, graph } = drain(
    assess({
      facts,
      digests: new Map(Object.entries(digests)),
      date: '2026-11-25',
      signals: [signal],
      settings,
    }),
  );
  const { reports, findings, faults } = judgement.signals;
  const report = reports.find(each => each.scope === (scope ?? 'organisation'));
  const indicators = report?.indicators ?? [];
  return {
    faults,
    status: report?.status,
    because: report?.because,
    of: Object.fromEntries(indicators.map(each => [each.indicator, each])),
    said: findings.map(({ kind, nodes, counted, words, numbers }) =>
      findingText({
        template: signal.templates[kind]!,
        said: {
          titles: nodes.map(
            node => cards[node]?.name ?? nameOf(graph.refs[node]!),
          ),
          count: counted?.length,
          words,
          numbers,
        },
      }),
    ),
  };
}

/** A unit of a team whose role is declared. */
export function unitOf(
  team: string,
  ref: string,
  said: Said & { role?: 'product' | 'platform' } = {},
): EntityFacts {
  const { role, ...rest } = said;
  return buildFacts(ref, {
    ownedBy: groupRef(team),
    ...(role && {
      declaredRole: {
        role,
        field: 'metadata.annotations.portfolio/role',
        value: role,
      },
    }),
    ...rest,
  });
}

export function componentRef(name: string): string {
  return `component:default/${name}`;
}

export function groupRef(name: string): string {
  return `group:default/${name}`;
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
