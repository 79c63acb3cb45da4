import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { reasonOf } from '../Layout/Failure';
import { TextButton } from '../Layout/TextButton';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { DecisionLine } from './DecisionLine';
import type { Decision } from './types';
import { useSending } from './useSending';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0),
    padding: theme.spacing(1, 1.5),
    borderInlineStart: `4px solid ${theme.palette.divider}`,
  },
}));

/** Somebody says that a role is wrong; shown until it is settled. */
export function Disputed(props: { dispute: Decision; onChange: () => void }) {
  const { dispute, onChange } = props;
  const classes = useStyles();
  const { t } = useWords();
  const { send, sending, failure } = useSending(onChange);
  return (
    <div className={classes.root} role="note">
      <DecisionLine decision={dispute} />
      <Muted>{t('dispute.meaning')}</Muted>
      {dispute.mayUndo && (
        <TextButton
          disabled={sending}
          onClick={() =>
            send(client =>
              client.request('post', '/decisions/{id}/undo', {
                params: { path: { id: dispute.id } },
              }),
            )
          }
        >
          {t('dispute.settle')}
        </TextButton>
      )}
      {failure && (
        <Typography variant="body2" role="alert">
          {t('decision.notSaved', { reason: reasonOf(failure) })}
        </Typography>
      )}
    </div>
  );
}
