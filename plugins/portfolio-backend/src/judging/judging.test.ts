import { mockServices } from '@backstage/backend-test-utils';
import {
  SIGNALS,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { readJudging } from './readJudging';
import { SignalList } from './SignalList';

const NIGHTS: SignalDefinition = {
  id: 'bad-nights',
  title: 'Bad nights',
  question: 'Do people sleep?',
  idea: 'Who sleeps builds better platforms.',
  settings: {
    calls: { default: 3, unit: 'count', meaning: 'Calls that are many.' },
  },
  indicators: [
    {
      id: 'calls',
      title: 'Calls at night',
      meaning: 'Calls between ten and six.',
      kind: 'presence',
      field: 'owner',
      measures: {
        calls: { title: 'calls', unit: 'count' },
        share: { title: 'share of teams', unit: 'share' },
      },
      watch: [{ calls: 1 }],
      raise: [{ calls: 5, share: 0.2 }],
      *find() {
        yield;
        return [];
      },
      measure: () => ({ calls: 0, share: 0 }),
      clears: 'Sleep.',
    },
  ],
  templates: { 'night-call': '{subject} called.' },
};
const [CALLS] = NIGHTS.indicators as [SignalDefinition['indicators'][number]];
const BUILT_IN = SIGNALS[0]!;

function judgingOf(
  portfolio: object = {},
  signals: SignalList = new SignalList(),
) {
  return readJudging({
    config: mockServices.rootConfig({ data: { portfolio } }),
    signals,
  });
}

/** As a module would, which nobody has type-checked. */
function add(change: object): () => void {
  return () => new SignalList().addSignal({ ...NIGHTS, ...change });
}

function addWith(change: object): () => void {
  return add({ indicators: [{ ...CALLS, ...change }] });
}

describe('SignalList', () => {
  it('puts signals and indicators of modules beside the built-in ones', () => {
    const signals = new SignalList();
    signals.addIndicator({
      signal: 'bad-nights',
      indicator: { ...CALLS, id: 'pages' },
      templates: { 'night-page': '{subject} paged.' },
    });
    signals.addIndicator({
      signal: BUILT_IN.id,
      indicator: CALLS,
      templates: { 'other-call': '{subject} called.' },
    });
    signals.addSignal(NIGHTS);
    const { signals: all, customSignals } = judgingOf({}, signals);
    expect(all.map(({ id }) => id)).toEqual([
      ...SIGNALS.map(({ id }) => id),
      'bad-nights',
    ]);
    expect(all[0]!.indicators.at(-1)).toBe(CALLS);
    expect(all[0]!.templates).toHaveProperty('other-call');
    expect(all.at(-1)!.indicators.map(({ id }) => id)).toEqual([
      'calls',
      'pages',
    ]);
    expect([...customSignals]).toEqual(['bad-nights']);
    expect(BUILT_IN.indicators).not.toContain(CALLS);
  });

  it('refuses what is there already, and what has no place', () => {
    const signals = new SignalList();
    signals.addSignal(NIGHTS);
    expect(() => signals.addSignal(NIGHTS)).toThrow(
      'There is a signal "bad-nights" already',
    );
    expect(() => signals.addSignal({ ...NIGHTS, id: BUILT_IN.id })).toThrow(
      `There is a signal "${BUILT_IN.id}" already`,
    );
    expect(() => signals.addSignal({ ...NIGHTS, id: 'more-nights' })).toThrow(
      'The signal "more-nights" has a kind of finding "night-call", which there is already',
    );
    const [kind] = Object.keys(BUILT_IN.templates) as [string];
    expect(add({ templates: { [kind]: 'x' } })).toThrow(`"${kind}"`);
    const again = new SignalList();
    again.addIndicator({
      signal: BUILT_IN.id,
      indicator: { ...CALLS, id: BUILT_IN.indicators[0]!.id },
      templates: { 'night-call': 'x' },
    });
    expect(() => judgingOf({}, again)).toThrow(
      `There is an indicator "${BUILT_IN.indicators[0]!.id}" of the signal "${
        BUILT_IN.id
      }" already`,
    );
    const nowhere = new SignalList();
    nowhere.addIndicator({
      signal: 'good-nights',
      indicator: CALLS,
      templates: { 'night-call': 'x' },
    });
    expect(() => judgingOf({}, nowhere)).toThrow(
      'The indicator "calls" is for a signal "good-nights" that there is not',
    );
  });

  it.each([
    [add({ id: 'Bad Nights' }), 'id must be in kebab case'],
    [add({ id: 'rules' }), 'id must not be "rules"'],
    [add({ id: '__proto__' }), 'id must be in kebab case'],
    [add({ title: ' ' }), 'title'],
    [add({ indicators: [] }), 'indicators'],
    [add({ indicators: [CALLS, CALLS] }), 'two indicators "calls"'],
    [add({ templates: {} }), 'templates must not be empty'],
    [
      add({
        settings: { share: { default: 7, unit: 'share', meaning: 'Many.' } },
      }),
      'the default of share is 7; a share is written from 0 to 1',
    ],
    [addWith({ field: 'colour' }), 'field must be one of owner'],
    [addWith({ find: 'later' }), 'find must be a function'],
    [addWith({ watch: [] }), 'watch'],
    [addWith({ watch: [{ cals: 1 }] }), 'did you mean calls?'],
    [addWith({ raise: [{ share: 20 }] }), 'a share is written from 0 to 1'],
    [addWith({ raise: [{ calls: 0.5 }] }), 'must be a whole number'],
    [addWith({ watch: [{ calls: 9 }] }), 'the bounds of calls are crossed'],
    [addWith({ raise: [] }), 'say watchOnly if there are none'],
    [addWith({ watchOnly: true }), 'there to watch only'],
  ])('refuses a definition that makes no sense (%#)', (adding, message) => {
    expect(adding).toThrow(message);
    expect(adding).toThrow(/^The signal "/);
  });
});

describe('readJudging', () => {
  it('has defaults for everything', () => {
    const { settings, predicates } = judgingOf();
    expect(settings.signals?.rules.habitShare).toBe(0.25);
    expect(settings.staffing?.matureTeams).toBe(12);
    expect(settings.verdict?.raisedForYes).toBe(3);
    expect(settings.teamTypes).toBeUndefined();
    expect(predicates).toEqual([]);
  });

  it('reads figures, switches and predicates, of modules too', () => {
    const signals = new SignalList();
    signals.addSignal(NIGHTS);
    const production = { kind: 'component', 'spec.lifecycle': 'production' };
    const { settings, predicates } = judgingOf(
      {
        signals: {
          rules: { habitUnits: 8 },
          'bad-nights': {
            appliesTo: production,
            settings: { calls: 4 },
            indicators: { calls: { raise: { calls: 9 } } },
          },
          [BUILT_IN.id]: { enabled: false },
        },
        gaps: { 'no-owner': { appliesTo: production } },
        staffing: { matureTeams: 20 },
        teamTypes: [' Squad '],
      },
      signals,
    );
    expect(settings.signals?.rules.habitUnits).toBe(8);
    expect(settings.signals?.signals.get('bad-nights')).toMatchObject({
      enabled: true,
      predicate: 0,
      numbers: { calls: 4 },
    });
    expect(settings.signals?.signals.get(BUILT_IN.id)?.enabled).toBe(false);
    expect(settings.gaps?.kinds.get('no-owner')?.predicate).toBe(0);
    expect(settings.staffing?.matureTeams).toBe(20);
    expect(settings.teamTypes).toEqual(['squad']);
    expect(
      ['production', 'experimental'].map(lifecycle =>
        predicates[0]!({ kind: 'Component', spec: { lifecycle } }),
      ),
    ).toEqual([true, false]);
  });

  it.each([
    [
      { signals: { 'hard-to-use-api': {} } },
      'portfolio.signals.hard-to-use-api is not known; did you mean hard-to-use-apis?',
    ],
    [
      { signals: { rules: { habitShare: 25 } } },
      'portfolio.signals.rules.habitShare is 25; a share is written from 0 to 1, so 25% is 0.25',
    ],
    [
      { signals: { rules: { habitUnits: -1 } } },
      'portfolio.signals.rules.habitUnits is -1; it must not be negative',
    ],
    [
      { signals: { [BUILT_IN.id]: { appliesTo: 'components' } } },
      `portfolio.signals.${BUILT_IN.id}.appliesTo is no predicate`,
    ],
    [{ gaps: { 'no-ownr': {} } }, 'portfolio.gaps.no-ownr is not known'],
    [
      { staffing: { matureTeams: 1.5 } },
      'portfolio.staffing.matureTeams is 1.5; a count must be a whole number',
    ],
    [
      { staffing: { leastTeamsPerManager: 20 } },
      'portfolio.staffing: the bounds are crossed',
    ],
    [
      { verdict: { sureCoverage: 2 } },
      'portfolio.verdict.sureCoverage is 2; a share',
    ],
    [{ teamTypes: 'team' }, 'portfolio.teamTypes must be a list of types'],
  ])('refuses %j and names the key', (portfolio, message) => {
    expect(() => judgingOf(portfolio)).toThrow(message);
  });

  it('has a hash that changes with what is judged and by what', () => {
    const custom = new SignalList();
    custom.addSignal(NIGHTS);
    const hashes = [
      judgingOf(),
      judgingOf({ signals: { rules: { habitUnits: 8 } } }),
      judgingOf({ teamTypes: ['squad'] }),
      judgingOf({ vocabulary: { platform: { types: ['shared'] } } }),
      judgingOf({}, custom),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(5);
    expect(judgingOf({ schedule: { frequency: 'PT1H' } }).hash).toBe(hashes[0]);
  });
});
