import { Draft, refOfTeam, refOfUnit } from './Draft';
import { ProductTeam } from './types';

/** Who must wait for whom, team by team, where nothing can be picked up. */
export class Waiting {
  readonly #draft: Draft;
  /** Team → teams it needs. */
  readonly #needs = new Map<ProductTeam, Set<ProductTeam>>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Lets the service of one team use the API of another. */
  add(user: ProductTeam, used: ProductTeam): void {
    if (!user.service.consumesApis.includes(used.api.name)) {
      user.service.consumesApis.push(used.api.name);
    }
    leaveUndocumented(used);
    this.note(user, used);
  }

  /** That one uses the other in any way. */
  note(user: ProductTeam, used: ProductTeam): void {
    const needs = this.#needs.get(user) ?? new Set();
    needs.add(used);
    this.#needs.set(user, needs);
  }

  countOf(user: ProductTeam): number {
    return this.#needs.get(user)?.size ?? 0;
  }

  /** Teams that may need one more before many things hold them up. */
  free(teams: readonly ProductTeam[], most: number): ProductTeam[] {
    return teams.filter(team => this.countOf(team) < most);
  }

  /** Puts every team that needs so many others into the key. */
  tell(teams: readonly ProductTeam[], least: number): void {
    for (const team of teams) {
      if (this.countOf(team) >= least) {
        this.#draft.findings.push({
          signal: 'slow-delivery',
          indicator: 'team-dependencies',
          entities: [refOfTeam(team)],
        });
      }
    }
  }
}

/** Teams that need this many others are held up by them (assessment, 5). */
export const MANY_NEEDS = 4;

/** Teams on which many depend, and who can't be served without asking. */
export function plantBottlenecks(options: {
  draft: Draft;
  waiting: Waiting;
  users: readonly ProductTeam[];
  providers: readonly ProductTeam[];
}): void {
  const { draft, waiting, users, providers } = options;
  for (const provider of providers) {
    // Few people, so that it is many consumers for each of them.
    provider.people.splice(3);
    for (const user of draft.sample(waiting.free(users, 2), 12)) {
      waiting.add(user, provider);
    }
    draft.findings.push({
      signal: 'slow-delivery',
      indicator: 'few-carry-many',
      entities: [refOfTeam(provider)],
    });
  }
}

/** No word on how to use it, where others write one. */
function leaveUndocumented({ system, ...team }: ProductTeam): void {
  for (const { annotations } of [system, team.web, team.service, team.worker]) {
    delete annotations?.['backstage.io/techdocs-ref'];
  }
}

/** One team after another, each waiting for the next. */
export function plantChain(options: {
  draft: Draft;
  waiting: Waiting;
  teams: readonly ProductTeam[];
}): void {
  const { draft, waiting, teams } = options;
  for (const [place, team] of teams.entries()) {
    const next = teams[place + 1];
    if (next) {
      waiting.add(team, next);
    }
  }
  draft.findings.push({
    signal: 'slow-delivery',
    indicator: 'long-chain',
    entities: [refOfTeam(teams[0]!), refOfTeam(teams[teams.length - 1]!)],
  });
}

/** Teams that need many others, each others of their own. */
export function plantTangles(options: {
  waiting: Waiting;
  users: readonly ProductTeam[];
  providers: readonly ProductTeam[];
}): void {
  const { waiting, users, providers } = options;
  const needs = MANY_NEEDS + 1;
  for (const [place, user] of users.entries()) {
    for (const provider of providers.slice(
      place * needs,
      (place + 1) * needs,
    )) {
      waiting.add(user, provider);
    }
  }
}

/** Teams that say for whom they wait. */
export function plantFriction(options: {
  draft: Draft;
  users: readonly ProductTeam[];
  provider: ProductTeam;
}): void {
  const { draft, users, provider } = options;
  for (const user of users) {
    user.system.annotations = {
      ...user.system.annotations,
      'portfolio/friction': `waiting-for:${refOfTeam(provider)}`,
    };
    draft.findings.push({
      signal: 'slow-delivery',
      indicator: 'declared-friction',
      entities: [refOfUnit(user.system)],
    });
  }
}
