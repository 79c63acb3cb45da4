import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../../groundwork/types';
import { concernOfStems } from '../../lookalikes/concerns';
import { forEachWord } from '../../lookalikes/forEachWord';
import { stemOf } from '../../lookalikes/stemOf';

const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const SLICE = 2048;
/** Teams that must use a look-alike before it counts as what is offered. */
const LEAST_TEAMS = 2;

/** Platforms' answers to concerns. */
export interface OfferedConcerns {
  /**
   * Node by which a platform offers something for a concern; undefined where
   * none does. One of those that look alike counts only if other teams use it.
   */
  offerOf(options: {
    concern: string;
    alike?: ReadonlySet<number>;
  }): number | undefined;
}

/** Reads titles and keys of what platforms offer; linear in capabilities. */
export function* findOfferedConcerns(
  groundwork: Groundwork,
): Generator<void, OfferedConcerns> {
  const { capabilities, items } = groundwork;
  const byConcern = new Map<string, number[]>();
  const stems = new Map<string, string>();
  for (let number = 0; number < capabilities.titles.length; number++) {
    const title = capabilities.titles[number]!;
    const item = capabilities.item[number]!;
    const role = item < 0 ? -1 : items.role[item];
    if (role === PLATFORM || role === MIXED) {
      const concern = concernOfStems(
        stemsIn(`${title} ${capabilities.keys[number] ?? ''}`),
      );
      const node = capabilities.provider[number]!;
      if (concern !== undefined && node >= 0) {
        const list = byConcern.get(concern) ?? [];
        list.push(node);
        byConcern.set(concern, list);
      }
    }
    if (number % SLICE === 0) {
      yield;
    }
  }
  return {
    offerOf: ({ concern, alike }) =>
      byConcern
        .get(concern)
        ?.find(
          node =>
            !alike?.has(node) || teamsUsing(groundwork, node) >= LEAST_TEAMS,
        ),
  };

  function stemsIn(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    forEachWord(text, word => {
      let stem = stems.get(word);
      if (stem === undefined) {
        stem = stemOf(word);
        stems.set(word, stem);
      }
      found.add(stem);
    });
    return found;
  }
}

/** Other owning groups that use a unit, as far as two. */
function teamsUsing(groundwork: Groundwork, provider: number): number {
  const { consumption, rowsByProvider, teams } = groundwork;
  const using = new Set<number>();
  const end = rowsByProvider[provider + 1]!;
  for (
    let row = rowsByProvider[provider]!;
    row < end && using.size < LEAST_TEAMS;
    row++
  ) {
    const team = teams.teamOf[consumption.consumer[row]!]!;
    if (team >= 0 && team !== teams.teamOf[provider]) {
      using.add(team);
    }
  }
  return using.size;
}
