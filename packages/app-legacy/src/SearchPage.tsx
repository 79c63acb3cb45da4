import { Content, Header, Page } from '@backstage/core-components';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import {
  SearchBar,
  SearchPagination,
  SearchResult,
} from '@backstage/plugin-search-react';
import { PortfolioSearchResultListItem } from '@backstage-portfolio/plugin-portfolio/legacy';

/** Search with platforms and capabilities as results of their own. */
export function SearchPage() {
  return (
    <Page themeId="home">
      <Header title="Search" />
      <Content>
        <SearchBar />
        <SearchPagination />
        <SearchResult>
          <PortfolioSearchResultListItem />
          <CatalogSearchResultListItem />
        </SearchResult>
      </Content>
    </Page>
  );
}
