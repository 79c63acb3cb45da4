import { isPlaceholderText } from '../../facts/placeholder';
import { EntityFacts } from '../../facts/types';
import { kindCode } from '../../graph/kinds';
import { hasDocs } from '../selfService';
import { stabilityAt } from '../lifecycles';
import { SurfaceUses } from '../surfaceUses';
import { SignalContext } from '../types';
import { VersionFamily } from '../versions';
import { OfferedSurface } from './offeredSurfaces';

const API = kindCode('api');
const MOST_TEXT = 200;

/**
 * One thing that makes a surface hard to use, in words to act on. Substantial
 * ones mean that one can't build on it, or not for long; missing words and
 * docs alone make nothing hard, however many are missing.
 */
type SurfaceFault = string;

/** What can be wrong, by what it is; numbers and errors are added. */
export const FAULTS = {
  noDefinition: 'no definition',
  unreadable: 'a definition that cannot be read',
  noneDescribed: 'none of {n0} operations described',
  fewDescribed: '{n0} of {n1} operations described',
  manyVersions: 'several live versions side by side',
  noSuccessor: 'deprecated with no successor in the catalog',
  deprecated: 'deprecated while others rely on it',
  experimental: 'experimental while others rely on it',
  nobodyToAsk: 'no owner or channel to ask',
  noDescription: 'no description',
  repeatsName: 'a description that repeats the name',
  neverFilledIn: 'a description that was never filled in',
  shortDescription: 'a description of {n0} characters',
  noDocs: 'no documentation',
} as const satisfies Record<string, SurfaceFault>;

export interface FaultContext {
  context: SignalContext;
  uses: SurfaceUses;
  versions: ReadonlyMap<number, VersionFamily>;
  /** Rule 2: documentation is a habit here, so that its absence counts. */
  docsAreHabit: boolean;
  /** Rule 5: lifecycles tell something. */
  lifecyclesHaveNews: boolean;
}

/** Characters of a description below which it says little. */
const TELLING_DESCRIPTION = 20;
const FEW_OPERATIONS = 3;
const DESCRIBED = 0.5;
const MANY_VERSIONS = 3;
/** Other teams for whom a lifecycle matters. */
const RELYING_TEAMS = 2;

/**
 * What is wrong with a surface that is hard to build on, the worst first:
 * two faults, one of them substantial. Empty, where it is not hard.
 */
export function faultsOf(
  surface: OfferedSurface,
  options: FaultContext,
): SurfaceFault[] {
  const substantial = [
    definitionFault(surface, options),
    versionsFault(surface, options),
    nobodyToAsk(surface, options),
  ].filter(fault => fault !== undefined);
  if (substantial.length === 0) {
    return [];
  }
  const faults = [
    ...substantial,
    stabilityFault(surface, options),
    descriptionFault(surface, options),
    docsFault(surface, options),
  ].filter(fault => fault !== undefined);
  return faults.length >= 2 ? faults : [];
}

/**
 * Of APIs in a language that some parser knows. One that is kept elsewhere is
 * not loaded, which is no fault.
 */
function definitionFault(
  { node }: OfferedSurface,
  { context }: FaultContext,
): SurfaceFault | undefined {
  const { digests, facts, graph } = context.groundwork;
  const digest =
    graph.kinds[node] === API ? digests.get(graph.refs[node]!) : undefined;
  if (digest?.state === 'unparsable') {
    return facts[node]?.definitionState === 'missing'
      ? FAULTS.noDefinition
      : `${FAULTS.unreadable}${
          digest.error === undefined ? '' : ` (${digest.error})`
        }`.slice(0, MOST_TEXT);
  }
  if (
    digest?.state !== 'parsed' ||
    digest.operations < FEW_OPERATIONS ||
    digest.operationsDescribed >= DESCRIBED
  ) {
    return undefined;
  }
  const described = Math.round(digest.operationsDescribed * digest.operations);
  return described === 0
    ? withNumbers(FAULTS.noneDescribed, digest.operations)
    : withNumbers(FAULTS.fewDescribed, described, digest.operations);
}

/**
 * Many versions side by side, or a deprecated one from which there is nowhere
 * to go. One beside its successor is a matter of
 * `velocity-over-maintainability`.
 */
function versionsFault(
  { node }: OfferedSurface,
  { context, uses, versions, lifecyclesHaveNews }: FaultContext,
): SurfaceFault | undefined {
  const members = versions.get(node)?.members ?? [];
  const live = members.filter(
    member =>
      stabilityAt(context.groundwork, member.node) !== 'deprecated' ||
      uses.teamsOf(member.node).length > 0,
  );
  if (live.length >= MANY_VERSIONS) {
    // How many is not said: not every reader may see the others.
    return FAULTS.manyVersions;
  }
  const isLast = members.length === 0 || members.at(-1)?.node === node;
  return lifecyclesHaveNews &&
    isLast &&
    stabilityAt(context.groundwork, node) === 'deprecated' &&
    uses.teamsOf(node).length >= RELYING_TEAMS
    ? FAULTS.noSuccessor
    : undefined;
}

/** Not again where it is already said that nothing succeeds it. */
function stabilityFault(
  surface: OfferedSurface,
  options: FaultContext,
): SurfaceFault | undefined {
  const stability = stabilityAt(options.context.groundwork, surface.node);
  if (
    !options.lifecyclesHaveNews ||
    stability === undefined ||
    stability === 'production' ||
    options.uses.teamsOf(surface.node).length < RELYING_TEAMS ||
    (stability === 'deprecated' && versionsFault(surface, options))
  ) {
    return undefined;
  }
  return FAULTS[stability];
}

/** An owner by name is somebody to ask, whether the catalog knows more or not. */
function nobodyToAsk(
  { node, provider }: OfferedSurface,
  { context }: FaultContext,
): SurfaceFault | undefined {
  const { facts, graph } = context.groundwork;
  for (const start of [node, provider]) {
    for (let at = start; at >= 0; at = graph.container[at]!) {
      if (
        graph.owner[at]! >= 0 ||
        facts[at]?.card.links?.channel !== undefined
      ) {
        return undefined;
      }
    }
  }
  return FAULTS.nobodyToAsk;
}

function descriptionFault(
  { node }: OfferedSurface,
  { context }: FaultContext,
): SurfaceFault | undefined {
  return describedAs(context.groundwork.facts[node]);
}

function describedAs(facts: EntityFacts | undefined): string | undefined {
  const text = facts?.card.description?.trim() ?? '';
  if (text === '') {
    return FAULTS.noDescription;
  }
  const { name, title } = facts!.card;
  if (
    [name, title].some(other => other?.toLowerCase() === text.toLowerCase())
  ) {
    return FAULTS.repeatsName;
  }
  if (isPlaceholderText(text)) {
    return FAULTS.neverFilledIn;
  }
  return text.length < TELLING_DESCRIPTION
    ? withNumbers(FAULTS.shortDescription, text.length)
    : undefined;
}

function docsFault(
  { node, provider }: OfferedSurface,
  { context, docsAreHabit }: FaultContext,
): SurfaceFault | undefined {
  return docsAreHabit &&
    !hasDocs(context.groundwork, { surface: node, provider })
    ? FAULTS.noDocs
    : undefined;
}

function withNumbers(fault: SurfaceFault, ...numbers: number[]): SurfaceFault {
  return fault.replace(/\{n(\d)\}/g, (_, place) => String(numbers[place]));
}
