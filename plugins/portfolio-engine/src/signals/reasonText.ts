import { FIELDS_BY_ID } from './fields';
import { FieldId, UnknownReason } from './types';

/**
 * Why a status is not what the measures alone would say, as an English
 * sentence.
 */
export function reasonText(reason: UnknownReason): string {
  const { code, detail } = reason;
  const field = FIELDS_BY_ID.get(detail as FieldId)?.title ?? 'what is needed';
  switch (code) {
    case 'no-habit':
      return `Too few units name ${field} for a missing one to mean something.`;
    case 'nothing-to-compare':
      return 'There is too little of that kind to compare.';
    case 'no-news':
      return `Where units name ${field}, it is too often the same to tell anything apart.`;
    case 'few-teams':
      return 'Too few teams work here for a status; what was seen is shown.';
    case 'one-team':
      return 'One team alone bears witness to it; a second one is needed.';
    case 'thin':
      return detail === undefined
        ? 'The catalog says too little to call it clear.'
        : `Too few units name ${field} to call it clear.`;
    case 'too-early':
      return `It can be said from ${detail ?? 'a later day'}.`;
    case 'no-history':
      return 'It needs a history, which only a portal keeps.';
    case 'switched-off':
      return 'It is switched off in the configuration.';
    case 'failed':
      return 'It failed and is left out of this assessment.';
    case 'capped':
      return detail ?? 'What was seen cannot carry more.';
    default:
      return detail ?? 'Nothing can be said.';
  }
}
