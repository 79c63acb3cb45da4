import {
  Surface,
  SURFACES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { providersOf } from '../consumption/providers';
import { ApiDigest } from '../facts/types';
import { isUnitCode, kindCode } from '../graph/kinds';
import { CapabilityTable } from '../model';
import { capabilityWords } from './capabilityWords';
import { documentationScore } from './documentation';
import { isOutside } from './offersToOthers';
import { CapabilityContext, offeredSurfaces } from './surfaces';
import {
  PlatformOfOwner,
  platformOfTemplate,
  platformsByOwner,
} from './templates';

const SLICE = 512;
const API = kindCode('api');
const TEMPLATE = kindCode('template');

/** A row of the table. */
interface FoundCapability {
  id: string;
  key?: string;
  surface: Surface;
  /** Node of the surface; undefined for one of several declared keys. */
  node?: number;
  provider: number;
}

/**
 * Everything that platforms offer to build on, ascending by the ref of the
 * entity that shows it.
 *
 * A key that a unit declares names its own surface if it is the only one;
 * several keys are capabilities beside it, since no one can tell which of them
 * a use of the unit is about. People may declare keys on any unit, whatever
 * role it is found to have.
 */
export function* findCapabilities(
  options: CapabilityContext & { digests: ReadonlyMap<string, ApiDigest> },
): Generator<void, CapabilityTable> {
  const { facts, graph, roles, items, digests } = options;
  const platforms = platformsByOwner(items);
  const takenKeys = new Set<string>();
  const found: FoundCapability[] = [];
  for (let node = 0; node < graph.refs.length; node++) {
    if (node % SLICE === 0) {
      yield;
    }
    const offers = isUnitCode(graph.kinds[node]!)
      ? unitOffers(options, node)
      : templateOffers({ context: options, platforms, node });
    if (offers) {
      found.push(...withIds({ context: options, takenKeys, node, ...offers }));
    }
  }

  const table: CapabilityTable = {
    ids: [],
    titles: [],
    descriptions: [],
    keys: [],
    surface: new Uint8Array(found.length),
    node: new Int32Array(found.length),
    provider: new Int32Array(found.length),
    item: new Int32Array(found.length),
    lifecycle: [],
    documentation: new Float32Array(found.length),
    searchText: [],
  };
  for (const [i, capability] of found.entries()) {
    const { provider, node = provider } = capability;
    const shown = facts[node];
    const digest = digests.get(graph.refs[node]!);
    const words = capabilityWords({
      ref: graph.refs[node]!,
      key: capability.key,
      isDeclared: capability.surface === 'declared',
      facts: shown,
      provider: facts[provider],
      digest,
    });
    table.ids.push(capability.id);
    table.titles.push(words.title);
    table.descriptions.push(words.description);
    table.keys.push(capability.key);
    table.surface[i] = SURFACES.indexOf(capability.surface);
    table.node[i] = capability.node ?? -1;
    table.provider[i] = provider;
    table.item[i] = isOutside(roles, provider) ? -1 : items.itemOf[provider]!;
    table.lifecycle.push(shown?.lifecycle ?? facts[provider]?.lifecycle);
    table.documentation[i] = documentationScore({ facts: shown, digest });
    table.searchText.push(words.searchText);
    if (i % SLICE === 0) {
      yield;
    }
  }
  return table;
}

interface Offers {
  surfaces: { surface: Surface; node: number; provider: number }[];
  keys: string[];
  /** Unit behind the keys. */
  provider: number;
}

function unitOffers(
  context: CapabilityContext,
  node: number,
): Offers | undefined {
  const { graph, roles, facts } = context;
  const surfaces = offeredSurfaces(context, node);
  const keys = isOutside(roles, node)
    ? []
    : [...new Set(facts[node]?.capabilities)];
  if (surfaces.length === 0 && keys.length === 0) {
    return undefined;
  }
  const [first] =
    graph.kinds[node] === API ? providersOf({ graph, api: node }) : [];
  return { surfaces, keys, provider: surfaces[0]?.provider ?? first ?? node };
}

function templateOffers(options: {
  context: CapabilityContext;
  platforms: PlatformOfOwner;
  node: number;
}): Offers | undefined {
  const { context, platforms, node } = options;
  const { graph, roles, facts } = context;
  if (graph.kinds[node] !== TEMPLATE || graph.present[node] !== 1) {
    return undefined;
  }
  const platform = platformOfTemplate({ context, platforms, node });
  const keys = [...new Set(facts[node]?.capabilities)];
  if (platform < 0 || isOutside(roles, platform)) {
    return keys.length > 0 ? { surfaces: [], keys, provider: node } : undefined;
  }
  return {
    surfaces: [{ surface: 'self-service', node, provider: platform }],
    keys,
    provider: platform,
  };
}

/**
 * The first to declare a key has it as its id, others add their ref. The same
 * for a surface with several providers.
 */
function* withIds(
  options: Offers & {
    context: CapabilityContext;
    takenKeys: Set<string>;
    node: number;
  },
): Generator<FoundCapability> {
  const { context, takenKeys, node, surfaces, keys, provider } = options;
  const { refs } = context.graph;
  function idOfKey(key: string): string {
    if (!takenKeys.has(key)) {
      takenKeys.add(key);
      return `key:${key}`;
    }
    return `key:${key}@${refs[node]}`;
  }

  const [onlyKey] = keys.length === 1 ? keys : [];
  for (const [i, offered] of surfaces.entries()) {
    const own =
      i === 0 ? refs[node]! : `${refs[node]}@${refs[offered.provider]}`;
    yield {
      ...offered,
      id: i === 0 && onlyKey !== undefined ? idOfKey(onlyKey) : own,
      key: onlyKey,
    };
  }
  if (onlyKey !== undefined && surfaces.length === 0) {
    yield {
      id: idOfKey(onlyKey),
      key: onlyKey,
      surface: 'declared',
      node,
      provider,
    };
  }
  if (onlyKey === undefined) {
    // Provided by the entity that declares them, an API or Template too: whoever
    // may read the unit behind it may still not read what it declares.
    for (const key of keys) {
      yield { id: idOfKey(key), key, surface: 'declared', provider: node };
    }
  }
}
