import fc from 'fast-check';
import { drain } from '../graph/drain';
import { anyFacts, inAnyOrder } from '../testing/__testUtils__/anyFacts';
import { groundworkOf } from '../testing/__testUtils__/groundworkOf';
import { entity, readGaps, several } from './__testUtils__/readGaps';
import { DEFAULT_GAP_SETTINGS, findGaps } from './findGaps';
import { GAPS } from './registry';
import { GapDefinition } from './types';

const ODD: GapDefinition = {
  kind: 'odd',
  category: 'hygiene',
  title: 'Odd',
  meaning: 'For a test.',
  templates: { odd: '{subject} is odd.', 'odd-collapsed': '{count} are odd.' },
  comparable: ({ groundwork }) => groundwork.units.length,
  *find({ groundwork }) {
    yield;
    return [...groundwork.units]
      .filter(node => /odd/.test(groundwork.graph.refs[node]!))
      .map(node => ({ severity: 'low' as const, nodes: [node], weight: node }));
  },
};

function catalog(odd: number, even: number) {
  return [
    ...several(odd, n => entity(`component:odd-${n}`)),
    ...several(even, n => entity(`component:even-${n}`)),
  ];
}

describe('findGaps', () => {
  it('makes one finding of a kind that hits 60% of at least ten', () => {
    const gaps = [ODD];
    expect(readGaps(catalog(6, 4), { gaps })).toEqual([
      expect.objectContaining({ text: '6 are odd.', collapsed: true }),
    ]);
    expect(readGaps(catalog(5, 5), { gaps })).toHaveLength(5);
    expect(readGaps(catalog(5, 4), { gaps })).toHaveLength(5);
  });

  it('puts first what is most depended on', () => {
    expect(
      readGaps(catalog(2, 8), { gaps: [ODD] }).map(({ refs }) => refs[0]),
    ).toEqual(['component:default/odd-2', 'component:default/odd-1']);
  });

  it('heeds what is switched off, taken out and configured', () => {
    const facts = catalog(3, 8).map(each =>
      each.ref.endsWith('1') ? { ...each, predicates: 1 } : each,
    );
    function configured(kind: {
      enabled: boolean;
      predicate?: number;
    }): string[] {
      const settings = {
        ...DEFAULT_GAP_SETTINGS,
        kinds: new Map([['odd', { numbers: {}, ...kind }]]),
      };
      return readGaps(facts, { gaps: [ODD], settings }).map(({ text }) => text);
    }
    expect(configured({ enabled: false })).toEqual([]);
    expect(configured({ enabled: true, predicate: 0 })).toEqual([
      'odd-1 is odd.',
    ]);
  });

  it('leaves out a kind that throws, and says so', () => {
    const faults: string[] = [];
    const broken: GapDefinition = {
      ...ODD,
      kind: 'broken',
      *find() {
        yield;
        throw new Error('no luck');
      },
    };
    const gaps = readGaps(catalog(1, 1), {
      gaps: [broken, ODD],
      onFault: fault => faults.push(fault),
    });
    expect(gaps).toHaveLength(1);
    expect(faults).toEqual([
      'The gap "broken" is left out of this assessment: Error: no luck',
    ]);
  });

  it('has a sentence for each kind, single and collapsed', () => {
    for (const { kind, templates } of GAPS) {
      expect(Object.keys(templates).sort()).toEqual([
        kind,
        `${kind}-collapsed`,
      ]);
    }
    expect(new Set(GAPS.map(({ kind }) => kind)).size).toBe(GAPS.length);
  });

  it('copes with any catalog, in any order', () => {
    fc.assert(
      fc.property(inAnyOrder(anyFacts()), ([facts, shuffled]) => {
        const faults: string[] = [];
        function gapsOf(given: typeof facts) {
          return drain(
            findGaps({
              groundwork: groundworkOf({ facts: given }),
              gaps: GAPS,
              onFault: fault => faults.push(fault),
            }),
          );
        }
        const gaps = gapsOf(facts);
        expect(gapsOf(shuffled)).toEqual(gaps);
        expect(faults).toEqual([]);
        expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
      }),
      { numRuns: 150 },
    );
  });
});
