import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { problemsRouteRef } from '../../routes';
import { HelpLink } from '../Help/HelpLink';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
  },
}));

/** How much of the catalog the assessment could go by, in sentences. */
export function Coverage(props: {
  coverage: PortfolioSchema<'Coverage'>;
  problems: number;
}) {
  const { coverage, problems } = props;
  const classes = useStyles();
  const { t } = useWords();
  const problemList = useRouteRef(problemsRouteRef)?.() ?? '';
  const of = (part: number, whole: number) => ({
    part: String(part),
    count: whole,
  });
  return (
    <>
      <Typography component="ul" variant="body2" className={classes.list}>
        <li>{t('coverage.decided', of(coverage.decided, coverage.units))}</li>
        {coverage.components > 0 && (
          <li>
            {t(
              'coverage.dependencies',
              of(coverage.componentsWithDependencies, coverage.components),
            )}
          </li>
        )}
        <li>
          {t('coverage.owners', of(coverage.ownerWritten, coverage.units))}
          {coverage.ownerResolved < coverage.ownerWritten &&
            ` ${t('coverage.ownersMissing', {
              count: coverage.ownerWritten - coverage.ownerResolved,
            })}`}
        </li>
        {coverage.apis > 0 && (
          <li>
            {t(
              'coverage.definitions',
              of(coverage.apisWithReadableDefinition, coverage.apis),
            )}
          </li>
        )}
        <li>
          {t('coverage.described', of(coverage.described, coverage.units))}
        </li>
        {coverage.danglingReferences > 0 && (
          <li>
            <Link to={problemList}>
              {t('coverage.dangling', { count: coverage.danglingReferences })}
            </Link>
          </li>
        )}
        {coverage.outside > 0 && (
          <li>{t('coverage.outside', { count: coverage.outside })}</li>
        )}
        {problems > 0 && (
          <li>
            <Link to={problemList}>
              {t('coverage.problems', { count: problems })}
            </Link>
          </li>
        )}
      </Typography>
      <Muted>
        <HelpLink page="limits" />
      </Muted>
    </>
  );
}
