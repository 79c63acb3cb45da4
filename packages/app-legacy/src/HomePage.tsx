import Grid from '@material-ui/core/Grid';
import { Content, Header, Page } from '@backstage/core-components';
import {
  HomePagePortfolioGaps,
  HomePageUnderMyServices,
} from '@backstage-portfolio/plugin-portfolio/legacy';

/** The home page with both of our widgets side by side. */
export function HomePage() {
  return (
    <Page themeId="home">
      <Header title="Home" />
      <Content>
        <Grid container spacing={3}>
          <Grid item xs={12} md={6}>
            <HomePageUnderMyServices />
          </Grid>
          <Grid item xs={12} md={6}>
            <HomePagePortfolioGaps />
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
}
