import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isUnitOrTeam } from './entityFilters';
import { loadBody } from './loadBody';

export const portfolioEntityContent = EntityContentBlueprint.make({
  params: {
    path: '/portfolio',
    title: 'Portfolio',
    filter: isUnitOrTeam,
    loader: () => loadBody('portfolioContent').then(Body => <Body />),
  },
});
