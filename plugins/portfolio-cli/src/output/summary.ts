import {
  Assessment,
  AssessmentItem,
  AssessmentProblem,
  AssessmentUnit,
  isCountDeclared,
  Role,
} from '@backstage-portfolio/plugin-portfolio-common';
import { countOf, formatCount, oneLine } from './text';

/** One platform or product, in words. */
export interface ItemLine {
  title: string;
  /** `declared`, `very likely`, … */
  sure: string;
  /** Number of products and platforms that use it, or "not declared". */
  consumers: string;
  /** The strongest reasons that speak for its role. */
  reasons: string[];
  units: number;
}

/** A problem in words. */
export interface ProblemText {
  place: string;
  message: string;
}

/** How much of the catalog says something, such as `owner written: 3 of 9`. */
export interface CoverageLine {
  what: string;
  value: string;
}

/** The assessment as a person reads it; shared by table and Markdown. */
export interface Summary {
  counts: string;
  sections: { role: Role; title: string; items: ItemLine[] }[];
  /** Parts without a whole, which are counted as neither. */
  loose?: string;
  coverage: CoverageLine[];
  /** Problems by code, the most frequent first. */
  problems: { code: string; count: number; example: ProblemText }[];
}

const SECTIONS = [
  ['platform', 'Platforms'],
  ['product', 'Products'],
  ['mixed', 'Two-sided'],
] as const;

/** Puts an assessment into words. */
export function summarise(assessment: Assessment): Summary {
  const units = new Map(assessment.units.map(unit => [unit.ref, unit]));
  const whole = assessment.items.filter(item => item.form !== 'loose');
  const loose = assessment.items.length - whole.length;
  return {
    counts: `${countOf(assessment.coverage.units, 'unit')} on ${
      assessment.date
    }`,
    sections: SECTIONS.map(([role, title]) => ({
      role,
      title,
      items: whole
        .filter(item => item.role === role)
        .sort(byUse)
        .map(item => describeItem(item, units, assessment.coverage)),
    })).filter(({ role, items }) => role !== 'mixed' || items.length > 0),
    loose:
      loose === 0
        ? undefined
        : `Parts that belong to no system are kept together by owner: ${countOf(
            loose,
            'group',
          )}, counted as neither.`,
    coverage: describeCoverage(assessment),
    problems: groupProblems(assessment.problems),
  };
}

function byUse(a: AssessmentItem, b: AssessmentItem): number {
  return (
    b.consumers.length - a.consumers.length ||
    b.units.length - a.units.length ||
    (a.id < b.id ? -1 : 1)
  );
}

function describeItem(
  item: AssessmentItem,
  units: ReadonlyMap<string, AssessmentUnit>,
  coverage: Assessment['coverage'],
): ItemLine {
  const top = units.get(item.id) ?? clearest(item, units);
  const reasons = (top?.evidence ?? []).filter(
    ({ towards }) => item.role === 'mixed' || towards === item.role,
  );
  return {
    title: oneLine(item.title),
    sure: (top?.confidence ?? 'unsure').replace('-', ' '),
    consumers: describeCount(item.consumers.length, coverage),
    reasons: reasons.slice(0, 3).map(({ text }) => oneLine(text)),
    units: item.units.length,
  };
}

/** The number, or that too few declare anything for a 0 to mean something. */
export function describeCount(
  value: number,
  { components, componentsWithDependencies }: Assessment['coverage'],
): string {
  const coverage =
    components === 0 ? 0 : componentsWithDependencies / components;
  return isCountDeclared({ value, coverage })
    ? formatCount(value)
    : 'not declared';
}

/** Stands for an item whose top is in no catalog file. */
function clearest(
  item: AssessmentItem,
  units: ReadonlyMap<string, AssessmentUnit>,
): AssessmentUnit | undefined {
  let best: AssessmentUnit | undefined;
  for (const ref of item.units) {
    const unit = units.get(ref);
    if (unit?.role === item.role && unit.clarity > (best?.clarity ?? -1)) {
      best = unit;
    }
  }
  return best;
}

function describeCoverage({ coverage: of }: Assessment): CoverageLine[] {
  const units = countOf(of.units, 'unit');
  const components = countOf(of.components, 'component');
  const apis = countOf(of.apis, 'API');
  const lines: CoverageLine[] = [
    share('role decided', of.decided, units),
    share('owner written', of.ownerWritten, units),
    share('owner found', of.ownerResolved, units),
    share('described', of.described, units),
    share('dependencies declared', of.componentsWithDependencies, components),
    share('definition readable', of.apisWithReadableDefinition, apis),
    {
      what: 'references to nothing',
      value: formatCount(of.danglingReferences),
    },
  ];
  if (of.outside > 0) {
    lines.push({
      what: 'outside of every count',
      value: formatCount(of.outside),
    });
  }
  return lines;
}

function share(what: string, count: number, whole: string): CoverageLine {
  return { what, value: `${formatCount(count)} of ${whole}` };
}

function groupProblems(
  problems: readonly AssessmentProblem[],
): Summary['problems'] {
  const groups = new Map<string, AssessmentProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.code);
    if (group) {
      group.push(problem);
    } else {
      groups.set(problem.code, [problem]);
    }
  }
  return [...groups]
    .flatMap(([code, [first, ...others]]) =>
      first
        ? [{ code, count: others.length + 1, example: describeProblem(first) }]
        : [],
    )
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** Where it stands, and what is wrong. */
export function describeProblem(problem: AssessmentProblem): ProblemText {
  const { file, document, line, ref, message } = problem;
  const place = [
    ref,
    file,
    document === undefined ? undefined : `document ${document}`,
    line === undefined ? undefined : `line ${line}`,
  ].filter(part => part !== undefined);
  return { place: oneLine(place.join(', ')), message: oneLine(message) };
}
