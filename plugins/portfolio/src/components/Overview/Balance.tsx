import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { RoleTag } from '../Words/RoleTag';
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
    gridTemplateColumns: 'auto auto 1fr',
    gap: theme.spacing(1, 1.5),
    alignItems: 'center',
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
    listStyle: 'none',
    '& > li': { display: 'contents' },
  },
  swatch: { width: 14, height: 14, borderRadius: 3 },
}));

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
}) {
  const { items, units, lists } = props;
  const classes = useStyles();
  const { palette } = useTheme();
  const words = useWords();
  const { t } = words;
  const colours = {
    platform: palette.primary.main,
    product: palette.type === 'dark' ? '#e8a33d' : '#b35c00',
    mixed: palette.text.secondary,
  };
  const shown = roles.filter(role => items[role] > 0);
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {shown.map(role => (
          <div
            key={role}
            className={classes.part}
            style={{ flexGrow: items[role], backgroundColor: colours[role] }}
          />
        ))}
      </div>
      <ul className={classes.legend}>
        {roles
          .filter(role => role !== 'mixed' || items.mixed > 0)
          .map(role => (
            <li key={role}>
              <span
                aria-hidden
                className={classes.swatch}
                style={{ backgroundColor: colours[role] }}
              />
              <RoleTag role={role} />
              <Typography variant="body2">
                <Link to={`${lists}?show=${listOf[role]}`}>
                  {t('balance.items', {
                    items: words.number(items[role], counted[role]),
                    units: words.number(units[role], 'units'),
                  })}
                </Link>
              </Typography>
            </li>
          ))}
      </ul>
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
