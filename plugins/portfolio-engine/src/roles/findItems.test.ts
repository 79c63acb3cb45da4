import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityFacts } from '../facts/types';
import { buildGraph } from '../graph/buildGraph';
import { factsByNode } from '../graph/chooseFacts';
import { drain } from '../graph/drain';
import { ITEM_FORMS } from '../model';
import { buildFacts, RelationTargets } from '../testing';
import { findItems } from './findItems';
import { findRoles } from './findRoles';

type Declarable = 'product' | 'platform' | 'mixed' | 'outside';

/** An entity of which the role is no question here, unless left out. */
function unit(
  ref: string,
  said: RelationTargets & { role?: Declarable; title?: string } = {},
): EntityFacts {
  const { role, title, ...relations } = said;
  return buildFacts(ref, {
    ...relations,
    card: { title },
    ...(role && { declaredRole: { role, field: 'field', value: role } }),
  });
}

/** A part whose role is inferred: by its audience. */
function part(
  ref: string,
  role: 'product' | 'platform',
  relations: RelationTargets = {},
): EntityFacts {
  return buildFacts(ref, {
    ...relations,
    audience: role === 'platform' ? 'builders' : 'end-customers',
  });
}

function itemsOf(given: EntityFacts[]) {
  const graph = drain(buildGraph({ facts: given }));
  const facts = drain(factsByNode({ facts: given, graph }));
  const roles = drain(findRoles({ facts, graph, digests: new Map() }));
  const items = drain(findItems({ facts, graph, roles }));
  return {
    items: items.ids.map((id, i) => ({
      id,
      title: items.titles[i],
      role: ROLES[items.role[i]!],
      form: ITEM_FORMS[items.form[i]!],
      owner: graph.refs[items.owner[i]!],
      domain: graph.refs[items.domain[i]!],
    })),
    itemOf: (ref: string) =>
      items.ids[items.itemOf[graph.indexOf.get(ref) ?? -1] ?? -1],
  };
}

describe('findItems', () => {
  it('takes the topmost unit of a chain of one role', () => {
    const { items, itemOf } = itemsOf([
      unit('domain:default/area', { role: 'platform', title: 'The area' }),
      unit('system:default/whole', {
        role: 'platform',
        partOf: 'domain:default/area',
      }),
      unit('component:default/cog', {
        role: 'platform',
        partOf: 'system:default/whole',
      }),
    ]);
    expect(items).toEqual([
      expect.objectContaining({
        id: 'domain:default/area',
        title: 'The area',
        role: 'platform',
        form: 'unit',
        domain: 'domain:default/area',
      }),
    ]);
    expect(itemOf('component:default/cog')).toBe('domain:default/area');
  });

  it('passes through an undecided container, and takes it along', () => {
    const { items, itemOf } = itemsOf([
      unit('domain:default/area', { role: 'platform' }),
      unit('system:default/grey', { partOf: 'domain:default/area' }),
      unit('system:default/greyer', { partOf: 'domain:default/area' }),
      // Other parts hold the balance, so that the System stays undecided.
      unit('component:default/cog', {
        role: 'platform',
        partOf: 'system:default/grey',
      }),
      unit('component:default/desk', {
        role: 'product',
        partOf: 'system:default/grey',
      }),
    ]);
    expect(itemOf('component:default/cog')).toBe('domain:default/area');
    expect(items.map(({ id }) => id)).toContain('component:default/desk');
  });

  it('stops at the opposite role', () => {
    const { items, itemOf } = itemsOf([
      unit('domain:default/area', { role: 'platform' }),
      unit('system:default/shop', {
        role: 'product',
        partOf: 'domain:default/area',
      }),
      unit('component:default/cog', {
        role: 'platform',
        partOf: 'system:default/shop',
      }),
    ]);
    expect(items.map(({ id }) => id).sort()).toEqual([
      'component:default/cog',
      'domain:default/area',
      'system:default/shop',
    ]);
    expect(itemOf('component:default/cog')).toBe('component:default/cog');
  });

  it('takes the Systems for the products where a Domain only gathers them', () => {
    const systems = [
      unit('system:default/desk', {
        role: 'product',
        partOf: 'domain:default/area',
      }),
      unit('system:default/shop', {
        role: 'product',
        partOf: 'domain:default/area',
      }),
      part('component:default/till', 'product', {
        partOf: 'system:default/shop',
      }),
    ];
    const gathered = itemsOf([
      part('domain:default/area', 'product'),
      ...systems,
    ]);
    expect(gathered.items.map(item => item.id).sort()).toEqual([
      'system:default/desk',
      'system:default/shop',
    ]);
    expect(gathered.itemOf('component:default/till')).toBe(
      'system:default/shop',
    );
    expect(gathered.itemOf('domain:default/area')).toBeUndefined();

    const declared = itemsOf([
      unit('domain:default/area', { role: 'product' }),
      ...systems,
    ]);
    expect(declared.items.map(item => item.id)).toEqual([
      'domain:default/area',
    ]);
  });

  it('leaves undecided and outside units out', () => {
    const { items, itemOf } = itemsOf([
      unit('component:default/grey'),
      unit('component:default/none', { role: 'outside' }),
    ]);
    expect(items).toEqual([]);
    expect(itemOf('component:default/grey')).toBeUndefined();
  });

  it('groups by a System that is named but not registered', () => {
    const { items } = itemsOf([
      ...['a', 'b'].map(name =>
        part(`component:default/${name}`, 'platform', {
          partOf: 'system:default/ghost',
          ownedBy: 'group:default/crew',
        }),
      ),
      part('component:default/c', 'platform', {
        partOf: 'system:other/ghost',
      }),
    ]);
    expect(items).toEqual([
      {
        id: 'unregistered:system:ghost',
        title: 'ghost',
        role: 'platform',
        form: 'unregistered',
        owner: 'group:default/crew',
        domain: undefined,
      },
      expect.objectContaining({ id: 'unregistered:system:other/ghost' }),
    ]);
  });

  it('groups loose parts by owner and role', () => {
    const ownedBy = 'group:default/crew';
    const { items } = itemsOf([
      buildFacts(ownedBy, { card: { displayName: 'The Crew' } }),
      part('component:default/a', 'platform', { ownedBy }),
      part('component:default/b', 'platform', { ownedBy }),
      part('component:default/c', 'product', { ownedBy }),
      part('component:default/d', 'product'),
    ]);
    expect(items.map(({ id, title, form }) => [id, title, form])).toEqual([
      [
        'loose:platform:group:default/crew',
        'Other platform work of The Crew',
        'loose',
      ],
      [
        'loose:product:group:default/crew',
        'Other product work of The Crew',
        'loose',
      ],
      ['loose:product:none', 'Other product work without an owner', 'loose'],
    ]);
  });

  it('takes a part that was declared, or that holds others, for an item', () => {
    const { items } = itemsOf([
      unit('component:default/kit', { role: 'platform' }),
      part('component:default/tree', 'platform'),
      part('component:default/leaf', 'platform', {
        partOf: 'component:default/tree',
      }),
      part('component:default/twig', 'platform', {
        partOf: 'component:default/tree',
      }),
    ]);
    expect(items.map(({ id }) => id)).toEqual([
      'component:default/kit',
      'component:default/tree',
    ]);
  });

  it('keeps the parts of a two-sided System together', () => {
    const { items, itemOf } = itemsOf([
      unit('system:default/both', { role: 'mixed' }),
      part('component:default/a', 'platform', {
        partOf: 'system:default/both',
      }),
      part('component:default/b', 'product', { partOf: 'system:default/both' }),
    ]);
    expect(items).toHaveLength(1);
    expect(itemOf('component:default/a')).toBe('system:default/both');
    expect(itemOf('component:default/b')).toBe('system:default/both');
  });

  it('lists the Systems of a two-sided Domain one by one', () => {
    const { items } = itemsOf([
      unit('domain:default/both', { role: 'mixed' }),
      unit('system:default/a', {
        role: 'platform',
        partOf: 'domain:default/both',
      }),
      unit('system:default/b', {
        role: 'product',
        partOf: 'domain:default/both',
      }),
    ]);
    expect(items.map(({ id }) => id)).toEqual([
      'domain:default/both',
      'system:default/a',
      'system:default/b',
    ]);
  });
});
