import { Groundwork } from '../groundwork/types';
import { kindCode } from '../graph/kinds';
import { isPlaceholderText } from '../facts/placeholder';
import { FIELDS_BY_ID } from './fields';
import { SignalContext } from './types';

const API = kindCode('api');
const COMPONENT = kindCode('component');
const TELLING_DESCRIPTION = 20;
const SLICE = 4096;

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

/** Chance below which silence is no accident. */
const NO_ACCIDENT = 0.1;

/** Tells which surfaces others can't pick up without the people behind them. */
export interface SelfService {
  hasToAsk(options: { surface: number; provider: number }): boolean;
}

/**
 * Whether others have to wait for the people behind a surface, as far as a
 * catalog shows. They need not ask
 * - if a Template, or another self-service, creates on the provider's item:
 *   then nobody has to be asked for any of its surfaces;
 * - for a library or SDK with docs: one takes a copy of it;
 * - for an API with docs and a definition that tools can read. One that is kept
 *   elsewhere, or in a language no parser knows, is not held against it;
 * - for a service or resource with docs, unless what describes it is a stub.
 *
 * Without docs nobody outside can know how to start. Yet that docs are missing
 * in the catalog is no news where hardly anybody writes them there: it counts
 * where they are a habit (rule 2), and where chance does not explain it. If a
 * share p of all other units is documented, n units of one item, or of one
 * owner, are silent by chance with (1 - p)^n.
 */
export function* findSelfService(
  context: SignalContext,
): Generator<void, SelfService> {
  const { groundwork } = context;
  const { items } = groundwork;
  const isSilent = yield* findSilence(context);
  return {
    hasToAsk(options) {
      const item = items.itemOf[options.provider]!;
      if (item >= 0 && groundwork.selfService[item] === 1) {
        return false;
      }
      return hasDocs(groundwork, options)
        ? isStub(groundwork, options.surface)
        : isSilent(options.provider);
    },
  };
}

/** Units, and those with docs, of items or of teams. */
class Tally {
  readonly #units: Uint32Array;
  readonly #documented: Uint32Array;

  constructor(length: number) {
    this.#units = new Uint32Array(length);
    this.#documented = new Uint32Array(length);
  }

  add(place: number, documented: number): void {
    if (place >= 0) {
      this.#units[place]!++;
      this.#documented[place]! += documented;
    }
  }

  isSilent(place: number, all: { units: number; documented: number }): boolean {
    if (place < 0 || this.#documented[place]! > 0) {
      return false;
    }
    const own = this.#units[place]!;
    const elsewhere = all.documented / Math.max(1, all.units - own);
    return (1 - elsewhere) ** own <= NO_ACCIDENT;
  }
}

/**
 * Whether a provider says nothing at all, and that is no accident: its item, or
 * all that its owner has.
 */
function* findSilence({
  groundwork,
  standing,
}: SignalContext): Generator<void, (provider: number) => boolean> {
  const { graph, items, teams, units } = groundwork;
  const byItem = new Tally(items.ids.length);
  const byTeam = new Tally(graph.refs.length);
  const { says, comparable } = FIELDS_BY_ID.get('docs')!;
  let could = 0;
  let documented = 0;
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const said = says(groundwork, node) ? 1 : 0;
    if (said === 1 || comparable(groundwork, node)) {
      could++;
      documented += said;
      byItem.add(items.itemOf[node]!, said);
      byTeam.add(teams.teamOf[node]!, said);
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  if (!standing('docs').isHabit) {
    return () => false;
  }
  const all = { units: could, documented };
  return provider =>
    byItem.isSilent(items.itemOf[provider]!, all) ||
    byTeam.isSilent(teams.teamOf[provider]!, all);
}

/** Docs are there, and what one would build against is not. */
function isStub(
  { facts, graph, digests }: Groundwork,
  surface: number,
): boolean {
  const said = facts[surface];
  if (graph.kinds[surface] === API) {
    const state =
      digests.get(graph.refs[surface]!)?.state ?? said?.definitionState;
    return state === 'unparsable' || state === 'missing';
  }
  const isTaken =
    graph.kinds[surface] === COMPONENT && TAKEN.has(said?.type ?? '');
  const text = said?.card.description;
  return (
    !isTaken &&
    text !== undefined &&
    (text.length < TELLING_DESCRIPTION || isPlaceholderText(text))
  );
}

/**
 * Docs of a surface, of what provides it, or of the whole it is part of: they
 * are written for a System as often as for a part.
 */
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
