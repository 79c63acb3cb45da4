import { Config } from '@backstage/config';
import {
  checkStaffingNumbers,
  GAP_RULES,
  GAPS,
  PredicateList,
  readGapSettings,
  readNumbers,
  readSignalSettings,
  readTeamTypes,
  SIGNAL_RULES,
  STAFFING_NUMBERS,
  VERDICT_NUMBERS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { createHash } from 'node:crypto';
import type { Judging } from '../types';
import { SignalList } from './SignalList';

/** By what the catalog is judged here, and how to tell when that changes. */
export interface ReadJudging extends Judging {
  /** Of the configuration, over whole entities; the number is the bit of facts. */
  predicates: readonly ((entity: unknown) => boolean)[];
  /** SHA-256 of everything by which an assessment of the same catalog differs. */
  hash: string;
}

/** Sections of `portfolio` on which the content of an assessment depends. */
const SECTIONS = [
  'vocabulary',
  'facts',
  'signals',
  'gaps',
  'staffing',
  'verdict',
  'teamTypes',
];

/**
 * Reads the sections `portfolio.signals`, `gaps`, `staffing`, `verdict` and
 * `teamTypes`, once modules have added their signals.
 *
 * @throws InputError that names the key, what is wrong with it and the way out.
 */
export function readJudging(options: {
  config: Config;
  signals: SignalList;
}): ReadJudging {
  const { config } = options;
  const signals = options.signals.all();
  const predicates = new PredicateList();
  const staffingKey = 'portfolio.staffing';
  const settings = {
    signals: readSignalSettings({
      value: config.getOptional('portfolio.signals'),
      signals,
      predicates,
    }),
    gaps: readGapSettings({
      value: config.getOptional('portfolio.gaps'),
      gaps: GAPS,
      predicates,
    }),
    staffing: checkStaffingNumbers(
      readNumbers({
        settings: STAFFING_NUMBERS,
        value: config.getOptional(staffingKey),
        key: staffingKey,
      }),
      staffingKey,
    ),
    verdict: readNumbers({
      settings: VERDICT_NUMBERS,
      value: config.getOptional('portfolio.verdict'),
      key: 'portfolio.verdict',
    }),
    teamTypes: readTeamTypes({
      value: config.getOptional('portfolio.teamTypes'),
    }),
  };
  return {
    signals,
    customSignals: options.signals.custom(),
    settings,
    predicates: predicates.functions(),
    hash: createHash('sha256')
      .update(
        JSON.stringify([
          SECTIONS.map(section => config.getOptional(`portfolio.${section}`)),
          [SIGNAL_RULES, GAP_RULES, STAFFING_NUMBERS, VERDICT_NUMBERS],
          signals,
          GAPS,
        ]),
      )
      .digest('hex'),
  };
}
