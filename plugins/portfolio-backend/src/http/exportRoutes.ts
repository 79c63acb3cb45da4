import { portfolioSignalsReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import { Page } from '@backstage-portfolio/plugin-portfolio-engine';
import { Response } from 'express';
import { Caller, Callers } from './Callers';
import {
  CAPABILITY_COLUMNS,
  Columns,
  EVIDENCE_COLUMNS,
  GAP_COLUMNS,
  ITEM_COLUMNS,
  TEAM_COLUMNS,
  UNIT_COLUMNS,
} from './exports/columns';
import { csvText, jsonText } from './exports/exportText';
import { sendText } from './exports/sendText';
import {
  ListReader,
  readCapabilities,
  readEvidence,
  readGaps,
  readItems,
  readTeams,
  readUnits,
} from './listReaders';
import { PortfolioRouter } from './routerOptions';

/** Whole lists as files, streamed. */
export function addExportRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  const { callers } = options;

  router.get('/exports/units', async (request, response) => {
    const caller = await callers.of(request);
    await sendList(response, {
      list: 'units',
      caller,
      format: request.query.format,
      read: await readUnits(caller, request.query),
      columns: UNIT_COLUMNS,
    });
  });

  router.get('/exports/items', async (request, response) => {
    const caller = await callers.of(request);
    await sendList(response, {
      list: 'items',
      caller,
      format: request.query.format,
      read: await readItems(caller, request.query),
      columns: ITEM_COLUMNS,
    });
  });

  router.get('/exports/teams', async (request, response) => {
    const caller = await callers.of(request);
    await sendList(response, {
      list: 'teams',
      caller,
      format: request.query.format,
      read: await readTeams(caller, request.query),
      columns: TEAM_COLUMNS,
    });
  });

  router.get('/exports/capabilities', async (request, response) => {
    const caller = await callers.of(request);
    await sendList(response, {
      list: 'capabilities',
      caller,
      format: request.query.format,
      read: await readCapabilities(caller, request.query),
      columns: CAPABILITY_COLUMNS,
    });
  });

  router.get('/exports/gaps', async (request, response) => {
    const caller = await callers.of(request);
    await sendList(response, {
      list: 'gaps',
      caller,
      format: request.query.format,
      read: await readGaps(caller, request.query),
      columns: GAP_COLUMNS,
    });
  });

  router.get('/exports/evidence', async (request, response) => {
    const caller = await callers.of(request);
    await caller.mustHave(portfolioSignalsReadPermission);
    await sendList(response, {
      list: 'evidence',
      caller,
      format: request.query.format,
      read: await readEvidence(caller, request.query),
      columns: EVIDENCE_COLUMNS,
    });
  });
}

async function sendList<T>(
  response: Response,
  options: {
    list: string;
    caller: Caller;
    format: 'csv' | 'json' | undefined;
    read: ListReader<Page<T>>;
    columns: Columns<T>;
  },
): Promise<void> {
  const { list, caller, format = 'csv' } = options;
  response.setHeader(
    'Content-Type',
    format === 'csv'
      ? 'text/csv; charset=utf-8; header=present'
      : 'application/json; charset=utf-8',
  );
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${fileName({ list, caller, format })}"`,
  );
  await sendText(
    format === 'csv' ? csvText(options) : jsonText(options),
    response,
  );
}

/** Says of which day the assessment is, if there is one. */
function fileName(options: {
  list: string;
  caller: Caller;
  format: string;
}): string {
  const { list, caller, format } = options;
  const { version, assessedAt } = caller.snapshot;
  const day = version > 0 ? `-${assessedAt.toISOString().slice(0, 10)}` : '';
  return `portfolio-${list}${day}.${format}`;
}
