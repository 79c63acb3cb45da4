import { Role, TeamRole } from '@backstage-portfolio/plugin-portfolio-common';
import { assess } from '../../assess';
import {
  DeclaredRoleFact,
  EntityFacts,
  TitleCategory,
} from '../../facts/types';
import { drain } from '../../graph/drain';
import { Assessed } from '../../model';
import { buildFacts } from '../../testing';
import { StaffingNumbers } from '../numbers';

/** A platform, as wide and as used as a test wants it. */
export interface AreaSketch {
  name: string;
  kind?: 'domain' | 'system';
  /** Not written, but referred to by its components. */
  unregistered?: boolean;
  /** Platform teams at home here. */
  teams?: number;
  /** Teams that use it: `used[i]` of all products. */
  usedBy?: readonly string[];
  /** Components of each team. */
  units?: number;
  owner?: string;
  managers?: readonly string[];
  partOf?: string;
  friction?: readonly string[];
}

/** A person: title and memberships. */
export interface PersonSketch {
  name: string;
  title?: TitleCategory;
  memberOf?: readonly string[];
}

export interface CatalogSketch {
  areas: readonly AreaSketch[];
  people?: readonly PersonSketch[];
  /** Further owning teams, each with a product of its own. */
  products?: readonly string[];
  groups?: 'registered' | 'missing';
  /** Whatever a test adds. */
  more?: readonly EntityFacts[];
}

const FIELD = 'metadata.annotations.portfolio/role';

/** What a person declares: role of a unit. */
export function declared(role: Exclude<Role, 'undecided'>): DeclaredRoleFact {
  return { role, field: FIELD, value: role };
}

/**
 * Facts of a catalog: each area with platform teams named `<area>-1`, … that
 * own its components, and a product for each team that uses something. Areas
 * are platforms since their parts are, not because somebody declared them.
 */
export function sketchCatalog(sketch: CatalogSketch): EntityFacts[] {
  const { areas, people = [], products = [], more = [] } = sketch;
  const facts: EntityFacts[] = [];
  const uses = new Map<string, string[]>(products.map(team => [team, []]));
  const groups = new Set<string>(products);
  for (const area of areas) {
    const { name, kind = 'domain', teams = 1, units = 2 } = area;
    const ref = `${kind}:default/${name}`;
    const names = Array.from(
      { length: teams },
      (_, team) => area.owner ?? `${name}-${team + 1}`,
    );
    for (const [place, team] of names.entries()) {
      groups.add(team);
      for (let unit = 0; unit < units; unit++) {
        facts.push(
          buildFacts(`component:default/${name}-${place}-${unit}`, {
            type: 'service',
            partOf: ref,
            ownedBy: groupRef(team),
            declaredRole: declared('platform'),
          }),
        );
      }
    }
    if (!area.unregistered) {
      facts.push(
        buildFacts(ref, {
          ownedBy: groupRef(names[0] ?? area.owner ?? `${name}-owner`),
          partOf: area.partOf,
          friction: [...(area.friction ?? [])],
          card: { productManagers: area.managers?.map(userRef) },
        }),
      );
    }
    for (const team of area.usedBy ?? []) {
      groups.add(team);
      uses.set(team, [
        ...(uses.get(team) ?? []),
        `component:default/${name}-0-0`,
      ]);
    }
  }
  for (const [team, targets] of uses) {
    facts.push(
      buildFacts(`system:default/${team}-product`, {
        ownedBy: groupRef(team),
        declaredRole: declared('product'),
      }),
      buildFacts(`component:default/${team}-app`, {
        type: 'website',
        partOf: `system:default/${team}-product`,
        ownedBy: groupRef(team),
        dependsOn: targets,
      }),
    );
  }
  for (const { name, title, memberOf = [] } of people) {
    facts.push(
      buildFacts(userRef(name), { title, memberOf: memberOf.map(groupRef) }),
    );
  }
  const written = new Set(more.map(({ ref }) => ref));
  if (sketch.groups !== 'missing') {
    for (const team of groups) {
      if (!written.has(groupRef(team))) {
        facts.push(buildFacts(groupRef(team)));
      }
    }
  }
  return [...facts, ...more];
}

export function assessSketch(
  sketch: CatalogSketch,
  staffing?: StaffingNumbers,
): Assessed {
  return assessFacts(sketchCatalog(sketch), staffing);
}

export function assessFacts(
  facts: EntityFacts[],
  staffing?: StaffingNumbers,
): Assessed {
  return drain(
    assess({
      facts,
      digests: new Map(),
      date: '2026-11-25',
      settings: staffing && { staffing },
    }),
  );
}

/** `shop-1` … `shop-9`. */
export function teamsNamed(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, team) => `${name}-${team + 1}`);
}

export function groupRef(name: string): string {
  return `group:default/${name}`;
}

export function userRef(name: string): string {
  return `user:default/${name}`;
}

/** A Group that declares how it works. */
export function group(
  name: string,
  said: {
    role?: TeamRole;
    childOf?: string | string[];
    managers?: string[];
  } = {},
): EntityFacts {
  return buildFacts(groupRef(name), {
    declaredTeamRole: said.role,
    childOf: [said.childOf ?? []].flat().map(groupRef),
    card: { productManagers: said.managers?.map(userRef) },
  });
}
