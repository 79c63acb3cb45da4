import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** A description from the catalog, of which a list shows three lines. */
export function Summary(props: { children: string }) {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <bdi>{props.children}</bdi>
    </span>
  );
}
