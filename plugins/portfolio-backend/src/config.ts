import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import {
  readRoleVocabulary,
  RoleVocabulary,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  checkKnownKeys,
  FactMapping,
  readFactMappings,
  recordAt,
} from '@backstage-portfolio/plugin-portfolio-engine';

/** The section `portfolio` of app-config, checked and complete. */
export interface PortfolioConfig {
  /** All in milliseconds. */
  schedule: {
    frequencyMs: number;
    initialDelayMs: number;
    timeoutMs: number;
  };
  history: {
    /** How long history is kept, in milliseconds. */
    retentionMs: number;
  };
  vocabulary: RoleVocabulary;
  factMappings: FactMapping[];
}

/**
 * `catalog` is checked by the catalog module, which reads it; what is judged
 * and by which figures, once all modules have added their signals.
 */
const KEYS = [
  'schedule',
  'history',
  'vocabulary',
  'facts',
  'signals',
  'gaps',
  'staffing',
  'verdict',
  'teamTypes',
  'catalog',
];
const SCHEDULE_KEYS = ['frequency', 'initialDelay', 'timeout'];
/** The frontend shows the note. */
const HISTORY_KEYS = ['retention', 'note'];

/**
 * Reads and checks the section `portfolio`. Throws an error that names the key,
 * what is wrong with it and, for a slip, what was probably meant.
 */
export function readPortfolioConfig(config: Config): PortfolioConfig {
  checkKeys(config, 'portfolio', KEYS);
  checkKeys(config, 'portfolio.schedule', SCHEDULE_KEYS);
  checkKeys(config, 'portfolio.history', HISTORY_KEYS);
  const second = 1_000;
  return {
    schedule: {
      frequencyMs: readDuration(config, {
        key: 'portfolio.schedule.frequency',
        otherwise: { minutes: 30 },
        least: second,
      }),
      initialDelayMs: readDuration(config, {
        key: 'portfolio.schedule.initialDelay',
        otherwise: { seconds: 15 },
        least: 0,
      }),
      timeoutMs: readDuration(config, {
        key: 'portfolio.schedule.timeout',
        otherwise: { minutes: 5 },
        least: second,
      }),
    },
    history: {
      retentionMs: readDuration(config, {
        key: 'portfolio.history.retention',
        otherwise: { years: 2 },
        least: 0,
      }),
    },
    vocabulary: readRoleVocabulary({
      value: config.getOptional('portfolio.vocabulary'),
    }),
    factMappings: readFactMappings({
      value: config.getOptional('portfolio.facts'),
    }),
  };
}

function checkKeys(
  config: Config,
  section: string,
  known: readonly string[],
): void {
  const written = recordAt(config.getOptional(section), section);
  checkKnownKeys({ written, key: section, known });
}

interface DurationKey {
  key: string;
  otherwise: Parameters<typeof durationToMilliseconds>[0];
  /** Milliseconds. */
  least: number;
}

function readDuration(config: Config, options: DurationKey): number {
  const { key, otherwise, least } = options;
  const duration = config.has(key)
    ? readWrittenDuration(config, key)
    : otherwise;
  const milliseconds = durationToMilliseconds(duration);
  if (!(milliseconds >= least)) {
    throw new InputError(`${key} must be at least ${least} ms`);
  }
  return milliseconds;
}

function readWrittenDuration(config: Config, key: string) {
  try {
    return readDurationFromConfig(config, { key });
  } catch (error) {
    throw new InputError(
      `${key} must be a duration such as "30 minutes", PT30M or { minutes: 30 }`,
      error,
    );
  }
}
