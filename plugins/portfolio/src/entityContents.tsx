import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isUnitOrTeam } from './entityFilters';

export const portfolioEntityContent = EntityContentBlueprint.make({
  params: {
    path: '/portfolio',
    title: 'Portfolio',
    filter: isUnitOrTeam,
    loader: () =>
      import('./components/Entity/PortfolioContent').then(m => (
        <m.PortfolioContent />
      )),
  },
});
