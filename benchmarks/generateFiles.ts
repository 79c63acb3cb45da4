import { closeSync, openSync, writeSync } from 'node:fs';
import { definitionOf, entityGenerator, refOf } from './generateEntities';
import { planCatalog } from './planCatalog';

/** Entities of a page, as many as a catalog sends at once. */
const PAGE = 500;

/** What is generated, and where it is to be written. */
export interface GenerateTask {
  entities: number;
  relationsEach: number;
  seed: number;
  /** A page of entities on each line. */
  entitiesFile: string;
  /** An API definition on each line. */
  definitionsFile: string;
}

/** Writes a catalog to files, so that whoever measures need not make it. */
export function generateFiles(task: GenerateTask): {
  edges: number;
  definitions: number;
} {
  const plan = planCatalog(task);
  const generate = entityGenerator(plan);
  const entitiesFile = openSync(task.entitiesFile, 'w');
  const definitionsFile = openSync(task.definitionsFile, 'w');
  let definitions = 0;
  for (let from = 0; from < plan.count; from += PAGE) {
    const page = [];
    for (let i = from; i < Math.min(from + PAGE, plan.count); i++) {
      page.push(generate(i));
      const text = definitionOf(plan, i);
      if (text !== undefined) {
        definitions++;
        const line = JSON.stringify({ ref: refOf(plan, i), text });
        writeSync(definitionsFile, `${line}\n`);
      }
    }
    writeSync(entitiesFile, `${JSON.stringify(page)}\n`);
  }
  closeSync(entitiesFile);
  closeSync(definitionsFile);
  return { edges: plan.sources.length, definitions };
}
