import { ApiDigest, EntityFacts } from '../facts/types';
import {
  componentRef,
  groupRef,
  judgeCatalog,
  unitOf,
} from './__testUtils__/judgeCatalog';
import { hardToUseApis } from './hardToUseApis';

const ID = 'hard-surfaces';
const DESCRIPTION = 'Bookings, their passengers and seats';

function digest(said: Partial<ApiDigest> = {}): ApiDigest {
  return {
    state: 'parsed',
    format: 'openapi',
    operations: 10,
    operationsDescribed: 1,
    fieldsDescribed: 1,
    authDeclared: true,
    deprecated: 0,
    words: [],
    ...said,
  };
}

function apiRef(name: string): string {
  return `api:default/${name}`;
}

interface Sketch {
  name: string;
  consumers?: number;
  digest?: Partial<ApiDigest>;
  said?: object;
  /** Whether its team documents what else it has. */
  docs?: boolean;
}

/** APIs of a team each, and teams that use them. */
function judge(sketches: Sketch[]) {
  const facts: EntityFacts[] = [];
  const digests: Record<string, ApiDigest> = {};
  for (const {
    name,
    consumers = 0,
    said = {},
    docs = true,
    ...rest
  } of sketches) {
    facts.push(
      unitOf(`owner-${name}`, apiRef(name), {
        role: 'platform',
        type: 'openapi',
        card: { description: DESCRIPTION, docs: true },
        ...said,
      }),
      unitOf(`owner-${name}`, `system:default/${name}`, { card: { docs } }),
    );
    digests[apiRef(name)] = digest(rest.digest);
    for (let i = 0; i < consumers; i++) {
      facts.push(
        unitOf(`team-${i}`, componentRef(`${name}-user-${i}`), {
          role: 'product',
          lifecycle: i === 0 ? 'deprecated' : 'production',
          card: { description: 'What one sees of it', docs: true },
          consumesApi: apiRef(name),
        }),
      );
    }
  }
  return judgeCatalog({ signal: hardToUseApis, facts, digests });
}

/** An API with two faults, one of them substantial. */
function hard(name: string, consumers = 0): Sketch {
  return {
    name,
    consumers,
    digest: { operationsDescribed: 0.2 },
    said: { card: { description: 'short', docs: true } },
  };
}

function fine(count: number): Sketch[] {
  return Array.from({ length: count }, (_, i) => ({ name: `fine-${i}` }));
}

describe('hard-to-use-apis', () => {
  it.each([
    ['one in seven', [hard('a'), ...fine(6)], 'clear'],
    ['one in six', [hard('a'), ...fine(5)], 'watch'],
    [
      'three in ten',
      ['a', 'b', 'c'].map(n => hard(n)).concat(fine(7)),
      'raised',
    ],
    ['two in five', ['a', 'b'].map(n => hard(n)).concat(fine(3)), 'watch'],
    ['one used by two teams', [hard('a', 2), ...fine(9)], 'clear'],
    ['one used by three teams', [hard('a', 3), ...fine(9)], 'watch'],
    ['one used by five teams', [hard('a', 5), ...fine(9)], 'raised'],
  ])('%s', (_, sketches, status) => {
    expect(judge(sketches).of[ID]!.status).toBe(status);
  });

  it('names the faults, so that a person can act on them', () => {
    expect(judge([hard('a', 3), ...fine(9)]).said).toEqual([
      'a, used by 3 teams, is hard to build on: 2 of 10 operations described, a description of 5 characters.',
    ]);
  });

  it.each([
    ['one fault alone', { operationsDescribed: 0 }, {}],
    ['words alone', {}, { card: { description: 'todo' } }],
    ['few operations', { operations: 2, operationsDescribed: 0 }, { card: {} }],
    ['one kept elsewhere', { state: 'not-loaded' }, { card: {} }],
    ['a type that no parser knows', { state: 'not-applicable' }, { card: {} }],
    ['one too large to read', { state: 'too-large' }, { card: {} }],
  ] as const)('does not call hard: %s', (_, said, facts) => {
    const { of } = judge([
      { name: 'a', consumers: 5, digest: said, said: facts },
      ...fine(9),
    ]);
    expect(of[ID]!.total).toBe(0);
  });

  it.each([
    [
      'a definition that cannot be read (line 3)',
      { state: 'unparsable', error: 'line 3' },
      { card: {} },
    ],
    [
      'no definition',
      { state: 'unparsable', error: 'there is no definition' },
      { card: {}, definitionState: 'missing' },
    ],
    ['no owner or channel to ask', {}, { card: {}, ownedBy: [] }],
    [
      'deprecated with no successor in the catalog',
      {},
      { card: {}, lifecycle: 'deprecated' },
    ],
    ['no description', { operationsDescribed: 0 }, { card: {} }],
    [
      'a description that repeats the name',
      { operationsDescribed: 0 },
      { card: { description: 'A' } },
    ],
    [
      'experimental while others rely on it',
      { operationsDescribed: 0 },
      { lifecycle: 'experimental' },
    ],
  ] as const)('calls hard: %s', (words, said, facts) => {
    const found = judge([
      { name: 'a', consumers: 5, digest: said, said: facts },
      ...fine(9),
    ]);
    expect(found.said.join()).toContain(words);
  });

  it('sees several live versions, of one owner', () => {
    const versions = (owner?: string) =>
      ['p-v1', 'p-v2', 'p-v3'].map(name => ({
        name,
        said: {
          card: {},
          ...(owner !== undefined && { ownedBy: groupRef(owner) }),
        },
      }));
    expect(judge([...versions('pay'), ...fine(5)]).said.join()).toContain(
      'several live versions side by side',
    );
    expect(judge([...versions(), ...fine(5)]).said).toEqual([]);
  });

  it('counts missing docs only where docs are a habit', () => {
    const described = { operationsDescribed: 0 };
    const silent = {
      said: { card: { description: DESCRIPTION } },
      docs: false,
    };
    const api = { name: 'a', digest: described, ...silent };
    expect(judge([api, ...fine(9)]).said.join()).toContain('no documentation');
    expect(
      judge([api, ...fine(9).map(each => ({ ...each, ...silent }))]).said,
    ).toEqual([]);
  });

  it('takes no news from lifecycles that are all the same', () => {
    const old = Array.from({ length: 9 }, (_, i) => ({
      name: `old-${i}`,
      said: { card: {}, lifecycle: 'deprecated' },
    }));
    expect(judge(old).said).toEqual([]);
  });

  it('is unknown without definitions, and with too little on offer', () => {
    const elsewhere = fine(9).map(each => ({
      ...each,
      digest: { state: 'not-loaded' as const },
    }));
    expect(judge(elsewhere).of[ID]).toMatchObject({
      status: 'unknown',
      because: { code: 'thin', detail: 'definition' },
    });
    const mute = { docs: false };
    const undocumented = fine(5).map(each => ({ ...each, ...mute }));
    expect(judge(undocumented).of[ID]).toMatchObject({
      status: 'unknown',
      because: { code: 'thin', detail: 'docs' },
    });
    expect(judge(fine(4)).of[ID]!.status).toBe('unknown');
    expect(judge(fine(5)).of[ID]!.status).toBe('clear');
  });
});
