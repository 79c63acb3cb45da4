import { assess } from '../assess';
import { EntityFacts } from '../facts/types';
import { drain } from '../graph/drain';
import { IndicatorDefinition, SignalDefinition } from '../signals/types';
import { buildFacts } from '../testing';
import { additionText } from './additionText';
import { Addition } from './types';

function indicator(
  id: string,
  said: Partial<IndicatorDefinition>,
): IndicatorDefinition {
  return {
    id,
    title: id,
    meaning: id,
    kind: 'presence',
    field: 'dependencies',
    measures: { seen: { title: 'Seen', unit: 'count' } },
    watch: [{ seen: 1 }],
    raise: [{ seen: 2 }],
    *find() {
      yield;
      return [];
    },
    measure: ({ findings }) => ({ seen: findings.length }),
    clears: '',
    ...said,
  };
}

function signalOf(...indicators: IndicatorDefinition[]): SignalDefinition {
  return {
    id: 'signal',
    title: 'Signal',
    question: '',
    idea: '',
    templates: {},
    indicators,
  };
}

function additionsFor(
  facts: EntityFacts[],
  ...indicators: IndicatorDefinition[]
): Addition[] {
  return drain(
    assess({
      facts,
      digests: new Map(),
      date: '2026-11-25',
      signals: [signalOf(...indicators)],
    }),
  ).judgement.additions;
}

/** Components of five teams that all say who owns them. */
function components(
  count: number,
  say: (
    place: number,
  ) => Partial<Parameters<typeof buildFacts>[1]> = () => ({}),
): EntityFacts[] {
  return [
    ...Array.from({ length: count }, (_, place) =>
      buildFacts(`component:default/c${String(place).padStart(2, '0')}`, {
        ownedBy: `group:default/team-${place % 5}`,
        declaredRole: {
          role: place % 2 === 0 ? 'platform' : 'product',
          field: 'metadata.annotations.portfolio/role',
          value: '',
        },
        ...say(place),
      }),
    ),
    ...Array.from({ length: 5 }, (_, team) =>
      buildFacts(`group:default/team-${team}`),
    ),
  ];
}

describe('findAdditions', () => {
  it('is silent where everything can be judged', () => {
    expect(
      additionsFor(components(10), indicator('owned', { field: 'owner' })),
    ).toEqual([]);
  });

  it('counts the fewest edits that the rules ask for, on what is used most', () => {
    const [first] = additionsFor(
      components(20, place =>
        place < 2 ? { dependsOn: 'component:default/c19' } : {},
      ),
      indicator('a', {}),
      indicator('b', {}),
    );
    // Three of five of 20, of which 2 say it already.
    expect(first).toMatchObject({
      code: 'declare-dependencies',
      edits: 10,
      missing: 18,
      of: 20,
      opens: ['signal/a', 'signal/b'],
    });
    expect(first!.examples).toHaveLength(18);
    expect(additionText(first!)).toBe(
      'Say what components stand on: 10 of the 18 components that lack it would do; 2 indicators can then be judged.',
    );
  });

  it('ranks by what each edit opens', () => {
    const codes = additionsFor(
      components(20),
      indicator('a', { field: 'docs' }),
      indicator('b', { field: 'dependencies' }),
      indicator('c', { field: 'dependencies' }),
    ).map(({ code }) => code);
    expect(codes).toEqual(['declare-dependencies', 'add-docs']);
  });

  it('has Groups imported first where most owners are unknown', () => {
    const facts = components(10).filter(({ kind }) => kind !== 'group');
    const [first] = additionsFor(
      facts,
      indicator('a', { field: 'resolved-owner' }),
      indicator('b', { field: 'resolved-owner', kind: 'absence' }),
    );
    expect(first).toMatchObject({ code: 'import-groups', edits: 1 });
    expect(additionText(first!)).toBe(
      'Import your Groups: one change makes 5 of 5 owners resolve; 2 indicators can then be judged.',
    );
  });

  it('does not promise what a second field still holds back', () => {
    const additions = additionsFor(
      components(10),
      indicator('both', { field: 'docs', alsoNeeds: ['dependencies'] }),
      indicator('one', { field: 'docs' }),
    );
    expect(
      additions.map(({ code, opens, afterOthers }) => ({
        code,
        opens,
        afterOthers,
      })),
    ).toEqual([
      { code: 'add-docs', opens: ['signal/one'], afterOthers: undefined },
      {
        code: 'declare-dependencies',
        opens: ['signal/both'],
        afterOthers: true,
      },
    ]);
  });

  it('asks for entities where there are too few to say anything', () => {
    const additions = additionsFor(
      components(10),
      indicator('apis', { field: 'definition' }),
    );
    expect(additions).toMatchObject([
      { code: 'register-apis', edits: 5, opens: ['signal/apis'] },
    ]);
  });

  it('asks for teams where one owns everything', () => {
    const facts = components(10, () => ({ ownedBy: 'group:default/team-0' }));
    expect(
      additionsFor(facts, indicator('owned', { field: 'owner' })),
    ).toMatchObject([
      { code: 'tell-owners-apart', edits: 2, opens: ['signal/owned'] },
    ]);
  });

  it('asks for a platform where none is found', () => {
    const facts = components(10, () => ({ declaredRole: undefined }));
    const [first] = additionsFor(facts, indicator('a', { field: 'owner' }));
    expect(first).toMatchObject({ code: 'declare-roles', opens: [] });
  });

  it('cannot add what only time brings', () => {
    expect(
      additionsFor(
        components(10),
        indicator('aged', {
          field: 'owner',
          unknownBecause: () => ({ code: 'too-early', detail: '2027-02-01' }),
        }),
      ),
    ).toEqual([]);
  });

  it('takes a reason of an indicator’s own for the field that it names', () => {
    const wantsDocs = indicator('own', {
      field: 'owner',
      unknownBecause: () => ({ code: 'no-habit', detail: 'docs' }),
    });
    expect(additionsFor(components(20), wantsDocs)).toMatchObject([
      { code: 'add-docs', edits: 5, opens: ['signal/own'] },
    ]);
  });
});
