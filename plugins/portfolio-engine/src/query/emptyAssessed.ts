import { emptyJudgement } from '../judgement';
import { Adjacency, Assessed, RelationEdges } from '../model';

/** What there is before the first assessment: nothing. */
export function emptyAssessed(): Assessed {
  return {
    date: '',
    graph: {
      refs: [],
      indexOf: new Map(),
      kinds: new Uint8Array(0),
      present: new Uint8Array(0),
      owner: new Int32Array(0),
      container: new Int32Array(0),
      system: new Int32Array(0),
      domain: new Int32Array(0),
      relations: {
        ownedBy: noEdges(),
        partOf: noEdges(),
        dependsOn: noEdges(),
        consumesApi: noEdges(),
        providesApi: noEdges(),
        memberOf: noEdges(),
        childOf: noEdges(),
      },
    },
    cards: [],
    roles: {
      role: new Uint8Array(0),
      platformShare: new Float32Array(0),
      clarity: new Float32Array(0),
      confidence: new Uint8Array(0),
      teamRole: new Uint8Array(0),
      evidence: {
        offsets: new Uint32Array(1),
        code: new Uint8Array(0),
        weight: new Float32Array(0),
        a: new Int32Array(0),
        b: new Int32Array(0),
        words: [],
      },
    },
    items: {
      ids: [],
      titles: [],
      role: new Uint8Array(0),
      form: new Uint8Array(0),
      top: new Int32Array(0),
      owner: new Int32Array(0),
      domain: new Int32Array(0),
      itemOf: new Int32Array(0),
    },
    capabilities: {
      ids: [],
      titles: [],
      descriptions: [],
      keys: [],
      surface: new Uint8Array(0),
      node: new Int32Array(0),
      provider: new Int32Array(0),
      item: new Int32Array(0),
      lifecycle: [],
      documentation: new Float32Array(0),
      searchText: [],
    },
    consumption: {
      consumer: new Uint32Array(0),
      provider: new Uint32Array(0),
      surface: new Uint32Array(0),
      capability: new Int32Array(0),
      witness: new Uint8Array(0),
      itemReach: {
        consumer: new Uint32Array(0),
        provider: new Uint32Array(0),
        distance: new Uint8Array(0),
        via: new Uint32Array(0),
        truncated: false,
      },
    },
    problems: [],
    judgement: emptyJudgement(),
  };
}

function noEdges(): RelationEdges {
  return { out: noNeighbours(), in: noNeighbours() };
}

function noNeighbours(): Adjacency {
  return { offsets: new Uint32Array(1), targets: new Uint32Array(0) };
}
