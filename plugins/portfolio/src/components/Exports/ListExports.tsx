import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';
import { ExportButtons } from './ExportButtons';

const FORMATS = ['csv', 'json'] as const;

/** Saves a whole list, as it is filtered and sorted now. */
export function ListExports(props: {
  /** Of the file, without its ending. */
  name: string;
  load: (
    client: PortfolioClient,
    format: (typeof FORMATS)[number],
  ) => Promise<{ data?: Blob }>;
}) {
  const { name, load } = props;
  const { t } = useWords();
  return (
    <ExportButtons
      files={FORMATS.map(format => ({
        label: t(`export.${format}`),
        fileName: `${name}.${format}`,
        load: client => load(client, format),
      }))}
    />
  );
}
