import type { PortfolioPaths } from '@backstage-portfolio/plugin-portfolio-common';
import { ExportButtons } from '../Exports/ExportButtons';
import { useWords } from '../Words/useWords';

export type GapQuery = Omit<
  NonNullable<PortfolioPaths['/gaps']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;

/** Saves the gaps as they are filtered now. */
export function GapExports(props: { query: GapQuery }) {
  const { query } = props;
  const { t } = useWords();
  return (
    <ExportButtons
      files={(['csv', 'json'] as const).map(format => ({
        label: t(`export.${format}`),
        fileName: `gaps.${format}`,
        load: client =>
          client.request('get', '/exports/gaps', {
            params: { query: { ...query, format } },
            parseAs: 'blob',
          }),
      }))}
    />
  );
}
