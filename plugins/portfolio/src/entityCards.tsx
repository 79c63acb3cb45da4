import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ROLE_LABEL } from '@backstage-portfolio/plugin-portfolio-common';
import { isUnit } from './entityFilters';

// The label is written after the first assessment and only for decided roles,
// so a card shows by what the catalog itself says, too.
const label = `metadata.labels.${ROLE_LABEL}` as const;

export const portfolioEntityCard = EntityCardBlueprint.make({
  name: 'in-the-portfolio',
  params: {
    type: 'info',
    filter: isUnit,
    loader: () =>
      import('./components/Entity/InThePortfolioCard').then(m => (
        <m.InThePortfolioCard />
      )),
  },
});

export const capabilitiesEntityCard = EntityCardBlueprint.make({
  name: 'capabilities',
  params: {
    type: 'content',
    filter: {
      $all: [
        isUnit,
        {
          $any: [
            { [label]: { $in: ['platform', 'mixed'] } },
            { kind: 'api' },
            {
              relations: {
                $contains: {
                  type: {
                    $in: ['providesApi', 'apiConsumedBy', 'dependencyOf'],
                  },
                },
              },
            },
            {
              kind: { $in: ['system', 'domain'] },
              [label]: { $exists: false },
            },
          ],
        },
      ],
    },
    loader: () =>
      import('./components/Entity/CapabilitiesCard').then(m => (
        <m.CapabilitiesCard />
      )),
  },
});

export const builtOnEntityCard = EntityCardBlueprint.make({
  name: 'built-on',
  params: {
    type: 'content',
    filter: {
      $all: [
        { kind: { $in: ['component', 'system', 'domain'] } },
        {
          $any: [
            { [label]: { $in: ['product', 'mixed'] } },
            {
              relations: {
                $contains: { type: { $in: ['dependsOn', 'consumesApi'] } },
              },
            },
            {
              kind: { $in: ['system', 'domain'] },
              [label]: { $exists: false },
            },
          ],
        },
      ],
    },
    loader: () =>
      import('./components/Entity/BuiltOnCard').then(m => <m.BuiltOnCard />),
  },
});

export const teamEntityCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'content',
    filter: { kind: 'group' },
    loader: () =>
      import('./components/Entity/TeamCard').then(m => <m.TeamCard />),
  },
});
