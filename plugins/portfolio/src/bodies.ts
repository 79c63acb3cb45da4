import { portfolioTranslationRef } from './translation';

/**
 * The bodies of pages, cards and widgets, each loaded when it is first shown.
 *
 * Apps are built so that what two bodies share is put into both. The texts are
 * larger than most bodies and all need them, so they are loaded with this
 * module: what it loads then finds them there.
 */
export const bodies = {
  texts: portfolioTranslationRef,

  overviewPage: () =>
    import('./components/Overview/OverviewPage').then(m => m.OverviewPage),
  portfolioTab: () =>
    import('./components/Portfolio/PortfolioTab').then(m => m.PortfolioTab),
  capabilitiesPage: () =>
    import('./components/Capabilities/CapabilitiesPage').then(
      m => m.CapabilitiesPage,
    ),
  signalsTab: () =>
    import('./components/Signals/SignalsTab').then(m => m.SignalsTab),
  gapsTab: () => import('./components/Gaps/GapsTab').then(m => m.GapsTab),
  legacyPortfolioPage: () =>
    import('./components/Legacy/LegacyPortfolioPage').then(
      m => m.LegacyPortfolioPage,
    ),

  inThePortfolioCard: () =>
    import('./components/Entity/InThePortfolioCard').then(
      m => m.InThePortfolioCard,
    ),
  capabilitiesCard: () =>
    import('./components/Entity/CapabilitiesCard').then(
      m => m.CapabilitiesCard,
    ),
  builtOnCard: () =>
    import('./components/Entity/BuiltOnCard').then(m => m.BuiltOnCard),
  teamCard: () => import('./components/Entity/TeamCard').then(m => m.TeamCard),
  portfolioContent: () =>
    import('./components/Entity/PortfolioContent').then(
      m => m.PortfolioContent,
    ),

  roleFilter: () =>
    import('./components/RoleFilter/RoleFilter').then(m => m.RoleFilter),
  myGaps: () => import('./components/Home/MyGaps').then(m => m.MyGaps),
  underMyServices: () =>
    import('./components/Home/UnderMyServices').then(m => m.UnderMyServices),
  portfolioSearchResult: () =>
    import('./components/Search/PortfolioSearchResult').then(
      m => m.PortfolioSearchResult,
    ),
};
