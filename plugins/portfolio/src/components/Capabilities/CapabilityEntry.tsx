import { Fragment } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityName, ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { CapabilityName, usersOf } from './CapabilityTable';
import { mutedColor } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2, 2.5),
    marginBottom: theme.spacing(1.5),
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(100px, auto) 1fr',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 0),
    '& dt': { color: mutedColor(theme) },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

/** One answer to a need: what it is, who uses it, how to get it, whom to ask. */
export function CapabilityEntry(props: {
  capability: PortfolioSchema<'CapabilitySummary'>;
}) {
  const { capability } = props;
  const { platform, provider, owner, topConsumers = [] } = capability;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const matched = capability.matched ?? [];
  return (
    <Paper component="article" className={classes.root} elevation={1}>
      <Typography variant="h6" component="h3">
        <CapabilityName capability={capability} />
      </Typography>
      {capability.description && (
        <Typography variant="body2">
          <bdi>{capability.description}</bdi>
        </Typography>
      )}
      <Typography component="dl" variant="body2" className={classes.facts}>
        <dt>{t('column.platform')}</dt>
        <dd>
          {platform ? (
            <ItemName item={platform} />
          ) : (
            <EntityName entity={provider} />
          )}
        </dd>
        <dt>{t('column.interface')}</dt>
        <dd>
          {words.surface(capability.surface)}
          {capability.lifecycle && (
            <>
              {' · '}
              <bdi>{capability.lifecycle}</bdi>
            </>
          )}
        </dd>
        <dt>{t('column.usedBy')}</dt>
        <dd>
          {usersOf(capability, words)}
          {topConsumers.length > 0 && ': '}
          {topConsumers.map((team, index) => (
            <Fragment key={team.ref}>
              {index > 0 && ', '}
              <EntityName entity={team} />
            </Fragment>
          ))}
        </dd>
        <dt>{t('column.docs')}</dt>
        <dd>{t(`docs.${capability.documentation ?? 'unknown'}`)}</dd>
        <dt>{t('column.getIt')}</dt>
        <dd>
          <GetIt capability={capability} />
        </dd>
        <dt>{t('column.ask')}</dt>
        <dd>
          {owner ? <EntityName entity={owner} /> : t('entity.noOwner')}
          {capability.channelUrl && (
            <>
              {' · '}
              <Link to={capability.channelUrl}>{t('links.channel')}</Link>
            </>
          )}
        </dd>
        {matched.length > 0 && (
          <>
            <dt>{t('build.matched')}</dt>
            <dd>
              <bdi>{matched.join(', ')}</bdi>
            </dd>
          </>
        )}
      </Typography>
    </Paper>
  );
}

/** Links to what a builder needs next: the interface itself, and its docs. */
function GetIt(props: { capability: PortfolioSchema<'CapabilitySummary'> }) {
  const { entity, provider, surface, docsUrl } = props.capability;
  const { t } = useWords();
  const registered = [entity, provider].find(named => named?.registered);
  return (
    <>
      {registered && (
        <EntityRefLink entityRef={registered.ref}>
          {t(`getIt.${surface}`)}
        </EntityRefLink>
      )}
      {docsUrl && (
        <>
          {registered && ' · '}
          <Link to={docsUrl}>{t('links.docs')}</Link>
        </>
      )}
      {!registered && !docsUrl && t('getIt.ask')}
    </>
  );
}
