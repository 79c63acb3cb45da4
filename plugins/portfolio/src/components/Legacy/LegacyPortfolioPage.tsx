import { lazy, Suspense } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { PageWithHeader, TabbedLayout } from '@backstage/core-components';
import { loadBody } from '../../loadBody';
import { PaddedShell } from '../Layout/PageBody';
import { Placeholder } from '../Layout/Placeholder';
import { useWords } from '../Words/useWords';

/** The tabs by their paths, each loaded when it is opened. */
const TABS = [
  {
    path: 'overview',
    Body: lazy(async () => ({ default: await loadBody('overviewPage') })),
  },
  {
    path: 'portfolio',
    Body: lazy(async () => ({ default: await loadBody('portfolioTab') })),
  },
  {
    path: 'capabilities',
    Body: lazy(async () => ({ default: await loadBody('capabilitiesPage') })),
  },
  {
    path: 'signals',
    Body: lazy(async () => ({ default: await loadBody('signalsTab') })),
  },
  {
    path: 'gaps',
    Body: lazy(async () => ({ default: await loadBody('gapsTab') })),
  },
] as const;

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
            {TABS.map(({ path, Body }) => (
              <TabbedLayout.Route
                key={path}
                path={`/${path}`}
                title={t(`page.${path}`)}
              >
                <Suspense fallback={<Placeholder lines={6} />}>
                  <Body />
                </Suspense>
              </TabbedLayout.Route>
            ))}
          </TabbedLayout>
        </div>
      </PaddedShell.Provider>
    </PageWithHeader>
  );
}
