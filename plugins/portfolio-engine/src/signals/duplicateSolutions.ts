import { LOOK_ALIKE_NUMBERS } from '../lookalikes/settings';
import { lookAlikes } from './duplicateSolutions/lookAlikes';
import { sameCapability } from './duplicateSolutions/sameCapability';
import { severalTechnologies } from './duplicateSolutions/severalTechnologies';
import { SignalDefinition } from './types';

/** "Teams build duplicate solutions." */
export const duplicateSolutions: SignalDefinition<typeof LOOK_ALIKE_NUMBERS> = {
  id: 'duplicate-solutions',
  title: 'Solutions that look alike',
  question: 'Do several teams build what one of them could offer to all?',
  idea: 'Where nobody looks after what teams have in common, each solves it for itself. Whether two solutions really do the same, only the people who build them can tell.',
  settings: LOOK_ALIKE_NUMBERS,
  indicators: [lookAlikes(), sameCapability(), severalTechnologies()],
  templates: {
    'look-alike-pair':
      '{subject} and {other} look alike: both speak of {words}.',
    'look-alike-apis':
      '{subject} and {other} look alike: both speak of {words}, and have {n0} operations in common.',
    'look-alike-three':
      '{subject}, {other} and {third} look alike: they speak of {words}.',
    'look-alike-many':
      '{subject} and {count} other units look alike: they speak of {words}.',
    'same-capability': '{subject} and {other} both offer {w0}.',
    'same-capability-many': '{subject} and {count} other units offer {w0}.',
    'several-technologies':
      '{subject} offers {w0}; other teams have something else for {w1}, on {count} units.',
  },
};
