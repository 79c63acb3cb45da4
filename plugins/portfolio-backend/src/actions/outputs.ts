import {
  CONFIDENCES,
  PortfolioComponents,
  ROLES,
  SURFACES,
  TEAM_ROLES,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Zod } from './actionOptions';

type Schemas = PortfolioComponents['schemas'];

/**
 * Each field of a schema of the API; the registry drops what is not here. What
 * sentences are made of is for pages, which say them in other languages.
 */
export type FieldsOf<Name extends keyof Schemas> = {
  [Field in Exclude<keyof Required<Schemas[Name]>, 'told'>]: unknown;
};

/** Names, counts and reasons, as in the HTTP API. */
export function nameOutputs(z: Zod) {
  const named = z
    .object({
      ref: z.string(),
      title: z.string(),
      registered: z.boolean(),
    } satisfies FieldsOf<'Named'>)
    .describe('An entity; not registered: only referred to.');
  const count = z
    .object({
      value: z.number(),
      coverage: z.number(),
    } satisfies FieldsOf<'Count'>)
    .describe(
      'A value of 0 at a coverage below 0.3 means "not declared", not "none".',
    );
  const itemName = z.object({
    id: z.string(),
    title: z.string(),
    role: z.enum(ROLES),
    ref: z.string().optional(),
  } satisfies FieldsOf<'ItemName'>);
  const evidence = z.object({
    id: z.string(),
    source: z.string(),
    towards: z.enum(['product', 'platform']),
    strength: z.enum(['decisive', 'strong', 'medium', 'slight']),
    text: z.string(),
    a: z.union([z.string(), z.number()]).optional(),
    b: z.union([z.string(), z.number()]).optional(),
    ref: z.string().optional(),
  } satisfies FieldsOf<'Evidence'>);
  return { named, count, itemName, evidence };
}

/** Rows of the lists, as in the HTTP API. */
export function rowOutputs(z: Zod) {
  const names = nameOutputs(z);
  const { named, count, itemName, evidence } = names;
  const unit = z.object({
    ref: z.string(),
    kind: z.enum(UNIT_KINDS),
    title: z.string(),
    description: z.string().optional(),
    type: z.string().optional(),
    lifecycle: z.string().optional(),
    role: z.enum(ROLES),
    confidence: z.enum(CONFIDENCES),
    platformShare: z.number(),
    clarity: z.number(),
    owner: named.optional(),
    system: named.optional(),
    domain: named.optional(),
    item: itemName.optional(),
    consumerTeams: count,
    consumerItems: count,
    reasons: z.array(evidence),
    disputed: z.boolean().optional(),
  } satisfies FieldsOf<'UnitSummary'>);
  const item = z.object({
    id: z.string(),
    title: z.string(),
    role: z.enum(ROLES),
    form: z.enum(['unit', 'unregistered', 'loose']),
    ref: z.string().optional(),
    kind: z.string().optional(),
    description: z.string().optional(),
    confidence: z.enum(CONFIDENCES).optional(),
    owner: named.optional(),
    domain: named.optional(),
    units: z.number(),
    consumerTeams: count,
    consumerItems: count,
    standsOn: count,
    capabilities: z.number(),
    productManagers: z.array(named).optional(),
  } satisfies FieldsOf<'ItemSummary'>);
  const team = z.object({
    ref: z.string(),
    title: z.string(),
    registered: z.boolean(),
    description: z.string().optional(),
    role: z.enum(TEAM_ROLES),
    roleDeclared: z.boolean().optional(),
    units: z.number(),
    platformUnits: z.number(),
    productUnits: z.number(),
    consumerTeams: count,
    standsOnTeams: count,
  } satisfies FieldsOf<'TeamSummary'>);
  const capability = z.object({
    id: z.string(),
    title: z.string(),
    description: z.string().optional(),
    key: z.string().optional(),
    surface: z.enum(SURFACES),
    entity: named.optional(),
    provider: named,
    platform: itemName.optional(),
    owner: named.optional(),
    lifecycle: z.string().optional(),
    documentation: z.enum(['good', 'some', 'none', 'unknown']).optional(),
    docsUrl: z.string().optional(),
    channelUrl: z.string().optional(),
    consumerTeams: count,
    consumerItems: count,
    topConsumers: z.array(named).optional(),
    matched: z.array(z.string()).optional(),
  } satisfies FieldsOf<'CapabilitySummary'>);
  return { ...names, unit, item, team, capability };
}

/** Parts of an entity's story, as in the HTTP API. */
export function storyOutputs(z: Zod) {
  const rows = rowOutputs(z);
  const { named, count, evidence, unit, item, team, capability } = rows;
  const witness = z.object({
    consumer: named,
    surface: named,
    provider: named,
    relation: z.enum(['consumesApi', 'dependsOn']),
  } satisfies FieldsOf<'Witness'>);
  const neighbour = z.object({
    id: z.string(),
    ref: z.string().optional(),
    title: z.string(),
    role: z.string().optional(),
    distance: z.number(),
    witnesses: z.number(),
    example: witness.optional(),
    capabilities: z.array(z.string()).optional(),
  } satisfies FieldsOf<'Neighbour'>);
  const neighbours = z.object({
    direct: count,
    all: count,
    top: z.array(neighbour),
  } satisfies FieldsOf<'NeighbourSummary'>);
  const carries = z.object({
    teams: neighbours,
    products: neighbours,
    platforms: neighbours,
    domains: neighbours,
  } satisfies FieldsOf<'Carries'>);
  const links = z.object({
    channel: z.string().optional(),
    roadmap: z.string().optional(),
    runbook: z.string().optional(),
    status: z.string().optional(),
    docs: z.string().optional(),
  } satisfies FieldsOf<'Links'>);
  const problem = z.object({
    entity: named,
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
    value: z.string().optional(),
    suggestion: z.string().optional(),
  } satisfies FieldsOf<'Problem'>);
  const unitStory = z.object({
    summary: unit,
    reasons: z.array(evidence),
    settle: z.string().optional(),
    editUrl: z.string().optional(),
    carries,
    standsOn: carries,
    capabilities: z.array(capability),
    capabilityTotal: z.number().optional(),
    builtOn: z.array(capability),
    builtOnTotal: z.number().optional(),
    links,
    productManagers: z.array(named),
    coverage: z.number(),
  } satisfies FieldsOf<'UnitStory'>);
  const teamStory = z.object({
    summary: team,
    owns: z.array(item),
    dependsOn: neighbours,
    dependedOnBy: neighbours,
    links: links.optional(),
    gapTotal: z.number().optional(),
  } satisfies FieldsOf<'TeamStory'>);
  return { ...rows, problem, unitStory, teamStory };
}

/** The overview of the HTTP API, when it was made and of how much. */
export function overviewOutputs(z: Zod) {
  const { item } = rowOutputs(z);
  const balance = z.object({
    product: z.number(),
    platform: z.number(),
    mixed: z.number(),
    undecided: z.number(),
    outside: z.number(),
  } satisfies FieldsOf<'Balance'>);
  const coverage = z.object({
    units: z.number(),
    decided: z.number(),
    outside: z.number(),
    ownerWritten: z.number(),
    ownerResolved: z.number(),
    components: z.number(),
    componentsWithDependencies: z.number(),
    apis: z.number(),
    apisWithReadableDefinition: z.number(),
    described: z.number(),
    danglingReferences: z.number(),
  } satisfies FieldsOf<'Coverage'>);
  const overview = z.object({
    items: balance,
    units: balance,
    coverage,
    platforms: z.array(item),
    products: z.array(item),
    teams: z.number(),
    capabilities: z.number(),
    problems: z.number(),
    disputed: z.number().optional(),
  } satisfies FieldsOf<'Overview'>);
  return overview.extend({
    assessedAt: z.string(),
    visible: z.enum(['all', 'some', 'none']),
  });
}
