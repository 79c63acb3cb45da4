import { deriveRelations } from '../source/entityRelations';
import { refOf } from '../source/envelope';
import { stitch } from '../source/stitch';
import { CatalogSource } from '../source/types';

/** Entities of a planted catalog, read as the catalog reads files. */
export function plantedSource(
  entities: readonly Record<string, unknown>[],
): CatalogSource {
  return {
    title: 'a planted catalog',
    async *read() {
      const found = entities.map(entity => ({ ref: refOf(entity), entity }));
      yield* stitch({
        entities: found,
        relations: found.flatMap(each => deriveRelations(each).relations),
      });
    },
  };
}
