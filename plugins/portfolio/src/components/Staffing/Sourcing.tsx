import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Columns } from '../Layout/Columns';
import { Sentences } from '../Layout/Plain';
import { usePhrase } from '../Words/usePhrase';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  block: { marginTop: theme.spacing(1) },
}));

/** What to look for, where, and what to mind, by the way taken. */
export function Sourcing(props: {
  sourcing: PortfolioSchema<'SourcingAdvice'>[];
}) {
  const { t } = useWords();
  const phrase = usePhrase();
  return (
    <Columns narrow>
      {props.sourcing.map(advice => (
        <div key={advice.way}>
          <Typography variant="subtitle1" component="h3">
            {phrase(advice.title)}
          </Typography>
          <Typography variant="body2" gutterBottom>
            {phrase(advice.when)}
          </Typography>
          <Block title={t('need.lookFor')} sentences={advice.lookFor} />
          <Block title={t('need.whereToLook')} sentences={advice.whereToLook} />
          <Block title={t('need.risks')} sentences={advice.risks} />
        </div>
      ))}
    </Columns>
  );
}

function Block(props: { title: string; sentences: string[] }) {
  const classes = useStyles();
  const phrase = usePhrase();
  if (props.sentences.length === 0) {
    return null;
  }
  return (
    <div className={classes.block}>
      <Typography variant="subtitle2" component="h4">
        {props.title}
      </Typography>
      <Sentences>
        {props.sentences.map(sentence => (
          <li key={sentence}>{phrase(sentence)}</li>
        ))}
      </Sentences>
    </div>
  );
}
