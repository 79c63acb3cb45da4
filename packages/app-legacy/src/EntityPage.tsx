import Grid from '@material-ui/core/Grid';
import type { PropsWithChildren } from 'react';
import {
  EntityAboutCard,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import {
  EntityBuiltOnCard,
  EntityCapabilitiesCard,
  EntityPortfolioCard,
  EntityPortfolioContent,
  EntityTeamCard,
} from '@backstage-portfolio/plugin-portfolio/legacy';

function Half(props: PropsWithChildren<{}>) {
  return (
    <Grid item xs={12} md={6}>
      {props.children}
    </Grid>
  );
}

const portfolioTab = (
  <EntityLayout.Route path="/portfolio" title="Portfolio">
    <EntityPortfolioContent />
  </EntityLayout.Route>
);

const unitPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Half>
          <EntityAboutCard />
        </Half>
        <Half>
          <EntityPortfolioCard />
        </Half>
        <Half>
          <EntityCapabilitiesCard />
        </Half>
        <Half>
          <EntityBuiltOnCard />
        </Half>
      </Grid>
    </EntityLayout.Route>
    {portfolioTab}
  </EntityLayout>
);

const groupPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Half>
          <EntityGroupProfileCard />
        </Half>
        <Half>
          <EntityTeamCard />
        </Half>
        <Half>
          <EntityOwnershipCard />
        </Half>
        <Grid item xs={12}>
          <EntityMembersListCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
    {portfolioTab}
  </EntityLayout>
);

const plainPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Half>
          <EntitySwitch>
            <EntitySwitch.Case if={isKind('user')}>
              <EntityUserProfileCard />
            </EntitySwitch.Case>
            <EntitySwitch.Case>
              <EntityAboutCard />
            </EntitySwitch.Case>
          </EntitySwitch>
        </Half>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);

/** The pages of units and Groups with our cards and tab, of others without. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case
      if={isKind(['component', 'api', 'resource', 'system', 'domain'])}
    >
      {unitPage}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>{groupPage}</EntitySwitch.Case>
    <EntitySwitch.Case>{plainPage}</EntitySwitch.Case>
  </EntitySwitch>
);
