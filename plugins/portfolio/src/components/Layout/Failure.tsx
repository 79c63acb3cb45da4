import Button from '@material-ui/core/Button';
import { isError, type ErrorLike } from '@backstage/errors';
import { isForbidden } from '../../api/isForbidden';
import { Message } from './Message';
import { useWords } from '../Words/useWords';

/** A request that failed, or was refused, in words, with what to do next. */
export function Failure(props: {
  title: string;
  error: ErrorLike;
  onRetry: () => void;
}) {
  const { t } = useWords();
  if (isForbidden(props.error)) {
    return (
      <Message title={t('state.forbidden')}>{t('state.forbiddenHint')}</Message>
    );
  }
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
export function isUnreachable(error: ErrorLike): boolean {
  return error.name === 'TypeError';
}

/** What the backend said, where it did; else what the browser says. */
export function reasonOf(error: ErrorLike): string {
  return isError(error.cause) ? error.cause.message : error.message;
}
