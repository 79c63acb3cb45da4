import {
  CONFIDENCES,
  EVIDENCE,
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import fc from 'fast-check';
import { findCapabilities } from '../../capabilities/findCapabilities';
import { findConsumption } from '../../consumption/findConsumption';
import { EntityFacts, FactRelation } from '../../facts/types';
import { buildGraph } from '../../graph/buildGraph';
import { factsByNode } from '../../graph/chooseFacts';
import { drain } from '../../graph/drain';
import { isUnitCode, kindCode } from '../../graph/kinds';
import {
  Assessed,
  CatalogGraph,
  EvidenceTable,
  ITEM_FORMS,
  ItemTable,
  MetadataProblem,
  RelationName,
  RoleTable,
} from '../../model';
import { buildFacts } from '../../testing';
import { judgementAtRandom } from './anyJudgement';

const NAMES = ['aa', 'bb', 'cc', 'dd'];
/** Kinds, and what each relation may point at. */
const SHAPES: Record<string, [RelationName, string[]][]> = {
  component: [
    ['ownedBy', ['group', 'group', 'user']],
    ['partOf', ['system', 'system', 'component', 'domain']],
    ['dependsOn', ['component', 'component', 'resource', 'api']],
    ['dependsOn', ['component', 'resource', 'system']],
    ['consumesApi', ['api']],
    ['consumesApi', ['api']],
    ['providesApi', ['api']],
  ],
  api: [
    ['ownedBy', ['group']],
    ['partOf', ['system']],
  ],
  resource: [
    ['ownedBy', ['group']],
    ['partOf', ['system']],
    ['dependsOn', ['resource', 'component']],
  ],
  system: [
    ['ownedBy', ['group']],
    ['partOf', ['domain']],
  ],
  domain: [
    ['ownedBy', ['group']],
    ['partOf', ['domain']],
  ],
  group: [['childOf', ['group']]],
  user: [['memberOf', ['group']]],
  template: [['ownedBy', ['group']]],
};

function anyEntity(): fc.Arbitrary<EntityFacts> {
  return fc
    .tuple(
      fc.constantFrom(
        ...['component', 'component', 'component'],
        ...Object.keys(SHAPES),
      ),
      fc.constantFrom(...NAMES),
    )
    .chain(([kind, name]) => {
      const relations = SHAPES[kind]!.map(([relation, kinds]) =>
        fc
          .option(
            fc.tuple(
              fc.constantFrom(...kinds),
              // One name more than is ever registered.
              fc.constantFrom(...NAMES, 'zz'),
            ),
            { nil: undefined, freq: 3 },
          )
          .map((target): FactRelation[] =>
            target
              ? [
                  {
                    name: relation,
                    target: `${target[0]}:default/${target[1]}`,
                  },
                ]
              : [],
          ),
      );
      return fc
        .record({
          relations: fc.tuple(...relations),
          capabilities: fc.constantFrom<string[]>(
            [],
            ['sms'],
            ['sms', 'flags'],
          ),
          type: fc.constantFrom('service', 'library', 'website'),
          lifecycle: fc.constantFrom('production', 'experimental'),
          manager: fc.constantFrom(...NAMES, 'zz', undefined),
        })
        .map(said =>
          buildFacts(`${kind}:default/${name}`, {
            type: said.type,
            lifecycle: said.lifecycle,
            capabilities: said.capabilities,
            relations: said.relations.flat(),
            card: {
              name,
              title: `Title of ${kind} ${name}`,
              description: `Sends text of ${kind} ${name}`,
              ...(said.manager && {
                productManagers: [`user:default/${said.manager}`],
              }),
            },
          }),
        );
    });
}

/** Assessments of small catalogs with roles at random, consistent in form. */
export function anyAssessed(): fc.Arbitrary<Assessed> {
  return fc
    .tuple(
      fc.array(anyEntity(), { minLength: 4, maxLength: 30 }),
      fc.infiniteStream(fc.nat({ max: 1_000_000 })),
    )
    .map(([facts, stream]) =>
      assessAtRandom({ facts, random: () => stream.next().value ?? 0 }),
    );
}

/** The same with a mask, in which each entity is readable or not. */
export function anyMasked(): fc.Arbitrary<{
  assessed: Assessed;
  mask: Uint8Array;
}> {
  return anyAssessed().chain(assessed =>
    fc
      .array(fc.constantFrom(0, 1, 1), {
        minLength: assessed.graph.refs.length,
        maxLength: assessed.graph.refs.length,
      })
      .map(bits => ({ assessed, mask: Uint8Array.from(bits) })),
  );
}

function assessAtRandom(options: {
  facts: EntityFacts[];
  random: () => number;
}): Assessed {
  const { random } = options;
  const graph = drain(buildGraph({ facts: options.facts }));
  const facts = drain(factsByNode({ facts: options.facts, graph }));
  const cards = facts.map(entity => entity?.card);
  const roles = rolesAtRandom({ graph, random });
  const items = itemsOf({ graph, cards, roles });
  const capabilities = drain(
    findCapabilities({ facts, graph, roles, items, digests: new Map() }),
  );
  return {
    date: '2026-11-22',
    graph,
    cards,
    roles,
    items,
    capabilities,
    consumption: drain(findConsumption({ graph, roles, items, capabilities })),
    problems: problemsAtRandom({ graph, random }),
    judgement: judgementAtRandom({ graph, items, capabilities, random }),
  };
}

function rolesAtRandom(options: {
  graph: CatalogGraph;
  random: () => number;
}): RoleTable {
  const { graph, random } = options;
  const nodes = graph.refs.length;
  const isUnit = Array.from(
    graph.kinds,
    (kind, node) => isUnitCode(kind) && graph.present[node] === 1,
  );
  const evidence: EvidenceTable = {
    offsets: new Uint32Array(nodes + 1),
    code: new Uint8Array(2 * nodes),
    weight: new Float32Array(2 * nodes),
    a: new Int32Array(2 * nodes),
    b: new Int32Array(2 * nodes),
    words: ['sdk', 'checkout'],
  };
  for (let node = 0; node < nodes; node++) {
    const from = evidence.offsets[node]!;
    const reasons = isUnit[node] ? 2 : 0;
    for (let i = from; i < from + reasons; i++) {
      const code = random() % EVIDENCE.length;
      const [a, b] = EVIDENCE[code]!.parameters.map(parameter => {
        switch (parameter) {
          case 'node':
            return random() % nodes;
          case 'word':
            return random() % 2;
          default:
            return random() % 4;
        }
      });
      evidence.code[i] = code;
      evidence.weight[i] = (random() % 5) - 2;
      evidence.a[i] = a ?? 0;
      evidence.b[i] = b ?? 0;
    }
    evidence.offsets[node + 1] = from + reasons;
  }
  return {
    role: Uint8Array.from(isUnit, unit => (unit ? random() % ROLES.length : 0)),
    platformShare: Float32Array.from(isUnit, () => (random() % 100) / 100),
    clarity: Float32Array.from(isUnit, () => (random() % 100) / 100),
    confidence: Uint8Array.from(isUnit, () => random() % CONFIDENCES.length),
    teamRole: Uint8Array.from(graph.kinds, kind =>
      kind === kindCode('group') ? random() % TEAM_ROLES.length : 0,
    ),
    evidence,
  };
}

/** Same-role chains, systems that are missing, and the rest by owner. */
function itemsOf(options: {
  graph: CatalogGraph;
  cards: Assessed['cards'];
  roles: RoleTable;
}): ItemTable {
  const { graph, cards, roles } = options;
  const found = new Map<
    string,
    { title: string; role: number; form: string; top: number; first: number }
  >();
  const idOf: (string | undefined)[] = graph.refs.map((_, node) => {
    const role = roles.role[node]!;
    if (role === 0 || role === ROLES.indexOf('outside')) {
      return undefined;
    }
    let top = node;
    let container = graph.container[node]!;
    while (container >= 0 && graph.present[container] === 1) {
      if (roles.role[container] === role) {
        top = container;
      }
      container = graph.container[container]!;
    }
    const owner = graph.owner[node]!;
    const title = (of: number) =>
      cards[of]?.title ?? graph.refs[of]!.split('/')[1]!;
    if (container >= 0) {
      const id = `unregistered:system:${title(container)}`;
      found.set(id, {
        title: title(container),
        role,
        form: 'unregistered',
        top: -1,
        first: node,
      });
      return id;
    }
    if (top === node && owner >= 0 && node % 2 === 0) {
      const id = `loose:${graph.refs[owner]}`;
      found.set(id, {
        title: `Other work of ${title(owner)}`,
        role,
        form: 'loose',
        top: -1,
        first: node,
      });
      return id;
    }
    found.set(graph.refs[top]!, {
      title: title(top),
      role,
      form: 'unit',
      top,
      first: top,
    });
    return graph.refs[top]!;
  });
  const ids = [...found.keys()].sort();
  const items = ids.map(id => found.get(id)!);
  return {
    ids,
    titles: items.map(item => item.title),
    role: Uint8Array.from(items, item => item.role),
    form: Uint8Array.from(items, item =>
      ITEM_FORMS.findIndex(form => form === item.form),
    ),
    top: Int32Array.from(items, item => item.top),
    owner: Int32Array.from(items, item => graph.owner[item.first]!),
    domain: Int32Array.from(items, item => graph.domain[item.first]!),
    itemOf: Int32Array.from(idOf, id => (id ? ids.indexOf(id) : -1)),
  };
}

function problemsAtRandom(options: {
  graph: CatalogGraph;
  random: () => number;
}): MetadataProblem[] {
  const { graph, random } = options;
  const { refs } = graph;
  return refs
    .filter((_, node) => graph.present[node] === 1 && random() % 3 === 0)
    .map(ref => ({
      ref,
      code: 'dangling-reference',
      field: 'spec.owner',
      value: refs[random() % refs.length],
      ...(random() % 2 === 0 && { suggestion: refs[random() % refs.length] }),
    }));
}
