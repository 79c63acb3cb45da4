import fc from 'fast-check';
import {
  SURFACES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { drain } from '../graph/drain';
import { isUnitCode } from '../graph/kinds';
import { Assessed } from '../model';
import { noDecisions } from '../decisions/applyDecisions';
import { Decision } from '../decisions/types';
import { TEST_TERMS } from './__testUtils__/anyJudgement';
import { anyAssessed, anyMasked } from './__testUtils__/anyAssessed';
import { countConsumers, restrict } from './__testUtils__/restrict';
import {
  createView,
  findPath,
  Level,
  listAreas,
  listCapabilities,
  listConsumptions,
  listEvidence,
  listFacets,
  listGapKinds,
  listGapMembers,
  listGaps,
  listItems,
  listNeighbours,
  listOpportunities,
  listProblems,
  listScopes,
  listSignals,
  listTeams,
  listUnderMine,
  listUnits,
  ownersOf,
  PageRequest,
  prepareQueries,
  readingOf,
  scopeInView,
  showBrief,
  showEntityStory,
  showItemStory,
  showMyPlatforms,
  showOverview,
  showSignal,
  showStaffing,
  showTeamMatrix,
  showValueChain,
  subjectOfNode,
  View,
  visibleItem,
  visibleNode,
} from '.';

const EVERYTHING = { readSignals: true, readStaffing: true, decide: true };
/**
 * Not compared: coverage, and what hangs on it; whether there is more; whoever took
 * a decision is an entity apart from what was assessed.
 */
const LEFT_OUT = new Set(['coverage', 'known', 'hidden', 'author']);
const LEVELS: Level[] = ['unit', 'system', 'item', 'team', 'domain'];

function viewOf(options: { assessed: Assessed; mask?: Uint8Array }): View {
  return drain(createView(options));
}

/**
 * Every question that can be asked, for every entity and item by name, asked
 * of a view. Coverage is left out: it counts what entities say, even of what
 * their reader may not see, and has its own test.
 */
function everyAnswer(view: View, whole: Assessed): Record<string, string> {
  const page: PageRequest = { limit: 2 };
  const reading = readingOf(view, {
    may: EVERYTHING,
    terms: TEST_TERMS,
    overlay: { ...noDecisions(view.assessed), ...wordsOn(whole) },
  });
  const { refs } = whole.graph;
  const answers: Record<string, unknown> = {
    overview: { ...showOverview(view), coverage: undefined },
    facets: listFacets(view),
    problems: listProblems(view, { filter: {}, page: { limit: 100 } }),
    chain: showValueChain(view, { limit: 2 }),
    matrix: drain(showTeamMatrix(view, { limit: 3 })),
  };
  answers.brief = drain(
    showBrief(reading, { seesAll: false, mine: new Set() }),
  );
  answers.staffing = drain(showStaffing(reading));
  answers.areas = listAreas(reading, { major: true, page: { limit: 100 } });
  answers.opportunities = listOpportunities(reading, { page: { limit: 100 } });
  answers['gap kinds'] = drain(listGapKinds(reading, {}));
  for (const sort of ['dependents', 'severity', 'title'] as const) {
    answers[`gaps ${sort}`] = allPages(after =>
      drain(
        listGaps(reading, {
          filter: { status: 'all' },
          sort,
          page: { limit: 2, after },
        }),
      ),
    );
  }
  for (const { id } of whole.judgement.gaps) {
    answers[`members of ${id}`] =
      drain(listGapMembers(reading, { gap: id, page: { limit: 100 } })) ??
      'none';
  }
  answers.scopes = allPages(after =>
    drain(listScopes(reading, { filter: {}, page: { limit: 3, after } })),
  );
  for (const { id } of whole.judgement.signals.scopes) {
    const scope = scopeInView(view, id);
    if (!scope) {
      answers[`signals of ${id}`] = 'none';
      continue;
    }
    answers[`signals of ${id}`] = drain(
      listSignals(reading, { scope, seesAll: false }),
    );
    for (const definition of TEST_TERMS.signals) {
      answers[`${definition.id} of ${id}`] = drain(
        showSignal(reading, { definition, scope }),
      );
    }
    answers[`evidence of ${id}`] = allPages(after =>
      drain(
        listEvidence(reading, {
          scope,
          filter: { status: 'open' },
          page: { limit: 3, after },
        }),
      ),
    );
  }
  for (const sort of ['consumers', 'title', 'units'] as const) {
    answers[`items ${sort}`] = listItems(view, { filter: {}, sort, page });
    answers[`teams ${sort}`] = listTeams(view, { filter: {}, sort, page });
  }
  for (const sort of ['consumers', 'title'] as const) {
    answers[`units ${sort}`] = allPages(after =>
      listUnits(view, { filter: {}, sort, page: { limit: 3, after } }),
    );
  }
  for (const role of TEAM_ROLES) {
    answers[`teams ${role}`] = listTeams(view, {
      filter: { role },
      sort: 'title',
      page,
    });
  }
  for (const text of ['sends text', 'sms', 'tit', 'component aa']) {
    answers[`capabilities ${text}`] = allPages(after =>
      drain(
        listCapabilities(view, { text, filter: {}, page: { limit: 5, after } }),
      ),
    );
    answers[`units ${text}`] = listUnits(view, {
      filter: { text },
      sort: 'title',
      page,
    });
  }
  for (const surface of SURFACES) {
    answers[`capabilities ${surface}`] = drain(
      listCapabilities(view, { filter: { surface }, page }),
    );
  }
  for (const level of LEVELS) {
    answers[`consumptions ${level}`] = allPages(after =>
      drain(listConsumptions(view, { level, page: { limit: 3, after } })),
    );
  }
  for (const id of whole.items.ids) {
    const item = visibleItem(view, id);
    answers[`item ${id}`] =
      item === undefined ? 'none' : drain(showItemStory(reading, item));
    answers[`chain ${id}`] = showValueChain(view, { focus: id, limit: 2 });
    answers[`units ${id}`] = listUnits(view, {
      filter: { item: id },
      sort: 'title',
      page,
    });
    answers[`platform ${id}`] = drain(
      listCapabilities(view, { filter: { platform: id }, page }),
    );
  }
  for (const ref of refs) {
    const node = visibleNode(view, ref);
    answers[`week of ${ref}`] = drain(
      showMyPlatforms(reading, {
        user: ref,
        mine: ownersOf(view, { refs: [ref] }),
      }),
    );
    answers[`gaps of ${ref}`] = drain(
      listGaps(reading, {
        filter: { status: 'open', owner: ref, domain: undefined },
        sort: 'title',
        page,
      }),
    );
    const mine = ownersOf(view, { refs: [ref] });
    answers[`under ${ref}`] = allPages(after =>
      drain(listUnderMine(view, { mine, page: { limit: 3, after } })),
    );
    answers[`mine ${ref}`] = listItems(view, {
      filter: { mine },
      sort: 'title',
      page,
    });
    answers[`of ${ref}`] = listUnits(view, {
      filter: { owner: ref },
      sort: 'title',
      page,
    });
    answers[`in ${ref}`] = listUnits(view, {
      filter: { domain: ref },
      sort: 'title',
      page,
    });
    answers[`uses of ${ref}`] = drain(
      listConsumptions(view, { level: 'unit', provider: ref, page }),
    );
    if (node === undefined) {
      answers[ref] = 'none';
      continue;
    }
    answers[ref] = drain(showEntityStory(reading, node));
    const subject = subjectOfNode(view, node);
    for (const level of LEVELS) {
      for (const reach of ['direct', 'all'] as const) {
        for (const direction of ['consumers', 'foundations'] as const) {
          answers[`${reach} ${direction} of ${ref} by ${level}`] =
            listNeighbours(view, { subject, direction, level, reach, page });
        }
      }
    }
    for (const other of refs.slice(0, 8)) {
      const to = visibleNode(view, other);
      answers[`${ref} to ${other}`] =
        to === undefined ? 'none' : findPath(view, { from: node, to });
    }
  }
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      JSON.stringify(answer, (key, value) =>
        LEFT_OUT.has(key) ? undefined : value,
      ) ?? 'undefined',
    ]),
  );
}

/** People who said something of the first gap, finding and unit. */
function wordsOn(whole: Assessed) {
  const { gaps, signals } = whole.judgement;
  const word = (
    on: Pick<Decision, 'kind' | 'subject' | 'value'>,
  ): Decision => ({
    ...on,
    id: 1,
    reason: 'So it is.',
    author: 'user:default/aa',
    createdAt: '2026-11-01T08:00:00.000Z',
  });
  return {
    gaps: new Map(
      gaps
        .slice(0, 1)
        .map(({ id }) => [
          id,
          word({ kind: 'gap', subject: id, value: 'exempt' }),
        ]),
    ),
    findings: new Map(
      signals.findings
        .slice(0, 1)
        .map(({ id }) => [
          id,
          word({ kind: 'finding', subject: id, value: 'acknowledged' }),
        ]),
    ),
  };
}

function allPages<T>(
  read: (after?: { offset: number; id: string }) => {
    items: T[];
    total: number;
    next?: { offset: number; id: string };
  },
) {
  const first = read();
  const items = [...first.items];
  let { next } = first;
  while (next) {
    const page = read(next);
    items.push(...page.items);
    next = page.next;
  }
  expect(items).toHaveLength(first.total);
  return { ...first, items };
}

describe('answers under a mask', () => {
  it('equal those of the visible part alone', () => {
    fc.assert(
      fc.property(anyMasked(), ({ assessed, mask }) => {
        const masked = everyAnswer(viewOf({ assessed, mask }), assessed);
        const alone = everyAnswer(
          viewOf({ assessed: restrict({ assessed, mask }) }),
          assessed,
        );
        const [question] =
          Object.entries(masked).find(
            ([key, answer]) => answer !== alone[key],
          ) ?? [];
        expect(question && { question, answer: masked[question] }).toEqual(
          question && { question, answer: alone[question] },
        );
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('name nothing that is hidden', () => {
    fc.assert(
      fc.property(anyMasked(), ({ assessed, mask }) => {
        const { graph, cards } = assessed;
        const hidden = graph.refs.flatMap((ref, node) =>
          graph.present[node] === 1 && mask[node] === 0
            ? [ref, cards[node]?.title ?? ref]
            : [],
        );
        const answers = everyAnswer(viewOf({ assessed, mask }), assessed);
        const leaks = Object.entries(answers).filter(([, answer]) =>
          hidden.some(secret => answer.includes(secret)),
        );
        expect(leaks).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('tell the content asked for where a view was made before', () => {
    fc.assert(
      fc.property(anyAssessed(), assessed => {
        drain(prepareQueries({ assessed }));
        const later = { ...assessed, date: '2030-01-01' };
        expect(viewOf({ assessed: later }).assessed).toBe(later);
        const emptied = { ...assessed, problems: [] };
        const view = viewOf({ assessed: emptied });
        expect(showOverview(view).problems).toBe(0);
        expect(showOverview(view).units).toEqual(
          showOverview(viewOf({ assessed })).units,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('count each consumer once, as its definition says', () => {
    fc.assert(
      fc.property(anyAssessed(), assessed => {
        const { graph } = assessed;
        const { counts } = viewOf({ assessed });
        const units = graph.refs
          .map((_, node) => node)
          .filter(node => isUnitCode(graph.kinds[node]!));
        expect(
          units.map(node => ({
            teams: counts.unitTeams[node],
            items: counts.unitItems[node],
          })),
        ).toEqual(units.map(node => countConsumers(assessed, node)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
