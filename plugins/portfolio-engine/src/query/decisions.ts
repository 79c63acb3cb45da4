import {
  PortfolioSchema,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Decision } from '../decisions/types';
import { Finding } from '../findings/types';
import { kindCode } from '../graph/kinds';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { isFindingShown } from './findingsShown';
import { namedByRef, visibleNode } from './names';
import { scopeInView } from './scopesInView';
import { View } from './view';

const UNITS: ReadonlySet<number> = new Set(UNIT_KINDS.map(kindCode));

/** What decides whether a reader gets a finding. */
type Seen = Pick<Finding, 'nodes' | 'items' | 'counted' | 'leastCounted'>;

/** What somebody decides on, as far as a reader may know of it. */
export interface VisibleSubject {
  /** Node that it is about first, or -1. */
  node: number;
}

/**
 * The subject of a decision; undefined where there is none, or the reader may
 * not see all that it names.
 */
export function visibleSubject(
  view: View,
  on: Pick<Decision, 'kind' | 'subject'>,
): VisibleSubject | undefined {
  const { signals, gaps } = view.assessed.judgement;
  switch (on.kind) {
    case 'role':
      return unitSubject(view, on.subject);
    case 'signal':
      return signalSubject(view, on.subject);
    default: {
      const findings: readonly (Seen & { id: string })[] =
        on.kind === 'gap' ? gaps : signals.findings;
      const finding = findings.find(({ id }) => id === on.subject);
      return finding && isFindingShown(view, finding)
        ? { node: finding.nodes[0] ?? -1 }
        : undefined;
    }
  }
}

/** The parts of the subject of a decision on a signal: `<signal> <scope>`. */
export function parseSignalSubject(
  subject: string,
): { signal: string; scope: string } | undefined {
  const space = subject.indexOf(' ');
  return space > 0 && space < subject.length - 1
    ? { signal: subject.slice(0, space), scope: subject.slice(space + 1) }
    : undefined;
}

/** A decision to show; a person whom the reader may not see is left out. */
export function describeDecision(
  view: View,
  options: { decision: Decision; active: boolean; mayUndo?: boolean },
): PortfolioSchema<'Decision'> {
  const { decision, active, mayUndo } = options;
  const { author, undoneBy, until, undoneAt, role, ...said } = decision;
  const authorName = namedByRef(view, author);
  const undoneByName =
    undoneBy === undefined ? undefined : namedByRef(view, undoneBy);
  return {
    id: said.id,
    kind: said.kind,
    subject: said.subject,
    value: said.value,
    ...(role && { role }),
    reason: said.reason,
    ...(authorName && { author: authorName }),
    createdAt: said.createdAt,
    ...(until !== undefined && { until }),
    ...(undoneAt !== undefined && { undoneAt }),
    ...(undoneByName && { undoneBy: undoneByName }),
    active,
    ...(mayUndo !== undefined && { mayUndo }),
  };
}

/** Whether some owners of a reader own a unit, by itself or what holds it. */
export function isOwnedBy(
  view: View,
  options: { node: number; owners: ReadonlySet<number> },
): boolean {
  const { owners } = options;
  for (let { node } = options; node >= 0; node = view.container[node]!) {
    const owner = view.owner[node]!;
    if (owner >= 0) {
      return owners.has(owner);
    }
  }
  return false;
}

function unitSubject(view: View, ref: string): VisibleSubject | undefined {
  const { graph } = view.assessed;
  const node = visibleNode(view, ref);
  return node !== undefined &&
    graph.refs[node] === ref &&
    graph.present[node] === 1 &&
    UNITS.has(graph.kinds[node]!)
    ? { node }
    : undefined;
}

function signalSubject(
  view: View,
  subject: string,
): VisibleSubject | undefined {
  const parts = parseSignalSubject(subject);
  const scope = parts && scopeInView(view, parts.scope);
  // Every signal has a report of the organisation.
  const isKnown = view.assessed.judgement.signals.reports.some(
    ({ signal, scope: reported }) =>
      signal === parts?.signal && reported === ORGANISATION_SCOPE,
  );
  return scope && isKnown ? { node: scope.node } : undefined;
}
