import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  MockEntityListContextProvider,
} from '@backstage/plugin-catalog-react/testUtils';
import { EntityRoleFilter, RoleFilter } from './RoleFilter';

describe('RoleFilter', () => {
  it('offers the roles that entities have, in words, and filters on the server by label', async () => {
    const updateFilters = jest.fn();
    renderInTestApp(
      <MockEntityListContextProvider value={{ updateFilters }}>
        <RoleFilter />
      </MockEntityListContextProvider>,
      {
        apis: [
          [
            catalogApiRef,
            catalogApiMock.mock({
              getEntityFacets: async ({ facets }) => ({
                facets: {
                  [facets[0] ?? '']: [
                    { value: 'platform', count: 4 },
                    { value: 'mixed', count: 1 },
                  ],
                },
              }),
            }),
          ],
        ],
      },
    );
    await userEvent.click(await screen.findByRole('textbox'));
    await userEvent.click(await screen.findByText('Two-sided'));

    const { calls } = updateFilters.mock;
    const filter: EntityRoleFilter = calls[calls.length - 1][0].role;
    expect(filter.getCatalogFilters()).toEqual({
      'metadata.labels.portfolio/role': ['mixed'],
    });
    expect(filter.toQueryValue()).toEqual(['mixed']);
  });
});
