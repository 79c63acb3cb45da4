import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Disclosure } from '../Layout/Disclosure';
import { linkNames } from '../Words/linkNames';
import { Muted } from '../Words/Muted';
import { EntityName, ItemName } from '../Words/Name';
import { EntityNames, ItemNames } from '../Words/Names';
import { NameList } from '../Words/NameList';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

/** What several products need, who they are, and which platform could take it on. */
export function OpportunityEntry(props: {
  opportunity: PortfolioSchema<'Opportunity'>;
}) {
  const { opportunity } = props;
  const { target, products, teams, units, platform } = opportunity;
  const { t } = useWords();
  const { say } = useSay();
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        <bdi>{opportunity.topic}</bdi>
      </Typography>
      <Typography variant="body2" component="div" dir="auto">
        {linkNames(say(opportunity.told?.text, opportunity.text), [
          target?.title ?? '',
          platform?.title ?? '',
        ]).map((piece, index) => {
          if (typeof piece === 'string') {
            return <Fragment key={index}>{piece}</Fragment>;
          }
          if (piece.entity === 0 && target) {
            return <EntityName key={index} entity={target} />;
          }
          return platform && <ItemName key={index} item={platform} />;
        })}
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
