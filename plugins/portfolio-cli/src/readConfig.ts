import {
  readRoleVocabulary,
  RoleVocabulary,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  AssessmentSettings,
  checkStaffingNumbers,
  FactMapping,
  GAPS,
  PredicateList,
  readFactMappings,
  readGapSettings,
  readNumbers,
  readSignalSettings,
  readTeamTypes,
  SIGNALS,
  STAFFING_NUMBERS,
  VERDICT_NUMBERS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { Config } from '@backstage/config';
import { ConfigSources, FileConfigSource } from '@backstage/config-loader';
import { InputError } from '@backstage/errors';

/** What an app-config says about reading and judging a catalog. */
export interface PortfolioConfig {
  vocabulary: RoleVocabulary;
  factMappings: FactMapping[];
  /** Over whole entities; the settings refer to them by number. */
  predicates: readonly ((entity: unknown) => boolean)[];
  settings: AssessmentSettings;
}

/**
 * Reads the section `portfolio` of an app-config, with its variables and
 * includes as a backend reads it. Errors name the file and the key.
 */
export async function readConfig(file: string): Promise<PortfolioConfig> {
  try {
    const config = await ConfigSources.toConfig(
      FileConfigSource.create({ path: file, watch: false }),
    );
    try {
      const predicates = new PredicateList();
      const settings = readSettings(config, predicates);
      return {
        vocabulary: readRoleVocabulary({
          value: config.getOptional('portfolio.vocabulary'),
        }),
        factMappings: readFactMappings({
          value: config.getOptional('portfolio.facts'),
        }),
        predicates: predicates.functions(),
        settings,
      };
    } finally {
      config.close();
    }
  } catch (error) {
    throw new InputError(`Configuration ${file} can't be used`, error);
  }
}

function readSettings(
  config: Config,
  predicates: PredicateList,
): AssessmentSettings {
  return {
    signals: readSignalSettings({
      value: config.getOptional('portfolio.signals'),
      signals: SIGNALS,
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
        value: config.getOptional('portfolio.staffing'),
        key: 'portfolio.staffing',
      }),
      'portfolio.staffing',
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
}
