import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'search.collators.portfolio';

/**
 * The first assessment begins 15 s after the start. A run that is killed blocks
 * the next ones until its timeout, so that is no longer than it must be.
 */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 20 },
};

/** What app-config says to the module. */
export interface SearchModuleConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Path of an entity's page with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
}

/**
 * Reads and checks app-config.
 *
 * @throws InputError that names the key.
 */
export function readSearchModuleConfig(
  config: RootConfigService,
): SearchModuleConfig {
  const ours = config.getOptionalConfig(KEY);
  return {
    schedule: readSchedule(config),
    locationTemplate:
      ours?.getOptionalString('locationTemplate') ??
      '/catalog/:namespace/:kind/:name',
  };
}

function readSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(`${KEY}.schedule`);
  if (!schedule) {
    return DEFAULT_SCHEDULE;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(`${KEY}.schedule is no schedule`, error);
  }
}
