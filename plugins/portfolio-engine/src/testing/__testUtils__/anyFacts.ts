import fc from 'fast-check';
import { EntityFacts } from '../../facts/types';
import { RELATION_NAMES } from '../../model';
import { buildFacts } from '../buildFacts';

const NAMES = ['a', 'b', 'c', 'd', '__proto__'];
const KINDS = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
  'user',
  'template',
  'widget',
];

function anyRef(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...KINDS), fc.constantFrom(...NAMES))
    .map(([kind, name]) => `${kind}:default/${name}`);
}

/**
 * Catalogs of a few names, so that they are full of cycles, repeats, missing
 * targets and relations between kinds that make no sense.
 */
export function anyFacts(): fc.Arbitrary<EntityFacts[]> {
  const entity = fc
    .record({
      ref: anyRef(),
      relations: fc.array(
        fc.record({
          name: fc.constantFrom(...RELATION_NAMES),
          target: anyRef(),
        }),
        { maxLength: 6 },
      ),
      capabilities: fc.array(fc.constantFrom('search', 'flags'), {
        maxLength: 3,
      }),
      type: fc.constantFrom(undefined, 'service', 'library', 'website'),
      platform: fc.option(anyRef(), { nil: undefined }),
      declaredRole: fc.option(
        fc.record({
          role: fc.constantFrom('product', 'platform', 'outside'),
          field: fc.constant('metadata.annotations.portfolio/role'),
          value: fc.constant('as it is'),
        }),
        { nil: undefined },
      ),
    })
    .map(({ ref, ...said }) => buildFacts(ref, said));
  return fc.array(entity, { maxLength: 40 });
}

/** A list, and the same in another order. */
export function inAnyOrder<T>(
  lists: fc.Arbitrary<T[]>,
): fc.Arbitrary<[T[], T[]]> {
  return lists.chain(list =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length }),
    ),
  );
}
