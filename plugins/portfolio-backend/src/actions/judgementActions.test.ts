import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { JsonObject } from '@backstage/types';
import {
  Assessed,
  drain,
  Gap,
  listGaps,
  listOpportunities,
  listSignals,
  scopeInView,
  showBrief,
  showSignal,
  showStaffing,
  SIGNALS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { Reading, serveSnapshot } from '../http/__testUtils__/serveSnapshot';
import { smallPortfolio } from '../http/__testUtils__/smallPortfolio';
import { addPortfolioActions } from './addPortfolioActions';

const HIDDEN = [
  'system:default/booking',
  'component:default/booking-site',
  'group:default/booking',
];
const ANN = mockCredentials.user('user:default/ann');
const READINGS: Reading[] = ['all', 'some', 'nothing'];

/** The small portfolio with gaps of two entities, one of them hidden. */
function withGaps(): Assessed {
  const assessed = smallPortfolio();
  const gaps = ['component:default/search', 'system:default/booking'].map(
    (ref): Gap => ({
      id: `no-owner ${ref}`,
      kind: 'no-owner',
      category: 'ownership',
      severity: 'high',
      nodes: [assessed.graph.indexOf.get(ref)!],
      team: -1,
      weight: 1,
      mend: { field: 'spec.owner' },
    }),
  );
  return { ...assessed, judgement: { ...assessed.judgement, gaps } };
}

async function start(options: { reading?: Reading; denied?: string[] } = {}) {
  const { callers } = await serveSnapshot({
    assessed: withGaps(),
    hidden: HIDDEN,
    decisions: [
      {
        id: 7,
        kind: 'gap',
        subject: 'no-owner component:default/search',
        value: 'acknowledged',
        reason: 'known',
        author: 'user:default/ann',
        createdAt: '2026-11-20T08:00:00.000Z',
      },
    ],
    ...options,
  });
  const actionsRegistry = actionsRegistryServiceMock();
  addPortfolioActions({ actionsRegistry, callers });
  const caller = await callers.as(ANN);
  return {
    caller,
    reading: await caller.reading(),
    async invoke(name: string, input: JsonObject = {}) {
      const { output } = await actionsRegistry.invoke({
        id: `test:${name}`,
        input,
        credentials: ANN,
      });
      return output;
    },
  };
}

/** As JSON, without what sentences are made of, which is for pages. */
function plain(value: unknown) {
  return JSON.parse(
    JSON.stringify(value, (key, part) => (key === 'told' ? undefined : part)),
  );
}

describe.each(READINGS)('actions for a reader of %s', extent => {
  it('give signals whole, as the pages have them', async () => {
    const { invoke, reading, caller } = await start({ reading: extent });
    const scope = scopeInView(caller.view, 'organisation')!;
    const seesAll = extent === 'all';
    const signals = drain(
      listSignals(reading, { scope, seesAll, history: [] }),
    );
    expect(signals.signals).toHaveLength(SIGNALS.length);
    expect(await invoke('list-platform-signals')).toEqual(plain(signals));
    for (const definition of SIGNALS) {
      expect(
        await invoke('get-platform-signal', {
          signal: definition.id,
          limit: 20,
        }),
      ).toEqual(
        plain(drain(showSignal(reading, { definition, scope, history: [] }))),
      );
    }
  });

  it('give gaps, opportunities, staffing and the brief', async () => {
    const { invoke, reading, caller } = await start({ reading: extent });
    const filter = { category: 'ownership', status: 'open' } as const;
    const { next: _, ...gaps } = drain(
      listGaps(reading, { filter, sort: 'dependents', page: { limit: 20 } }),
    );
    expect(gaps.total).toBe({ all: 2, some: 1, nothing: 0 }[extent]);
    expect(gaps.items.some(({ decision }) => decision)).toBe(gaps.total > 0);
    expect(await invoke('list-ownership-gaps')).toEqual(plain(gaps));
    const { next: __, ...opportunities } = listOpportunities(reading, {
      page: { limit: 10 },
    });
    expect(await invoke('list-platform-opportunities')).toEqual(
      plain(opportunities),
    );
    expect(await invoke('get-platform-pm-need')).toEqual(
      plain(drain(showStaffing(reading))),
    );
    expect(await invoke('get-portfolio-brief')).toEqual(
      plain(
        drain(
          showBrief(reading, {
            history: [],
            mine: await caller.mine(true),
            seesAll: extent === 'all',
          }),
        ),
      ),
    );
  });

  it('name nothing that is hidden', async () => {
    const { invoke } = await start({ reading: extent });
    const told = JSON.stringify([
      await invoke('list-platform-signals'),
      await invoke('list-ownership-gaps', { status: 'all', limit: 50 }),
      await invoke('list-ownership-gaps', { category: 'hygiene', limit: 50 }),
      await invoke('list-platform-opportunities'),
      await invoke('get-platform-pm-need'),
      await invoke('get-portfolio-brief'),
    ]);
    for (const ref of extent === 'all' ? [] : HIDDEN) {
      expect(told).not.toContain(ref);
    }
  });
});

describe('actions', () => {
  it('need the permissions that the pages need', async () => {
    const { invoke } = await start({
      denied: ['portfolio.signals.read', 'portfolio.staffing.read'],
    });
    for (const [name, permission, input] of [
      ['list-platform-signals', 'portfolio.signals.read', {}],
      ['get-platform-signal', 'portfolio.signals.read', { signal: 'x' }],
      ['get-platform-pm-need', 'portfolio.staffing.read', {}],
    ] as const) {
      await expect(invoke(name, input)).rejects.toThrow(permission);
    }
    const brief = await invoke('get-portfolio-brief');
    expect(brief).toMatchObject({
      mayReadSignals: false,
      mayReadStaffing: false,
    });
    expect(Object.keys(brief as object)).not.toEqual(
      expect.arrayContaining(['verdict']),
    );
    const gaps = await invoke('list-ownership-gaps');
    expect(gaps).toMatchObject({ total: expect.any(Number) });
  });

  it('say which signals and scopes there are not', async () => {
    const { invoke } = await start({ reading: 'some' });
    await expect(
      invoke('get-platform-signal', { signal: 'hard-apis' }),
    ).rejects.toThrow(/no signal "hard-apis"; there are .*hard-to-use-apis/);
    for (const scope of ['system:default/booking', 'system:default/gone']) {
      await expect(invoke('list-platform-signals', { scope })).rejects.toThrow(
        `The portfolio knows no scope ${scope}`,
      );
    }
  });

  it('take what models write: blanks, numbers as text', async () => {
    const { invoke } = await start();
    const gaps = await invoke('list-ownership-gaps', {
      owner: '',
      kind: ' ',
      mine: 'false',
      limit: '1',
      status: 'all',
    });
    expect(gaps).toMatchObject({ items: [expect.anything()] });
  });
});
