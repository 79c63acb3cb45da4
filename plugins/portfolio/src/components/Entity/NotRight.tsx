import { useRef, useState, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  portfolioAnnotations,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Disputed } from '../Decisions/Disputed';
import { DisputeForm } from '../Decisions/DisputeForm';
import { HelpLink } from '../Help/HelpLink';
import { Choice } from '../Layout/Choice';
import { Snippet } from '../Layout/Snippet';
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

/** The one line of YAML that settles a role, or the word of who can't write it. */
export function NotRight(props: {
  entityRef: string;
  role: PortfolioSchema<'Role'>;
  editUrl?: string;
  /** The reader may dispute the role. */
  mayDecide?: boolean;
  /** Somebody did. */
  dispute?: PortfolioSchema<'Decision'>;
  /** What else there is to do about the role. */
  beside?: ReactNode;
  onChange: () => void;
}) {
  const { entityRef, role, editUrl, mayDecide, dispute, beside } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [declared, setDeclared] = useState<Declarable>(
    role === 'platform' ? 'product' : 'platform',
  );
  const becomes =
    choices.find(({ value }) => value === declared)?.role ?? 'outside';
  const opener = useRef<HTMLButtonElement>(null);
  const done = () => {
    // What was pressed goes.
    opener.current?.focus();
    setOpen(false);
    props.onChange();
  };
  return (
    <div>
      {dispute && <Disputed dispute={dispute} onChange={done} />}
      <div className={classes.actions}>
        {beside}
        <TextButton
          ref={opener}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('notRight.open')}
        </TextButton>
      </div>
      {open && (
        <div className={classes.panel}>
          <Typography variant="body2">
            {t('notRight.hint')} <HelpLink page="annotations" />
          </Typography>
          <Choice
            label={t('column.role')}
            value={declared}
            options={choices.map(choice => ({
              value: choice.value,
              label: words.role(choice.role),
            }))}
            onChange={setDeclared}
          />
          <Snippet
            text={`${portfolioAnnotations.role}: ${declared}`}
            editUrl={editUrl}
          />
          {mayDecide && (
            <DisputeForm entityRef={entityRef} role={becomes} onDone={done} />
          )}
        </div>
      )}
    </div>
  );
}
