import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { loadBody } from './loadBody';
import { rootRouteRef } from './routes';

// Sub-pages have no route refs of their own: the links of both frontend
// systems hang on the root, so that the pages are the same in both.
const tabs = { id: 'page:portfolio', input: 'pages' };

export const portfolioPage = PageBlueprint.make({
  params: { path: '/portfolio', title: 'Portfolio', routeRef: rootRouteRef },
});

export const overviewSubPage = SubPageBlueprint.make({
  attachTo: tabs,
  name: 'overview',
  params: {
    path: 'overview',
    title: 'Overview',
    loader: () => loadBody('overviewPage').then(Body => <Body />),
  },
});

export const listsSubPage = SubPageBlueprint.make({
  attachTo: tabs,
  name: 'portfolio',
  params: {
    path: 'portfolio',
    title: 'Portfolio',
    loader: () => loadBody('portfolioTab').then(Body => <Body />),
  },
});

export const capabilitiesSubPage = SubPageBlueprint.make({
  attachTo: tabs,
  name: 'capabilities',
  params: {
    path: 'capabilities',
    title: 'Capabilities',
    loader: () => loadBody('capabilitiesPage').then(Body => <Body />),
  },
});

export const signalsSubPage = SubPageBlueprint.make({
  attachTo: tabs,
  name: 'signals',
  params: {
    path: 'signals',
    title: 'Signals',
    loader: () => loadBody('signalsTab').then(Body => <Body />),
  },
});

export const gapsSubPage = SubPageBlueprint.make({
  attachTo: tabs,
  name: 'gaps',
  params: {
    path: 'gaps',
    title: 'Gaps',
    loader: () => loadBody('gapsTab').then(Body => <Body />),
  },
});
