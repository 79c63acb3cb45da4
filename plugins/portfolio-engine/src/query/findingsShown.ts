import { Finding } from '../findings/types';
import { View } from './view';

type Named = Pick<Finding, 'nodes' | 'items' | 'counted' | 'leastCounted'>;

const SLICE = 4096;

/**
 * Whether a caller may know of a finding: they may see everything that it
 * names, and enough of what it counts.
 */
export function isFindingShown(view: View, finding: Named): boolean {
  const { nodes, items, counted } = finding;
  return (
    nodes.every(node => view.visible[node] === 1) &&
    (items === undefined ||
      items.every(item => view.items.visible[item] === 1)) &&
    (counted === undefined || countsEnough(view, finding, counted))
  );
}

function countsEnough(
  view: View,
  finding: Named,
  counted: readonly number[],
): boolean {
  const least = finding.leastCounted ?? Math.min(1, counted.length);
  if (view.complete) {
    return counted.length >= least;
  }
  let visible = 0;
  for (const node of counted) {
    visible += view.visible[node]!;
    if (visible >= least) {
      return true;
    }
  }
  return visible >= least;
}

/** Those of the counted that the caller may see. */
export function countedInView(
  view: View,
  finding: Named,
): readonly number[] | undefined {
  return view.complete
    ? finding.counted
    : finding.counted?.filter(node => view.visible[node] === 1);
}

const shownOf = new WeakMap<View, Map<readonly Named[], Uint8Array>>();

/** Finding → 1 where the caller may know of it; made once a view. */
export function* findShown(
  view: View,
  findings: readonly Named[],
): Generator<void, Uint8Array> {
  let known = shownOf.get(view);
  if (!known) {
    known = new Map();
    shownOf.set(view, known);
  }
  const made = known.get(findings);
  if (made) {
    return made;
  }
  const shown = new Uint8Array(findings.length);
  let work = 0;
  for (const [place, finding] of findings.entries()) {
    shown[place] = isFindingShown(view, finding) ? 1 : 0;
    work += 1 + (finding.counted?.length ?? 0);
    if (work > SLICE) {
      work = 0;
      yield;
    }
  }
  known.set(findings, shown);
  return shown;
}
