import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ItemName } from '../Words/Name';
import { Summary } from '../Words/Summary';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
}));

/** The first few items of a list, each with what makes it stand here. */
export function TopItems(props: {
  items: PortfolioSchema<'ItemSummary'>[];
  empty: string;
  says: (item: PortfolioSchema<'ItemSummary'>) => ReactNode;
}) {
  const classes = useStyles();
  if (props.items.length === 0) {
    return <Typography variant="body2">{props.empty}</Typography>;
  }
  return (
    <ol className={classes.list}>
      {props.items.map(item => (
        <li key={item.id}>
          <Typography variant="subtitle2" component="div">
            <ItemName item={item} />
          </Typography>
          {item.description && (
            <Typography variant="body2">
              <Summary>{item.description}</Summary>
            </Typography>
          )}
          <Muted>{props.says(item)}</Muted>
        </li>
      ))}
    </ol>
  );
}
