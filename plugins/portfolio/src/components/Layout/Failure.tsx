import Button from '@material-ui/core/Button';
import { isError, type ErrorLike } from '@backstage/errors';
import { Message } from './Message';
import { useWords } from '../Words/useWords';

/** A request that failed, in words, with another try. */
export function Failure(props: {
  title: string;
  error: ErrorLike;
  onRetry: () => void;
}) {
  const { t } = useWords();
  return (
    <Message
      severity="error"
      title={props.title}
      actions={
        <Button variant="outlined" size="small" onClick={props.onRetry}>
          {t('action.retry')}
        </Button>
      }
    >
      {isUnreachable(props.error)
        ? t('state.unreachable')
        : reasonOf(props.error)}
    </Message>
  );
}

/** The browser says no more of a lost connection than this. */
function isUnreachable(error: ErrorLike): boolean {
  return error.name === 'TypeError';
}

/** What the backend said, where it did; else what the browser says. */
function reasonOf(error: ErrorLike): string {
  return isError(error.cause) ? error.cause.message : error.message;
}
