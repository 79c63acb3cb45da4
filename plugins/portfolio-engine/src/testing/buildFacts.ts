import { EntityFacts, FactRelation } from '../facts/types';
import { kindCodeOfRef, kindOfCode } from '../graph/kinds';
import { EntityCard, RELATION_NAMES, RelationName } from '../model';

/** Relations of an entity, targets as full refs. */
export type RelationTargets = Partial<Record<RelationName, string | string[]>>;

/**
 * Facts of one entity for a test: `buildFacts('component:default/cart', {
 * ownedBy: 'group:default/shop', type: 'service' })`. What is not said is
 * empty, as on an entity that says nothing.
 */
export function buildFacts(
  ref: string,
  said: RelationTargets &
    Partial<Omit<EntityFacts, 'card'>> & { card?: Partial<EntityCard> } = {},
): EntityFacts {
  const { card, ...rest } = said;
  const name = ref.slice(ref.indexOf('/') + 1);
  const facts = Object.fromEntries(
    Object.entries(rest).filter(
      ([key]) => !RELATION_NAMES.some(relation => relation === key),
    ),
  );
  return {
    ref,
    kind: kindOfCode(kindCodeOfRef(ref)),
    text: [name, card?.title, card?.description].filter(Boolean).join(' '),
    tags: [],
    capabilities: [],
    successMetrics: [],
    friction: [],
    concerns: [],
    relations: relationsOf(rest),
    predicates: 0,
    problems: [],
    ...facts,
    card: { name, type: rest.type, lifecycle: rest.lifecycle, ...card },
  };
}

function relationsOf(targets: RelationTargets): FactRelation[] {
  return RELATION_NAMES.flatMap(name =>
    [targets[name] ?? []].flat().map(target => ({ name, target })),
  );
}
