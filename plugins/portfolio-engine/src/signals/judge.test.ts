import { defaultNumbers } from '../settings/numbers';
import { judgeIndicator, JudgedIndicator, judgeSignal } from './judge';
import { FieldCoverage, SIGNAL_RULES, SignalStatus } from './types';

const rules = defaultNumbers(SIGNAL_RULES);

function coverage(said: Partial<FieldCoverage> = {}): FieldCoverage {
  return { field: 'docs', of: 20, have: 20, teams: 5, ...said };
}

function judge(said: Partial<Parameters<typeof judgeIndicator>[0]> = {}) {
  return judgeIndicator({
    definition: { kind: 'presence' },
    watch: [{ seen: 1 }],
    raise: [{ seen: 3, share: 0.2 }],
    measures: { seen: 3, share: 0.2 },
    coverage: coverage(),
    witnesses: 2,
    rules,
    ...said,
  });
}

function indicator(
  status: SignalStatus,
  said: {
    about?: number[];
    by?: number[];
    watchOnly?: boolean;
  } = {},
): JudgedIndicator {
  const { about = [], by = [1, 2], watchOnly = false } = said;
  return {
    status,
    watchOnly,
    subjects: () => new Set(about),
    teams: () => new Set(by),
  };
}

describe('judgeIndicator', () => {
  it('raises by a floor and a share together, not by one of them', () => {
    expect(judge().status).toBe('raised');
    expect(judge({ measures: { seen: 9, share: 0.1 } }).status).toBe('watch');
    expect(judge({ measures: { seen: 2, share: 1 } }).status).toBe('watch');
    expect(judge({ measures: { seen: 0, share: 0 } }).status).toBe('clear');
  });

  it('needs witnesses of two teams to raise', () => {
    expect(judge({ witnesses: 1 })).toEqual({
      status: 'watch',
      because: { code: 'one-team' },
    });
  });

  it('sees what is present at any coverage, and calls nothing clear at it', () => {
    const thin = coverage({ have: 1, teams: 1 });
    expect(judge({ coverage: thin }).status).toBe('raised');
    expect(judge({ coverage: thin, measures: {} })).toEqual({
      status: 'unknown',
      because: { code: 'thin', detail: 'docs' },
    });
  });

  it.each([
    ['a quarter of the units', { of: 40, have: 10 }, 'raised'],
    ['less than a quarter', { of: 41, have: 10 }, 'unknown'],
    ['four units', { of: 4, have: 4 }, 'unknown'],
    ['two teams', { teams: 2 }, 'unknown'],
  ])(
    'takes absence for news only where it is a habit: %s',
    (_, said, status) => {
      const found = judge({
        definition: { kind: 'absence' },
        coverage: coverage(said),
      });
      expect(found).toEqual(
        status === 'unknown'
          ? { status, because: { code: 'no-habit', detail: 'docs' } }
          : { status },
      );
    },
  );

  it('asks the same of every further field, and names it', () => {
    const others = [coverage({ field: 'owner', have: 1 })];
    expect(judge({ definition: { kind: 'absence' }, others }).because).toEqual({
      code: 'no-habit',
      detail: 'owner',
    });
  });

  it('says nothing of a field without news, nor where nothing can be said', () => {
    expect(judge({ coverage: coverage({ noNews: true }) }).because).toEqual({
      code: 'no-news',
      detail: 'docs',
    });
    expect(judge({ unknown: { code: 'no-history' } })).toEqual({
      status: 'unknown',
      because: { code: 'no-history' },
    });
  });

  it('never raises what is there to watch', () => {
    const definition = { kind: 'presence', watchOnly: true } as const;
    expect(judge({ definition }).status).toBe('watch');
  });
});

describe('judgeSignal', () => {
  function signal(indicators: JudgedIndicator[], said = {}) {
    return judgeSignal({ indicators, teams: 3, rules, ...said });
  }

  it('is raised by one indicator, or by two on different evidence', () => {
    expect(signal([indicator('raised')]).status).toBe('raised');
    expect(
      signal([
        indicator('watch', { about: [1] }),
        indicator('watch', { about: [2] }),
      ]).status,
    ).toBe('raised');
    expect(
      signal([
        indicator('watch', { about: [1, 3] }),
        indicator('watch', { about: [2, 3] }),
      ]).status,
    ).toBe('watch');
  });

  it('is not raised by two at watch of one team, or without subjects', () => {
    expect(
      signal([
        indicator('watch', { about: [1], by: [7] }),
        indicator('watch', { about: [2], by: [7] }),
      ]).status,
    ).toBe('watch');
    expect(signal([indicator('watch'), indicator('watch')]).status).toBe(
      'watch',
    );
    expect(
      signal([
        indicator('watch', { about: [1], watchOnly: true }),
        indicator('watch', { about: [2] }),
      ]).status,
    ).toBe('watch');
  });

  it('is held to watch for a reason', () => {
    expect(signal([indicator('raised')], { watchAtMost: 'why' })).toEqual({
      status: 'watch',
      because: { code: 'capped', detail: 'why' },
    });
  });

  it('earns clear by half of its indicators', () => {
    const [clear, unknown] = [indicator('clear'), indicator('unknown')];
    expect(signal([clear, unknown]).status).toBe('clear');
    expect(signal([clear, unknown, unknown]).status).toBe('unknown');
    expect(signal([]).status).toBe('unknown');
    expect(signal([clear, clear, indicator('watch')]).status).toBe('watch');
  });

  it('has no status where there are few teams', () => {
    expect(signal([indicator('raised')], { teams: 2 })).toEqual({
      status: 'unknown',
      because: { code: 'few-teams' },
    });
  });
});
