import {
  AssessmentAddition,
  AssessmentVerdict,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Assessed } from '../model';
import { additionHow, additionText } from '../verdict/additionText';
import { restsOn, sureText, verdictText } from '../verdict/verdictText';
import { refsOf } from './names';

/** The answer, in a sentence. */
export function verdictOf(assessed: Assessed): AssessmentVerdict {
  const { verdict } = assessed.judgement;
  return {
    answer: verdict.answer,
    sentence: verdictText(verdict),
    judged: restsOn(verdict),
    sure: verdict.sure,
    sureText: sureText(verdict),
    named: verdict.named,
    signals: verdict.signals,
    decided: verdict.decided,
    raised: verdict.raised,
    watch: verdict.watch,
    reasons: [...verdict.reasons],
  };
}

/** What to add, most worth it first. */
export function additionsOf(assessed: Assessed): AssessmentAddition[] {
  return assessed.judgement.additions.map(addition => ({
    code: addition.code,
    field: addition.field,
    text: additionText(addition),
    how: additionHow(addition),
    edits: addition.edits,
    of: addition.of,
    missing: addition.missing,
    opens: [...addition.opens],
    examples: refsOf(assessed, addition.examples),
  }));
}
