import type { ReactNode } from 'react';
import { PlainList } from '../Layout/Plain';
import { PagedAnswer, type PagedAnswerProps } from './PagedAnswer';

interface PagedListProps<Entry> extends PagedAnswerProps<Entry> {
  entryKey: (entry: Entry) => string;
  entry: (entry: Entry) => ReactNode;
}

/** Entries of one page of a list, in each of its states. */
export function PagedList<Entry>(props: PagedListProps<Entry>) {
  const { entryKey, entry, ...list } = props;
  return (
    <PagedAnswer {...list}>
      {entries => (
        <div aria-busy={list.answer.loading}>
          <PlainList roomy label={list.label}>
            {entries.map(each => (
              <li key={entryKey(each)}>{entry(each)}</li>
            ))}
          </PlainList>
        </div>
      )}
    </PagedAnswer>
  );
}
