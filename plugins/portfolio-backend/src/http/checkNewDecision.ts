import { InputError } from '@backstage/errors';
import {
  nearest,
  PortfolioSchema,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  ORGANISATION_SCOPE,
  parseSignalSubject,
  View,
  visibleNode,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { DateTime } from 'luxon';
import { NewDecision } from '../types';

type Written = PortfolioSchema<'NewDecision'>;

/**
 * What somebody wants to decide, as far as it makes sense; whether the subject
 * is there is asked elsewhere.
 *
 * @throws InputError that names the field and the way out.
 */
export function checkNewDecision(options: {
  decision: Written;
  view: View;
  today: Date;
}): Omit<NewDecision, 'author'> {
  const { decision, view, today } = options;
  const { kind, subject, value, until } = decision;
  const reason = decision.reason.trim();
  if (reason === '') {
    throw new InputError('reason: say in some words why');
  }
  checkDay({ value, until, today });
  if (kind === 'signal') {
    checkSignal(view, subject);
  }
  return {
    kind,
    subject,
    value,
    reason,
    ...(until !== undefined && { until }),
    ...checkDispute(view, decision),
  };
}

function checkDay(options: {
  value: Written['value'];
  until: string | undefined;
  today: Date;
}): void {
  const { value, until, today } = options;
  if (until === undefined) {
    if (value === 'snoozed') {
      throw new InputError('until: say on which day a snooze ends');
    }
    return;
  }
  const day = DateTime.fromFormat(until, 'yyyy-MM-dd', { zone: 'utc' });
  if (!day.isValid) {
    throw new InputError(
      `until: "${until}" is no day such as ${today.getUTCFullYear() + 1}-01-31`,
    );
  }
  if (day.toJSDate() <= today) {
    throw new InputError(`until: ${until} is not in the future`);
  }
}

/** Which signals there are is no secret; which scopes there are may be one. */
function checkSignal(view: View, subject: string): void {
  const parts = parseSignalSubject(subject);
  if (!parts) {
    throw new InputError(
      `subject: write "<signal> <scope>", such as "duplicate-solutions ${ORGANISATION_SCOPE}"`,
    );
  }
  const known = new Set(
    view.assessed.judgement.signals.reports.map(({ signal }) => signal),
  );
  if (!known.has(parts.signal)) {
    const near = nearest({ value: parts.signal, candidates: known });
    throw new InputError(
      `subject: there is no signal "${parts.signal}"${
        near === undefined ? '' : `; did you mean ${near}?`
      }`,
    );
  }
}

function checkDispute(
  view: View,
  decision: Written,
): Pick<NewDecision, 'role'> {
  const { kind, value, role, subject } = decision;
  if ((kind === 'role') !== (value === 'disputed')) {
    throw new InputError(
      kind === 'role'
        ? `value: a role can only be disputed, not ${value}`
        : `value: only a role can be disputed, not a ${kind}`,
    );
  }
  if (value !== 'disputed') {
    if (role !== undefined) {
      throw new InputError('role: only a dispute says what a role should be');
    }
    return {};
  }
  if (role === undefined) {
    throw new InputError('role: say what the role should be');
  }
  const node = visibleNode(view, subject);
  const present =
    node === undefined ? undefined : ROLES[view.assessed.roles.role[node] ?? 0];
  if (present === role) {
    throw new InputError(`role: ${subject} is ${role} already`);
  }
  return { role };
}
