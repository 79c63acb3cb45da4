import { Assessed } from '../model';

/** What to call an entity; the name of its ref where nothing is known of it. */
export function titleOf(options: { assessed: Assessed; node: number }): string {
  const { assessed, node } = options;
  const card = assessed.cards[node];
  if (card) {
    return card.title ?? card.displayName ?? card.name;
  }
  const ref = assessed.graph.refs[node]!;
  return ref.slice(ref.indexOf('/') + 1);
}
