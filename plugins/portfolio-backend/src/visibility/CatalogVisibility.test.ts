import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { smallPortfolio } from '../http/__testUtils__/smallPortfolio';
import { Snapshot } from '../types';
import { CatalogVisibility } from './CatalogVisibility';

const ann = mockCredentials.user('user:default/ann');
const bob = mockCredentials.user('user:default/bob');
const service = mockCredentials.service();

function start(result: AuthorizeResult = AuthorizeResult.CONDITIONAL) {
  const assessed = smallPortfolio();
  const snapshot: Snapshot = { version: 1, assessedAt: new Date(), assessed };
  const refsOf = new Map<BackstageCredentials, string[]>([
    [ann, ['component:default/kiosk', 'group:default/airport']],
    [bob, ['component:default/kiosk', 'group:default/airport']],
    [service, []],
  ]);
  const catalog = catalogServiceMock.mock();
  catalog.streamEntities.mockImplementation(async function* stream(
    _request,
    options,
  ) {
    const credentials =
      options && 'credentials' in options && options.credentials;
    const refs = (credentials && refsOf.get(credentials)) || [];
    yield refs.map(ref => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return { apiVersion: 'v1', kind, metadata: { namespace, name } };
    });
  });
  const permissions = mockServices.permissions.mock();
  permissions.authorizeConditional.mockImplementation(async () => [
    result === AuthorizeResult.CONDITIONAL
      ? {
          result,
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          conditions: {
            resourceType: 'catalog-entity',
            rule: 'IS_ENTITY_OWNER',
            params: {},
          },
        }
      : { result },
  ]);
  const clock = { now: 0 };
  const visibility = new CatalogVisibility({
    catalog,
    permissions,
    now: () => clock.now,
  });
  return { snapshot, catalog, permissions, visibility, refsOf, clock };
}

describe('CatalogVisibility', () => {
  it('asks the catalog once for callers that come at the same time, and again later', async () => {
    const { visibility, snapshot, catalog, clock } = start();
    const [first, second] = await Promise.all([
      visibility.viewFor({ credentials: ann, snapshot }),
      visibility.viewFor({ credentials: ann, snapshot }),
    ]);
    expect(first.view).toBe(second.view);
    expect(catalog.streamEntities).toHaveBeenCalledTimes(1);
    expect(catalog.streamEntities).toHaveBeenCalledWith(
      expect.objectContaining({ totalItems: 'exclude' }),
      { credentials: ann },
    );
    clock.now += 31_000;
    await visibility.viewFor({ credentials: ann, snapshot });
    expect(catalog.streamEntities).toHaveBeenCalledTimes(2);
  });

  it('shares a view between callers who see the same, never between others', async () => {
    const { visibility, snapshot, refsOf, clock } = start();
    const first = await visibility.viewFor({ credentials: ann, snapshot });
    const second = await visibility.viewFor({ credentials: bob, snapshot });
    expect(second.view).toBe(first.view);
    expect(first.extent).toBe('some');
    const other = await visibility.viewFor({ credentials: service, snapshot });
    expect(other.extent).toBe('none');
    expect(other.view.visible.includes(1)).toBe(false);
    refsOf.set(ann, ['component:default/search']);
    clock.now += 31_000;
    const changed = await visibility.viewFor({ credentials: ann, snapshot });
    expect(changed.view).not.toBe(first.view);
  });

  it('looks anew when the snapshot changes', async () => {
    const { visibility, snapshot, catalog } = start();
    await visibility.viewFor({ credentials: ann, snapshot });
    const next = { ...snapshot, version: 2, assessed: smallPortfolio() };
    const { view } = await visibility.viewFor({
      credentials: ann,
      snapshot: next,
    });
    expect(view.assessed).toBe(next.assessed);
    expect(catalog.streamEntities).toHaveBeenCalledTimes(2);
  });

  it('shows all where everything is allowed, without asking the catalog', async () => {
    const { visibility, snapshot, catalog } = start(AuthorizeResult.ALLOW);
    const { extent, view } = await visibility.viewFor({
      credentials: service,
      snapshot,
    });
    expect(extent).toBe('all');
    expect(view.complete).toBe(true);
    expect(catalog.streamEntities).not.toHaveBeenCalled();
  });

  it('shows nothing where it is denied, fails or has no principal', async () => {
    const denied = start(AuthorizeResult.DENY);
    const { extent, view } = await denied.visibility.viewFor({
      credentials: ann,
      snapshot: denied.snapshot,
    });
    expect(extent).toBe('none');
    expect(view.visible.includes(1)).toBe(false);

    const failing = start();
    failing.permissions.authorizeConditional.mockRejectedValueOnce(
      new Error('no route to host'),
    );
    const question = { credentials: ann, snapshot: failing.snapshot };
    await expect(failing.visibility.viewFor(question)).rejects.toThrow(
      expect.objectContaining({ name: 'ServiceUnavailableError' }),
    );
    // The failure is not remembered.
    await expect(failing.visibility.viewFor(question)).resolves.toMatchObject({
      extent: 'some',
    });
    await expect(
      failing.visibility.viewFor({
        ...question,
        credentials: mockCredentials.none(),
      }),
    ).rejects.toThrow(expect.objectContaining({ name: 'NotAllowedError' }));
  });
});
