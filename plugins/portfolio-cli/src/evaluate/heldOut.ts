import { EVIDENCE_SOURCES } from '@backstage-portfolio/plugin-portfolio-common';
import { fitSources, rescaledShare } from './fitSources';
import { judgeCatalog, LabelledCatalog, Outcome } from './labelledCatalog';

/** From this share the engine calls a unit platform; 1 minus it for product. */
const DECIDED = 0.7;
/** Catalogs of which so much is the same text are one for this purpose. */
const ALIKE = 0.25;

/** What each organisation gets from what was learned of the others. */
export interface HeldOut {
  /** Without the words that no other labelled organisation uses. */
  withoutOwnWords: Outcome[];
  /** The same, with the sources of evidence weighed as the others ask for. */
  fittedOnOthers: Outcome[];
  /** Factor that all labels ask for, by source of evidence; as shipped: 1. */
  askedFactors: Record<string, number>;
  /** Organisations that were held out together, since their catalogs overlap. */
  families: string[][];
}

/**
 * Leaves one organisation out after the other. The weights are set by hand, so
 * there is no training to repeat; what may have been learned from a catalog is
 * the vocabulary, and how much each source counts.
 *
 * - Words: whatever word stands in the held-out catalog and in no other one
 *   with labels is taken for learned from it, and says nothing. That is
 *   stricter than the truth, since nearly all of them come from general lists.
 *   Names of software stay: they come from published lists.
 * - Sources: on top of that, one factor each is fitted to the others and tried
 *   on the one.
 */
export function leaveOneOut(options: {
  catalogs: readonly LabelledCatalog[];
}): HeldOut {
  const { catalogs } = options;
  const families = familiesOf(catalogs);
  const withoutOwnWords = families.flatMap(family => {
    const names = namesOf(family);
    const elsewhere = new Set<string>();
    for (const { name, words } of catalogs) {
      if (!names.has(name)) {
        words.forEach(word => elsewhere.add(word));
      }
    }
    return family.flatMap(catalog => {
      const ignoredWords = new Set(
        [...catalog.words].filter(word => !elsewhere.has(word)),
      );
      return judgeCatalog({ catalog, ignoredWords }).outcomes;
    });
  });
  const fittedOnOthers = families.flatMap(family => {
    const names = namesOf(family);
    const scale = fitSources(
      withoutOwnWords.filter(({ catalog }) => !names.has(catalog)),
    );
    return withoutOwnWords
      .filter(({ catalog }) => names.has(catalog))
      .map(outcome => rescaled(outcome, rescaledShare({ outcome, scale })));
  });
  return {
    withoutOwnWords,
    fittedOnOthers,
    askedFactors: askedFactors(withoutOwnWords),
    families: families
      .map(family => family.map(({ name }) => name))
      .filter(family => family.length > 1),
  };
}

function askedFactors(outcomes: readonly Outcome[]): Record<string, number> {
  const factors = fitSources(outcomes);
  return Object.fromEntries(
    EVIDENCE_SOURCES.map((source, place) => [source, factors[place] ?? 1]),
  );
}

function namesOf(family: readonly LabelledCatalog[]): Set<string> {
  return new Set(family.map(({ name }) => name));
}

/** Only what the sums decide is decided anew. */
function rescaled(outcome: Outcome, platformShare: number): Outcome {
  const { role, confidence } = outcome.unit;
  if (confidence === 'declared' || role === 'outside' || role === 'mixed') {
    return outcome;
  }
  const decided =
    platformShare >= DECIDED
      ? 'platform'
      : (platformShare <= 1 - DECIDED && 'product') || 'undecided';
  return {
    ...outcome,
    unit: { ...outcome.unit, platformShare, role: decided },
  };
}

/**
 * Organisations that imported the same example entities are no strangers to
 * one another: to hold out one of them alone would prove nothing.
 */
function familiesOf(catalogs: readonly LabelledCatalog[]): LabelledCatalog[][] {
  const families: LabelledCatalog[][] = [];
  for (const catalog of catalogs) {
    const kin = families.filter(family =>
      family.some(other => areAlike(other, catalog)),
    );
    const joined = [...kin.flat(), catalog];
    for (const family of kin) {
      families.splice(families.indexOf(family), 1);
    }
    families.push(joined);
  }
  return families;
}

function areAlike(one: LabelledCatalog, other: LabelledCatalog): boolean {
  const refs = new Set(one.labels.map(({ ref }) => ref));
  const same = other.labels.filter(({ ref }) => refs.has(ref)).length;
  return same >= ALIKE * Math.min(one.labels.length, other.labels.length);
}
