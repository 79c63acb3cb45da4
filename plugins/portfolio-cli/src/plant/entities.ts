import { Draft, refOfTeam } from './Draft';
import { DraftTeam, DraftUnit } from './types';

/** What was drafted, as entities of a catalog. */
export function draftEntities(draft: Draft): Record<string, unknown>[] {
  return [
    ...draft.teams.flatMap(teamEntities),
    ...draft.units.map(unitEntity),
    ...[...draft.templates].map(([system, { name, team }]) => ({
      apiVersion: 'scaffolder.backstage.io/v1beta3',
      kind: 'Template',
      metadata: {
        name,
        title: `New ${system.replace(/-/g, ' ')}`,
        annotations: { 'portfolio/platform': `system:default/${system}` },
      },
      spec: { type: 'service', owner: team.name, parameters: [], steps: [] },
    })),
  ];
}

function teamEntities(team: DraftTeam): Record<string, unknown>[] {
  return [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: team.name, title: team.title },
      spec: { type: 'team', children: [] },
    },
    ...team.people.map(({ name, displayName }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name },
      spec: { profile: { displayName }, memberOf: [refOfTeam(team)] },
    })),
  ];
}

function unitEntity(unit: DraftUnit): Record<string, unknown> {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: unit.kind,
    metadata: {
      name: unit.name,
      title: unit.title,
      ...(unit.description && { description: unit.description }),
      ...(unit.tags && { tags: unit.tags }),
      ...(unit.annotations && { annotations: unit.annotations }),
    },
    spec: {
      ...(unit.type && { type: unit.type }),
      ...(unit.lifecycle && { lifecycle: unit.lifecycle }),
      owner: unit.team.name,
      ...(unit.system && unit.kind !== 'System' && { system: unit.system }),
      ...(unit.domain && { domain: unit.domain }),
      ...(unit.subdomainOf && { subdomainOf: unit.subdomainOf }),
      ...listed('providesApis', unit.providesApis),
      ...listed('consumesApis', unit.consumesApis),
      ...listed('dependsOn', unit.dependsOn),
      ...(unit.kind === 'API' && { definition: unit.definition ?? '' }),
    },
  };
}

function listed(field: string, values: readonly string[]) {
  return values.length === 0 ? {} : { [field]: [...new Set(values)] };
}
