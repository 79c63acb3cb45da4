import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { named } from './names';
import { relationOf } from './neighbours';
import { isSmaller } from './reach';
import { subjectOfNode } from './subject';
import { forEachUseBy, providerOf } from './uses';
import { View } from './view';

type Steps = PortfolioSchema<'Path'>['steps'];

/**
 * One shortest chain of uses from an entity (or a part of it) to another (or a
 * part of it), APIs in between included. Empty where there is none.
 */
export function findPath(
  view: View,
  options: { from: number; to: number },
): Steps {
  const { from, to } = options;
  const { graph, consumption } = view.assessed;
  const start = subjectOfNode(view, from);
  const goal = subjectOfNode(view, to);
  if (from === to) {
    return [{ entity: named(view, from)! }];
  }
  const distance = new Uint32Array(graph.refs.length);
  const via = new Int32Array(graph.refs.length).fill(-1);
  const queue: number[] = [];
  let found = -1;
  let next = 1;
  function visit(row: number) {
    const provider = providerOf(view, row);
    // An API is met on the way to its provider.
    const met = goal.has(consumption.surface[row]!) || goal.has(provider);
    if (met && (found < 0 || isSmaller(view, row, found))) {
      found = row;
    }
    if (start.has(provider)) {
      return;
    }
    if (distance[provider] === 0) {
      distance[provider] = next;
      via[provider] = row;
      queue.push(provider);
    } else if (
      distance[provider] === next &&
      isSmaller(view, row, via[provider]!)
    ) {
      via[provider] = row;
    }
  }
  for (let i = 0; i < start.parts.length; i++) {
    forEachUseBy(view, start.parts[i]!, visit);
  }
  for (let i = 0; i < queue.length && !(found >= 0 && isBeyond(i)); i++) {
    next = distance[queue[i]!]! + 1;
    forEachUseBy(view, queue[i]!, visit);
  }
  return found < 0 ? [] : stepsBack(view, { found, via, distance, goal });

  // What is found on one round is final when the next round begins.
  function isBeyond(place: number): boolean {
    return distance[queue[place]!]! + 1 > roundOf(found);
  }
  function roundOf(row: number): number {
    return distance[consumption.consumer[row]!]! + 1;
  }
}

function stepsBack(
  view: View,
  options: {
    found: number;
    via: Int32Array;
    distance: Uint32Array;
    goal: { has(node: number): boolean };
  },
): Steps {
  const { found, via, distance, goal } = options;
  const { consumer, surface, witness } = view.assessed.consumption;
  const rows = [found];
  while (distance[consumer[rows[0]!]!]! > 0) {
    rows.unshift(via[consumer[rows[0]!]!]!);
  }
  const steps: Steps = [{ entity: named(view, consumer[rows[0]!]!)! }];
  for (const row of rows) {
    const through = surface[row]!;
    const provider = providerOf(view, row);
    steps.push({
      entity: named(view, through)!,
      relation: relationOf(witness[row]!),
    });
    const endsHere = row === found && goal.has(through) && !goal.has(provider);
    if (through !== provider && !endsHere) {
      steps.push({
        entity: named(view, provider)!,
        relation: 'apiProvidedBy',
      });
    }
  }
  return steps;
}
