import { AssessmentEvidence } from '@backstage-portfolio/plugin-portfolio-common';
import { leaveOneOut } from './heldOut';
import { Estimates, estimate } from './intervals';
import { LabelName, readLabels } from './labels';
import { judgeCatalog, Outcome, readLabelledCatalogs } from './labelledCatalog';
import {
  CalibrationLine,
  calibrationOf,
  Confusion,
  confusionOf,
  worstErrors,
} from './measures';

/** Everything about one choice of labelled entities. */
export interface Section {
  /** Labelled entities in it. */
  entities: number;
  rates: Estimates;
}

/** What an evaluation found; the JSON of the command. */
export interface Evaluation {
  format: 1;
  organisations: number;
  /** Entities on which every reader was sure, and all. */
  sure: EvaluatedSet;
  all: EvaluatedSet;
  /** Labelled entities that the catalogs do not have. */
  missing: string[];
  /** Decided, and something else: the surest first. */
  errors: EvaluationError[];
  /** Groups of organisations that were held out together. */
  families: string[][];
  /** Source of evidence → the factor that the labels ask for. */
  askedFactors?: Record<string, number>;
}

export interface EvaluatedSet extends Section {
  confusion: Confusion;
  calibration: { byShare: CalibrationLine[]; byWord: CalibrationLine[] };
  byKind: Record<string, Section>;
  byOrganisation: Record<string, Section>;
  /** Left out where there are fewer than three organisations. */
  heldOut?: { withoutOwnWords: Section; fittedOnOthers: Section };
}

export interface EvaluationError {
  catalog: string;
  ref: string;
  label: LabelName;
  sure: boolean;
  role: string;
  platformShare: number;
  confidence: string;
  evidence: AssessmentEvidence[];
}

const MOST_ERRORS = 20;
/** Fewer leave nothing to learn from. */
const FEWEST_ORGANISATIONS = 3;

/**
 * Assesses each labelled catalog of a folder and compares the roles with what
 * people said. Throws an `InputError` for labels that can't be read.
 */
export async function evaluateCatalogs(options: {
  folder: string;
  /** Also leave one organisation out after the other. */
  heldOut: boolean;
}): Promise<Evaluation> {
  const { folder } = options;
  const labels = await readLabels(folder);
  const catalogs = await readLabelledCatalogs({ folder, labels });
  const judged = catalogs.map(catalog => judgeCatalog({ catalog }));
  const outcomes = judged.flatMap(one => one.outcomes);
  const left =
    options.heldOut && catalogs.length >= FEWEST_ORGANISATIONS
      ? leaveOneOut({ catalogs })
      : undefined;
  function setOf(pick: (outcome: Outcome) => boolean): EvaluatedSet {
    const chosen = outcomes.filter(pick);
    return {
      ...sectionOf(chosen),
      confusion: confusionOf(chosen),
      calibration: calibrationOf(chosen),
      byKind: grouped(chosen, ({ unit }) => unit.kind),
      byOrganisation: grouped(chosen, ({ catalog }) => catalog),
      ...(left && {
        heldOut: {
          withoutOwnWords: sectionOf(left.withoutOwnWords.filter(pick)),
          fittedOnOthers: sectionOf(left.fittedOnOthers.filter(pick)),
        },
      }),
    };
  }
  return {
    format: 1,
    organisations: catalogs.length,
    sure: setOf(({ sure }) => sure),
    all: setOf(() => true),
    missing: judged.flatMap(one => one.missing),
    errors: worstErrors(outcomes)
      .slice(0, MOST_ERRORS)
      .map(({ catalog, ref, label, sure, unit }) => ({
        catalog,
        ref,
        label,
        sure,
        role: unit.role,
        platformShare: unit.platformShare,
        confidence: unit.confidence,
        evidence: unit.evidence,
      })),
    families: left?.families ?? [],
    ...(left && { askedFactors: left.askedFactors }),
  };
}

function sectionOf(outcomes: readonly Outcome[]): Section {
  return { entities: outcomes.length, rates: estimate(outcomes) };
}

function grouped(
  outcomes: readonly Outcome[],
  key: (outcome: Outcome) => string,
): Record<string, Section> {
  const names = [...new Set(outcomes.map(key))].sort();
  return Object.fromEntries(
    names.map(name => [
      name,
      sectionOf(outcomes.filter(outcome => key(outcome) === name)),
    ]),
  );
}
