import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

const DAY = 86_400_000;
const ROWS_AT_ONCE = 100;

/** What a portal wrote of the past; days count back from the end of the record. */
export interface RecordedHistory {
  /** Day, scope, numbers. */
  history: [daysAgo: number, scope: string, numbers: Record<string, number>][];
  firstSeen: [
    kind: string,
    subject: string,
    firstDaysAgo: number,
    goneDaysAgo?: number,
  ][];
}

/**
 * Gives the demonstration a past: on the first start, when the portfolio has
 * none of its own, that of a record which ends on the day before.
 */
export default createBackendModule({
  pluginId: 'portfolio',
  moduleId: 'recorded-history',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ config, database, lifecycle, logger }) {
        const file = config.getOptionalString('demonstration.history');
        if (!file) {
          return;
        }
        // The plugin makes its tables while it starts, after its modules.
        lifecycle.addStartupHook(async () => {
          const record: RecordedHistory = JSON.parse(
            await readFile(file, 'utf8'),
          );
          const knex = await database.getClient();
          const played = await knex.transaction(async work => {
            if (await work('history').first()) {
              return false;
            }
            await work.batchInsert(
              'history',
              record.history.map(([daysAgo, scope, numbers]) => ({
                day: dayBefore(daysAgo),
                scope,
                numbers: JSON.stringify(numbers),
              })),
              ROWS_AT_ONCE,
            );
            await work.batchInsert(
              'first_seen',
              record.firstSeen.map(([kind, subject, first, gone]) => ({
                kind,
                subject,
                first_seen: dayBefore(first),
                gone_since: gone === undefined ? null : dayBefore(gone),
              })),
              ROWS_AT_ONCE,
            );
            return true;
          });
          if (played) {
            logger.info(`The portfolio begins with the past of ${file}`);
          }
        });
      },
    });
  },
});

/** ISO 8601 day. */
function dayBefore(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
}
