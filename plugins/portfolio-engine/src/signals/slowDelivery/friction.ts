import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { kindCode } from '../../graph/kinds';
import { isOutside } from '../../capabilities/offersToOthers';
import { bitOf, readFieldAnswers } from '../fieldAnswers';
import { SignalContext } from '../types';

const GROUP = kindCode('group');
const WAITING_FOR = 'waiting-for:';
const SLICE = 4096;

/** One thing that somebody says holds them up. */
export interface DeclaredFriction {
  /** Unit or Group that says so. */
  node: number;
  /** Its owning group, or itself; -1 where a person owns it, or nobody. */
  team: number;
  /** As it is declared: `tooling`, `waiting-for:…`. */
  word: string;
  /**
   * For whom they wait: the owning group of what was named, or that itself
   * where it has none. Undefined for other friction, and where the catalog
   * knows nothing by that ref.
   */
  waitsFor?: number;
  /** What was named. */
  named?: number;
}

/** Everything that units and Groups declare, by node. */
export function* readDeclaredFriction(
  context: SignalContext,
): Generator<void, DeclaredFriction[]> {
  const { groundwork } = context;
  const { facts, graph, roles } = groundwork;
  const { comparable, says } = yield* readFieldAnswers(groundwork);
  const friction = bitOf('friction');
  const found: DeclaredFriction[] = [];
  for (let node = 0; node < graph.refs.length; node++) {
    const words =
      (comparable[node]! & friction) === 0 || (says[node]! & friction) !== 0
        ? facts[node]?.friction ?? []
        : [];
    if (words.length > 0 && !isOutside(roles, node) && context.applies(node)) {
      const team =
        graph.kinds[node] === GROUP ? node : groundwork.teams.teamOf[node]!;
      for (const word of words) {
        const waiting = { node, team, word, ...readTarget(groundwork, word) };
        // Nobody waits for themselves.
        if (waiting.waitsFor === undefined || waiting.waitsFor !== team) {
          found.push(waiting);
        }
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return found;
}

function readTarget(
  groundwork: Groundwork,
  word: string,
): Pick<DeclaredFriction, 'waitsFor' | 'named'> {
  const { graph, teams } = groundwork;
  const named = word.startsWith(WAITING_FOR)
    ? graph.indexOf.get(word.slice(WAITING_FOR.length))
    : undefined;
  if (named === undefined) {
    return {};
  }
  const owner = teams.teamOf[named]!;
  return { named, waitsFor: owner >= 0 ? owner : named };
}

/** The words of a finding: what is waited for as people wrote it. */
export function frictionWords(
  said: DeclaredFriction,
): Pick<Finding, 'words' | 'key'> {
  const words = said.word.startsWith(WAITING_FOR)
    ? `waiting for ${said.word.slice(WAITING_FOR.length)}`
    : said.word.replace(/-/g, ' ');
  return { words: [words.slice(0, 200)], key: said.word };
}
