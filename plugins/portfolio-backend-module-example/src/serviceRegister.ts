/** What a service register might know of a service, by its tier. */
const TIERS: ReadonlyMap<string, Tier> = new Map([
  ['0', { audience: 'builders', towards: 'platform', weight: 1.5 }],
  ['1', { audience: 'end-customers', towards: 'product', weight: 1 }],
]);

/** Tier of a service: 0 carries everybody else, 1 is what customers see. */
export interface Tier {
  audience: 'builders' | 'end-customers';
  towards: 'product' | 'platform';
  /** Log-odds. */
  weight: number;
}

/** The annotation in which this organisation writes the tier. */
export const TIER_ANNOTATION = 'example.org/tier';

/** Undefined for tiers that say nothing of a role. */
export function readTier(
  annotations: Record<string, string> | undefined,
): { name: string; tier: Tier } | undefined {
  const name = annotations?.[TIER_ANNOTATION]?.trim();
  const tier = name === undefined ? undefined : TIERS.get(name);
  return name !== undefined && tier ? { name, tier } : undefined;
}
