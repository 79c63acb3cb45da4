import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { HelpLink } from '../Help/HelpLink';
import { RoleTag } from '../Words/RoleTag';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  line: { marginBottom: theme.spacing(1) },
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** A role, how sure it is, and in a sentence what it means. */
export function RoleLine(props: {
  role: PortfolioSchema<'Role'>;
  confidence?: PortfolioSchema<'Confidence'>;
}) {
  const { role, confidence } = props;
  const classes = useStyles();
  const words = useWords();
  return (
    <div className={classes.line}>
      <div className={classes.root}>
        <RoleTag role={role} />
        {confidence && role !== 'undecided' && (
          <Muted>{words.confidence(confidence)}</Muted>
        )}
      </div>
      <Muted>
        {words.t(`meaning.${role}`)} <HelpLink page="roles" />
      </Muted>
    </div>
  );
}
