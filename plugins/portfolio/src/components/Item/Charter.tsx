import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { HelpLink } from '../Help/HelpLink';
import { Disclosure } from '../Layout/Disclosure';
import { Section } from '../Layout/Section';
import { Snippet } from '../Layout/Snippet';
import { Muted } from '../Words/Muted';
import { EntityName } from '../Words/Name';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    '& dt': { fontWeight: 600 },
    '& dd': { margin: theme.spacing(0, 0, 1.5), overflowWrap: 'anywhere' },
  },
}));

/** Five facts of a platform, each found or missing. */
export function Charter(props: { facts: PortfolioSchema<'CharterFact'>[] }) {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <Section title={t('charter.title')}>
      <Muted paragraph>
        {t('charter.hint')} <HelpLink page="platforms" at="Charter" />
      </Muted>
      <Typography component="dl" variant="body2" className={classes.root}>
        {props.facts.map(fact => (
          <Fragment key={fact.id}>
            <dt>{t(`charter.${fact.id}`)}</dt>
            <dd>
              <Fact fact={fact} />
            </dd>
          </Fragment>
        ))}
      </Typography>
    </Section>
  );
}

function Fact(props: { fact: PortfolioSchema<'CharterFact'> }) {
  const { found, answer, entity, yaml, id, told } = props.fact;
  const { t } = useWords();
  const { say } = useSay();
  if (found) {
    return (
      <>
        {answer ? <bdi>{say(told?.answer, answer)}</bdi> : t('charter.found')}
        {entity && (
          <Muted component="div">
            {t('charter.saidBy', { entity: <EntityName entity={entity} /> })}
          </Muted>
        )}
      </>
    );
  }
  return (
    <>
      <Muted component="div">{t('charter.missing')}</Muted>
      {yaml && (
        <Disclosure label={t('charter.sayIt')} of={t(`charter.${id}`)}>
          {() => <Snippet text={yaml} />}
        </Disclosure>
      )}
    </>
  );
}
