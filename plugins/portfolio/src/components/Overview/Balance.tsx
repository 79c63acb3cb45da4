import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { RoleTag } from '../Words/RoleTag';
import { roleColor } from '../Words/roleColor';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    height: theme.spacing(4),
    borderRadius: theme.shape.borderRadius,
    overflow: 'hidden',
    gap: 2,
    marginBottom: theme.spacing(1.5),
  },
  part: { minWidth: 4 },
  legend: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: theme.spacing(1, 1.5),
    alignItems: 'center',
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
    listStyle: 'none',
    '& > li': { display: 'contents' },
  },
}));

type Stage = PortfolioSchema<'StaffingGlance'>['stage'];

const roles = ['platform', 'product', 'mixed'] as const;
const listOf = {
  platform: 'platforms',
  product: 'products',
  mixed: 'two-sided',
} as const;
const counted = {
  platform: 'platforms',
  product: 'products',
  mixed: 'twoSided',
} as const;

/** Products beside platforms. There is no right share, so none is shown. */
export function Balance(props: {
  items: PortfolioSchema<'Balance'>;
  units: PortfolioSchema<'Balance'>;
  lists: string;
  /** Of the portfolio; left out where the reader may not know it. */
  stage?: Stage;
}) {
  const { items, units, lists, stage } = props;
  const classes = useStyles();
  const theme = useTheme();
  const words = useWords();
  const { t } = words;
  const shown = roles.filter(role => items[role] > 0);
  return (
    <>
      {shown.length > 0 && (
        <div className={classes.bar} aria-hidden>
          {shown.map(role => (
            <div
              key={role}
              className={classes.part}
              style={{
                flexGrow: items[role],
                backgroundColor: roleColor(theme, role),
              }}
            />
          ))}
        </div>
      )}
      <ul className={classes.legend}>
        {roles
          .filter(role => role !== 'mixed' || items.mixed > 0)
          .map(role => (
            <li key={role}>
              <RoleTag role={role} />
              <Typography variant="body2">
                {t('balance.items', {
                  items: (
                    <ListLink
                      count={items[role]}
                      to={`${lists}?show=${listOf[role]}`}
                    >
                      {words.number(items[role], counted[role])}
                    </ListLink>
                  ),
                  units: (
                    <ListLink
                      count={units[role]}
                      to={`${lists}?show=units&role=${role}`}
                    >
                      {words.number(units[role], 'units')}
                    </ListLink>
                  ),
                })}
              </Typography>
            </li>
          ))}
      </ul>
      {stage && (
        <Typography variant="body2" paragraph>
          {t(`need.stage.${stage}`)} {t(`balance.tradeOff.${stage}`)}
        </Typography>
      )}
      <Muted>
        {t('balance.noTarget')}{' '}
        {units.undecided > 0 && (
          <Link underline="always" to={`${lists}?show=units&role=undecided`}>
            {t('balance.undecided', { count: units.undecided })}
          </Link>
        )}
      </Muted>
    </>
  );
}

/** A number that opens its list, if there is anything on it. */
function ListLink(props: { count: number; to: string; children: string }) {
  return props.count > 0 ? (
    <Link to={props.to}>{props.children}</Link>
  ) : (
    <>{props.children}</>
  );
}
