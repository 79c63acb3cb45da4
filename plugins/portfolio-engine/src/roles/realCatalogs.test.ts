import type { Entity } from '@backstage/catalog-model';
import { assess } from '../assess';
import { readFacts } from '../facts/readFacts';
import { drain } from '../graph/drain';
import { toAssessment } from '../report/toAssessment';
import { buildEntity } from '../testing';

function unitsOf(entities: readonly Entity[]) {
  const facts = entities.map(entity => readFacts({ entity }));
  const { units } = toAssessment({
    assessed: drain(assess({ facts, digests: new Map(), date: '2026-01-01' })),
  });
  return new Map(units.map(unit => [unit.ref, unit]));
}

describe('what real catalogs do', () => {
  it('one name for a System, a Component and an API at once', () => {
    const units = unitsOf([
      buildEntity('system:default/scaup'),
      buildEntity('component:default/scaup', {
        relations: {
          partOf: 'system:default/scaup',
          providesApi: 'api:default/scaup',
        },
      }),
      buildEntity('api:default/scaup', {
        relations: { partOf: 'system:default/scaup' },
      }),
    ]);
    expect([...units.keys()]).toEqual([
      'api:default/scaup',
      'component:default/scaup',
      'system:default/scaup',
    ]);
  });

  it('a System that is depended on, a Component consumed as an API, targets that are gone', () => {
    const units = unitsOf([
      buildEntity('system:default/whole'),
      ...['a', 'b', 'c'].map(name =>
        buildEntity(`component:default/${name}`, {
          relations: {
            dependsOn: ['system:default/whole', 'resource:default/gone'],
            consumesApi: ['component:default/direct', 'api:default/gone'],
            ownedBy: `group:default/te-000${name}`,
          },
        }),
      ),
      buildEntity('component:default/direct'),
    ]);
    for (const ref of ['system:default/whole', 'component:default/direct']) {
      expect(units.get(ref)).toMatchObject({
        role: 'platform',
        evidence: [{ text: 'used by 3 systems of 3 teams' }],
      });
    }
    expect(units.size).toBe(5);
  });

  it('types that mislead: charts called service, plugins called website', () => {
    const units = unitsOf([
      buildEntity('component:default/ingress-nginx', {
        spec: { type: 'service' },
      }),
      buildEntity('component:default/rbac-plugin', {
        description: 'Backstage plugin for RBAC',
        spec: { type: 'website' },
      }),
      buildEntity('system:default/monitoring', {
        description: 'Prometheus and Grafana for all teams',
        spec: { type: 'product' },
      }),
    ]);
    expect([...units.values()].map(({ role }) => role)).toEqual([
      'platform',
      'platform',
      'platform',
    ]);
  });

  it('texts in other scripts, and teams of types in other languages', () => {
    const units = unitsOf([
      buildEntity('group:default/team', { spec: { type: '개발팀' } }),
      buildEntity('component:default/gw', {
        description: '面向全公司开发者的微服务网关平台',
        relations: { ownedBy: 'group:default/team' },
      }),
      buildEntity('component:default/shop', {
        description: '고객이 상품을 주문하는 쇼핑몰',
        relations: { ownedBy: 'group:default/team' },
      }),
    ]);
    expect(units.get('component:default/gw')?.role).toBe('platform');
    expect(units.get('component:default/shop')?.role).toBe('product');
  });

  it('blanks of templates, and words of generators, which say nothing', () => {
    const units = unitsOf([
      buildEntity('component:default/name_of_component'),
      buildEntity('component:default/grey', {
        description: 'Created by scaffolder from a template',
      }),
      buildEntity('component:default/application-application'),
    ]);
    expect([...units.values()].map(({ role }) => role)).toEqual([
      'outside',
      'undecided',
      'outside',
    ]);
    expect(units.get('component:default/grey')?.settle).toBe(
      'portfolio/role: platform # or product',
    );
  });
});
