import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  Assessment,
  AssessmentUnit,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  assess,
  drain,
  toAssessment,
  vocabularyWordsOf,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { CatalogFacts, readCatalogFacts } from '../assessCatalog';
import { openSource } from '../source/openSource';
import { Label } from './labels';

/** A labelled entity and what the assessment made of it. */
export interface Outcome extends Label {
  unit: AssessmentUnit;
}

/** The catalog of one organisation, with its labels. */
export interface LabelledCatalog {
  name: string;
  labels: Label[];
  read: CatalogFacts;
  /** Words of the vocabulary that it contains. */
  words: ReadonlySet<string>;
}

/** What the catalog API returned is read before what was written by hand. */
const EXPORT = 'entities.json';

/** Reads the catalog of each organisation that has labels. */
export async function readLabelledCatalogs(options: {
  folder: string;
  labels: readonly Label[];
}): Promise<LabelledCatalog[]> {
  const { folder, labels } = options;
  const catalogs: LabelledCatalog[] = [];
  for (const name of [
    ...new Set(labels.map(({ catalog }) => catalog)),
  ].sort()) {
    const exported = await stat(path.join(folder, name, EXPORT)).catch(
      () => undefined,
    );
    const source = await openSource({
      target: exported ? path.join(name, EXPORT) : name,
      directory: folder,
    });
    const read = await readCatalogFacts({ source, facts: {} });
    const words = new Set<string>();
    for (const facts of read.facts) {
      const definitionTitle = read.digests.get(facts.ref)?.title;
      for (const word of vocabularyWordsOf({ facts, definitionTitle })) {
        words.add(word);
      }
    }
    catalogs.push({
      name,
      labels: labels.filter(({ catalog }) => catalog === name),
      read,
      words,
    });
  }
  return catalogs;
}

/**
 * Assesses one catalog and puts the answers beside its labels. Labelled
 * entities that the catalog lacks are named in `missing`.
 */
export function judgeCatalog(options: {
  catalog: LabelledCatalog;
  ignoredWords?: ReadonlySet<string>;
}): { outcomes: Outcome[]; missing: string[] } {
  const { catalog, ignoredWords } = options;
  const { facts, digests } = catalog.read;
  const assessment: Assessment = toAssessment({
    assessed: drain(assess({ facts, digests, date: '', ignoredWords })),
  });
  const units = new Map(assessment.units.map(unit => [unit.ref, unit]));
  const outcomes: Outcome[] = [];
  const missing: string[] = [];
  for (const label of catalog.labels) {
    const unit = units.get(label.ref);
    if (unit) {
      outcomes.push({ ...label, unit });
    } else {
      missing.push(`${catalog.name} ${label.ref}`);
    }
  }
  return { outcomes, missing };
}
