import { EntityFacts } from '../facts/types';
import { kindCode } from '../graph/kinds';
import { CatalogGraph } from '../model';
import { nameWords } from '../vocabulary/scanTerms';
import { evidenceCode } from './evidenceLog';
import { Ledger } from './ledger';
import { WEIGHTS } from './weights';
import { UserCount } from './whoUsesIt';

const TOUCH_POINT = evidenceCode('holds-touch-point');
const COMPONENT = kindCode('component');
const SYSTEM = kindCode('system');
const FEWEST_PARTS = 2;
const WORK = 512;

/** Types, and last words of names, of what a person has before their eyes. */
const FRONT_ENDS: ReadonlySet<string> = new Set([
  'website',
  'frontend',
  'webapp',
  'web',
  'ui',
  'mobile',
  'ios',
  'android',
  'spa',
  'storefront',
]);

/**
 * Adds to Systems that nobody outside builds on and that a person can see and
 * use: a front end with what stands behind it. A System that speaks for
 * platform by itself is left alone, since tools have front ends too.
 */
export function* weighTouchPoints(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  units: Uint32Array;
  ledger: Ledger;
  /** What each node speaks for by itself and by its users. */
  base: Float64Array;
}): Generator<void, void> {
  const { facts, graph, units, ledger, base } = options;
  const { kinds, relations } = graph;
  const { offsets, targets } = relations.partOf.in;
  const users = new UserCount(graph);
  let work = 0;
  for (const node of units) {
    if (kinds[node] !== SYSTEM || base[node]! > 0) {
      continue;
    }
    const from = offsets[node]!;
    const to = offsets[node + 1]!;
    let frontEnd = -1;
    let sides = 0;
    for (let i = from; i < to; i++) {
      const part = targets[i]!;
      sides += base[part]!;
      if (
        frontEnd < 0 &&
        kinds[part] === COMPONENT &&
        base[part]! <= 0 &&
        isFrontEnd(facts[part])
      ) {
        frontEnd = part;
      }
    }
    work += 1 + to - from;
    if (
      frontEnd >= 0 &&
      to - from >= FEWEST_PARTS &&
      sides <= 0 &&
      users.of(node, base).items === 0
    ) {
      ledger.add(node, {
        code: TOUCH_POINT,
        weight: -WEIGHTS.touchPoint,
        a: frontEnd,
      });
    }
    if (work >= WORK) {
      work = 0;
      yield;
    }
  }
}

function isFrontEnd(facts: EntityFacts | undefined): boolean {
  if (!facts) {
    return false;
  }
  const last = nameWords(facts.card.name).pop();
  return (
    FRONT_ENDS.has(facts.type ?? '') ||
    (last !== undefined && FRONT_ENDS.has(last))
  );
}
