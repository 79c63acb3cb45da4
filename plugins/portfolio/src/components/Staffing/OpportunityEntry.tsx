import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Disclosure } from '../Layout/Disclosure';
import { linkNames } from '../Words/linkNames';
import { Muted } from '../Words/Muted';
import { EntityName, ItemName } from '../Words/Name';
import { EntityNames, ItemNames } from '../Words/Names';
import { NameList } from '../Words/NameList';
import { useWords } from '../Words/useWords';

/** What several products need, who they are, and which platform could take it on. */
export function OpportunityEntry(props: {
  opportunity: PortfolioSchema<'Opportunity'>;
}) {
  const { opportunity } = props;
  const { target, products, teams, units, platform } = opportunity;
  const { t } = useWords();
  return (
    <>
      <Typography variant="body2" component="div" dir="auto">
        {linkNames(opportunity.text, target ? [target.title] : []).map(
          (piece, index) =>
            typeof piece === 'string' || !target ? (
              <span key={index}>{String(piece)}</span>
            ) : (
              <EntityName key={index} entity={target} />
            ),
        )}
      </Typography>
      {products.length > 0 && (
        <Muted component="div">
          {t('opportunity.products', {
            products: <ItemNames items={products} />,
          })}
        </Muted>
      )}
      {teams.length > 0 && (
        <Muted component="div">
          {t('opportunity.teams', { teams: <EntityNames names={teams} /> })}
        </Muted>
      )}
      {platform && (
        <Muted component="div">
          {t('opportunity.platform', {
            platform: <ItemName item={platform} />,
          })}
        </Muted>
      )}
      {units.length > 0 && (
        <Disclosure
          label={t('opportunity.units', { count: units.length })}
          of={opportunity.topic}
        >
          {() => <NameList names={units} total={units.length} />}
        </Disclosure>
      )}
    </>
  );
}
