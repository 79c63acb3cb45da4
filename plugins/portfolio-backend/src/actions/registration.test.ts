import {
  mockCredentials,
  startTestBackend,
  mockServices,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import portfolioPlugin from '../index';

jest.setTimeout(60_000);

describe('actions of the running plugin', () => {
  it('are listed and called through the registry of Backstage', async () => {
    const backend = await startTestBackend({
      features: [
        portfolioPlugin,
        actionsRegistryServiceFactory,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'System',
              metadata: {
                name: 'payments',
                annotations: { 'portfolio/role': 'platform' },
              },
            },
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: { actions: { pluginSources: ['portfolio'] } },
            portfolio: { schedule: { initialDelay: 'PT0S' } },
          },
        }),
      ],
    });
    try {
      const actions = '/api/portfolio/.backstage/actions/v1/actions';
      const authorization = mockCredentials.service.header();
      const listed = await request(backend.server)
        .get(actions)
        .set('Authorization', authorization);
      expect(listed.body.actions).toHaveLength(11);
      const overview = async () =>
        request(backend.server)
          .post(`${actions}/portfolio:get-portfolio-overview/invoke`)
          .set('Authorization', authorization)
          .send({});
      let answer = await overview();
      for (let attempt = 0; answer.status === 503 && attempt < 200; attempt++) {
        await new Promise(resolve => setTimeout(resolve, 100));
        answer = await overview();
      }
      expect(answer.body.output).toMatchObject({
        items: { platform: 1 },
        visible: 'all',
      });
    } finally {
      await backend.stop();
    }
  });
});
