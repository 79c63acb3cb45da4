import {
  PortfolioSchema,
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { WITNESSES } from '../model';
import { count, itemName, named } from './names';
import { sortByCount } from './order';
import { Page, PageRequest, takePage } from './page';
import { Direction, isSmaller, Reached, reachFrom } from './reach';
import { Level, liftTo, Subject } from './subject';
import { providerOf } from './uses';
import { View } from './view';

type Neighbour = PortfolioSchema<'Neighbour'>;

/** Neighbours of a subject at one level. */
export interface Lifted {
  level: Level;
  reached: Reached;
  /** Numbers at the level (nodes or items), nearest and most used first. */
  order: Uint32Array;
  /** How many of them are direct: they come first. */
  direct: number;
  /** Number → distance; row that shows it; witnesses between units. */
  distance: Uint32Array;
  example: Int32Array;
  witnesses: Uint32Array;
}

/** Lifts reached units to a level, without what the subject is part of. */
export function liftReached(
  view: View,
  options: { subject: Subject; reached: Reached; level: Level },
): Lifted {
  const { subject, reached, level } = options;
  const byTitle =
    level === 'item' ? view.index.itemsByTitle : view.index.nodesByTitle;
  const lift = liftTo(view, level);
  const own = subject.own[level];
  const distance = new Uint32Array(byTitle.length);
  const example = new Int32Array(byTitle.length);
  const witnesses = new Uint32Array(byTitle.length);
  let farthest = 0;
  for (const node of reached.nodes) {
    const at = lift(node);
    if (at < 0 || at === own) {
      continue;
    }
    const far = reached.distance[node]!;
    const row = reached.via[node]!;
    if (
      distance[at] === 0 ||
      far < distance[at]! ||
      (far === distance[at] && isSmaller(view, row, example[at]!))
    ) {
      distance[at] = far;
      example[at] = row;
    }
    farthest = Math.max(farthest, far);
  }
  for (const row of reached.directRows) {
    const at = lift(otherEnd(view, reached, row));
    if (at >= 0 && at !== own) {
      witnesses[at]!++;
    }
  }
  const nearness = distance.map(far => (far > 0 ? farthest + 1 - far : 0));
  const order = sortByCount({
    order: sortByCount({
      order: byTitle.filter(at => distance[at]! > 0),
      key: witnesses,
    }),
    key: nearness,
  });
  let direct = 0;
  while (direct < order.length && distance[order[direct]!] === 1) {
    direct++;
  }
  return { level, reached, order, direct, distance, example, witnesses };
}

/** Who uses a subject, or what it stands on, at one level. */
export function listNeighbours(
  view: View,
  options: {
    subject: Subject;
    direction: Direction;
    level: Level;
    reach: 'direct' | 'all';
    page: PageRequest;
  },
): Page<Neighbour> & { coverage: number } {
  const { subject, direction, level, reach, page } = options;
  const reached = reachFrom(view, {
    subject,
    direction,
    ...(reach === 'direct' && { maxDistance: 1 }),
  });
  const lifted = liftReached(view, { subject, reached, level });
  return {
    ...takePage({
      listed: lifted.order,
      request: page,
      idOf: at => idAt(view, level, at),
      show: at => showNeighbour(view, lifted, at),
    }),
    coverage: view.coverage,
  };
}

/** How many there are, and the first five of those that pass. */
export function summariseNeighbours(
  view: View,
  lifted: Lifted,
  passes: (at: number) => boolean = () => true,
): PortfolioSchema<'NeighbourSummary'> {
  let all = 0;
  let direct = 0;
  const top: Neighbour[] = [];
  for (const [place, at] of lifted.order.entries()) {
    if (passes(at)) {
      all++;
      direct += place < lifted.direct ? 1 : 0;
      if (top.length < 5) {
        top.push(showNeighbour(view, lifted, at));
      }
    }
  }
  return { direct: count(view, direct), all: count(view, all), top };
}

function showNeighbour(view: View, lifted: Lifted, at: number): Neighbour {
  const { level, distance, witnesses, example } = lifted;
  const capabilities = capabilitiesUsed(view, lifted, at);
  return {
    ...showEnd(view, level, at),
    distance: distance[at]!,
    witnesses: witnesses[at]!,
    example: witnessOf(view, example[at]!),
    ...(capabilities.length > 0 && { capabilities }),
  };
}

/** An end of a use at a level. */
export function showEnd(
  view: View,
  level: Level,
  at: number,
): PortfolioSchema<'Endpoint'> {
  if (level === 'item') {
    const { id, title, role, ref } = itemName(view, at)!;
    return { id, title, role, ...(ref !== undefined && { ref }) };
  }
  const { ref, title } = named(view, at)!;
  const { roles } = view.assessed;
  const role =
    level === 'team' ? TEAM_ROLES[roles.teamRole[at]!] : ROLES[roles.role[at]!];
  return { id: ref, ref, title, role };
}

/** Ref or item id of a number at a level. */
export function idAt(view: View, level: Level, at: number): string {
  const { items, graph } = view.assessed;
  return level === 'item' ? items.ids[at]! : graph.refs[at]!;
}

/** One use between units, as it stands in the catalog. */
export function witnessOf(view: View, row: number): PortfolioSchema<'Witness'> {
  const { consumer, surface, witness } = view.assessed.consumption;
  return {
    consumer: named(view, consumer[row]!)!,
    surface: named(view, surface[row]!)!,
    provider: named(view, providerOf(view, row))!,
    relation: relationOf(witness[row]!),
  };
}

/** The first relation of a set of witnesses. */
export function relationOf(witness: number): (typeof WITNESSES)[number] {
  return (
    WITNESSES.find((_, bit) => (witness & (1 << bit)) !== 0) ?? 'dependsOn'
  );
}

function capabilitiesUsed(view: View, lifted: Lifted, at: number): string[] {
  const { consumption, capabilities } = view.assessed;
  const lift = liftTo(view, lifted.level);
  const titles = new Set<string>();
  if (lifted.witnesses[at]! > 0) {
    for (const row of lifted.reached.directRows) {
      const used = consumption.capability[row]!;
      if (
        used >= 0 &&
        view.capabilityVisible[used] === 1 &&
        lift(otherEnd(view, lifted.reached, row)) === at
      ) {
        titles.add(capabilities.titles[used]!);
      }
    }
  }
  return [...titles].sort().slice(0, 5);
}

function otherEnd(view: View, reached: Reached, row: number): number {
  return reached.direction === 'consumers'
    ? view.assessed.consumption.consumer[row]!
    : providerOf(view, row);
}
