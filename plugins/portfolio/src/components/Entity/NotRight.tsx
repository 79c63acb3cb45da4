import { useState, type ReactNode } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { portfolioAnnotations } from '@backstage-portfolio/plugin-portfolio-common';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Choice } from '../Layout/Choice';
import { TextButton } from '../Layout/TextButton';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  panel: {
    marginTop: theme.spacing(1),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
  line: {
    fontFamily: 'monospace',
    padding: theme.spacing(0.75, 1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** What `portfolio/role` may say, with the role that comes of it. */
const choices = [
  { value: 'product', role: 'product' },
  { value: 'platform', role: 'platform' },
  { value: 'mixed', role: 'mixed' },
  { value: 'none', role: 'outside' },
] as const;

type Declarable = (typeof choices)[number]['value'];

/** The one line of YAML that settles a role. */
export function NotRight(props: {
  role: PortfolioSchema<'Role'>;
  editUrl?: string;
  /** What else there is to do about the role. */
  beside?: ReactNode;
}) {
  const { role, editUrl, beside } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [declared, setDeclared] = useState<Declarable>(
    role === 'platform' ? 'product' : 'platform',
  );
  const [copied, copy] = useCopyToClipboard();
  const line = `${portfolioAnnotations.role}: ${declared}`;
  return (
    <div>
      <div className={classes.actions}>
        {beside}
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('notRight.open')}
        </TextButton>
      </div>
      {open && (
        <div className={classes.panel}>
          <Typography variant="body2">{t('notRight.hint')}</Typography>
          <Choice
            label={t('column.role')}
            value={declared}
            options={choices.map(choice => ({
              value: choice.value,
              label: words.role(choice.role),
            }))}
            onChange={setDeclared}
          />
          <code className={classes.line}>{line}</code>
          <div className={classes.actions}>
            <Button size="small" variant="outlined" onClick={() => copy(line)}>
              {t('notRight.copy')}
            </Button>
            {editUrl && <Link to={editUrl}>{t('notRight.edit')}</Link>}
            <Typography variant="body2" role="status">
              {copied.value === line && t('notRight.copied')}
            </Typography>
          </div>
        </div>
      )}
    </div>
  );
}
