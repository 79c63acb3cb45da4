import fc from 'fast-check';
import {
  CONFIDENCES,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { EntityFacts } from '../facts/types';
import { buildGraph } from '../graph/buildGraph';
import { factsByNode } from '../graph/chooseFacts';
import { drain } from '../graph/drain';
import { buildFacts } from '../testing';
import { findRoles } from './findRoles';
import { THRESHOLDS } from './weights';

const KINDS = ['component', 'api', 'resource', 'system', 'domain', 'group'];
const NAMES = ['claims-ui', 'claims-api', 'grafana', 'cart', 'sdk', 'a', 'b'];
const OWNERS = ['group:default/a', 'group:default/platform', 'group:none/x'];
const WORDS = [
  'Serves customers',
  'Shared library for developers',
  'Kubernetes operator',
  'not a shop',
  'プラットフォーム',
  '',
];

function anyRef(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...KINDS), fc.constantFrom(...NAMES))
    .map(([kind, name]) => `${kind}:default/${name}`);
}

/** Catalogs in which every kind of evidence occurs, and cycles of all sorts. */
function anyCatalog(): fc.Arbitrary<EntityFacts[]> {
  const targets = fc.array(anyRef(), { maxLength: 3 });
  return fc.uniqueArray(
    fc
      .record({
        ref: anyRef(),
        ownedBy: fc.array(fc.constantFrom(...OWNERS), { maxLength: 2 }),
        partOf: targets,
        dependsOn: targets,
        consumesApi: targets,
        providesApi: targets,
        type: fc.constantFrom(undefined, 'website', 'library', 'product'),
        audience: fc.constantFrom<'builders' | 'end-customers' | undefined>(
          undefined,
          'builders',
          'end-customers',
        ),
        declared: fc.constantFrom<'product' | 'platform' | undefined>(
          undefined,
          undefined,
          'product',
          'platform',
        ),
        description: fc.constantFrom(...WORDS),
      })
      .map(({ ref, declared, description, ...said }) =>
        buildFacts(ref, {
          ...said,
          card: { description },
          declaredRole: declared && {
            role: declared,
            field: 'metadata.annotations.portfolio/role',
            value: declared,
          },
        }),
      ),
    { maxLength: 40, selector: ({ ref }) => ref },
  );
}

function rolesOf(given: readonly EntityFacts[]) {
  const graph = drain(buildGraph({ facts: given }));
  const facts = drain(factsByNode({ facts: given, graph }));
  const roles = drain(findRoles({ facts, graph, digests: new Map() }));
  return new Map(
    given.map(({ ref }) => {
      const node = graph.indexOf.get(ref) ?? -1;
      return [
        ref,
        {
          role: ROLES[roles.role[node]!],
          share: roles.platformShare[node]!,
          confidence: CONFIDENCES[roles.confidence[node]!],
        },
      ];
    }),
  );
}

describe('laws of roles, on any catalog', () => {
  it('a declared role always wins', () => {
    fc.assert(
      fc.property(anyCatalog(), catalog => {
        const found = rolesOf(catalog);
        const declared = catalog.filter(
          ({ declaredRole, kind }) => declaredRole && kind !== 'group',
        );
        for (const { ref, declaredRole } of declared) {
          expect(found.get(ref)).toMatchObject({
            role: declaredRole?.role,
            confidence: 'declared',
          });
        }
      }),
    );
  });

  it('the order of the entities does not matter', () => {
    fc.assert(
      fc.property(
        anyCatalog().chain(catalog =>
          fc.tuple(
            fc.constant(catalog),
            fc.shuffledSubarray(catalog, { minLength: catalog.length }),
          ),
        ),
        ([catalog, shuffled]) => {
          expect(new Map([...rolesOf(shuffled)].sort())).toEqual(
            new Map([...rolesOf(catalog)].sort()),
          );
        },
      ),
    );
  });

  it('an unrelated entity moves no other share by more than 0.01', () => {
    fc.assert(
      fc.property(
        anyCatalog(),
        fc.constantFrom<'builders' | 'end-customers'>(
          'builders',
          'end-customers',
        ),
        fc.constantFrom('component', 'system', 'resource'),
        (catalog, audience, kind) => {
          const before = rolesOf(catalog);
          const stranger = buildFacts(`${kind}:elsewhere/claims-stranger`, {
            audience,
            ownedBy: 'group:elsewhere/strangers',
          });
          const after = rolesOf([stranger, ...catalog]);
          for (const [ref, { share }] of before) {
            const moved = Math.abs((after.get(ref)?.share ?? 0) - share);
            expect(moved).toBeLessThanOrEqual(0.01);
          }
        },
      ),
    );
  });

  it('says how sure it is only where share and sources bear it out', () => {
    fc.assert(
      fc.property(anyCatalog(), catalog => {
        const all = [...rolesOf(catalog).values()];
        for (const { role, share } of all.filter(
          ({ confidence }) => confidence === 'very-likely',
        )) {
          const towards = role === 'product' ? 1 - share : share;
          expect(towards).toBeGreaterThanOrEqual(THRESHOLDS.veryLikely);
        }
        for (const { confidence } of all.filter(
          ({ role }) => role === 'undecided',
        )) {
          expect(confidence).toBe('unsure');
        }
      }),
    );
  });
});
