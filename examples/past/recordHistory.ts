import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import createKnex from 'knex';
import {
  readStatus,
  untilAssessed,
} from '../../packages/app/e2e-tests/assessment';
import { startPortal } from '../../packages/app/e2e-tests/portal';
import { shiftHistory } from '../../packages/app/e2e-tests/shiftHistory';
import type { RecordedHistory } from '../../packages/backend/src/recordedHistory';
import { DAYS, textOn } from './changes';

const airline = path.resolve(__dirname, '../airline');
/** Milliseconds in which the catalog has read its files again, and stitched. */
const CATALOG = 20_000;
const DAY = 86_400_000;

/**
 * Walks a portal through the past of the demonstration's catalog: what it wrote
 * at each stop is made older, as if the days to the next one had passed. All
 * numbers and dates are those of the portal's own assessments.
 */
export async function recordHistory(options: {
  /** For the catalog, databases and the log. */
  folder: string;
  say: (what: string) => void;
}): Promise<RecordedHistory> {
  const { folder, say } = options;
  const catalog = path.join(folder, 'catalog');
  const file = path.join(folder, 'databases/portfolio.sqlite');
  await cp(airline, catalog, { recursive: true });
  await writeCatalog(catalog, DAYS[0] ?? 0);
  const portal = await startPortal({
    folder,
    config: {
      catalog: {
        processingInterval: { seconds: 3 },
        locations: [{ type: 'file', target: path.join(catalog, 'all.yaml') }],
        orphanStrategy: 'delete',
      },
      portfolio: { schedule: { frequency: { seconds: 3 } } },
    },
  });
  try {
    await untilAssessed(portal.url);
    for (const [stop, daysAgo] of DAYS.entries()) {
      say(`${daysAgo} days ago`);
      await writeCatalog(catalog, daysAgo);
      await sleep(CATALOG);
      await untilAssessedAfter(portal.url, Date.now());
      await shiftHistory({ file, days: daysAgo - (DAYS[stop + 1] ?? 0) });
    }
  } finally {
    await portal.stop();
  }
  return readRecord(file);
}

async function writeCatalog(catalog: string, daysAgo: number): Promise<void> {
  for (const file of await readdir(airline)) {
    const text = await readFile(path.join(airline, file), 'utf8');
    await writeFile(path.join(catalog, file), textOn({ daysAgo, file, text }));
  }
}

async function untilAssessedAfter(url: string, moment: number): Promise<void> {
  for (;;) {
    const { assessedAt = 0, settling } = await readStatus(url);
    if (!settling && new Date(assessedAt).getTime() > moment) {
      return;
    }
    await sleep(500);
  }
}

/** What the portal wrote of the past; a row of this day is not the past. */
async function readRecord(file: string): Promise<RecordedHistory> {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
  });
  const today = Date.parse(new Date().toISOString().slice(0, 10));
  const age = (day: string) => Math.round((today - Date.parse(day)) / DAY);
  try {
    const record: RecordedHistory = { history: [], firstSeen: [] };
    for (const row of await knex('history').orderBy(['day', 'scope'])) {
      if (age(row.day) > 0) {
        record.history.push([age(row.day), row.scope, JSON.parse(row.numbers)]);
      }
    }
    for (const row of await knex('first_seen').orderBy(['kind', 'subject'])) {
      const seen = [row.kind, row.subject, age(row.first_seen)] as const;
      record.firstSeen.push(
        row.gone_since ? [...seen, age(row.gone_since)] : [...seen],
      );
    }
    return record;
  } finally {
    await knex.destroy();
  }
}
