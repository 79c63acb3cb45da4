import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Section } from '../Layout/Section';
import { useUnitColumns } from '../Portfolio/useUnitColumns';
import { DataTable } from '../Tables/DataTable';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

/** Parts of products that do something like what is looked for. */
export function AlsoBuilt(props: { units: PortfolioSchema<'UnitSummary'>[] }) {
  const { t } = useWords();
  return (
    <Section title={t('build.also')}>
      <Muted paragraph>{t('build.alsoHint')}</Muted>
      <DataTable
        label={t('build.also')}
        columns={useUnitColumns()}
        rows={props.units}
        rowKey={unit => unit.ref}
      />
    </Section>
  );
}
