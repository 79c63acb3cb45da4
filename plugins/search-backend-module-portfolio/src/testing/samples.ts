import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';

const NO_COUNT = { value: 0, coverage: 1 };

/** An entity whose every text has its own name in it. */
export function talkative(options: {
  kind?: string;
  name: string;
  does?: string;
  tags?: string[];
  keys?: string;
}): Entity {
  const { kind = 'Component', name, does, tags = [], keys } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      title: `Title of ${name}`,
      ...(does && { description: `${does} (${name})` }),
      tags: [...tags, `tag-${name}`],
      annotations: {
        'example.test/note': `note-${name}`,
        ...(keys && { 'portfolio/capabilities': keys }),
      },
    },
    spec: { type: `type-${name}`, lifecycle: 'production', owner: 'team-a' },
  };
}

export function named(entity: Entity): PortfolioSchema<'Named'> {
  return {
    ref: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    registered: true,
  };
}

/**
 * A capability as a caller sees it who may see all: with the words of its
 * provider, its platform and its owner.
 */
export function capability(options: {
  entity?: Entity;
  provider: Entity;
  platform?: Entity;
  owner?: Entity;
  surface: PortfolioSchema<'Surface'>;
  key?: string;
}): PortfolioSchema<'CapabilitySummary'> {
  const { entity, provider, platform, owner, surface, key } = options;
  return {
    id: entity ? stringifyEntityRef(entity) : `key:${key}`,
    title: entity ? named(entity).title : `Key ${key}`,
    description: provider.metadata.description,
    key,
    surface,
    entity: entity && named(entity),
    provider: named(provider),
    platform: platform && {
      id: stringifyEntityRef(platform),
      ...named(platform),
      role: 'platform',
    },
    owner: owner && named(owner),
    channelUrl: `https://chat.example.test/${provider.metadata.name}`,
    consumerTeams: NO_COUNT,
    consumerItems: NO_COUNT,
    topConsumers: owner && [named(owner)],
  };
}

export function item(options: {
  entity: Entity;
  role?: 'platform' | 'mixed' | 'product';
  owner?: Entity;
}): PortfolioSchema<'ItemSummary'> {
  const { entity, role = 'platform', owner } = options;
  return {
    ...named(entity),
    id: stringifyEntityRef(entity),
    role,
    form: 'unit',
    description: entity.metadata.description,
    owner: owner && named(owner),
    units: 1,
    consumerTeams: NO_COUNT,
    consumerItems: NO_COUNT,
    standsOn: NO_COUNT,
    capabilities: 0,
  };
}
