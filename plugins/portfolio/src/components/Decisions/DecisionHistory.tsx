import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { reasonOf } from '../Layout/Failure';
import { PlainList } from '../Layout/Plain';
import { TextButton } from '../Layout/TextButton';
import { useWords } from '../Words/useWords';
import { DecisionLine } from './DecisionLine';
import type { Decision } from './types';
import { useSending } from './useSending';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
}));

/** Everything that was decided on a subject, newest first; the last can be undone. */
export function DecisionHistory(props: {
  decisions: Decision[];
  onDone: () => void;
}) {
  const { decisions, onDone } = props;
  const classes = useStyles();
  const { t } = useWords();
  const { send, sending, failure } = useSending(onDone);
  return (
    <div className={classes.root}>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {t('decision.history')}
      </Typography>
      <PlainList roomy label={t('decision.history')}>
        {decisions.map(decision => (
          <li key={decision.id}>
            <DecisionLine decision={decision} />
            {decision.active && decision.mayUndo && (
              <TextButton
                disabled={sending}
                onClick={() =>
                  send(client =>
                    client.request('post', '/decisions/{id}/undo', {
                      params: { path: { id: decision.id } },
                    }),
                  )
                }
              >
                {t('decision.undo')}
              </TextButton>
            )}
          </li>
        ))}
      </PlainList>
      {failure && (
        <Typography variant="body2" role="alert">
          {t('decision.notSaved', { reason: reasonOf(failure) })}
        </Typography>
      )}
    </div>
  );
}
