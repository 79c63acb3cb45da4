import { isUnitCode } from '../graph/kinds';
import { CatalogGraph } from '../model';

/**
 * Of an API with more providers only the first by ref count. Beyond that, rows
 * would be consumers times providers, which is no longer linear.
 */
export const MAX_PROVIDERS = 8;

/** The units that provide an API: the first MAX_PROVIDERS by ref. */
export function providersOf(options: {
  graph: CatalogGraph;
  api: number;
}): number[] {
  const { graph, api } = options;
  const { offsets, targets } = graph.relations.providesApi.in;
  const providers: number[] = [];
  const end = offsets[api + 1]!;
  for (
    let i = offsets[api]!;
    i < end && providers.length < MAX_PROVIDERS;
    i++
  ) {
    const provider = targets[i]!;
    if (provider !== api && isUnitCode(graph.kinds[provider]!)) {
      providers.push(provider);
    }
  }
  return providers;
}

/** Whether a unit other than the API itself provides it. */
export function hasProvider(options: {
  graph: CatalogGraph;
  api: number;
}): boolean {
  const { graph, api } = options;
  const { offsets, targets } = graph.relations.providesApi.in;
  const end = offsets[api + 1]!;
  for (let i = offsets[api]!; i < end; i++) {
    if (targets[i] !== api && isUnitCode(graph.kinds[targets[i]!]!)) {
      return true;
    }
  }
  return false;
}

/** Whether a unit is one of `providersOf` an API, without making the list. */
export function isProviderOf(options: {
  graph: CatalogGraph;
  api: number;
  provider: number;
}): boolean {
  const { graph, api, provider } = options;
  const { offsets, targets } = graph.relations.providesApi.in;
  const end = offsets[api + 1]!;
  let before = 0;
  for (let i = offsets[api]!; i < end && before < MAX_PROVIDERS; i++) {
    const other = targets[i]!;
    if (other === provider) {
      return provider !== api;
    }
    if (other !== api && isUnitCode(graph.kinds[other]!)) {
      before++;
    }
  }
  return false;
}
