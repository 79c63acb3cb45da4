import { Fragment, type ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityName, ItemName } from '../Words/Name';
import { Summary } from '../Words/Summary';
import { useWords } from '../Words/useWords';
import { CapabilityName, Users } from './CapabilityTable';
import { mutedColor } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2, 2.5),
    marginBottom: theme.spacing(1.5),
    overflowWrap: 'anywhere',
    borderRadius: 'var(--bui-radius-3, 4px)',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns:
      'repeat(auto-fit, minmax(min(100%, max(200px, 30%)), 1fr))',
    gap: theme.spacing(1, 3),
    margin: theme.spacing(1.5, 0, 0),
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
    <Paper component="article" className={classes.root} elevation={0}>
      <Typography variant="h6" component="h3">
        <CapabilityName capability={capability} />
      </Typography>
      {capability.description && (
        <Typography variant="body2">
          <Summary>{capability.description}</Summary>
        </Typography>
      )}
      <Typography component="dl" variant="body2" className={classes.facts}>
        <Fact title={t('column.platform')}>
          {platform ? (
            <ItemName item={platform} />
          ) : (
            <EntityName entity={provider} />
          )}
        </Fact>
        <Fact title={t('column.interface')}>
          {words.surface(capability.surface)}
          {capability.lifecycle && (
            <>
              {' · '}
              <bdi>{capability.lifecycle}</bdi>
            </>
          )}
        </Fact>
        <Fact title={t('column.usedBy')}>
          <Users capability={capability} />
          {topConsumers.length > 0 && ': '}
          {topConsumers.map((team, index) => (
            <Fragment key={team.ref}>
              {index > 0 && ', '}
              <EntityName entity={team} />
            </Fragment>
          ))}
        </Fact>
        <Fact title={t('column.docs')}>
          {t(`docs.${capability.documentation ?? 'unknown'}`)}
        </Fact>
        <Fact title={t('column.getIt')}>
          <GetIt capability={capability} />
        </Fact>
        <Fact title={t('column.ask')}>
          {owner ? <EntityName entity={owner} /> : t('entity.noOwner')}
          {capability.channelUrl && (
            <>
              {' · '}
              <Link to={capability.channelUrl}>{t('links.channel')}</Link>
            </>
          )}
        </Fact>
        {matched.length > 0 && (
          <Fact title={t('build.matched')}>
            <bdi>{matched.join(', ')}</bdi>
          </Fact>
        )}
      </Typography>
    </Paper>
  );
}

function Fact(props: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </div>
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
