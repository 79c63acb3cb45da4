import {
  isCountDeclared,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Cell } from './csv';

/** Columns of a table by heading, in order: what each says of a row. */
export type Columns<T> = Record<string, (row: T) => Cell>;

/** Headings are the names that the same facts have in the JSON. */
export const UNIT_COLUMNS: Columns<PortfolioSchema<'UnitSummary'>> = {
  ref: unit => unit.ref,
  kind: unit => unit.kind,
  title: unit => unit.title,
  description: unit => unit.description,
  type: unit => unit.type,
  lifecycle: unit => unit.lifecycle,
  role: unit => unit.role,
  confidence: unit => unit.confidence,
  owner: unit => unit.owner?.ref,
  system: unit => unit.system?.ref,
  domain: unit => unit.domain?.ref,
  item: unit => unit.item?.id,
  itemTitle: unit => unit.item?.title,
  consumerTeams: unit => counted(unit.consumerTeams),
  consumerItems: unit => counted(unit.consumerItems),
  reasons: unit => unit.reasons.map(reason => reason.text).join('; '),
};

export const ITEM_COLUMNS: Columns<PortfolioSchema<'ItemSummary'>> = {
  id: item => item.id,
  title: item => item.title,
  description: item => item.description,
  role: item => item.role,
  confidence: item => item.confidence,
  form: item => item.form,
  ref: item => item.ref,
  kind: item => item.kind,
  owner: item => item.owner?.ref,
  domain: item => item.domain?.ref,
  productManagers: item => refs(item.productManagers),
  units: item => item.units,
  capabilities: item => item.capabilities,
  consumerTeams: item => counted(item.consumerTeams),
  consumerItems: item => counted(item.consumerItems),
  standsOn: item => counted(item.standsOn),
};

export const TEAM_COLUMNS: Columns<PortfolioSchema<'TeamSummary'>> = {
  ref: team => team.ref,
  title: team => team.title,
  description: team => team.description,
  registered: team => yesOrNo(team.registered),
  role: team => team.role,
  roleDeclared: team => yesOrNo(team.roleDeclared ?? false),
  units: team => team.units,
  platformUnits: team => team.platformUnits,
  productUnits: team => team.productUnits,
  consumerTeams: team => counted(team.consumerTeams),
  standsOnTeams: team => counted(team.standsOnTeams),
};

export const CAPABILITY_COLUMNS: Columns<PortfolioSchema<'CapabilitySummary'>> =
  {
    id: capability => capability.id,
    title: capability => capability.title,
    description: capability => capability.description,
    key: capability => capability.key,
    surface: capability => capability.surface,
    lifecycle: capability => capability.lifecycle,
    documentation: capability => capability.documentation,
    entity: capability => capability.entity?.ref,
    provider: capability => capability.provider.ref,
    platform: capability => capability.platform?.id,
    platformTitle: capability => capability.platform?.title,
    owner: capability => capability.owner?.ref,
    docsUrl: capability => capability.docsUrl,
    channelUrl: capability => capability.channelUrl,
    consumerTeams: capability => counted(capability.consumerTeams),
    consumerItems: capability => counted(capability.consumerItems),
    topConsumers: capability => refs(capability.topConsumers),
    matched: capability => capability.matched?.join(' '),
  };

export const GAP_COLUMNS: Columns<PortfolioSchema<'Gap'>> = {
  id: gap => gap.id,
  kind: gap => gap.kind,
  category: gap => gap.category,
  severity: gap => gap.severity,
  title: gap => gap.title,
  text: gap => gap.text,
  entity: gap => gap.entity?.ref,
  item: gap => gap.item?.id,
  count: gap => gap.count,
  dependents: gap => counted(gap.dependents),
  owner: gap => gap.owner?.ref,
  suggestedOwner: gap => gap.suggestedOwner?.ref,
  suggestedBecause: gap => gap.suggestedBecause,
  yaml: gap => gap.yaml,
  editUrl: gap => gap.editUrl,
  firstSeen: gap => gap.firstSeen,
  decision: gap => gap.decision?.value,
  reason: gap => gap.decision?.reason,
};

export const EVIDENCE_COLUMNS: Columns<PortfolioSchema<'Finding'>> = {
  id: finding => finding.id,
  signal: finding => finding.signal,
  indicator: finding => finding.indicator,
  kind: finding => finding.kind,
  text: finding => finding.text,
  entities: finding => refs(finding.entities),
  items: finding => finding.items?.map(({ id }) => id).join(' '),
  owner: finding => finding.owner?.ref,
  otherOwner: finding => finding.otherOwner?.ref,
  owners: finding =>
    [...new Set(finding.owners?.map(({ owner }) => owner.ref))].join(' '),
  count: finding => finding.count,
  words: finding => finding.words?.join(' '),
  firstSeen: finding => finding.firstSeen,
  decision: finding => finding.decision?.value,
  reason: finding => finding.decision?.reason,
};

function counted(count: PortfolioSchema<'Count'>): Cell {
  return isCountDeclared(count) ? count.value : 'not declared';
}

function refs(entities: PortfolioSchema<'Named'>[] = []): string {
  return entities.map(entity => entity.ref).join(' ');
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
