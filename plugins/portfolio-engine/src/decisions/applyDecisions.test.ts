import fc from 'fast-check';
import { assess } from '../assess';
import { Finding } from '../findings/types';
import { drain } from '../graph/drain';
import { Groundwork } from '../groundwork/types';
import { Assessed } from '../model';
import { IndicatorDefinition, SignalDefinition } from '../signals/types';
import { buildFacts } from '../testing';
import { applyDecisions } from './applyDecisions';
import { Decision } from './types';

const TEAMS = 4;
const UNITS = 12;

/** Components of four teams, in two systems of one domain. */
function assessWith(signal: SignalDefinition): Assessed {
  const facts = [
    buildFacts('domain:default/all', {}),
    ...[0, 1].map(system =>
      buildFacts(`system:default/s${system}`, {
        declaredRole: { role: 'platform', field: 'x', value: 'platform' },
        relations: [
          { name: 'partOf', target: 'domain:default/all' },
          { name: 'ownedBy', target: 'group:default/t0' },
        ],
      }),
    ),
    ...Array.from({ length: UNITS }, (_, unit) =>
      buildFacts(`component:default/u${unit}`, {
        relations: [
          { name: 'ownedBy', target: `group:default/t${unit % TEAMS}` },
          { name: 'partOf', target: `system:default/s${unit % 2}` },
        ],
      }),
    ),
    ...Array.from({ length: TEAMS }, (_, team) =>
      buildFacts(`group:default/t${team}`, {}),
    ),
  ];
  return drain(
    assess({
      facts,
      digests: new Map(),
      date: '2026-11-22',
      signals: [signal],
    }),
  );
}

/** One finding a component, of two indicators; some are left out. */
function signalWithout(left: ReadonlySet<string>): SignalDefinition {
  const indicator = (id: string, parity: number): IndicatorDefinition => ({
    id,
    title: id,
    meaning: 'Something was seen.',
    kind: 'presence',
    field: 'owner',
    measures: {
      seen: { title: 'Seen', unit: 'count' },
      share: { title: 'Share', unit: 'share' },
    },
    watch: [{ seen: 1 }],
    raise: [{ seen: 4, share: 0.25 }],
    *find({ groundwork }) {
      yield;
      return findingsOf(groundwork, parity).filter(
        ({ nodes }) => !left.has(groundwork.graph.refs[nodes[0]!]!),
      );
    },
    bases: (_, scope) => ({ units: scope.units.length }),
    measure: ({ findings, bases }) => ({
      seen: findings.length,
      share: findings.length / (bases.units || 1),
    }),
    clears: 'Mend it.',
  });
  return {
    id: 'test',
    title: 'Test',
    question: 'Is it?',
    idea: 'An idea.',
    templates: { seen: '{subject} was seen.' },
    indicators: [indicator('even', 0), indicator('odd', 1)],
    watchAtMost: ({ status }) =>
      status.get('odd') === 'watch' || status.get('odd') === 'raised'
        ? undefined
        : 'Odd ones are needed.',
  };
}

function findingsOf({ graph, teams }: Groundwork, parity: number): Finding[] {
  return graph.refs.flatMap((ref, node) =>
    ref.startsWith('component:') && node % 2 === parity
      ? [
          {
            kind: 'seen',
            nodes: [node],
            teams: [teams.teamOf[node]!],
            weight: 1,
          },
        ]
      : [],
  );
}

function decision(on: Partial<Decision>): Decision {
  return {
    id: 1,
    kind: 'finding',
    subject: '',
    value: 'exempt',
    reason: 'So it is.',
    author: 'user:default/ann',
    createdAt: '2026-11-01T08:00:00.000Z',
    ...on,
  };
}

const anyRefs = fc.uniqueArray(
  fc.nat({ max: UNITS - 1 }).map(unit => `component:default/u${unit}`),
);

describe('applyDecisions', () => {
  const signal = signalWithout(new Set());
  const assessed = assessWith(signal);

  it('judges exempt findings as if they had not been found', () => {
    fc.assert(
      fc.property(anyRefs, refs => {
        const overlay = drain(
          applyDecisions({
            assessed,
            signals: [signal],
            decisions: refs.map(ref => decision({ subject: `seen ${ref}` })),
          }),
        );
        const without = assessWith(signalWithout(new Set(refs)));
        const { reports } = without.judgement.signals;
        for (const report of overlay.reports) {
          const expected = reports.find(({ scope }) => scope === report.scope);
          expect(statusOf(report)).toEqual(expected && statusOf(expected));
        }
        expect(overlay.verdict.raised).toBe(without.judgement.verdict.raised);
      }),
      { numRuns: 40 },
    );

    function statusOf(report: Assessed['judgement']['signals']['reports'][0]) {
      return {
        status: report.status,
        because: report.because,
        indicators: report.indicators.map(each => ({
          indicator: each.indicator,
          status: each.status,
          because: each.because,
          measures: each.measures,
        })),
      };
    }
  }, 60_000);

  it('leaves an acknowledged finding, and what nobody spoke of, in', () => {
    const overlay = drain(
      applyDecisions({
        assessed,
        signals: [signal],
        decisions: [
          decision({
            subject: 'seen component:default/u1',
            value: 'acknowledged',
          }),
        ],
      }),
    );
    expect(overlay.reports).toEqual(assessed.judgement.signals.reports);
    expect(overlay.verdict).toBe(assessed.judgement.verdict);
    expect(overlay.findings.has('seen component:default/u1')).toBe(true);
  });

  it('takes a snoozed signal out of the verdict, in the organisation alone', () => {
    expect(assessed.judgement.verdict.raised).toBe(1);
    const snoozed = (scope: string) =>
      drain(
        applyDecisions({
          assessed,
          signals: [signal],
          decisions: [
            decision({
              kind: 'signal',
              subject: `test ${scope}`,
              value: 'snoozed',
              until: '2026-12-01',
            }),
          ],
        }),
      ).verdict;
    expect(snoozed('organisation')).toMatchObject({ signals: 0, raised: 0 });
    expect(snoozed('domain:default/all')).toMatchObject({ raised: 1 });
  });

  it('holds a dispute until the role is what it asks for', () => {
    const subject = 'system:default/s0';
    const disputes = (role: Decision['role']) =>
      drain(
        applyDecisions({
          assessed,
          signals: [signal],
          decisions: [
            decision({ kind: 'role', subject, value: 'disputed', role }),
          ],
        }),
      ).disputes;
    const node = assessed.graph.indexOf.get(subject)!;
    expect([...disputes('product').keys()]).toEqual([node]);
    expect(disputes('platform').size).toBe(0);
  });
});
