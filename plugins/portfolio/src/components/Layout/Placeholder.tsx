import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1.5) },
  bar: {
    height: theme.spacing(2.5),
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.action.hover,
    animation: '$breathe 1.6s ease-in-out infinite',
    '&:last-child': { width: '60%' },
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
  '@keyframes breathe': { '50%': { opacity: 0.45 } },
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
}));

/** Keeps the room of what is on its way. */
export function Placeholder(props: { lines?: number }) {
  const { lines = 3 } = props;
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.root} role="status">
      <span className={classes.hidden}>{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes.bar} aria-hidden />
      ))}
    </div>
  );
}
