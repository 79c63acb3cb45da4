import type { ReactNode } from 'react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import type { PortfolioSearchFields } from '@backstage-portfolio/plugin-portfolio-common';
import { english } from '../../translations/en';
import { mutedColor } from '../Words/Muted';
import { RoleTag } from '../Words/RoleTag';
import { isKnown } from '../Words/isKnown';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', minWidth: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  description: {
    color: mutedColor(theme),
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    marginTop: theme.spacing(1),
  },
}));

/** A platform or a capability among the results of a search. */
export function PortfolioSearchResult(props: {
  result?: SearchDocument & Partial<PortfolioSearchFields>;
  highlight?: ResultHighlight;
  icon?: ReactNode;
}) {
  const { result, highlight, icon } = props;
  const classes = useStyles();
  const words = useWords();
  if (!result) {
    return null;
  }
  const { role = '', surface = '', kind = '', lifecycle } = result;
  const facts = [
    isKnown(english.surface, surface) && words.surface(surface),
    surface !== 'api' && isKnown(english.kind, kind) && words.kind(kind),
    lifecycle && <bdi>{lifecycle}</bdi>,
  ].filter(Boolean);
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.text}>
        <Typography variant="h6" component="h3">
          <Link noTrack to={result.location}>
            <bdi>
              <Found highlight={highlight} field="title" text={result.title} />
            </bdi>
          </Link>
        </Typography>
        <Typography variant="body2" className={classes.description} dir="auto">
          {result.description ? (
            <Found
              highlight={highlight}
              field="description"
              text={result.description}
            />
          ) : (
            <Found highlight={highlight} field="text" text={result.text} />
          )}
        </Typography>
        <Typography variant="body2" component="div" className={classes.facts}>
          {isKnown(english.role, role) && <RoleTag role={role} />}
          {facts.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </Typography>
      </div>
    </div>
  );
}

/** A field with what was searched for marked in it. */
function Found(props: {
  highlight?: ResultHighlight;
  field: string;
  text: string;
}) {
  const { highlight, field, text } = props;
  const marked = highlight?.fields[field];
  return marked && highlight ? (
    <HighlightedSearchResultText
      text={marked}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  ) : (
    <>{text}</>
  );
}
