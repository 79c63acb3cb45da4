import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useElementId } from '../../hooks/useElementId';
import { reasonOf } from '../Layout/Failure';
import { useWords } from '../Words/useWords';
import { useSending } from './useSending';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
    width: '100%',
    maxWidth: 480,
  },
}));

/** Says that a role is wrong, for those who can't edit the file. */
export function DisputeForm(props: {
  entityRef: string;
  role: NonNullable<PortfolioSchema<'NewDecision'>['role']>;
  onDone: () => void;
}) {
  const { entityRef, role, onDone } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const id = useElementId();
  const [reason, setReason] = useState('');
  const { send, sending, failure } = useSending(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(client =>
      client.request('post', '/decisions', {
        body: {
          kind: 'role',
          subject: entityRef,
          value: 'disputed',
          role,
          reason: reason.trim(),
        },
      }),
    );
  };
  return (
    <form className={classes.root} onSubmit={submit}>
      <Typography variant="body2">{t('dispute.hint')}</Typography>
      <TextField
        id={id}
        label={t('decision.reason')}
        value={reason}
        required
        fullWidth
        multiline
        variant="outlined"
        size="small"
        inputProps={{ maxLength: 1000, dir: 'auto' }}
        InputLabelProps={{ shrink: true }}
        onChange={event => setReason(event.target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="outlined"
        disabled={sending || reason.trim() === ''}
      >
        {t('dispute.do', { role: words.role(role) })}
      </Button>
      {failure && (
        <Typography variant="body2" role="alert">
          {t('decision.notSaved', { reason: reasonOf(failure) })}
        </Typography>
      )}
    </form>
  );
}
