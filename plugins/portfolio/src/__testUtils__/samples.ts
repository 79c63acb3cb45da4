import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';

/** A count that the catalog declares well, or at the coverage given. */
export function count(value: number, coverage = 0.8): PortfolioSchema<'Count'> {
  return { value, coverage };
}

export function named(
  ref: string,
  title: string,
  registered = true,
): PortfolioSchema<'Named'> {
  return { ref, title, registered };
}

export const commerce = named('group:default/commerce', 'Commerce Platform');
export const booking = named('group:default/booking', 'Booking');

export function status(
  part: Partial<PortfolioSchema<'Status'>> = {},
): PortfolioSchema<'Status'> {
  return {
    state: 'ready',
    version: 7,
    assessedAt: '2026-11-22T08:00:00.000Z',
    settling: false,
    visible: 'all',
    mayRefresh: true,
    labels: { state: 'current' },
    ...part,
  };
}

export function item(
  part: Partial<PortfolioSchema<'ItemSummary'>> = {},
): PortfolioSchema<'ItemSummary'> {
  return {
    id: 'system:default/payments',
    ref: 'system:default/payments',
    title: 'Payments',
    role: 'platform',
    form: 'unit',
    confidence: 'very-likely',
    owner: commerce,
    units: 4,
    consumerTeams: count(7),
    consumerItems: count(3),
    standsOn: count(2),
    capabilities: 5,
    ...part,
  };
}

export function unit(
  part: Partial<PortfolioSchema<'UnitSummary'>> = {},
): PortfolioSchema<'UnitSummary'> {
  return {
    ref: 'component:default/payments-api',
    kind: 'component',
    title: 'payments-api',
    type: 'service',
    role: 'platform',
    confidence: 'very-likely',
    platformShare: 0.93,
    clarity: 0.86,
    owner: commerce,
    item: {
      id: 'system:default/payments',
      title: 'Payments',
      role: 'platform',
      ref: 'system:default/payments',
    },
    consumerTeams: count(7),
    consumerItems: count(3),
    reasons: [
      reason('used by 7 items of 5 teams'),
      reason('offers an API to others'),
      reason('its team is a platform team'),
    ],
    ...part,
  };
}

export function reason(text: string): PortfolioSchema<'Evidence'> {
  return {
    id: 'used-by',
    source: 'who-uses-it',
    towards: 'platform',
    strength: 'strong',
    text,
  };
}

export function capability(
  part: Partial<PortfolioSchema<'CapabilitySummary'>> = {},
): PortfolioSchema<'CapabilitySummary'> {
  return {
    id: 'api:default/sms',
    title: 'Send an SMS',
    surface: 'api',
    entity: named('api:default/sms', 'SMS API'),
    provider: named('component:default/notifications', 'notifications'),
    platform: {
      id: 'system:default/notifications',
      title: 'Notifications',
      role: 'platform',
    },
    owner: commerce,
    lifecycle: 'production',
    documentation: 'good',
    docsUrl: 'https://docs.example.com/sms',
    channelUrl: 'https://chat.example.com/commerce',
    consumerTeams: count(2),
    consumerItems: count(2),
    topConsumers: [booking],
    ...part,
  };
}

/** Neighbours of one level, all of them given by name. */
export function neighbours(
  ...titles: string[]
): PortfolioSchema<'NeighbourSummary'> {
  return {
    direct: count(titles.length),
    all: count(titles.length),
    top: titles.map(title => ({
      id: `group:default/${title.toLowerCase()}`,
      ref: `group:default/${title.toLowerCase()}`,
      title,
      distance: 1,
      witnesses: 1,
    })),
  };
}

/** Nobody, in a catalog that declares the given share of its uses. */
export function nobody(coverage: number): PortfolioSchema<'Carries'> {
  const none = {
    direct: count(0, coverage),
    all: count(0, coverage),
    top: [],
  };
  return { teams: none, products: none, platforms: none, domains: none };
}

export function unitStory(
  part: Partial<PortfolioSchema<'UnitStory'>> = {},
): PortfolioSchema<'UnitStory'> {
  const summary = unit();
  return {
    summary,
    reasons: [...summary.reasons, reason('its name speaks of payments')],
    editUrl: 'https://git.example.com/payments/edit',
    carries: {
      ...nobody(0.8),
      teams: neighbours('Booking', 'Loyalty'),
      products: neighbours('Booking site'),
    },
    standsOn: { ...nobody(0.8), platforms: neighbours('Data') },
    capabilities: [capability({ id: 'api:default/pay', title: 'Take money' })],
    capabilityTotal: 1,
    builtOn: [capability()],
    builtOnTotal: 1,
    links: { channel: 'https://chat.example.com/commerce' },
    productManagers: [],
    coverage: 0.8,
    ...part,
  };
}

export function overview(
  part: Partial<PortfolioSchema<'Overview'>> = {},
): PortfolioSchema<'Overview'> {
  return {
    items: { product: 6, platform: 4, mixed: 1, undecided: 2, outside: 0 },
    units: { product: 40, platform: 35, mixed: 2, undecided: 12, outside: 1 },
    coverage: {
      units: 90,
      decided: 77,
      outside: 1,
      ownerWritten: 80,
      ownerResolved: 78,
      components: 50,
      componentsWithDependencies: 41,
      apis: 12,
      apisWithReadableDefinition: 10,
      described: 70,
      danglingReferences: 1,
    },
    platforms: [item()],
    products: [
      item({
        id: 'system:default/site',
        title: 'Booking site',
        role: 'product',
        standsOn: count(3),
      }),
    ],
    teams: 14,
    capabilities: 31,
    problems: 3,
    ...part,
  };
}

export function facets(): PortfolioSchema<'Facets'> {
  return {
    owners: [{ value: commerce.ref, title: commerce.title, count: 9 }],
    domains: [{ value: 'domain:default/flights', title: 'Flights', count: 20 }],
    kinds: [],
    surfaces: [],
    lifecycles: [{ value: 'production', title: 'production', count: 60 }],
  };
}
