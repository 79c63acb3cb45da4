import Button from '@material-ui/core/Button';
import { Message } from '../Layout/Message';
import { useWords } from '../Words/useWords';
import { isFiltered, type ListState } from './listState';

/** A list without rows: filtered away, or not there at all. */
export function Nothing(props: { state: ListState }) {
  const { state } = props;
  const { t } = useWords();
  if (isFiltered(state)) {
    return (
      <Message
        title={t('list.noMatch')}
        actions={
          <Button variant="outlined" size="small" onClick={state.clear}>
            {t('filter.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <Message title={t('list.empty')}>{t(`list.hint.${state.list}`)}</Message>
  );
}
