import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { loadBody } from './loadBody';

export const roleCatalogFilter = CatalogFilterBlueprint.make({
  name: 'role',
  params: {
    loader: () => loadBody('roleFilter').then(Body => <Body />),
  },
});
