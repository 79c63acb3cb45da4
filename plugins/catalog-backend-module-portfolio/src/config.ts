import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import {
  readRoleVocabulary,
  RoleVocabulary,
} from '@backstage-portfolio/plugin-portfolio-common';

/** What app-config says to the module. */
export interface CatalogModuleConfig {
  /** Whether to write the tag `portfolio:<role>` too. */
  tag: boolean;
  pollInterval: ReturnType<typeof readDurationFromConfig>;
  /** Words of the organisation that declare a role. */
  vocabulary: RoleVocabulary;
}

/** Reads and checks app-config; errors name the key. */
export function readCatalogModuleConfig(
  config: RootConfigService,
): CatalogModuleConfig {
  return {
    tag: config.getOptionalBoolean('portfolio.catalog.tag') ?? false,
    pollInterval: config.has('portfolio.catalog.pollInterval')
      ? readDurationFromConfig(config, {
          key: 'portfolio.catalog.pollInterval',
        })
      : { seconds: 10 },
    vocabulary: readRoleVocabulary({
      value: config.getOptional('portfolio.vocabulary'),
    }),
  };
}
