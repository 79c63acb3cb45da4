import type { PortfolioPaths } from '@backstage-portfolio/plugin-portfolio-common';
import { ListExports } from '../Exports/ListExports';

export type GapQuery = Omit<
  NonNullable<PortfolioPaths['/gaps']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;

/** Saves the gaps as they are filtered now. */
export function GapExports(props: { query: GapQuery }) {
  return (
    <ListExports
      name="gaps"
      load={(client, format) =>
        client.request('get', '/exports/gaps', {
          params: { query: { ...props.query, format } },
          parseAs: 'blob',
        })
      }
    />
  );
}
