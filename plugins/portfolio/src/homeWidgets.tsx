import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { loadBody } from './loadBody';

const layout = {
  width: { defaultColumns: 6, minColumns: 3 },
  height: { defaultRows: 5, minRows: 3 },
};

// The home page shows a widget where its `defaultConfig`, or its reader, puts it.
export const myGapsHomeWidget = HomePageWidgetBlueprint.make({
  name: 'my-gaps',
  params: {
    name: 'PortfolioMyGaps',
    title: 'My ownership gaps',
    description:
      'Where owner, product manager, docs or role of something that your groups own is missing or wrong',
    components: () => loadBody('myGaps').then(Content => ({ Content })),
    layout,
  },
});

export const underMyServicesHomeWidget = HomePageWidgetBlueprint.make({
  name: 'under-my-services',
  params: {
    name: 'PortfolioUnderMyServices',
    title: 'Under my services',
    description:
      'What your services use of others and is on its way out, has no owner or may still change',
    components: () =>
      loadBody('underMyServices').then(Content => ({ Content })),
    layout,
  },
});
