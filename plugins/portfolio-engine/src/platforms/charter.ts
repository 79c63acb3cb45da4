import { portfolioAnnotations } from '@backstage-portfolio/plugin-portfolio-common';
import { isPlaceholderText } from '../facts/placeholder';
import { EntityFacts } from '../facts/types';
import { Groundwork } from '../groundwork/types';
import { kindCode } from '../graph/kinds';
import { Charter, CharterFact } from './types';

const API = kindCode('api');
const MOST_LETTERS = 200;
/** A description of fewer characters says little more than the name. */
const TELLING = 20;

/**
 * The five facts of a platform, each where it stands first: on the platform
 * itself, then on its parts by ref.
 */
export function readCharter(options: {
  groundwork: Groundwork;
  /** Top node, or -1 where the platform is not registered. */
  top: number;
  units: Uint32Array;
  /** Numbers of its capabilities, ascending. */
  capabilities: readonly number[];
  /** Templates that create on it. */
  templates: readonly number[];
}): Charter {
  const { groundwork, top, units } = options;
  const { facts } = groundwork;
  const charter: Charter = {};
  const parts = top < 0 ? units : [top, ...units];
  for (const node of parts) {
    const entity = facts[node];
    if (entity?.audience !== undefined) {
      charter.forWhom ??= annotated(node, 'audience', entity.audience);
    }
    if (entity && entity.successMetrics.length > 0) {
      charter.howMeasured ??= annotated(
        node,
        'successMetrics',
        entity.successMetrics.join(', '),
      );
    }
  }
  if (top >= 0 && saysWhy(facts[top])) {
    charter.why = { node: top, field: 'metadata.description' };
  }
  charter.what = whatItOffers(options);
  charter.howToGet = howToGetIt(options);
  return withoutMissing(charter);
}

function annotated(
  node: number,
  name: keyof typeof portfolioAnnotations,
  value: string,
): CharterFact {
  return {
    node,
    field: `metadata.annotations.${portfolioAnnotations[name]}`,
    value: value.slice(0, MOST_LETTERS),
  };
}

/** A description that says more than the name. */
function saysWhy(entity: EntityFacts | undefined): boolean {
  const text = entity?.card.description?.trim() ?? '';
  return (
    text.length >= TELLING &&
    !isPlaceholderText(text) &&
    text.toLowerCase() !== entity?.card.title?.toLowerCase() &&
    text.toLowerCase() !== entity?.card.name.toLowerCase()
  );
}

function whatItOffers(
  options: Parameters<typeof readCharter>[0],
): CharterFact | undefined {
  const { groundwork, capabilities, top } = options;
  const { node, provider, keys } = groundwork.capabilities;
  const [first] = capabilities;
  if (first === undefined) {
    return undefined;
  }
  const declared = capabilities.find(i => keys[i] !== undefined);
  return declared === undefined
    ? {
        node:
          node[first]! >= 0 ? node[first]! : Math.max(provider[first]!, top),
        field: 'capabilities',
      }
    : annotated(
        node[declared]! >= 0 ? node[declared]! : provider[declared]!,
        'capabilities',
        keys[declared]!,
      );
}

/**
 * Docs of the platform or a Template; then docs or a readable definition of
 * what it offers; then docs of any part.
 */
function howToGetIt(
  options: Parameters<typeof readCharter>[0],
): CharterFact | undefined {
  const { groundwork, capabilities, top, units, templates } = options;
  const { facts, graph, digests } = groundwork;
  const hasDocs = (node: number) => facts[node]?.card.docs === true;
  if (hasDocs(top)) {
    return { node: top, field: 'docs' };
  }
  const [template] = templates;
  if (template !== undefined) {
    return { node: template, field: 'template' };
  }
  const { node: surface, provider } = groundwork.capabilities;
  const documented = capabilities
    .flatMap(i => [surface[i]!, provider[i]!])
    .find(hasDocs);
  if (documented !== undefined) {
    return { node: documented, field: 'docs' };
  }
  const readable = units.find(
    node =>
      graph.kinds[node] === API &&
      digests.get(graph.refs[node]!)?.state === 'parsed',
  );
  if (readable !== undefined) {
    return { node: readable, field: 'spec.definition' };
  }
  const part = units.find(hasDocs);
  return part === undefined ? undefined : { node: part, field: 'docs' };
}

function withoutMissing(charter: Charter): Charter {
  return Object.fromEntries(
    Object.entries(charter).filter(([, fact]) => fact !== undefined),
  );
}
