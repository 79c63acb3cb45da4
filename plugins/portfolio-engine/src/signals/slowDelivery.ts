import { teamDependencies } from './slowDelivery/teamDependencies';
import { fewCarryMany } from './slowDelivery/fewCarryMany';
import { longChain } from './slowDelivery/longChain';
import { declaredFriction } from './slowDelivery/declaredFriction';
import { leadTime } from './slowDelivery/leadTime';
import { SLOW_DELIVERY_SETTINGS } from './slowDelivery/settings';
import { SignalDefinition, SignalStatus } from './types';

const TOLD: readonly SignalStatus[] = ['watch', 'raised'];

/** Teams that need one another, and what they say about it. */
export const slowDelivery: SignalDefinition<typeof SLOW_DELIVERY_SETTINGS> = {
  id: 'slow-delivery',
  title: 'What could hold teams up',
  question: 'Do teams have to wait for one another to deliver?',
  idea: 'Feature teams complain about slow delivery because of tooling, infrastructure or dependencies. A catalog shows who needs whom; whether that is slow, only the teams and their lead times can tell.',
  settings: SLOW_DELIVERY_SETTINGS,
  indicators: [
    teamDependencies,
    fewCarryMany,
    longChain,
    declaredFriction,
    leadTime,
  ],
  templates: {
    'needs-many-teams':
      '{subject} needs {count} other teams for what it builds on.',
    'few-carry-many':
      'Few people carry many: {count} other teams build on what {subject} runs, and it is not self-service.',
    'many-build-on':
      '{count} other teams build on what {subject} runs, and it is not self-service.',
    'chain-of-teams':
      'From {subject} to {other} runs a chain of {count} teams, each building on the next.',
    'waits-for': '{subject} says that it waits for {other}.',
    'held-up-by': '{subject} says what holds it up: {words}.',
    'long-lead-time':
      'A change to {subject} takes {n0} days to reach production.',
  },
  watchAtMost: ({ status }) =>
    ['declared-friction', 'lead-time'].some(id =>
      TOLD.includes(status.get(id) ?? 'unknown'),
    )
      ? undefined
      : 'no team says that it is held up, and no long lead time is known',
};
