import { SURFACES } from '@backstage-portfolio/plugin-portfolio-common';
import { kindCode } from '../../graph/kinds';
import { providersOf } from '../../consumption/providers';
import { findSurfaceUses } from '../surfaceUses';
import { SignalContext } from '../types';

const API = kindCode('api');
const SLICE = 512;
const SLICE_OF_CAPABILITIES = 8192;
const BUILT_AGAINST = ['api', 'library', 'service'].map(surface =>
  SURFACES.findIndex(each => each === surface),
);

/** Something that others build against. */
export interface OfferedSurface {
  node: number;
  provider: number;
}

/**
 * What is offered to build against: the APIs, libraries and services among
 * the capabilities, and every other API that another team uses. Not Templates
 * (a way to get something) and not resources, on which hardly any of the
 * faults could be seen.
 */
export function* findOfferedSurfaces(
  context: SignalContext,
): Generator<void, OfferedSurface[]> {
  const { groundwork, applies } = context;
  const { capabilities, graph, units } = groundwork;
  const uses = yield* findSurfaceUses(groundwork);
  const provider = new Int32Array(graph.refs.length).fill(-1);
  const { surface } = capabilities;
  for (let capability = 0; capability < surface.length; capability++) {
    const node = capabilities.node[capability]!;
    if (
      node >= 0 &&
      provider[node]! < 0 &&
      BUILT_AGAINST.includes(surface[capability]!)
    ) {
      provider[node] = capabilities.provider[capability]!;
    }
    if (capability % SLICE_OF_CAPABILITIES === 0) {
      yield;
    }
  }
  const offered: OfferedSurface[] = [];
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const isCapability = provider[node]! >= 0;
    if (
      (isCapability || graph.kinds[node] === API) &&
      applies(node) &&
      (isCapability || uses.teamsOf(node).length > 0)
    ) {
      const [first = node] = isCapability
        ? [provider[node]!]
        : providersOf({ graph, api: node });
      offered.push({ node, provider: first });
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return offered;
}
