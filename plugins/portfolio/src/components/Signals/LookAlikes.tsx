import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  isOfLookAlikes,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { EntityName } from '../Words/Name';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

type Finding = PortfolioSchema<'Finding'>;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1, 0),
    maxWidth: 720,
  },
  side: {
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
  },
}));

/** Whether a finding is of things that look alike, each named. */
export function areLookAlikes(finding: Finding): boolean {
  return isOfLookAlikes(finding.kind) && finding.entities.length > 1;
}

/** Things that look alike, side by side, each with whose it is. */
export function LookAlikes(props: { finding: Finding }) {
  const { entities, owners = [] } = props.finding;
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.root}>
      {entities.map(entity => {
        const ownedBy = owners.find(({ ref }) => ref === entity.ref)?.owner;
        return (
          <div key={entity.ref} className={classes.side}>
            <Typography variant="subtitle2" component="div">
              <EntityName entity={entity} />
            </Typography>
            {ownedBy && (
              <Muted component="div">
                {t('column.owner')}: <EntityName entity={ownedBy} />
              </Muted>
            )}
          </div>
        );
      })}
    </div>
  );
}
