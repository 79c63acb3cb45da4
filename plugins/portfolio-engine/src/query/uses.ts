import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { ROW_OF_SURFACE, ROW_VISIBLE, View } from './view';

const OUTSIDE = ROLES.indexOf('outside');

/** The parts of a view that uses are read from. */
export type UsesView = Pick<View, 'index' | 'assessed' | 'rows'>;

/** The unit that provides in a visible row, as the caller sees it. */
export function providerOf(view: UsesView, row: number): number {
  const { consumption } = view.assessed;
  return view.rows[row] === ROW_OF_SURFACE
    ? consumption.surface[row]!
    : consumption.provider[row]!;
}

/**
 * Whether a row counts for others: what is outside (samples, tests) uses many
 * things, and says nothing of them.
 */
export function isCounted(view: UsesView, row: number): boolean {
  const consumer = view.assessed.consumption.consumer[row]!;
  return view.assessed.roles.role[consumer] !== OUTSIDE;
}

/** Visits each visible row in which a node provides, or is the surface. */
export function forEachUseOf(
  view: UsesView,
  node: number,
  visit: (row: number) => void,
): void {
  const { rowsByProvider, rowsBySurface } = view.index;
  const last = rowsByProvider[node + 1]!;
  for (let row = rowsByProvider[node]!; row < last; row++) {
    if (view.rows[row] === ROW_VISIBLE) {
      visit(row);
    }
  }
  const end = rowsBySurface.offsets[node + 1]!;
  for (let i = rowsBySurface.offsets[node]!; i < end; i++) {
    const row = rowsBySurface.targets[i]!;
    if (view.rows[row]! > 0) {
      visit(row);
    }
  }
}

/** Visits each visible row in which a node consumes. */
export function forEachUseBy(
  view: UsesView,
  node: number,
  visit: (row: number) => void,
): void {
  const { offsets, targets } = view.index.rowsByConsumer;
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    if (view.rows[targets[i]!]! > 0) {
      visit(targets[i]!);
    }
  }
}
