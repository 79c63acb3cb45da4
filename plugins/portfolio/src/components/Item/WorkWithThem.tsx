import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Section } from '../Layout/Section';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { Muted, mutedColor } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, auto) 1fr',
    gap: theme.spacing(0.75, 2),
    margin: theme.spacing(0, 0, 1),
    '& dt': { color: mutedColor(theme) },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

const kinds = ['channel', 'docs', 'roadmap', 'runbook', 'status'] as const;

/** Whom to ask, and where the team says what it does. */
export function WorkWithThem(props: {
  owner?: PortfolioSchema<'Named'>;
  /** The page is that of the team itself, which has no owner. */
  ofTeam?: boolean;
  productManagers?: PortfolioSchema<'Named'>[];
  links?: PortfolioSchema<'Links'>;
}) {
  const { owner, ofTeam, productManagers = [], links = {} } = props;
  const classes = useStyles();
  const { t } = useWords();
  const known = kinds.filter(kind => links[kind]);
  return (
    <Section title={t('work.title')}>
      <Typography component="dl" variant="body2" className={classes.facts}>
        {!ofTeam && (
          <>
            <dt>{t('column.owner')}</dt>
            <dd>
              {owner ? <EntityName entity={owner} /> : t('entity.noOwner')}
            </dd>
          </>
        )}
        {productManagers.length > 0 && (
          <>
            <dt>{t('work.productManager')}</dt>
            <dd>
              {productManagers.map(manager => (
                <div key={manager.ref}>
                  <EntityName entity={manager} />
                </div>
              ))}
            </dd>
          </>
        )}
        {known.map(kind => (
          <Fragment key={kind}>
            <dt>{t(`links.${kind}`)}</dt>
            <dd>
              <Link to={links[kind] ?? ''}>
                <bdi>{links[kind]}</bdi>
              </Link>
            </dd>
          </Fragment>
        ))}
      </Typography>
      {known.length === 0 && <Muted>{t('work.noLinks')}</Muted>}
    </Section>
  );
}
