import { Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  assess,
  Assessed,
  drain,
  readFacts,
} from '@backstage-portfolio/plugin-portfolio-engine';

/**
 * A payments platform with an API, used by the booking site of one team and
 * the kiosks of another, and a search that stands on booking.
 */
export function smallPortfolio(): Assessed {
  const entities = [
    entity('domain:default/travel', { ownedBy: 'group:default/tribe' }),
    entity('system:default/payments', {
      role: 'platform',
      title: 'Payments',
      description: 'Takes money',
      annotations: { 'portfolio/product-manager': 'user:default/ann' },
      ownedBy: 'group:default/pay',
      partOf: 'domain:default/travel',
    }),
    entity('component:default/payments-service', {
      role: 'platform',
      ownedBy: 'group:default/pay',
      partOf: 'system:default/payments',
      providesApi: 'api:default/pay',
    }),
    entity('api:default/pay', {
      role: 'platform',
      title: 'Pay API',
      description: 'Charges a card',
      ownedBy: 'group:default/pay',
      partOf: 'system:default/payments',
    }),
    entity('system:default/booking', {
      role: 'product',
      ownedBy: 'group:default/booking',
    }),
    entity('component:default/booking-site', {
      role: 'product',
      title: 'Booking site',
      description: 'Charges cards for seats',
      ownedBy: 'group:default/booking',
      partOf: 'system:default/booking',
      consumesApi: 'api:default/pay',
      dependsOn: 'resource:default/old-booking-database',
    }),
    entity('system:default/kiosks', {
      role: 'product',
      ownedBy: 'group:default/airport',
    }),
    entity('component:default/kiosk', {
      role: 'product',
      title: 'Kiosk',
      annotations: { 'portfolio/audience': 'everybody' },
      ownedBy: 'group:default/airport',
      partOf: 'system:default/kiosks',
      consumesApi: 'api:default/pay',
    }),
    entity('system:default/wayfinding', {
      role: 'product',
      ownedBy: 'group:default/airport',
    }),
    entity('component:default/search', {
      role: 'product',
      ownedBy: 'group:default/airport',
      partOf: 'system:default/wayfinding',
      dependsOn: 'component:default/booking-site',
    }),
    entity('group:default/tribe'),
    entity('group:default/pay', { childOf: 'group:default/tribe' }),
    entity('group:default/booking', { title: 'Bookers' }),
    entity('group:default/airport'),
    entity('user:default/ann', { memberOf: 'group:default/pay' }),
  ];
  return drain(
    assess({
      facts: entities.map(one => readFacts({ entity: one })),
      digests: new Map(),
      date: '2026-11-22',
    }),
  );
}

function entity(
  ref: string,
  said: {
    role?: string;
    title?: string;
    description?: string;
    annotations?: Record<string, string>;
    ownedBy?: string;
    partOf?: string;
    consumesApi?: string;
    providesApi?: string;
    dependsOn?: string;
    childOf?: string;
    memberOf?: string;
  } = {},
): Entity {
  const { kind, namespace, name } = parseEntityRef(ref);
  const { role, title, description, annotations, ...relations } = said;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace,
      title,
      description,
      annotations: { ...annotations, ...(role && { 'portfolio/role': role }) },
    },
    spec: { type: 'service', lifecycle: 'production' },
    relations: Object.entries(relations).map(([type, targetRef]) => ({
      type,
      targetRef,
    })),
  };
}
