import { makeStyles } from '@material-ui/core/styles';
import { PageWithHeader, TabbedLayout } from '@backstage/core-components';
import { CapabilitiesPage } from '../Capabilities/CapabilitiesPage';
import { GapsTab } from '../Gaps/GapsTab';
import { PaddedShell } from '../Layout/PageBody';
import { OverviewPage } from '../Overview/OverviewPage';
import { PortfolioTab } from '../Portfolio/PortfolioTab';
import { SignalsTab } from '../Signals/SignalsTab';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  // Header and tabs of this shell have the type of the theme: the bodies, too.
  root: {
    display: 'contents',
    '--bui-font-regular': theme.typography.fontFamily,
  },
}));

/** The tabs in the shell of the old frontend system. */
export function LegacyPortfolioPage() {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <PageWithHeader title={t('page.title')} themeId="tool">
      <PaddedShell.Provider value>
        <div className={classes.root}>
          <TabbedLayout>
            <TabbedLayout.Route path="/overview" title={t('page.overview')}>
              <OverviewPage />
            </TabbedLayout.Route>
            <TabbedLayout.Route path="/portfolio" title={t('page.portfolio')}>
              <PortfolioTab />
            </TabbedLayout.Route>
            <TabbedLayout.Route
              path="/capabilities"
              title={t('page.capabilities')}
            >
              <CapabilitiesPage />
            </TabbedLayout.Route>
            <TabbedLayout.Route path="/signals" title={t('page.signals')}>
              <SignalsTab />
            </TabbedLayout.Route>
            <TabbedLayout.Route path="/gaps" title={t('page.gaps')}>
              <GapsTab />
            </TabbedLayout.Route>
          </TabbedLayout>
        </div>
      </PaddedShell.Provider>
    </PageWithHeader>
  );
}
