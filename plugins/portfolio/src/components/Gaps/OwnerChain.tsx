import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';

/** From the entity to what holds it, each with the owner that it names. */
export function OwnerChain(props: {
  chain: NonNullable<PortfolioSchema<'Gap'>['ownerChain']>;
}) {
  const { t } = useWords();
  return (
    <Typography variant="body2" component="div">
      {t('gaps.chain')}{' '}
      {props.chain.map(({ entity, owner }, index) => (
        <Fragment key={entity.ref}>
          {index > 0 && ' → '}
          <EntityName entity={entity} /> (
          {owner ? <EntityName entity={owner} /> : t('entity.noOwner')})
        </Fragment>
      ))}
    </Typography>
  );
}
