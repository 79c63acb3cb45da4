import { Entity } from '@backstage/catalog-model';
import {
  assess,
  drain,
  readFacts,
} from '@backstage-portfolio/plugin-portfolio-engine';
import express from 'express';
import fc from 'fast-check';
import request from 'supertest';
import { Reading, serveSnapshot } from './__testUtils__/serveSnapshot';
import { smallPortfolio } from './__testUtils__/smallPortfolio';
import {
  CAPABILITY_COLUMNS,
  ITEM_COLUMNS,
  TEAM_COLUMNS,
  UNIT_COLUMNS,
} from './exports/columns';

const HIDDEN = [
  'system:default/booking',
  'component:default/booking-site',
  'group:default/booking',
];

const COLUMNS = {
  units: UNIT_COLUMNS,
  items: ITEM_COLUMNS,
  teams: TEAM_COLUMNS,
  capabilities: CAPABILITY_COLUMNS,
};

const LISTS = ['units', 'items', 'teams', 'capabilities'] as const;

/** Filters and orders of each list, with values that find some and none. */
const text = fc.constantFrom('booking', 'a', 'charge cards', 'nothing');
const owner = fc.constantFrom(
  'group:default/pay',
  'booking',
  'group:default/airport',
);
const domain = fc.constantFrom('travel', 'domain:default/none');
const role = fc.constantFrom('product', 'platform');
const mine = fc.constantFrom('true', 'false');
const BY_SIZE = fc.constantFrom('consumers', 'title', 'units');
const QUERIES = {
  units: fc.record(
    {
      ...{ text, owner, domain, role, mine },
      kind: fc.constantFrom('component', 'system'),
      item: fc.constantFrom('system:default/kiosks', 'system:default/booking'),
      sort: fc.constantFrom('consumers', 'title'),
    },
    { requiredKeys: [] },
  ),
  items: fc.record(
    { ...{ text, owner, domain, role, mine }, sort: BY_SIZE },
    { requiredKeys: [] },
  ),
  teams: fc.record({ text, role, mine, sort: BY_SIZE }, { requiredKeys: [] }),
  capabilities: fc.record(
    {
      ...{ text, owner },
      surface: fc.constantFrom('api', 'service'),
      lifecycle: fc.constant('production'),
      platform: fc.constant('system:default/payments'),
      sort: fc.constantFrom('consumers', 'title'),
    },
    { requiredKeys: [] },
  ),
};

async function allPages(
  app: express.Express,
  list: string,
  query: Record<string, string>,
) {
  const rows: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { body, status } = await request(app)
      .get(`/${list}`)
      .query({ ...query, limit: '3', ...(cursor && { cursor }) });
    expect([status, body.error]).toEqual([200, undefined]);
    rows.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor);
  return rows;
}

/** Components that nobody owns, more than are exported in one go. */
function manyComponents() {
  const entities = Array.from(
    { length: 1203 },
    (_, number): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `service-${number}`, namespace: 'default' },
      spec: { type: 'service' },
    }),
  );
  return drain(
    assess({
      facts: entities.map(entity => readFacts({ entity })),
      digests: new Map(),
      date: '2026-11-22',
    }),
  );
}

describe('exports', () => {
  it.each(
    LISTS.flatMap(list =>
      (['all', 'some', 'nothing'] as Reading[]).map(
        reading => [list, reading] as const,
      ),
    ),
  )(
    'gives the %s that paging gives to a reader of %s',
    async (list, reading) => {
      const { app } = await serveSnapshot({
        assessed: smallPortfolio(),
        reading,
        hidden: HIDDEN,
      });
      await fc.assert(
        fc.asyncProperty(QUERIES[list], async query => {
          const paged = await allPages(app, list, query);
          const exported = await request(app)
            .get(`/exports/${list}`)
            .query({ ...query, format: 'json' });
          expect([exported.status, exported.body]).toEqual([200, paged]);
          expect(/booking|Bookers/.test(exported.text)).toBe(
            reading === 'all' && /booking|Bookers/.test(JSON.stringify(paged)),
          );
          const table = await request(app).get(`/exports/${list}`).query(query);
          expect(table.text.split('\r\n')).toHaveLength(paged.length + 2);
        }),
        { numRuns: 25 },
      );
      const unfiltered = await allPages(app, list, {});
      expect(unfiltered.length > 0).toBe(reading !== 'nothing');
    },
    30_000,
  );

  it.each(LISTS)('exports %s as CSV under a header row', async list => {
    const { app } = await serveSnapshot({ assessed: smallPortfolio() });
    const { headers, text: table } = await request(app).get(`/exports/${list}`);
    expect(headers['content-type']).toBe(
      'text/csv; charset=utf-8; header=present',
    );
    expect(headers['content-disposition']).toBe(
      `attachment; filename="portfolio-${list}-2026-11-22.csv"`,
    );
    expect(table.slice(0, table.indexOf('\r\n'))).toBe(
      Object.keys(COLUMNS[list]).join(','),
    );
  });

  it('writes refs, names and numbers into the cells', async () => {
    const { app } = await serveSnapshot({ assessed: smallPortfolio() });
    const { text: table } = await request(app).get(
      '/exports/items?role=platform',
    );
    const [names, cells] = table.split('\r\n').map(row => row.split(','));
    expect(
      Object.fromEntries(names!.map((name, at) => [name, cells![at]])),
    ).toEqual({
      id: 'system:default/payments',
      title: 'Payments',
      description: 'Takes money',
      role: 'platform',
      confidence: 'declared',
      form: 'unit',
      ref: 'system:default/payments',
      kind: 'system',
      owner: 'group:default/pay',
      domain: 'domain:default/travel',
      productManagers: 'user:default/ann',
      units: '3',
      capabilities: '1',
      consumerTeams: '2',
      consumerItems: '2',
      standsOn: '0',
    });
  });

  it('exports JSON as a file', async () => {
    const { app } = await serveSnapshot({ assessed: smallPortfolio() });
    const { headers } = await request(app).get('/exports/teams?format=json');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="portfolio-teams-2026-11-22.json"',
    );
  });

  it('exports more rows than are made in one go, each once', async () => {
    const { app } = await serveSnapshot({ assessed: manyComponents() });
    const { body } = await request(app).get('/exports/units?format=json');
    const refs = body.map((unit: { ref: string }) => unit.ref);
    expect(refs).toHaveLength(1203);
    expect(new Set(refs).size).toBe(1203);
    const table = await request(app).get('/exports/units?sort=title');
    expect(table.text.trimEnd().split('\r\n')).toHaveLength(1204);
  });

  it('says "not declared" where the catalog declares no dependencies', async () => {
    const { app } = await serveSnapshot({ assessed: manyComponents() });
    const { text: table } = await request(app).get('/exports/units');
    expect(table.split('\r\n')[1]).toContain(',not declared,not declared,');
  });

  it('is an empty file before the first assessment', async () => {
    const { app } = await serveSnapshot({});
    const table = await request(app).get('/exports/units');
    expect(table.text).toBe(`${Object.keys(UNIT_COLUMNS).join(',')}\r\n`);
    expect(table.headers['content-disposition']).toBe(
      'attachment; filename="portfolio-units.csv"',
    );
    const json = await request(app).get('/exports/units?format=json');
    expect(json.body).toEqual([]);
  });

  it.each([
    ['/exports/units?format=xlsx', 'format'],
    ['/exports/units?limit=5', 'limit'],
    ['/exports/teams?surface=api', 'surface'],
    ['/exports/items?role=plattform', 'role'],
    ['/exports/items?owner=group:default/', 'owner'],
    ['/exports/capabilities?sort=relevance', 'sort'],
  ])('refuses %s and names the parameter', async (path, parameter) => {
    const { app } = await serveSnapshot({ assessed: smallPortfolio() });
    const { status, body, headers } = await request(app).get(path);
    expect([status, body.error?.name]).toEqual([400, 'InputError']);
    expect(body.error.message).toContain(parameter);
    expect(headers['content-disposition']).toBeUndefined();
  });
});
