import { GAPS } from '../gaps/registry';
import { NEVER_IMPORTED, OTHER_KIND } from '../gaps/missingTargets';
import { OWNER_REASONS } from '../gaps/suggestOwner';
import { CONCERNS } from '../lookalikes/concerns';
import { CHARTER_PARTS, CHARTER_PLACES } from '../platforms/platformText';
import {
  WAITING,
  WAITING_FOR,
  WAITING_FOR_MORE,
  WAITING_OTHERWISE,
} from '../query/waiting';
import { NEEDS } from '../signals/duplicateSolutions/needs';
import { FAULTS } from '../signals/hardToUseApis/faults';
import { SIGNALS } from '../signals/registry';
import { SOURCING_ADVICE } from '../staffing/sourcing';
import { ORDINALS } from '../staffing/staffingText';
import { ADDITIONS } from '../verdict/additionText';

/** Words that stand in declared facts, and that people know in their language. */
const DECLARED = [
  'experimental',
  'deprecated',
  'end customers',
  'employees',
  'builders',
  'partners',
  'tooling',
  'infrastructure',
  'dependencies',
  'waiting for',
  'adoption',
  'lead time',
  'reuse',
];

/**
 * What is always said in the same words: as a sentence by itself, or as a word
 * within one. Another language knows each by these words; `{n0}` is a number.
 */
export const FIXED_TEXTS: readonly string[] = [
  ...Object.values(OWNER_REASONS),
  ...Object.values(SOURCING_ADVICE).flatMap(
    ({ title, when, whereToLook, lookFor, risks, then }) => [
      title,
      then === undefined ? when : `${when} ${then}`,
      ...whereToLook,
      ...lookFor,
      ...risks,
    ],
  ),
  ...Object.values(ADDITIONS).flatMap(({ title, how, what }) => [
    title,
    how,
    what,
  ]),
  ...SIGNALS.flatMap(({ title, indicators, watchAtMost }) => [
    title,
    ...indicators.flatMap(({ title: indicator, clears }) => [
      indicator,
      clears,
    ]),
    watchAtMost?.({ status: new Map(), bases: new Map() }) ?? '',
  ]),
  ...GAPS.map(({ title }) => title),
  NEVER_IMPORTED,
  OTHER_KIND,
  ...Object.values(WAITING),
  ...Object.values(WAITING_FOR),
  WAITING_FOR_MORE,
  WAITING_OTHERWISE,
  ...CHARTER_PARTS.map(({ question }) => question),
  ...Object.values(CHARTER_PLACES),
  ...Object.values(FAULTS),
  ...Object.keys(NEEDS),
  ...Object.keys(CONCERNS),
  ...ORDINALS,
  ...DECLARED,
].filter(text => text !== '');
