import { Draft } from './Draft';
import { draftEntities } from './entities';
import { FUNCTIONS } from './functions';
import {
  MANY_NEEDS,
  plantBottlenecks,
  plantChain,
  plantFriction,
  plantTangles,
  Waiting,
} from './plantDelays';
import { plantLookAlikeDecoys, plantLookAlikes } from './plantLookAlikes';
import { plantPlatforms } from './plantPlatforms';
import { plantProducts, PRODUCT_UNITS } from './plantProducts';
import {
  plantCycle,
  plantOldVersion,
  plantPrivateStore,
  plantShortcutDecoys,
  plantUnsteady,
} from './plantShortcuts';
import { PlantedKey, ProductTeam } from './types';

/** Fewer leave no room for what is planted. */
export const LEAST_UNITS = 200;

const CHAIN_TEAMS = 7;

/** A catalog, and what must be found in it. */
export interface PlantedCatalog {
  /** As they are written into files. */
  entities: Record<string, unknown>[];
  key: PlantedKey;
}

/**
 * A catalog of about so many units with known look-alikes, cycles and
 * bottlenecks, and with much that only looks like one. Same numbers, same
 * catalog.
 */
export function plantCatalog(options: {
  units: number;
  seed: number;
}): PlantedCatalog {
  const { units, seed } = options;
  const draft = new Draft(seed);
  const platforms = plantPlatforms(draft);
  draft.decoys.push(platforms.mostUsed);
  const many = Math.max(1, Math.round(units / 1000));
  const clusters = Math.min(FUNCTIONS.length, Math.max(5, units / 60));
  const extras = Math.round(clusters * 2.5) + 21 + many * 6;
  const teams = plantProducts({
    draft,
    platforms,
    teams: Math.floor((units - draft.units.length - extras) / PRODUCT_UNITS),
  });

  // Each of the others either uses or is used, so that no chain comes about
  // but the one that is planted.
  const chain = teams.slice(0, CHAIN_TEAMS);
  const rest = teams.slice(CHAIN_TEAMS);
  const users = rest.filter((_, place) => place % 5 < 3);
  const providers = rest.filter((_, place) => place % 5 >= 3);
  const waiting = new Waiting(draft);

  plantChain({ draft, waiting, teams: chain });
  const tangled = users.slice(0, Math.max(1, many));
  plantTangles({
    waiting,
    users: tangled,
    providers: providers.slice(-(MANY_NEEDS + 1) * many),
  });
  // Who is in a cycle is in nothing else: the two are one link of a chain.
  const circling = users.slice(tangled.length, tangled.length + many);
  const others = users.slice(tangled.length + many);
  plantBottlenecks({
    draft,
    waiting,
    users: others,
    providers: providers.slice(0, many),
  });
  plantFriction({
    draft,
    users: draft.sample(others, Math.min(5, 2 + many)),
    provider: providers[0]!,
  });
  const quiet = providers.slice(many);
  for (const [place, user] of circling.entries()) {
    plantCycle({ draft, waiting, user, provider: quiet[place]! });
  }
  forPairs(
    { draft, waiting, users: others, providers: quiet },
    3 * many,
  ).forEach(plantUnsteady);
  forPairs(
    { draft, waiting, users: others, providers: quiet },
    2 * many,
  ).forEach(plantPrivateStore);
  for (const provider of draft.sample(quiet, many)) {
    plantOldVersion({
      draft,
      waiting,
      users: draft.sample(waiting.free(others, MANY_NEEDS - 1), 3),
      provider,
    });
  }
  plantShortcutDecoys({ draft, waiting, teams: quiet });
  plantLookAlikes({ draft, teams, clusters });
  plantLookAlikeDecoys({
    draft,
    waiting,
    teams,
    halves: [waiting.free(others, MANY_NEEDS - 1)[0]!, quiet[0]!],
  });
  waiting.tell(teams, MANY_NEEDS);

  return {
    entities: draftEntities(draft),
    key: {
      seed,
      units: draft.units.length,
      findings: draft.findings.sort((one, other) =>
        textOf(one) < textOf(other) ? -1 : 1,
      ),
      decoys: draft.decoys,
    },
  };
}

/** Pairs of teams that have nothing to do with one another yet. */
function forPairs(
  options: {
    draft: Draft;
    waiting: Waiting;
    users: readonly ProductTeam[];
    providers: readonly ProductTeam[];
  },
  count: number,
) {
  const { draft, waiting, users, providers } = options;
  const chosen = draft.sample(providers, count);
  const free = draft.sample(waiting.free(users, MANY_NEEDS - 1), chosen.length);
  return chosen.flatMap((provider, place) => {
    const user = free[place];
    return user ? [{ draft, waiting, user, provider }] : [];
  });
}

function textOf({ signal, indicator, entities }: PlantedKey['findings'][0]) {
  return [signal, indicator, ...entities].join(' ');
}
