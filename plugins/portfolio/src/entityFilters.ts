import { UNIT_KINDS } from '@backstage-portfolio/plugin-portfolio-common';

/** Entities that have a role. */
export const isUnit = { kind: { $in: [...UNIT_KINDS] } };

/** Units, and the teams that own them. */
export const isUnitOrTeam = { kind: { $in: [...UNIT_KINDS, 'group'] } };
