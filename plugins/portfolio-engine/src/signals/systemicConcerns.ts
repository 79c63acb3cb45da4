import { concernLookAlikes } from './systemicConcerns/concernLookAlikes';
import { declaredConcerns } from './systemicConcerns/declaredConcerns';
import { MARK_NUMBERS, partialMarks } from './systemicConcerns/partialMarks';
import { SignalDefinition } from './types';

/** "Security, compliance, or performance concerns require systemic solutions." */
export const systemicConcerns: SignalDefinition<typeof MARK_NUMBERS> = {
  id: 'systemic-concerns',
  title: 'Concerns that need one answer',
  question:
    'Does each team answer for itself what security, compliance and performance ask of all?',
  idea: 'Signing in, secrets, audit, consent, rate limits, scanning, encryption and the like concern every product. Answered team by team, they cost most and hold least.',
  settings: MARK_NUMBERS,
  indicators: [concernLookAlikes(), partialMarks(), declaredConcerns()],
  templates: {
    'concern-pair':
      '{subject} and {other} both see to {w0}: both speak of {w1}.',
    'concern-three':
      '{subject}, {other} and {third} all see to {w0}: they speak of {w1}.',
    'concern-many':
      '{subject} and {count} other units see to {w0}, each for itself: {w1}.',
    'concern-pair-offered':
      '{subject} and {other} both see to {w0} ({w1}), for which {third} is there.',
    'concern-many-offered':
      '{subject} and {count} other units see to {w0} ({w1}), for which {other} is there.',
    'concern-capability': '{subject} and {other} both offer {w1}, for {w0}.',
    'concern-capability-many':
      '{subject} and {count} other units offer {w1}, for {w0}.',
    'lacks-mark':
      '{subject} serves customers in production without the mark {w0}, which {other} has.',
    'lacks-sign-in':
      '{subject} serves customers in production, and its definition does not tell how callers sign in, as that of {other} does.',
    'mark-in-part':
      'The mark {w0} stands on {subject} and is missing on {count} other units.',
    'sign-in-in-part':
      'The definition of {subject} tells how callers sign in; {count|other unit does|other units do} not tell it.',
    'declared-concern': '{subject} names {w0} as a concern.',
    'declared-concern-offered':
      '{subject} names {w0} as a concern, for which {other} is there.',
  },
};
