import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import express from 'express';
import { AssessmentStatus, Snapshot } from '../../types';
import { CatalogVisibility } from '../../visibility/CatalogVisibility';
import { Callers } from '../Callers';
import { createRouter } from '../createRouter';
import { FakeJudging, fakeJudging } from './fakeJudging';

/** How much of the catalog a policy lets its callers read. */
export type Reading = 'all' | 'some' | 'nothing';

const POLICIES: Record<Reading, PolicyDecision> = {
  all: { result: AuthorizeResult.ALLOW },
  nothing: { result: AuthorizeResult.DENY },
  some: {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: {
      resourceType: 'catalog-entity',
      rule: 'IS_ENTITY_OWNER',
      params: {},
    },
  },
};

const STATUS: AssessmentStatus = { state: 'ready', settling: false };

/**
 * The HTTP API over an assessment, and the callers that it and the actions
 * answer to, under a policy that hides some entities.
 */
export async function serveSnapshot(
  options: {
    assessed?: Assessed;
    reading?: Reading;
    /** Refs that a reader of some may not read. */
    hidden?: readonly string[];
    /** Names of our permissions that nobody has. */
    denied?: readonly string[];
  } & FakeJudging,
) {
  const { assessed, reading = 'all', hidden = [], denied = [] } = options;
  const snapshot: Snapshot | undefined = assessed && {
    version: 3,
    assessedAt: new Date('2026-11-22T07:00:00Z'),
    assessed,
  };
  const readable = (assessed?.graph.refs ?? []).filter(
    (ref, node) => assessed?.graph.present[node] === 1 && !hidden.includes(ref),
  );
  const catalog = catalogServiceMock.mock();
  catalog.streamEntities.mockImplementation(async function* stream() {
    yield readable.map(ref => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return { apiVersion: 'v1', kind, metadata: { namespace, name } };
    });
  });
  const permissions = mockServices.permissions.mock();
  permissions.authorizeConditional.mockResolvedValue([POLICIES[reading]]);
  permissions.authorize.mockImplementation(async asked =>
    asked.map(({ permission }) => ({
      result: denied.includes(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    })),
  );
  const services = {
    ...fakeJudging(options),
    logger: mockServices.logger.mock(),
    permissions,
    snapshots: { current: () => snapshot },
    visibility: new CatalogVisibility({ catalog, permissions }),
    httpAuth: mockServices.httpAuth(),
    userInfo: mockServices.userInfo({
      userEntityRef: 'user:default/ann',
      ownershipEntityRefs: ['user:default/ann', 'group:default/tribe'],
    }),
  };
  const router = await createRouter({
    ...services,
    control: { status: async () => STATUS, requestRun: async () => {} },
    roleChanges: {
      changesSince: async () => ({ version: 3, complete: true, changes: [] }),
    },
    auditor: mockServices.auditor.mock(),
    validateResponses: true,
  });
  return {
    app: express().use(router).use(mockErrorHandler()),
    callers: new Callers(services),
    permissions,
  };
}
