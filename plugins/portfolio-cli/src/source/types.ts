import { AssessmentProblem } from '@backstage-portfolio/plugin-portfolio-common';

/** An entity as it was written or as the catalog returns it; nothing is sure. */
export type ReadEntity = Readonly<Record<string, unknown>>;

/** Where an entity stands. */
export interface EntityPlace {
  /** Path as it is shown, from the folder that was given. */
  file: string;
  /** Number of the document in the file, from 1. */
  document: number;
  /** First line of the document, from 1. */
  line: number;
}

/** One entity, with its relations as the catalog returns them. */
export interface SourceEntity {
  entity: ReadEntity;
  place?: EntityPlace;
}

/** Somewhere that entities come from. */
export interface CatalogSource {
  /** What is read, as a person names it. */
  title: string;
  /**
   * Gives every entity once. What can't be used is reported, and skipped;
   * throws only if nothing at all can be read.
   */
  read(
    report: (problem: AssessmentProblem) => void,
  ): AsyncIterable<SourceEntity>;
}

/** Whether a value is an object with keys. */
export function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
