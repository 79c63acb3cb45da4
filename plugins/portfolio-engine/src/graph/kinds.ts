import { UNIT_KINDS } from '@backstage-portfolio/plugin-portfolio-common';
import { NODE_KINDS, NodeKind } from '../model';

const CODES: ReadonlyMap<string, number> = new Map(
  NODE_KINDS.map((kind, code) => [kind, code]),
);

/** Kind code → 1 if entities of that kind have a role. */
const UNIT_CODES = Uint8Array.from(NODE_KINDS, kind =>
  UNIT_KINDS.some(unit => unit === kind) ? 1 : 0,
);

/** Index into NODE_KINDS; that of `other` for any kind it does not list. */
export function kindCode(kind: string): number {
  return CODES.get(kind) ?? 0;
}

/** Kind code as far as an entity ref tells. */
export function kindCodeOfRef(ref: string): number {
  const colon = ref.indexOf(':');
  return colon < 0 ? 0 : kindCode(ref.slice(0, colon));
}

/** Name of a kind code; `other` for a code out of range. */
export function kindOfCode(code: number): NodeKind {
  return NODE_KINDS[code] ?? 'other';
}

/** Whether a kind code is that of a unit: component, api, resource, … */
export function isUnitCode(code: number): boolean {
  return UNIT_CODES[code] === 1;
}
