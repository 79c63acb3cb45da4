import {
  Assessment,
  AssessmentProblem,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  ApiDigest,
  assess,
  AssessmentSettings,
  AssessmentStage,
  digestDefinition,
  EntityFacts,
  FactsOptions,
  readFacts,
  RefPool,
  toAssessment,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { refOf } from './source/envelope';
import { CatalogSource, EntityPlace, isRecord } from './source/types';

/** @see assessCatalog */
export interface AssessCatalogOptions {
  source: CatalogSource;
  facts: FactsOptions;
  settings?: AssessmentSettings;
  /** Day of the assessment, ISO 8601. */
  date: string;
  /** Told often; entities read so far, then the stage of the assessment. */
  onProgress?: (progress: AssessProgress) => void;
}

/** How far it is. */
export type AssessProgress =
  | { entities: number }
  | Pick<AssessmentStage, 'stage' | 'done' | 'total'>;

/** What came of it: undefined if no entity could be read. */
export interface CatalogAssessment {
  assessment?: Assessment;
  /** Entities of every kind. */
  entities: number;
  /** What was reported while reading. */
  problems: AssessmentProblem[];
  /** Ref → where it stands, of what was read from files. */
  places: ReadonlyMap<string, EntityPlace>;
}

/** What the assessment needs of a catalog, and what was wrong with it. */
export interface CatalogFacts {
  facts: EntityFacts[];
  digests: Map<string, ApiDigest>;
  places: Map<string, EntityPlace>;
  problems: AssessmentProblem[];
}

/** Reads every entity of a catalog into facts. */
export async function readCatalogFacts(
  options: Omit<AssessCatalogOptions, 'date' | 'settings'>,
): Promise<CatalogFacts> {
  const { source, onProgress } = options;
  const facts: EntityFacts[] = [];
  const digests = new Map<string, ApiDigest>();
  const places = new Map<string, EntityPlace>();
  const problems: AssessmentProblem[] = [];
  const factsOptions = { ...options.facts, refs: new RefPool() };

  for await (const { entity, place } of source.read(problem =>
    problems.push(problem),
  )) {
    const read = readFacts({ entity, options: factsOptions });
    facts.push(read);
    if (read.kind === 'api' && !digests.has(read.ref)) {
      const spec = isRecord(entity.spec) ? entity.spec : {};
      digests.set(
        read.ref,
        digestDefinition({ type: spec.type, text: spec.definition }),
      );
    }
    if (place) {
      places.set(refOf(entity), place);
    }
    onProgress?.({ entities: facts.length });
  }
  return { facts, digests, places, problems };
}

/** Reads a catalog and assesses it. */
export async function assessCatalog(
  options: AssessCatalogOptions,
): Promise<CatalogAssessment> {
  const { date, onProgress, settings } = options;
  const { facts, digests, places, problems } = await readCatalogFacts(options);
  if (facts.length === 0) {
    return { entities: 0, problems, places };
  }

  const work = assess({ facts, digests, date, settings });
  let step = work.next();
  while (!step.done) {
    onProgress?.(step.value);
    step = work.next();
  }
  const assessment = toAssessment({ assessed: step.value, settings });
  return {
    entities: facts.length,
    problems,
    places,
    assessment: {
      ...assessment,
      gaps: assessment.gaps.map(gap => ({
        ...gap,
        ...(gap.ref === undefined ? {} : places.get(gap.ref)),
      })),
      problems: [
        ...assessment.problems.map(problem => ({
          ...problem,
          ...(problem.ref === undefined ? {} : places.get(problem.ref)),
        })),
        ...problems,
      ].sort(byPlace),
    },
  };
}

function byPlace(a: AssessmentProblem, b: AssessmentProblem): number {
  return (
    compare(a.ref ?? a.file ?? '', b.ref ?? b.file ?? '') ||
    (a.document ?? 0) - (b.document ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.field ?? '', b.field ?? '')
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
