import { Groundwork } from '../groundwork/types';
import { kindCode } from '../graph/kinds';
import { isPlaceholderText } from '../facts/placeholder';

const API = kindCode('api');
const COMPONENT = kindCode('component');
const TELLING_DESCRIPTION = 20;

/** Component types of which others take a copy: docs are all they need. */
const TAKEN: ReadonlySet<string> = new Set([
  'library',
  'lib',
  'sdk',
  'package',
  'module',
  'framework',
  'client',
  'plugin',
]);

/**
 * Whether others can pick up a surface without waiting for the people behind
 * it, as far as a catalog shows. It counts as self-service
 * - if a Template, or another self-service, creates on the provider's item:
 *   then nobody has to be asked for any of its surfaces;
 * - a library or SDK with docs: one takes a copy of it;
 * - an API with docs and a definition that tools can read. One that is kept
 *   elsewhere, or in a language no parser knows, is not held against it;
 * - a service or resource with docs and a telling description.
 * Docs are those of the surface, of the provider, or of the top of its item:
 * they are written for a System as often as for a part. Without docs nobody
 * outside can know how to start, whatever else is there.
 */
export function isSelfService(
  groundwork: Groundwork,
  options: { surface: number; provider: number },
): boolean {
  const { facts, graph, digests, items, selfService } = groundwork;
  const { surface, provider } = options;
  const item = items.itemOf[provider]!;
  if (item >= 0 && selfService[item] === 1) {
    return true;
  }
  if (!hasDocs(groundwork, options)) {
    return false;
  }
  if (graph.kinds[surface] === API) {
    const state =
      digests.get(graph.refs[surface]!)?.state ??
      facts[surface]?.definitionState;
    return state !== 'unparsable' && state !== 'missing';
  }
  const said = facts[surface];
  return (
    (graph.kinds[surface] === COMPONENT && TAKEN.has(said?.type ?? '')) ||
    describes(said?.card.description)
  );
}

/** Docs of a surface, of what provides it, or of the whole it is part of. */
export function hasDocs(
  groundwork: Pick<Groundwork, 'facts' | 'items'>,
  options: { surface: number; provider: number },
): boolean {
  const { facts, items } = groundwork;
  const { surface, provider } = options;
  const item = items.itemOf[provider]!;
  const top = item < 0 ? -1 : items.top[item]!;
  return (
    facts[surface]?.card.docs === true ||
    facts[provider]?.card.docs === true ||
    facts[top]?.card.docs === true
  );
}

function describes(text: string | undefined): boolean {
  return (
    text !== undefined &&
    text.length >= TELLING_DESCRIPTION &&
    !isPlaceholderText(text)
  );
}
