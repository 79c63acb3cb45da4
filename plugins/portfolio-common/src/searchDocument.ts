import type { Role, Surface } from './roles';

/**
 * Type of the search documents that stand for platforms and capabilities.
 *
 * @public
 */
export const PORTFOLIO_SEARCH_TYPE = 'portfolio';

/**
 * What a search document of the portfolio has beside title, text and location.
 * Search engines index the fields of the first document that they get, so that
 * every document has every field: an empty text where there is nothing to say.
 *
 * @public
 */
export interface PortfolioSearchFields {
  /** What the entity itself says that it does; without the words of `text`. */
  description: string;
  /** The role of a platform; empty for a capability that is none itself. */
  role: Role | '';
  /** How the capability is used; empty for a platform without own surface. */
  surface: Surface | '';
  /** Capability key that is declared beside others. */
  key: string;
  /** Lower case, such as `api`. */
  kind: string;
  lifecycle: string;
}
