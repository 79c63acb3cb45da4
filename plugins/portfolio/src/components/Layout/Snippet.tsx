import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useWords } from '../Words/useWords';
import { Line } from './Line';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
  text: {
    margin: 0,
    maxWidth: '100%',
    fontFamily: 'monospace',
    fontSize: theme.typography.body2.fontSize,
    padding: theme.spacing(0.75, 1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** Lines of YAML to copy, and the file that they belong into. */
export function Snippet(props: { text: string; editUrl?: string }) {
  const { text, editUrl } = props;
  const classes = useStyles();
  const { t } = useWords();
  const [copied, copy] = useCopyToClipboard();
  return (
    <div className={classes.root}>
      <pre className={classes.text}>{text}</pre>
      <Line>
        <Button size="small" variant="outlined" onClick={() => copy(text)}>
          {t('notRight.copy')}
        </Button>
        {editUrl && <Link to={editUrl}>{t('notRight.edit')}</Link>}
        <Typography variant="body2" role="status">
          {copied.value === text && t('notRight.copied')}
        </Typography>
      </Line>
    </div>
  );
}
