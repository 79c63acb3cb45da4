import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useElementId } from '../../hooks/useElementId';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { Title } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { DecisionForm } from './DecisionForm';
import { DecisionHistory } from './DecisionHistory';
import type { Subject } from './types';

/** Decides on a subject, and shows what was decided on it before. */
export function DecisionDialog(props: {
  subject: Subject;
  onChange: () => void;
  onClose: () => void;
}) {
  const { subject, onChange, onClose } = props;
  const { t } = useWords();
  const id = useElementId();
  const { kind, subject: of } = subject;
  const { value, error, retry } = usePortfolio({
    question: ['decisions', kind, of],
    ask: (client, signal) =>
      client.request('get', '/decisions', {
        params: { query: { kind, subject: of } },
        signal,
      }),
  });
  const done = () => {
    onChange();
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{t('decision.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body1" gutterBottom>
          <Title whole>{subject.title}</Title>
        </Typography>
        {error && (
          <Failure title={t('decision.failed')} error={error} onRetry={retry} />
        )}
        {!value && !error && <Placeholder />}
        {value &&
          (value.mayDecide ? (
            <DecisionForm subject={subject} onDone={done} />
          ) : (
            <Message title={t('decision.mayNot')}>
              {t('decision.mayNotHint')}
            </Message>
          ))}
        {value && value.items.length > 0 && (
          <DecisionHistory decisions={value.items} onDone={done} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
