import { CatalogGraph, NODE_KINDS } from '../../model';
import { kindCode, kindOfCode } from '../../graph/kinds';
import { ascending, mostDependents, severityOf } from '../ground';
import { findMeant } from '../spelling';
import { FoundGap, GapContext, GapDefinition } from '../types';

const GROUP = kindCode('group');
const USER = kindCode('user');
/** Fewer owners than that can be told one by one. */
const FEW_OWNERS = 5;
const SLICE = 2048;

/**
 * Owners that the catalog does not have, each once with all that it owns. In a
 * catalog without people, people are no missing owners: whether they exist
 * cannot be told.
 */
export const OWNER_NOT_FOUND: GapDefinition = {
  kind: 'owner-not-found',
  category: 'ownership',
  title: 'The owner is not in the catalog',
  meaning:
    'A name that leads nowhere: it may be misspelt, gone, or never imported.',
  templates: {
    'owner-not-found':
      '{subject} owns {count} entities, and the catalog does not have it.',
    'owner-not-found-collapsed':
      '{count} owners that entities name are not in the catalog. Import your Groups once, and their names lead somewhere.',
  },
  collapsesTo: 'subjects',
  comparable({ groundwork, ground }) {
    const { graph, units } = groundwork;
    const owns = new Uint8Array(graph.refs.length);
    for (let place = 0; place < units.length; place++) {
      const node = units[place]!;
      const owner = graph.owner[node]!;
      if (owner >= 0 && (ground.hasUsers || graph.kinds[owner] !== USER)) {
        owns[owner] = 1;
      }
    }
    return owns.reduce((sum, mark) => sum + mark, 0);
  },
  *find(context) {
    const { groundwork, ground } = context;
    const { graph } = groundwork;
    const owned = yield* ownedByMissing(context);
    if (owned.size === 0) {
      return [];
    }
    const found: FoundGap[] = [];
    for (const kind of kindsWithoutOwners(context, owned)) {
      found.push(takeKind(context, { kind, owned }));
      yield;
    }
    const meant = yield* findMeant({
      wanted: [...owned.keys()]
        .filter(owner => graph.kinds[owner] !== USER)
        .map(owner => nameOf(graph.refs[owner]!)),
      known: namesOfGroups(graph),
    });
    for (const [missing, units] of owned) {
      const similar =
        graph.kinds[missing] === USER
          ? undefined
          : meant.get(nameOf(graph.refs[missing]!));
      const used = mostDependents(ground, units);
      found.push({
        severity: severityOf(units.length + used - 1),
        nodes: [missing],
        counted: units,
        leastCounted: 1,
        weight: units.length + used,
        places: units,
        ...(similar !== undefined && {
          suggestedOwner: similar,
          suggestedBecause: 'similar-name',
        }),
        mend:
          similar === undefined && graph.kinds[missing] === GROUP
            ? { field: 'entity' }
            : {
                field: 'spec.owner',
                ...(similar !== undefined && { value: '{owner}' }),
              },
      });
      if (found.length % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
  hasOneCause({ groundwork, ground, rules }) {
    const { graph, units } = groundwork;
    let written = 0;
    let resolved = 0;
    const owners = new Set<number>();
    for (let place = 0; place < units.length; place++) {
      const node = units[place]!;
      const owner = graph.owner[node]!;
      if (owner >= 0 && (ground.hasUsers || graph.kinds[owner] !== USER)) {
        written++;
        resolved += graph.present[owner]!;
        owners.add(owner);
      }
    }
    // Or most of the owners, where one who is there owns nearly everything.
    let present = 0;
    for (const owner of owners) {
      present += graph.present[owner]!;
    }
    return (
      (written > 0 && resolved / written < rules.ownersResolved) ||
      (owners.size >= FEW_OWNERS &&
        present / owners.size < rules.ownersResolved)
    );
  },
};

/** Missing owner → what it owns, ascending. */
function* ownedByMissing(
  context: GapContext,
): Generator<void, Map<number, number[]>> {
  const { groundwork, ground } = context;
  const { graph, units } = groundwork;
  const owned = new Map<number, number[]>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const owner = graph.owner[node]!;
    if (
      owner >= 0 &&
      graph.present[owner] === 0 &&
      (ground.hasUsers || graph.kinds[owner] !== USER) &&
      context.applies(node)
    ) {
      const list = owned.get(owner);
      if (list) {
        list.push(node);
      } else {
        owned.set(owner, [node]);
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return owned;
}

/**
 * Kinds of which most name owners that are missing: one habit of writing, such
 * as the names of departments on every Domain.
 */
function kindsWithoutOwners(
  { groundwork, rules }: GapContext,
  owned: ReadonlyMap<number, readonly number[]>,
): number[] {
  const { graph, units } = groundwork;
  const written = new Uint32Array(NODE_KINDS.length);
  const missing = new Uint32Array(NODE_KINDS.length);
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    const owner = graph.owner[node]!;
    if (owner >= 0) {
      const kind = graph.kinds[node]!;
      written[kind]!++;
      missing[kind]! += graph.present[owner] === 0 && owned.has(owner) ? 1 : 0;
    }
  }
  return [...missing.keys()].filter(
    kind =>
      written[kind]! >= rules.collapseUnits &&
      missing[kind]! > 0 &&
      missing[kind]! / written[kind]! >= rules.collapseShare,
  );
}

/** One finding of the owners that own nothing but such a kind; takes them out. */
function takeKind(
  { groundwork, ground }: GapContext,
  options: { kind: number; owned: Map<number, number[]> },
): FoundGap {
  const { kind, owned } = options;
  const { graph } = groundwork;
  const owners: number[] = [];
  let units = 0;
  let used = 0;
  for (const [owner, list] of owned) {
    if (list.every(node => graph.kinds[node] === kind)) {
      owners.push(owner);
      units += list.length;
      for (const node of list) {
        used = Math.max(used, ground.dependents[node]!);
      }
      owned.delete(owner);
    }
  }
  return {
    severity: severityOf(units + used),
    nodes: [],
    counted: owners.sort(ascending),
    leastCounted: 1,
    key: kindOfCode(kind),
    weight: units + used,
    collapsed: true,
  };
}

/** Registered Groups by name. */
function* namesOfGroups(
  graph: CatalogGraph,
): Generator<readonly [string, number]> {
  for (let node = 0; node < graph.refs.length; node++) {
    if (graph.kinds[node] === GROUP && graph.present[node] === 1) {
      yield [nameOf(graph.refs[node]!), node];
    }
  }
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
