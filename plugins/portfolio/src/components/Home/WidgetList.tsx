import type { ReactNode } from 'react';
import type { Remote } from '../../hooks/useRemote';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { PlainList } from '../Layout/Plain';
import { useWords } from '../Words/useWords';
import { NothingThere } from './NothingThere';

/** The entries of a widget, in each of its states. */
export function WidgetList<Entry>(props: {
  answer: Remote<{ items: Entry[]; total: number }>;
  entryKey: (entry: Entry) => string;
  entry: (entry: Entry) => ReactNode;
  /** What it means that there are none. */
  nothing: string;
  /** What is said below the entries that are shown, of all that there are. */
  below: (list: { items: Entry[]; total: number }) => ReactNode;
}) {
  const { answer, entryKey, entry, nothing, below } = props;
  const { value, error, retry } = answer;
  const { t } = useWords();
  if (error) {
    return <Failure title={t('home.failed')} error={error} onRetry={retry} />;
  }
  if (!value) {
    return <Placeholder lines={4} />;
  }
  if (value.items.length === 0) {
    return <NothingThere onAssessed={retry}>{nothing}</NothingThere>;
  }
  return (
    <>
      <PlainList>
        {value.items.map(each => (
          <li key={entryKey(each)}>{entry(each)}</li>
        ))}
      </PlainList>
      {below(value)}
    </>
  );
}
