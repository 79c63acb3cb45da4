import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { count, named } from './names';
import { Page, PageRequest, takePage } from './page';
import { defined } from './units';
import { forEachUseOf, isCounted, providerOf } from './uses';
import { View } from './view';

type Notice = PortfolioSchema<'FoundationNotice'>;

/** Lifecycles, as catalogs write them, of what is on its way out, … */
const LEAVING: ReadonlySet<string> = new Set([
  'deprecated',
  'retired',
  'decommissioned',
  'sunset',
  'end-of-life',
  'eol',
  'obsolete',
]);
/** … and of what may still change under those who use it. */
const MOVING: ReadonlySet<string> = new Set([
  'experimental',
  'alpha',
  'beta',
  'preview',
]);

/** In which order notices come. */
const URGENCY: Notice['kind'][] = [
  'deprecated',
  'not-registered',
  'no-owner',
  'experimental',
];

const MOST_NAMED = 5;
const STEPS = 4096;

/** What the caller's units use of others, by the node that they use. */
interface Used {
  surface: number;
  provider: number;
  mine: number[];
}

/**
 * What is worth knowing of the things that the caller's services stand on:
 * those that are on their way out, not in the catalog, without an owner, or
 * not settled yet. Most urgent first, then by how many teams use them.
 */
export function* listUnderMine(
  view: View,
  options: { mine: ReadonlySet<number>; page: PageRequest },
): Generator<void, Page<Notice>> {
  const { mine, page } = options;
  const used = yield* usedByMine(view, mine);
  const notices: { use: Used; kind: Notice['kind']; teams: number }[] = [];
  let done = 0;
  for (const use of used) {
    const kind = kindOf(view, use);
    if (kind) {
      notices.push({ use, kind, teams: teamsUsing(view, use).size });
    }
    if (++done % 256 === 0) {
      yield;
    }
  }
  notices.sort(
    (one, other) =>
      URGENCY.indexOf(one.kind) - URGENCY.indexOf(other.kind) ||
      other.teams - one.teams ||
      one.use.surface - other.use.surface,
  );
  return takePage({
    listed: notices.map((_, number) => number),
    request: page,
    idOf: number => view.assessed.graph.refs[notices[number]!.use.surface]!,
    show: number => {
      const { use, kind, teams } = notices[number]!;
      return {
        kind,
        entity: named(view, use.surface)!,
        ...defined({ owner: named(view, view.team[use.provider]!) }),
        consumerTeams: count(view, teams),
        mine: use.mine.slice(0, MOST_NAMED).map(node => named(view, node)!),
        mineTotal: use.mine.length,
      };
    },
  });
}

function* usedByMine(
  view: View,
  mine: ReadonlySet<number>,
): Generator<void, Used[]> {
  const { consumption } = view.assessed;
  const bySurface = new Map<number, Used>();
  for (let row = 0; row < consumption.consumer.length; row++) {
    const consumer = consumption.consumer[row]!;
    if (
      view.rows[row]! > 0 &&
      mine.has(view.owner[consumer]!) &&
      isCounted(view, row)
    ) {
      const provider = providerOf(view, row);
      const surface = consumption.surface[row]!;
      if (!mine.has(view.owner[provider]!)) {
        const use = bySurface.get(surface) ?? { surface, provider, mine: [] };
        bySurface.set(surface, use);
        if (!use.mine.includes(consumer)) {
          use.mine.push(consumer);
        }
      }
    }
    if (row % STEPS === 0) {
      yield;
    }
  }
  return [...bySurface.values()];
}

function kindOf(view: View, use: Used): Notice['kind'] | undefined {
  const { graph, cards } = view.assessed;
  const lifecycle = (
    cards[use.surface]?.lifecycle ?? cards[use.provider]?.lifecycle
  )?.toLowerCase();
  if (lifecycle !== undefined && LEAVING.has(lifecycle)) {
    return 'deprecated';
  }
  if (graph.present[use.surface] === 0) {
    return 'not-registered';
  }
  if (view.owner[use.provider]! < 0) {
    return 'no-owner';
  }
  return lifecycle !== undefined && MOVING.has(lifecycle)
    ? 'experimental'
    : undefined;
}

/** Owning groups of all that use the surface. */
function teamsUsing(view: View, use: Used): Set<number> {
  const teams = new Set<number>();
  const { consumption } = view.assessed;
  forEachUseOf(view, use.surface, row => {
    const team = view.team[consumption.consumer[row]!]!;
    if (team >= 0 && isCounted(view, row)) {
      teams.add(team);
    }
  });
  return teams;
}
