import {
  readRoleVocabulary,
  RoleVocabulary,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  FactMapping,
  readFactMappings,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { ConfigSources, FileConfigSource } from '@backstage/config-loader';
import { InputError } from '@backstage/errors';

/** What an app-config says about reading a catalog. */
export interface PortfolioConfig {
  vocabulary: RoleVocabulary;
  factMappings: FactMapping[];
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
      return {
        vocabulary: readRoleVocabulary({
          value: config.getOptional('portfolio.vocabulary'),
        }),
        factMappings: readFactMappings({
          value: config.getOptional('portfolio.facts'),
        }),
      };
    } finally {
      config.close();
    }
  } catch (error) {
    throw new InputError(`Configuration ${file} can't be used`, error);
  }
}
