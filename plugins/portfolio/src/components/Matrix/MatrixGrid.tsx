import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { mutedColor } from '../Words/Muted';
import { EntityName, ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  scroller: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    ...theme.typography.body2,
    '& th': { fontWeight: 'normal', textAlign: 'start' },
  },
  column: {
    verticalAlign: 'bottom',
    padding: theme.spacing(0.5),
    '& > div': {
      writingMode: 'vertical-rl',
      transform: 'rotate(180deg)',
      maxHeight: 180,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  row: {
    position: 'sticky',
    insetInlineStart: 0,
    backgroundColor: theme.palette.background.paper,
    padding: theme.spacing(0.5, 0),
    paddingInlineEnd: theme.spacing(1.5),
    maxWidth: 260,
    overflowWrap: 'anywhere',
  },
  cell: {
    border: `1px solid ${theme.palette.divider}`,
    width: 36,
    minWidth: 36,
    height: 36,
    padding: 0,
    textAlign: 'center',
    color: theme.palette.text.primary,
  },
  none: { color: mutedColor(theme) },
}));

/** Teams down, platforms across, how many uses in each cell. */
export function MatrixGrid(props: { matrix: PortfolioSchema<'TeamMatrix'> }) {
  const { platforms, teams, cells } = props.matrix;
  const classes = useStyles();
  const { t } = useWords();
  const uses = new Map(
    cells.map(cell => [`${cell.team} ${cell.platform}`, cell.uses]),
  );
  const most = Math.max(1, ...uses.values());
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={t('matrix.title')}>
        <thead>
          <tr>
            <td />
            {platforms.map(platform => (
              <th key={platform.id} scope="col" className={classes.column}>
                <div>
                  <ItemName item={platform} />
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map(team => (
            <tr key={team.ref}>
              <th scope="row" className={classes.row}>
                <EntityName entity={team} />
              </th>
              {platforms.map(({ id }) => (
                <Cell
                  key={id}
                  uses={uses.get(`${team.ref} ${id}`) ?? 0}
                  most={most}
                  classes={classes}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: {
  uses: number;
  most: number;
  // Handed down: there are hundreds of cells.
  classes: { cell: string; none: string };
}) {
  const { uses, most, classes } = props;
  if (uses === 0) {
    return (
      <td className={`${classes.cell} ${classes.none}`}>
        <span aria-hidden>·</span>
      </td>
    );
  }
  // The number says it; the shade helps the eye.
  const share = Math.round(6 + 14 * Math.sqrt(uses / most));
  return (
    <td
      className={classes.cell}
      style={{
        backgroundColor: `color-mix(in srgb, currentColor ${share}%, transparent)`,
      }}
    >
      {uses}
    </td>
  );
}
