import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ScopeName } from '../signals/types';
import { titleOf } from './titles';
import { View } from './view';

const numbersById = new WeakMap<
  readonly ScopeName[],
  ReadonlyMap<string, number>
>();

/** A scope by id, if the caller may know of it. */
export function scopeInView(view: View, id: string): ScopeName | undefined {
  const { scopes } = view.assessed.judgement.signals;
  let numbers = numbersById.get(scopes);
  if (!numbers) {
    numbers = new Map(scopes.map((scope, number) => [scope.id, number]));
    numbersById.set(scopes, numbers);
  }
  const scope = scopes[numbers.get(id) ?? -1];
  return scope && isScopeShown(view, scope) ? scope : undefined;
}

/** Of a platform its item, of a domain its entity. */
export function isScopeShown(view: View, scope: ScopeName): boolean {
  switch (scope.kind) {
    case 'domain':
      return view.visible[scope.node] === 1;
    case 'platform':
      return view.items.visible[scope.item] === 1;
    default:
      return true;
  }
}

/** What a scope is called, for a caller who may know of it. */
export function showScope(
  view: View,
  scope: ScopeName,
): PortfolioSchema<'ScopeName'> {
  const { graph, items } = view.assessed;
  const { id, kind, node, item } = scope;
  return {
    id,
    kind,
    title: titleOfScope(view, scope),
    ...(kind !== 'organisation' &&
      node >= 0 && { ref: graph.refs[item >= 0 ? items.top[item]! : node] }),
  };
}

export function titleOfScope(view: View, scope: ScopeName): string {
  const { assessed } = view;
  switch (scope.kind) {
    case 'domain':
      return titleOf({ assessed, node: scope.node });
    case 'platform':
      return assessed.items.titles[scope.item]!;
    default:
      return 'The whole organisation';
  }
}
