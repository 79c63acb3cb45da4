import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { mutedColor } from '../Words/Muted';

export interface Step {
  entity: PortfolioSchema<'Named'>;
  relation?: string;
}

const relations = [
  'consumesApi',
  'dependsOn',
  'apiProvidedBy',
  'partOf',
  'hasPart',
  'ownerOf',
  'ownedBy',
] as const;

const useStyles = makeStyles(theme => ({
  root: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  relation: { color: mutedColor(theme) },
}));

/** A chain of uses, the consumer first. */
export function Steps(props: { steps: Step[] }) {
  const classes = useStyles();
  const { t } = useWords();
  const word = (relation: string) => {
    const known = relations.find(name => name === relation);
    return known ? t(`relation.${known}`) : relation;
  };
  return (
    <Typography component="ol" variant="body2" className={classes.root}>
      {props.steps.map(({ entity, relation }, index) => (
        <li key={`${index} ${entity.ref}`}>
          {relation && (
            <span className={classes.relation}>{word(relation)} </span>
          )}
          <EntityName entity={entity} />
        </li>
      ))}
    </Typography>
  );
}
