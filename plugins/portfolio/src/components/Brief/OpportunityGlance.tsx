import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { OpportunityEntry } from '../Staffing/OpportunityEntry';
import { useWords } from '../Words/useWords';

const SHOWN = 3;

/** What would serve most products at once. */
export function OpportunityGlance(props: {
  opportunities: PortfolioSchema<'Opportunity'>[];
}) {
  const { t } = useWords();
  const paths = usePaths();
  if (props.opportunities.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('opportunity.title')}
      actions={<Link to={paths.opportunities}>{t('opportunity.all')}</Link>}
    >
      <PlainList roomy label={t('opportunity.title')}>
        {props.opportunities.slice(0, SHOWN).map(opportunity => (
          <li key={opportunity.id}>
            <OpportunityEntry opportunity={opportunity} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
