import { AssessmentProblem } from '@backstage-portfolio/plugin-portfolio-common';
import { refOf } from '../source/envelope';
import { CatalogSource, SourceEntity } from '../source/types';

/** Everything that a source gives, by ref, and what it reports. */
export async function readAll(source: CatalogSource) {
  const problems: AssessmentProblem[] = [];
  const entities = new Map<string, SourceEntity>();
  for await (const each of source.read(problem => problems.push(problem))) {
    entities.set(refOf(each.entity), each);
  }
  return { entities, problems, refs: [...entities.keys()].sort() };
}
