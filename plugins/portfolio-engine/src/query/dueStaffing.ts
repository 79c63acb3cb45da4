import { tell } from '../sentences/tell';
import { Told } from '../sentences/types';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { tellHeld } from '../staffing/staffingText';
import { OpenPosition, StaffingPlan } from '../staffing/types';
import { bestEvidence } from './dueEvidence';
import { due, DueDecision } from './due';
import { itemName } from './names';
import { Reading } from './reading';

/** To find somebody for what is open, or to say who does it already. */
export function* staffingDecisions(
  reading: Reading,
): Generator<void, DueDecision[]> {
  const { view, may } = reading;
  const plan = view.assessed.judgement.staffing;
  if (!may.readStaffing || plan.need === 0) {
    return [];
  }
  if (plan.heldUnknown) {
    return [
      due({
        id: 'staffing',
        kind: 'staffing',
        title: [tell('say-who-answers')],
        why: [...tellAsked(plan), ...tellHeld(plan)],
        waiting: [waitingForAll(plan)],
        evidence: yield* evidenceOfScope(reading, ORGANISATION_SCOPE),
      }),
    ];
  }
  const [first] = plan.open;
  if (!first) {
    return [];
  }
  const position = plan.open.find(
    ({ area }) => itemName(view, plan.areas[area]?.item ?? -1) !== undefined,
  );
  const area = position && plan.areas[position.area];
  const named = area && itemName(view, area.item);
  const others = plan.open.length - 1;
  return [
    due({
      id: 'staffing',
      kind: 'staffing',
      title: [
        tell(
          others > 0
            ? `find-pm${named ? '-for' : ''}-and-more`
            : `find-pm${named ? '-for' : ''}`,
          { numbers: [others], ...(named && { names: [named.title] }) },
        ),
      ],
      why: [...tellAsked(plan), tellWhereToLook(position ?? first)],
      waiting: [
        named && others === 0 && area.consumerTeams.length > 0
          ? tell('waiting-for-pm-of', {
              numbers: [area.consumerTeams.length],
              names: [named.title],
            })
          : waitingForAll(plan),
      ],
      evidence: named ? yield* evidenceOfScope(reading, named.id) : [],
    }),
  ];
}

/** How many the rule of thumb asks for, and how many the catalog names. */
function tellAsked(plan: StaffingPlan): Told[] {
  const { stage, need, held, likely, heldUnknown, owningGroups } = plan;
  const numbers = [need, held.length, likely];
  if (stage === 'too-small') {
    return [tell('part-time-is-enough', { numbers: [owningGroups] })];
  }
  if (heldUnknown) {
    return [tell('asks-for', { numbers })];
  }
  if (held.length === 0) {
    return [
      tell(
        likely > 0 ? 'asks-for-and-nobody-but-likely' : 'asks-for-and-nobody',
        { numbers },
      ),
    ];
  }
  return [
    tell(likely > 0 ? 'asks-for-and-likely' : 'asks-for-and-named', {
      numbers,
    }),
  ];
}

function tellWhereToLook({ first }: OpenPosition): Told {
  return tell(`look-${first}`);
}

/** What it costs that nobody holds some of the major areas. */
function waitingForAll({ areas }: StaffingPlan): Told {
  const without = areas.filter(
    ({ major, heldBy }) => major && heldBy.length === 0,
  );
  const teams = new Set(without.flatMap(({ consumerTeams }) => consumerTeams))
    .size;
  if (teams > 0) {
    return tell('waiting-for-pm', { numbers: [teams] });
  }
  return without.length > 0
    ? tell('waiting-for-pm-in-areas', { numbers: [without.length] })
    : tell('waiting-for-pm-in-none');
}

/** What speaks for it there: of each signal that shows, the best. */
function* evidenceOfScope(
  reading: Reading,
  scope: string,
): Generator<void, DueDecision['evidence']> {
  const { overlay, terms } = reading;
  return yield* bestEvidence(reading, {
    signals: new Set([
      ...overlay.verdict.reasons,
      ...(scope === ORGANISATION_SCOPE
        ? []
        : terms.signals.map(({ id }) => id)),
    ]),
    scope,
  });
}
