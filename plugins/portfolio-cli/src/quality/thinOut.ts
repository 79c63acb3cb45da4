import { randomNumbers } from '../random';
import { isRecord } from '../source/types';

/** Fields that the catalog does not ask for; those that it does are kept. */
const OPTIONAL_METADATA = ['title', 'description', 'tags', 'links'];
const OPTIONAL_SPEC = [
  'system',
  'domain',
  'dependsOn',
  'consumesApis',
  'providesApis',
];

/**
 * Leaves out each piece of optional metadata with even odds: a field, or an
 * annotation. What is there stays as it was.
 */
export function thinOut(
  entities: readonly Record<string, unknown>[],
  seed: number,
): Record<string, unknown>[] {
  const random = randomNumbers(seed);
  const stays = () => random() < 0.5;
  function thinned(
    record: unknown,
    optional: readonly string[],
  ): Record<string, unknown> {
    const kept: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(
      isRecord(record) ? record : {},
    )) {
      if (!optional.includes(field) || stays()) {
        kept[field] = value;
      }
    }
    return kept;
  }
  return entities.map(entity => {
    const metadata = thinned(entity.metadata, OPTIONAL_METADATA);
    const annotations = Object.entries(
      isRecord(metadata.annotations) ? metadata.annotations : {},
    ).filter(stays);
    return {
      ...entity,
      metadata: { ...metadata, annotations: Object.fromEntries(annotations) },
      spec: thinned(entity.spec, OPTIONAL_SPEC),
    };
  });
}
