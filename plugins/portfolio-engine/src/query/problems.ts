import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { MetadataProblem } from '../model';
import { named } from './names';
import { Page, PageRequest, takePage } from './page';
import { problemMessage } from './problemMessage';
import { defined } from './units';
import { View } from './view';

type Problem = PortfolioSchema<'Problem'>;

/** What may be a ref in a value or a suggestion. */
const REF = /[^\s,;"'“”]+:[^\s,;"'“”]+/g;

/** Statements of visible entities that could not be used. */
export function listProblems(
  view: View,
  options: {
    filter: { code?: string; mine?: ReadonlySet<number> };
    page: PageRequest;
  },
): Page<Problem> {
  const { filter, page } = options;
  const { problems } = view.assessed;
  const listed: number[] = [];
  for (const [number, problem] of problems.entries()) {
    const node = nodeOf(view, problem);
    if (
      node !== undefined &&
      (!filter.code || problem.code === filter.code) &&
      (!filter.mine || filter.mine.has(view.owner[node]!))
    ) {
      listed.push(number);
    }
  }
  return takePage({
    listed,
    request: page,
    idOf: number => {
      const { ref, code, field, value } = shown(view, problems[number]!);
      return [ref, code, field, value].join(' ');
    },
    show: number => showProblem(view, problems[number]!),
  });
}

/** How many there are. */
export function countProblems(view: View): number {
  return view.assessed.problems.filter(
    problem => nodeOf(view, problem) !== undefined,
  ).length;
}

const byRef = new WeakMap<
  readonly MetadataProblem[],
  Map<string, MetadataProblem[]>
>();

/** Those of one entity. */
export function problemsOf(view: View, node: number): Problem[] {
  const { problems, graph } = view.assessed;
  let grouped = byRef.get(problems);
  if (!grouped) {
    grouped = new Map();
    for (const problem of problems) {
      const same = grouped.get(problem.ref);
      if (same) {
        same.push(problem);
      } else {
        grouped.set(problem.ref, [problem]);
      }
    }
    byRef.set(problems, grouped);
  }
  return (grouped.get(graph.refs[node]!) ?? [])
    .filter(problem => nodeOf(view, problem) !== undefined)
    .map(problem => showProblem(view, problem));
}

function nodeOf(view: View, problem: MetadataProblem): number | undefined {
  const node = view.assessed.graph.indexOf.get(problem.ref);
  return node !== undefined && view.visible[node] === 1 ? node : undefined;
}

function showProblem(view: View, problem: MetadataProblem): Problem {
  const safe = shown(view, problem);
  return {
    entity: named(view, nodeOf(view, problem)!)!,
    code: problem.code,
    message: problemMessage(safe),
    ...defined({
      field: safe.field,
      value: safe.value,
      suggestion: safe.suggestion,
    }),
  };
}

/** Without a value or suggestion that names what the caller may not see. */
function shown(view: View, problem: MetadataProblem): MetadataProblem {
  return {
    ...problem,
    value: mayBeShown(view, problem.value) ? problem.value : undefined,
    suggestion: mayBeShown(view, problem.suggestion)
      ? problem.suggestion
      : undefined,
  };
}

function mayBeShown(view: View, text: string | undefined): boolean {
  if (view.complete || text === undefined) {
    return true;
  }
  const { indexOf } = view.assessed.graph;
  return [...text.toLocaleLowerCase('en-US').matchAll(REF)].every(([ref]) => {
    const node = indexOf.get(ref);
    return node === undefined || view.visible[node] === 1;
  });
}
