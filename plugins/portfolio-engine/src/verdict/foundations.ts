import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { isPlatformItem } from '../signals/itemsOfScope';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { SIGNAL_RULES, SignalTable } from '../signals/types';
import { countOwners, MOST_EXAMPLES, toAddition } from './toAddition';
import { Tried } from './tryEdits';
import { Addition } from './types';

const UNDECIDED = ROLES.indexOf('undecided');

/** Share of owners that do not resolve from which that comes first. */
const OWNERS_MISSING = 0.5;

/**
 * What everything else stands on, whether or not it opens an indicator: owners
 * who can be asked, and a platform to speak of.
 */
export function foundations(options: {
  groundwork: Groundwork;
  tried: readonly Tried[];
  /** Most depended on first. */
  units: Uint32Array;
}): Addition[] {
  const { groundwork, tried, units } = options;
  const additions: Addition[] = [];
  const owners = countOwners(groundwork);
  const groups = tried.find(
    ({ candidate: { code } }) => code === 'import-groups',
  );
  if (groups && owners.missing / owners.of > OWNERS_MISSING) {
    additions.push(toAddition(groundwork, groups));
  }
  const { items, roles } = groundwork;
  if (!items.role.some((_, item) => isPlatformItem(groundwork, item))) {
    const undecided = units.filter(node => roles.role[node] === UNDECIDED);
    if (undecided.length > 0) {
      additions.push({
        code: 'declare-roles',
        field: 'role',
        edits: 1,
        examples: [...undecided.subarray(0, MOST_EXAMPLES)],
        of: units.length,
        missing: undecided.length,
        opens: [],
      });
    }
  }
  return additions;
}

/** Signals compare teams: with fewer than three, none of them has a status. */
export function toTellApart(options: {
  groundwork: Groundwork;
  signals: SignalTable;
  rules: NumberValues<typeof SIGNAL_RULES>;
  /** Most depended on first. */
  units: Uint32Array;
}): Addition[] {
  const { groundwork, signals, rules, units } = options;
  const edits = rules.scopeTeams - groundwork.teams.owning.length;
  const undecided = signals.reports.filter(
    ({ scope, because }) =>
      scope === ORGANISATION_SCOPE && because?.code === 'few-teams',
  );
  const opens = undecided.flatMap(({ signal, indicators }) =>
    indicators
      .filter(({ status }) => status !== 'unknown')
      .map(({ indicator }) => `${signal}/${indicator}`),
  );
  return undecided.length === 0 || units.length <= edits
    ? []
    : [
        {
          code: 'tell-owners-apart',
          field: 'team',
          edits,
          examples: [...units.subarray(0, MOST_EXAMPLES)],
          of: units.length,
          missing: 0,
          opens,
        },
      ];
}
