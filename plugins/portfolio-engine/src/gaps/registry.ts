import { GapDefinition } from './types';

/** Every kind of gap: ownership first, then hygiene. */
export const GAPS: readonly GapDefinition[] = [];
