import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

export const roleCatalogFilter = CatalogFilterBlueprint.make({
  name: 'role',
  params: {
    loader: () =>
      import('./components/RoleFilter/RoleFilter').then(m => <m.RoleFilter />),
  },
});
