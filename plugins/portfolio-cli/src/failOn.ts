import {
  Assessment,
  AssessmentGap,
  nearest,
} from '@backstage-portfolio/plugin-portfolio-common';
import { GAPS } from '@backstage-portfolio/plugin-portfolio-engine';
import { InvalidArgumentError } from 'commander';
import { oneLine } from './output/text';
import { EntityPlace } from './source/types';

const KINDS = GAPS.map(({ kind }) => kind);

/**
 * Reads `--fail-on`, which may be given several times and as a comma list.
 *
 * @throws InvalidArgumentError with the nearest kind there is.
 */
export function readGapKinds(
  text: string,
  before: readonly string[] = [],
): string[] {
  const kinds = text
    .split(',')
    .map(kind => kind.trim())
    .filter(Boolean);
  for (const kind of kinds) {
    if (!KINDS.includes(kind)) {
      const near = nearest({ value: kind, candidates: KINDS });
      throw new InvalidArgumentError(
        near === undefined
          ? `Use ${KINDS.join(', ')}.`
          : `Did you mean ${near}?`,
      );
    }
  }
  return [...before, ...kinds];
}

/**
 * One line for each gap of the kinds that stands in the files that were read,
 * with file and line. A gap about something that is missing stands where it is
 * referred to. Without files, every gap counts.
 */
export function gapsToFailOn(options: {
  assessment: Pick<Assessment, 'gaps' | 'units'>;
  kinds: readonly string[];
  /** Ref → place, of what was read from files. */
  places: ReadonlyMap<string, EntityPlace>;
}): string[] {
  const { assessment, kinds, places } = options;
  const gaps = assessment.gaps.filter(({ kind }) => kinds.includes(kind));
  const owned = gaps.length === 0 ? new Map() : ownedBy(assessment.units);
  return gaps.flatMap(gap => {
    const found = placesOf(gap, places, owned);
    if (found.length === 0) {
      return places.size === 0 ? [`${gap.kind}: ${oneLine(gap.text)}`] : [];
    }
    return found.map(
      ({ file, line }) =>
        `${oneLine(file)}:${line}: ${gap.kind}: ${oneLine(gap.text)}`,
    );
  });
}

function placesOf(
  { ref, collapsed, counted = [], others = [] }: AssessmentGap,
  places: ReadonlyMap<string, EntityPlace>,
  owned: ReadonlyMap<string, readonly string[]>,
): EntityPlace[] {
  const own = ref === undefined ? undefined : places.get(ref);
  if (own && !collapsed) {
    return [own];
  }
  const elsewhere = [...counted, ...others]
    .flatMap(other => (places.has(other) ? [other] : owned.get(other) ?? []))
    .flatMap(other => places.get(other) ?? []);
  return own && elsewhere.length === 0 ? [own] : elsewhere;
}

/** Owner → units that name it, for owners that stand in no file. */
function ownedBy(
  units: Assessment['units'],
): ReadonlyMap<string, readonly string[]> {
  const owned = new Map<string, string[]>();
  for (const { ref, owner } of units) {
    if (owner !== undefined) {
      const refs = owned.get(owner);
      if (refs) {
        refs.push(ref);
      } else {
        owned.set(owner, [ref]);
      }
    }
  }
  return owned;
}
