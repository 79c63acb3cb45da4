import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { HelpLink } from '../Help/HelpLink';
import { Snippet } from '../Layout/Snippet';
import { Muted } from '../Words/Muted';
import { EntityName } from '../Words/Name';
import { usePhrase } from '../Words/usePhrase';
import { useWords } from '../Words/useWords';
import { OwnerChain } from './OwnerChain';
import { useGapWords } from './useGapWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1) },
}));

/** Who is responsible as things stand, who could own it, and what to write. */
export function Mend(props: { gap: PortfolioSchema<'Gap'> }) {
  const { gap } = props;
  const classes = useStyles();
  const { t } = useWords();
  const phrase = usePhrase();
  const { meaningOf } = useGapWords();
  return (
    <div className={classes.root}>
      <Muted>
        {meaningOf(gap)} <HelpLink page="gaps" />
      </Muted>
      {gap.ownerChain && gap.ownerChain.length > 0 && (
        <OwnerChain chain={gap.ownerChain} />
      )}
      {gap.suggestedOwner && (
        <Typography variant="body2">
          {t('gaps.suggested', {
            owner: <EntityName entity={gap.suggestedOwner} />,
          })}
          {gap.suggestedBecause && ` ${phrase(gap.suggestedBecause)}`}
        </Typography>
      )}
      {gap.yaml && (
        <>
          <Typography variant="body2">{t('gaps.paste')}</Typography>
          <Snippet text={gap.yaml} editUrl={gap.editUrl} />
        </>
      )}
    </div>
  );
}
