import { isPlaceholderText } from '../../facts/placeholder';
import { EntityFacts } from '../../facts/types';
import { kindCode } from '../../graph/kinds';
import { hasDocs } from '../selfService';
import { stabilityOf } from '../lifecycles';
import { SurfaceUses } from '../surfaceUses';
import { SignalContext } from '../types';
import { VersionFamily } from '../versions';
import { OfferedSurface } from './offeredSurfaces';

const API = kindCode('api');
const MOST_TEXT = 200;

/** One thing that makes a surface hard to use, in words to act on. */
export interface SurfaceFault {
  words: string;
  /**
   * Whether one can't build on it, or not for long. Missing words alone make
   * nothing hard, however many are missing.
   */
  isSubstantial: boolean;
}

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

/** What is wrong with one surface, the worst first. */
export function faultsOf(
  surface: OfferedSurface,
  options: FaultContext,
): SurfaceFault[] {
  const faults = [
    definitionFault(surface, options),
    operationsFault(surface, options),
    versionsFault(surface, options),
    nobodyToAsk(surface, options),
    stabilityFault(surface, options),
    descriptionFault(surface, options),
    docsFault(surface, options),
  ].filter(fault => fault !== undefined);
  return faults.sort(
    (a, b) => Number(b.isSubstantial) - Number(a.isSubstantial),
  );
}

/** Two faults, one of them substantial. */
export function isHard(faults: readonly SurfaceFault[]): boolean {
  return faults.length >= 2 && faults.some(fault => fault.isSubstantial);
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
  const digest = digests.get(graph.refs[node]!);
  if (graph.kinds[node] !== API || digest?.state !== 'unparsable') {
    return undefined;
  }
  const isMissing = facts[node]?.definitionState === 'missing';
  const words =
    isMissing || digest.error === undefined
      ? `a definition that ${isMissing ? 'is missing' : 'cannot be read'}`
      : `a definition that cannot be read (${digest.error})`;
  return { words: words.slice(0, MOST_TEXT), isSubstantial: true };
}

function operationsFault(
  { node }: OfferedSurface,
  { context }: FaultContext,
): SurfaceFault | undefined {
  const { digests, graph } = context.groundwork;
  const digest = digests.get(graph.refs[node]!);
  if (
    digest?.state !== 'parsed' ||
    digest.operations < FEW_OPERATIONS ||
    digest.operationsDescribed >= DESCRIBED
  ) {
    return undefined;
  }
  const described = Math.round(digest.operationsDescribed * digest.operations);
  return {
    words: `${described === 0 ? 'none' : described} of ${
      digest.operations
    } operations described`,
    isSubstantial: true,
  };
}

/**
 * Many versions side by side, or a deprecated one from which there is nowhere
 * to go. One beside its successor is a matter of
 * `velocity-over-maintainability`.
 */
function versionsFault(
  { node, consumers }: OfferedSurface,
  { context, uses, versions, lifecyclesHaveNews }: FaultContext,
): SurfaceFault | undefined {
  const { facts } = context.groundwork;
  const members = versions.get(node)?.members ?? [];
  const live = members.filter(
    member =>
      stabilityOf(facts[member.node]?.lifecycle) !== 'deprecated' ||
      uses.teamsOf(member.node).length > 0,
  );
  if (live.length >= MANY_VERSIONS) {
    // How many is not said: not every reader may see the others.
    return { words: 'several live versions side by side', isSubstantial: true };
  }
  const isLast = members.length === 0 || members.at(-1)?.node === node;
  return lifecyclesHaveNews &&
    isLast &&
    consumers.length >= RELYING_TEAMS &&
    stabilityOf(facts[node]?.lifecycle) === 'deprecated'
    ? {
        words: 'deprecated, with no successor in the catalog',
        isSubstantial: true,
      }
    : undefined;
}

/** Not again where it is already said that nothing succeeds it. */
function stabilityFault(
  surface: OfferedSurface,
  options: FaultContext,
): SurfaceFault | undefined {
  const { facts } = options.context.groundwork;
  const stability = stabilityOf(facts[surface.node]?.lifecycle);
  if (
    !options.lifecyclesHaveNews ||
    surface.consumers.length < RELYING_TEAMS ||
    stability === undefined ||
    stability === 'production' ||
    (stability === 'deprecated' && versionsFault(surface, options))
  ) {
    return undefined;
  }
  return {
    words: `${stability}, while others rely on it`,
    isSubstantial: false,
  };
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
  return { words: 'no owner or channel to ask', isSubstantial: true };
}

function descriptionFault(
  { node }: OfferedSurface,
  { context }: FaultContext,
): SurfaceFault | undefined {
  const words = describedAs(context.groundwork.facts[node]);
  return words === undefined ? undefined : { words, isSubstantial: false };
}

function describedAs(facts: EntityFacts | undefined): string | undefined {
  const text = facts?.card.description?.trim() ?? '';
  if (text === '') {
    return 'no description';
  }
  const { name, title } = facts!.card;
  if (
    [name, title].some(other => other?.toLowerCase() === text.toLowerCase())
  ) {
    return 'a description that repeats the name';
  }
  if (isPlaceholderText(text)) {
    return 'a description that was never filled in';
  }
  return text.length < TELLING_DESCRIPTION
    ? `a description of ${text.length} characters`
    : undefined;
}

function docsFault(
  { node, provider }: OfferedSurface,
  { context, docsAreHabit }: FaultContext,
): SurfaceFault | undefined {
  return docsAreHabit &&
    !hasDocs(context.groundwork, { surface: node, provider })
    ? { words: 'no documentation', isSubstantial: false }
    : undefined;
}
