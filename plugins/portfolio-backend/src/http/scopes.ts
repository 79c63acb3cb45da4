import { NotFoundError } from '@backstage/errors';
import {
  ORGANISATION_SCOPE,
  scopeInView,
  ScopeName,
  View,
} from '@backstage-portfolio/plugin-portfolio-engine';

/**
 * The scope that a query asks for. Before the first assessment there is the
 * organisation, of which nothing is known.
 *
 * @throws NotFoundError, the same for what is missing and what is hidden.
 */
export function scopeOf(
  view: View,
  id: string = ORGANISATION_SCOPE,
): ScopeName {
  const scope = scopeInView(view, id);
  if (scope) {
    return scope;
  }
  if (id === ORGANISATION_SCOPE) {
    return { id, kind: 'organisation', node: -1, item: -1, units: 0, teams: 0 };
  }
  throw new NotFoundError(`There is no scope "${id}" to judge`);
}
