import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ROLE_LABEL } from '@backstage-portfolio/plugin-portfolio-common';
import { isUnit } from './entityFilters';
import { loadBody } from './loadBody';

// The label is written after the first assessment and only for decided roles,
// so a card shows by what the catalog itself says, too.
const label = `metadata.labels.${ROLE_LABEL}` as const;

export const portfolioEntityCard = EntityCardBlueprint.make({
  name: 'in-the-portfolio',
  params: {
    type: 'info',
    filter: isUnit,
    loader: () => loadBody('inThePortfolioCard').then(Body => <Body />),
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
    loader: () => loadBody('capabilitiesCard').then(Body => <Body />),
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
    loader: () => loadBody('builtOnCard').then(Body => <Body />),
  },
});

export const teamEntityCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'content',
    filter: { kind: 'group' },
    loader: () => loadBody('teamCard').then(Body => <Body />),
  },
});
