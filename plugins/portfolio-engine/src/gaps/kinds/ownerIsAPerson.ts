import { kindCode } from '../../graph/kinds';
import { mostDependents, severityOf } from '../ground';
import { suggestOwner } from '../suggestOwner';
import { FoundGap, GapContext, GapDefinition } from '../types';

const USER = kindCode('user');
const SLICE = 2048;

/**
 * Units that a person owns, said once of a whole and the parts that the same
 * person owns. One who is no longer there is an owner that is not found.
 */
export const OWNER_IS_A_PERSON: GapDefinition = {
  kind: 'owner-is-a-person',
  category: 'ownership',
  title: 'The owner is a person',
  meaning:
    'People move on and go on holiday; what others depend on needs a team behind it.',
  templates: {
    'owner-is-a-person': '{subject} is owned by a person, {other}.',
    'owner-is-a-person-collapsed':
      '{count} entities are owned by people. Register the Groups they work in, and let those own what others depend on.',
  },
  comparable({ groundwork }) {
    let owned = 0;
    for (let place = 0; place < groundwork.units.length; place++) {
      const node = groundwork.units[place]!;
      owned += groundwork.graph.owner[node]! >= 0 ? 1 : 0;
    }
    return owned;
  },
  *find(context) {
    const { groundwork, ground } = context;
    const { graph } = groundwork;
    const wholes = new Map<number, number[]>();
    for (let done = 0; done < groundwork.units.length; done++) {
      const node = groundwork.units[done]!;
      if (isOwnedByPerson(context, node) && context.applies(node)) {
        const top = topOfSameOwner(context, node);
        const parts = wholes.get(top) ?? [];
        wholes.set(top, parts);
        parts.push(node);
      }
      if (done % SLICE === 0) {
        yield;
      }
    }
    const found: FoundGap[] = [];
    for (const [node, places] of wholes) {
      const suggested = suggestOwner({ groundwork, node });
      const weight = mostDependents(ground, places);
      found.push({
        severity: severityOf(weight),
        nodes: [node, graph.owner[node]!],
        ...(places.length > 1 && { places }),
        weight,
        ...suggested,
        mend: { field: 'spec.owner', ...(suggested && { value: '{owner}' }) },
      });
      if (found.length % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

function isOwnedByPerson(
  { groundwork, ground }: GapContext,
  node: number,
): boolean {
  const { graph } = groundwork;
  const owner = graph.owner[node]!;
  return (
    owner >= 0 &&
    graph.kinds[owner] === USER &&
    (graph.present[owner] === 1 || !ground.hasUsers)
  );
}

function topOfSameOwner({ groundwork }: GapContext, node: number): number {
  const { graph } = groundwork;
  let top = node;
  for (
    let above = graph.container[node]!;
    above >= 0 && graph.owner[above] === graph.owner[node];
    above = graph.container[above]!
  ) {
    top = graph.present[above] === 1 ? above : top;
  }
  return top;
}
