import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { createPortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { PortfolioCollatorFactory } from './PortfolioCollatorFactory';
import { FakePortfolio } from './testing/FakePortfolio';
import { capability, item, talkative } from './testing/samples';

function createFactory(options: {
  portfolio: { fetch: typeof fetch };
  entities?: Entity[];
  mostMs?: number;
  signal?: AbortSignal;
}) {
  const { portfolio, entities = [], mostMs = 400, signal } = options;
  return new PortfolioCollatorFactory({
    client: createPortfolioClient({
      baseUrl: 'http://localhost/api/portfolio',
      fetchApi: portfolio,
    }),
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
    logger: mockServices.logger.mock(),
    locationTemplate: '/catalog/:namespace/:kind/:name',
    patience: { pollMs: 10, mostMs },
    signal: signal ?? new AbortController().signal,
  });
}

async function collate(options: Parameters<typeof createFactory>[0]) {
  const collator = await createFactory(options).getCollator();
  const { documents, error } = await TestPipeline.fromCollator(
    collator,
  ).execute();
  if (error) {
    throw error;
  }
  return documents;
}

const team = talkative({ kind: 'Group', name: 'crew' });
const messaging = talkative({
  name: 'messaging',
  does: 'Reaches passengers',
  tags: ['outbound', 'portfolio:platform'],
  keys: 'send-sms, Send-Mail',
});
const smsApi = talkative({ kind: 'API', name: 'sms-api' });
const flags = talkative({ name: 'flags', does: 'Switches features' });

describe('documents of platforms and capabilities', () => {
  it('say what the entity does, and lead to its page', async () => {
    const portfolio = new FakePortfolio();
    portfolio.capabilities = [
      capability({ entity: flags, provider: flags, surface: 'library' }),
    ];
    const [document, ...others] = await collate({
      portfolio,
      entities: [flags],
    });
    expect(others).toEqual([]);
    expect(document).toEqual({
      title: 'Title of flags',
      text: 'Switches features (flags)\nflags, type-flags, tag-flags, library',
      location: '/catalog/default/component/flags#portfolio',
      authorization: { resourceRef: 'component:default/flags' },
      description: 'Switches features (flags)',
      role: '',
      surface: 'library',
      key: '',
      kind: 'component',
      lifecycle: 'production',
    });
  });

  it('stand for an entity once, as platform and as capability', async () => {
    const portfolio = new FakePortfolio();
    const owner = team;
    portfolio.capabilities = [
      capability({
        entity: messaging,
        provider: messaging,
        platform: messaging,
        owner,
        surface: 'service',
      }),
      capability({ entity: smsApi, provider: messaging, surface: 'api' }),
      capability({ entity: smsApi, provider: flags, surface: 'api' }),
      capability({ provider: messaging, surface: 'declared', key: 'send-sms' }),
      capability({
        provider: messaging,
        surface: 'declared',
        key: 'send-mail',
      }),
    ];
    portfolio.items = [
      item({ entity: messaging, owner }),
      item({ entity: flags, role: 'mixed', owner }),
      item({ entity: team, role: 'product' }),
    ];
    const documents = await collate({
      portfolio,
      entities: [messaging, smsApi, flags, team],
    });
    expect(
      documents.map(({ location, title, text }) => ({
        location,
        title,
        words: text.split('\n').at(-1),
      })),
    ).toEqual([
      {
        location: '/catalog/default/component/messaging#portfolio',
        title: 'Title of messaging',
        words:
          'messaging, send-sms, send-mail, type-messaging, outbound, tag-messaging, service, platform',
      },
      {
        location: '/catalog/default/api/sms-api#portfolio',
        title: 'Title of sms-api',
        words: 'sms-api, type-sms-api, tag-sms-api, API',
      },
      {
        location: '/catalog/default/component/messaging#portfolio-send-sms',
        title: 'Key send-sms',
        words: 'Title of messaging, messaging, send-sms, capability',
      },
      {
        location: '/catalog/default/component/messaging#portfolio-send-mail',
        title: 'Key send-mail',
        words: 'Title of messaging, messaging, send-mail, capability',
      },
      {
        location: '/catalog/default/component/flags#portfolio',
        title: 'Title of flags',
        words: 'flags, type-flags, tag-flags, platform and product',
      },
    ]);
  });

  it('hold no word of another entity than the one whose readers find them', async () => {
    const hidden = talkative({
      kind: 'API',
      name: 'secret',
      does: 'Prices',
      keys: 'price-flights, price-seats',
    });
    const portfolio = new FakePortfolio();
    const entities = [team, messaging, smsApi, flags, hidden];
    const owner = team;
    portfolio.capabilities = entities.flatMap(entity =>
      entities.flatMap(provider => [
        capability({
          entity,
          provider,
          platform: provider,
          owner,
          surface: 'api',
        }),
        // As the backend has it where an API declares keys and has a provider.
        capability({
          provider,
          owner,
          surface: 'declared',
          key: 'price-seats',
        }),
        capability({ provider, owner, surface: 'declared', key: 'send-sms' }),
      ]),
    );
    portfolio.items = entities.map(entity => item({ entity, owner }));
    const documents = await collate({ portfolio, entities });

    const ownWords: Record<string, string[]> = {
      crew: ['crew'],
      messaging: ['messaging', 'send-sms'],
      'sms-api': ['sms-api'],
      flags: ['flags'],
      secret: ['secret', 'price-seats'],
    };
    for (const document of documents) {
      const governing = entities.find(
        entity =>
          stringifyEntityRef(entity) === document.authorization?.resourceRef,
      );
      const name = governing?.metadata.name ?? '';
      const text = JSON.stringify(document);
      const said = Object.values(ownWords)
        .flat()
        .filter(word => text.includes(word));
      expect(ownWords[name]).toEqual(expect.arrayContaining(said));
    }
    expect(documents.map(({ location }) => location).sort()).toEqual([
      '/catalog/default/api/secret#portfolio',
      '/catalog/default/api/secret#portfolio-price-seats',
      '/catalog/default/api/sms-api#portfolio',
      '/catalog/default/component/flags#portfolio',
      '/catalog/default/component/messaging#portfolio',
      '/catalog/default/component/messaging#portfolio-send-sms',
      '/catalog/default/group/crew#portfolio',
    ]);
  });

  it('leave out what stands for no entity of the catalog', async () => {
    const portfolio = new FakePortfolio();
    const { ref: _, ...loose } = item({ entity: team });
    portfolio.items = [
      { ...loose, id: 'loose:group:default/crew', form: 'loose' },
      { ...item({ entity: flags }), form: 'unregistered' },
      item({ entity: messaging }),
    ];
    const documents = await collate({ portfolio, entities: [messaging] });
    expect(documents.map(({ title }) => title)).toEqual(['Title of messaging']);
  });

  it('are as many as there are, whatever the number of pages', async () => {
    const entities = Array.from({ length: 31 }, (_, i) =>
      talkative({ name: `library-${i}` }),
    );
    const portfolio = new FakePortfolio();
    portfolio.capabilities = entities.map(entity =>
      capability({ entity, provider: entity, surface: 'library' }),
    );
    expect(await collate({ portfolio, entities })).toHaveLength(31);
  });

  it('end with an error where the list breaks off', async () => {
    const portfolio = new FakePortfolio();
    const entities = [messaging, flags, smsApi];
    portfolio.items = entities.map(entity => item({ entity }));
    portfolio.refusal = 503;
    await expect(collate({ portfolio, entities })).rejects.toThrow(
      /could not be read; the search keeps what it has.*503/,
    );
  });
});

describe('waiting for the assessment', () => {
  it('outlasts a backend that does not answer and a catalog that fills', async () => {
    const portfolio = new FakePortfolio();
    portfolio.items = [item({ entity: flags })];
    let calls = 0;
    const fetchLater: typeof fetch = async (input, init) => {
      calls++;
      if (calls === 1) {
        throw new TypeError('fetch failed');
      }
      portfolio.status = {
        state: calls === 2 ? 'none' : 'ready',
        settling: calls < 5,
      };
      return portfolio.fetch(input, init);
    };
    const documents = await collate({
      portfolio: { fetch: fetchLater },
      entities: [flags],
      mostMs: 10_000,
    });
    expect(documents).toHaveLength(1);
    // 5 questions; capabilities, platforms, two-sided items.
    expect(calls).toBe(8);
  });

  it('takes what there is from a catalog that fills for too long', async () => {
    const portfolio = new FakePortfolio();
    portfolio.status = { state: 'ready', settling: true };
    portfolio.items = [item({ entity: flags })];
    expect(
      await collate({ portfolio, entities: [flags], mostMs: 50 }),
    ).toHaveLength(1);
  });

  it('gives up in time, and says why', async () => {
    const portfolio = new FakePortfolio();
    portfolio.status = { state: 'none', settling: true };
    await expect(
      createFactory({ portfolio, mostMs: 50 }).getCollator(),
    ).rejects.toThrow(/keeps what it has.*not assessed yet/);
    const failing: typeof fetch = async () => {
      throw new TypeError('fetch failed');
    };
    await expect(
      createFactory({
        portfolio: { fetch: failing },
        mostMs: 50,
      }).getCollator(),
    ).rejects.toThrow(/keeps what it has.*fetch failed/);
  });

  it('ends when the backend shuts down', async () => {
    const portfolio = new FakePortfolio();
    portfolio.status = { state: 'none', settling: true };
    const shutdown = new AbortController();
    const collator = createFactory({
      portfolio,
      mostMs: 60_000,
      signal: shutdown.signal,
    }).getCollator();
    shutdown.abort();
    await expect(collator).rejects.toThrow(/aborted/);
  });
});
