import {
  Adjacency,
  Assessed,
  Judgement,
  RELATION_NAMES,
  SignalTable,
  StaffingPlan,
  transpose,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { putReportsTogether, takeReportsApart } from './reportColumns';

/** Numbers of one kind, little-endian when written. */
export type Column = Uint8Array | Uint32Array | Int32Array | Float32Array;

/** The content of a snapshot as columns of numbers and lists of values. */
export interface SnapshotContent {
  date: string;
  truncated: boolean;
  columns: ReadonlyMap<string, Column>;
  /** Values that JSON can hold; undefined elements are null when written. */
  lists: ReadonlyMap<string, unknown[]>;
}

/** Takes an assessment apart. What can be made again is left out. */
export function* takeApart(
  assessed: Assessed,
): Generator<void, SnapshotContent> {
  const { graph, roles, items, capabilities, consumption } = assessed;
  const { signals, gaps, platforms, opportunities, staffing, ...conclusions } =
    assessed.judgement;
  const { areas, held, open, steps, ...plan } = staffing;
  const reports = yield* takeReportsApart(signals.reports);
  const { evidence } = roles;
  const { itemReach } = consumption;
  const columns = new Map<string, Column>([
    ['graph.kinds', graph.kinds],
    ['graph.present', graph.present],
    ['graph.owner', graph.owner],
    ['graph.container', graph.container],
    ['graph.system', graph.system],
    ['graph.domain', graph.domain],
    ['roles.role', roles.role],
    ['roles.platformShare', roles.platformShare],
    ['roles.clarity', roles.clarity],
    ['roles.confidence', roles.confidence],
    ['roles.teamRole', roles.teamRole],
    ['evidence.offsets', evidence.offsets],
    ['evidence.code', evidence.code],
    ['evidence.weight', evidence.weight],
    ['evidence.a', evidence.a],
    ['evidence.b', evidence.b],
    ['items.role', items.role],
    ['items.form', items.form],
    ['items.top', items.top],
    ['items.owner', items.owner],
    ['items.domain', items.domain],
    ['items.itemOf', items.itemOf],
    ['capabilities.surface', capabilities.surface],
    ['capabilities.node', capabilities.node],
    ['capabilities.provider', capabilities.provider],
    ['capabilities.item', capabilities.item],
    ['capabilities.documentation', capabilities.documentation],
    ['consumption.consumer', consumption.consumer],
    ['consumption.provider', consumption.provider],
    ['consumption.surface', consumption.surface],
    ['consumption.capability', consumption.capability],
    ['consumption.witness', consumption.witness],
    ['itemReach.consumer', itemReach.consumer],
    ['itemReach.provider', itemReach.provider],
    ['itemReach.distance', itemReach.distance],
    ['itemReach.via', itemReach.via],
    ['signals.reports', reports.numbers],
  ]);
  for (const name of RELATION_NAMES) {
    const { out } = graph.relations[name];
    columns.set(`${name}.offsets`, out.offsets);
    columns.set(`${name}.targets`, out.targets);
  }
  return {
    date: assessed.date,
    truncated: itemReach.truncated,
    columns,
    lists: new Map<string, unknown[]>([
      ['graph.refs', graph.refs],
      ['cards', assessed.cards],
      ['evidence.words', evidence.words],
      ['items.ids', items.ids],
      ['items.titles', items.titles],
      ['capabilities.ids', capabilities.ids],
      ['capabilities.titles', capabilities.titles],
      ['capabilities.descriptions', capabilities.descriptions],
      ['capabilities.keys', capabilities.keys],
      ['capabilities.lifecycle', capabilities.lifecycle],
      ['capabilities.searchText', capabilities.searchText],
      ['problems', assessed.problems],
      ['signals.findings', signals.findings],
      ['signals.values', reports.values],
      ['signals.scopes', signals.scopes],
      ['signals.faults', signals.faults],
      ['gaps', gaps],
      ['platforms', platforms],
      ['opportunities', opportunities],
      ['staffing.areas', areas],
      ['staffing.held', held],
      ['staffing.open', open],
      ['staffing.steps', steps],
      // Small, and of one piece.
      ['conclusions', [{ ...conclusions, staffing: plan }]],
    ]),
  };
}

/**
 * Puts an assessment together again; the reverse of `takeApart`. The lists of
 * the content become those of the assessment.
 */
export function* putTogether(
  content: SnapshotContent,
): Generator<void, Assessed> {
  const refs = strings('graph.refs');
  const indexOf = new Map<string, number>();
  for (const [node, ref] of refs.entries()) {
    indexOf.set(ref, node);
    if (node % 4096 === 0) {
      yield;
    }
  }
  return {
    date: content.date,
    graph: {
      refs,
      indexOf,
      kinds: bytes('graph.kinds'),
      present: bytes('graph.present'),
      owner: signed('graph.owner'),
      container: signed('graph.container'),
      system: signed('graph.system'),
      domain: signed('graph.domain'),
      relations: {
        ownedBy: yield* edges('ownedBy'),
        partOf: yield* edges('partOf'),
        dependsOn: yield* edges('dependsOn'),
        consumesApi: yield* edges('consumesApi'),
        providesApi: yield* edges('providesApi'),
        memberOf: yield* edges('memberOf'),
        childOf: yield* edges('childOf'),
      },
    },
    cards: list<Assessed['cards'][number]>('cards'),
    roles: {
      role: bytes('roles.role'),
      platformShare: floats('roles.platformShare'),
      clarity: floats('roles.clarity'),
      confidence: bytes('roles.confidence'),
      teamRole: bytes('roles.teamRole'),
      evidence: {
        offsets: unsigned('evidence.offsets'),
        code: bytes('evidence.code'),
        weight: floats('evidence.weight'),
        a: signed('evidence.a'),
        b: signed('evidence.b'),
        words: strings('evidence.words'),
      },
    },
    items: {
      ids: strings('items.ids'),
      titles: strings('items.titles'),
      role: bytes('items.role'),
      form: bytes('items.form'),
      top: signed('items.top'),
      owner: signed('items.owner'),
      domain: signed('items.domain'),
      itemOf: signed('items.itemOf'),
    },
    capabilities: {
      ids: strings('capabilities.ids'),
      titles: strings('capabilities.titles'),
      descriptions: list<string | undefined>('capabilities.descriptions'),
      keys: list<string | undefined>('capabilities.keys'),
      surface: bytes('capabilities.surface'),
      node: signed('capabilities.node'),
      provider: signed('capabilities.provider'),
      item: signed('capabilities.item'),
      lifecycle: list<string | undefined>('capabilities.lifecycle'),
      documentation: floats('capabilities.documentation'),
      searchText: strings('capabilities.searchText'),
    },
    consumption: {
      consumer: unsigned('consumption.consumer'),
      provider: unsigned('consumption.provider'),
      surface: unsigned('consumption.surface'),
      capability: signed('consumption.capability'),
      witness: bytes('consumption.witness'),
      itemReach: {
        consumer: unsigned('itemReach.consumer'),
        provider: unsigned('itemReach.provider'),
        distance: bytes('itemReach.distance'),
        via: unsigned('itemReach.via'),
        truncated: content.truncated,
      },
    },
    problems: list<Assessed['problems'][number]>('problems'),
    judgement: {
      signals: {
        findings: list<SignalTable['findings'][number]>('signals.findings'),
        reports: yield* putReportsTogether({
          numbers: unsigned('signals.reports'),
          values: list('signals.values'),
        }),
        scopes: list<SignalTable['scopes'][number]>('signals.scopes'),
        faults: strings('signals.faults'),
      },
      gaps: list<Judgement['gaps'][number]>('gaps'),
      platforms: list<Judgement['platforms'][number]>('platforms'),
      opportunities: list<Judgement['opportunities'][number]>('opportunities'),
      ...conclusionsOf(),
    },
  };

  function conclusionsOf(): Omit<
    Judgement,
    'signals' | 'gaps' | 'platforms' | 'opportunities'
  > {
    const [conclusions] = list<
      Pick<Judgement, 'verdict' | 'additions' | 'customerProducts'> & {
        staffing: Omit<StaffingPlan, 'areas' | 'held' | 'open' | 'steps'>;
      }
    >('conclusions');
    if (!conclusions) {
      throw new Error('The snapshot lacks its conclusions');
    }
    return {
      ...conclusions,
      staffing: {
        ...conclusions.staffing,
        areas: list<StaffingPlan['areas'][number]>('staffing.areas'),
        held: list<StaffingPlan['held'][number]>('staffing.held'),
        open: list<StaffingPlan['open'][number]>('staffing.open'),
        steps: list<StaffingPlan['steps'][number]>('staffing.steps'),
      },
    };
  }

  function* edges(name: string) {
    const out: Adjacency = {
      offsets: unsigned(`${name}.offsets`),
      targets: unsigned(`${name}.targets`),
    };
    const into = yield* transpose({ nodes: refs.length, adjacency: out });
    return { out, in: into };
  }

  function column<T extends Column>(
    name: string,
    type: abstract new (...args: never[]) => T,
  ): T {
    const found = content.columns.get(name);
    if (!(found instanceof type)) {
      throw new Error(`The snapshot lacks the column ${name}`);
    }
    return found;
  }
  function bytes(name: string) {
    return column(name, Uint8Array);
  }
  function unsigned(name: string) {
    return column(name, Uint32Array);
  }
  function signed(name: string) {
    return column(name, Int32Array);
  }
  function floats(name: string) {
    return column(name, Float32Array);
  }
  function list<T>(name: string): T[] {
    const found = content.lists.get(name);
    if (!found) {
      throw new Error(`The snapshot lacks the list ${name}`);
    }
    return found as T[];
  }
  function strings(name: string): string[] {
    return list<string>(name);
  }
}
