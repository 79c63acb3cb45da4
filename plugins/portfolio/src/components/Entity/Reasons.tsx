import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ReasonText } from '../Words/ReasonText';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(0, 0, 1),
    paddingInlineStart: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

/** Why something has its role: by the side they take, strongest first. */
export function Reasons(props: { reasons: PortfolioSchema<'Evidence'>[] }) {
  const { reasons } = props;
  const classes = useStyles();
  const { t } = useWords();
  const [strongest] = reasons;
  if (!strongest) {
    return <Muted>{t('reasons.none')}</Muted>;
  }
  const sides =
    strongest.towards === 'platform'
      ? (['outside', 'platform', 'product'] as const)
      : (['outside', 'product', 'platform'] as const);
  return (
    <>
      {sides.map(side => {
        const taken = reasons.filter(reason => sideOf(reason) === side);
        return (
          taken.length > 0 && (
            <div key={side}>
              <Muted>{t(`reasons.${side}`)}</Muted>
              <Typography
                component="ul"
                variant="body2"
                className={classes.list}
              >
                {taken.map((reason, index) => (
                  <li key={`${reason.id} ${index}`}>
                    <ReasonText reason={reason} />
                  </li>
                ))}
              </Typography>
            </div>
          )
        );
      })}
    </>
  );
}

/** A sample takes no side, nor does what is declared to be none of both. */
function sideOf(reason: PortfolioSchema<'Evidence'>) {
  const { id, a, towards } = reason;
  return id === 'looks-like-sample' || (id === 'declared-role' && a === 'none')
    ? 'outside'
    : towards;
}
