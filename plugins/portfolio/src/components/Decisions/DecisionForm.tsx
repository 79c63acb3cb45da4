import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useElementId } from '../../hooks/useElementId';
import { Choice } from '../Layout/Choice';
import { reasonOf } from '../Layout/Failure';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { dayAfter } from './dayAfter';
import type { Subject } from './types';
import { useSending } from './useSending';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(2),
    marginTop: theme.spacing(1),
  },
}));

const values = ['acknowledged', 'snoozed', 'exempt'] as const;

/** Acknowledge, snooze until, exempt because. */
export function DecisionForm(props: { subject: Subject; onDone: () => void }) {
  const { subject, onDone } = props;
  const classes = useStyles();
  const { t } = useWords();
  const reasonId = useElementId();
  const untilId = useElementId();
  const [value, setValue] = useState<(typeof values)[number]>('acknowledged');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const { send, sending, failure } = useSending(onDone);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(client =>
      client.request('post', '/decisions', {
        body: {
          kind: subject.kind,
          subject: subject.subject,
          value,
          reason: reason.trim(),
          until: until || undefined,
        },
      }),
    );
  };

  return (
    <form className={classes.root} onSubmit={submit}>
      <Choice
        label={t('decision.label')}
        labelled
        value={value}
        options={values.map(option => ({
          value: option,
          label: t(`decision.do.${option}`),
        }))}
        onChange={next => {
          setValue(next);
          if (next === 'snoozed' && !until) {
            setUntil(dayAfter(new Date(), 30));
          }
        }}
      />
      <Muted>{t(`decision.means.${value}`)}</Muted>
      <TextField
        id={reasonId}
        label={t('decision.reason')}
        value={reason}
        required
        fullWidth
        multiline
        minRows={2}
        variant="outlined"
        size="small"
        inputProps={{ maxLength: 1000, dir: 'auto' }}
        InputLabelProps={{ shrink: true }}
        onChange={event => setReason(event.target.value)}
      />
      <TextField
        id={untilId}
        type="date"
        label={
          value === 'snoozed' ? t('decision.untilDay') : t('decision.untilMay')
        }
        value={until}
        required={value === 'snoozed'}
        variant="outlined"
        size="small"
        inputProps={{ min: dayAfter(new Date(), 1) }}
        InputLabelProps={{ shrink: true }}
        onChange={event => setUntil(event.target.value)}
      />
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disableElevation
        disabled={
          sending || reason.trim() === '' || (value === 'snoozed' && !until)
        }
      >
        {t(`decision.do.${value}`)}
      </Button>
      {failure && (
        <Typography variant="body2" role="alert">
          {t('decision.notSaved', { reason: reasonOf(failure) })}
        </Typography>
      )}
    </form>
  );
}
