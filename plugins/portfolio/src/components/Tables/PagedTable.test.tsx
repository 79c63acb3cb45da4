import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { usePaging } from '../../hooks/usePaging';
import { useRemote } from '../../hooks/useRemote';
import { type Page } from './PagedAnswer';
import { PagedTable } from './PagedTable';

/** A list of three pages, each of which comes when the test says so. */
function slowList() {
  const asked: (string | undefined)[] = [];
  const sends: (() => void)[] = [];
  const load = (cursor: string | undefined) =>
    new Promise<Page<string>>(resolve => {
      const page = Number(cursor ?? 1);
      asked.push(cursor);
      sends.push(() =>
        resolve({
          items: [`Row ${page}`],
          total: 3,
          nextCursor: page < 3 ? String(page + 1) : undefined,
        }),
      );
    });
  return { asked, load, send: () => sends.pop()?.() };
}

function Rows(props: { load: ReturnType<typeof slowList>['load'] }) {
  const paging = usePaging();
  const answer = useRemote({
    key: paging.cursor ?? '',
    load: () => props.load(paging.cursor),
  });
  return (
    <PagedTable
      label="Rows"
      columns={[{ title: 'Name', cell: (row: string) => row }]}
      rowKey={row => row}
      answer={answer}
      paging={paging}
      size={1}
      empty="None"
    />
  );
}

describe('PagedTable', () => {
  it('says of the rows on screen which they are, while others are on their way', async () => {
    const list = slowList();
    renderPortfolio(<Rows load={list.load} />, { answers: {} });
    list.send();
    expect(await screen.findByText('1–1 of 3')).toBeVisible();

    const next = screen.getByRole('button', { name: 'Next' });
    await userEvent.click(next);
    // Once more, as the impatient do: there is no page to skip.
    await userEvent.click(next);
    expect(screen.getByText('Row 1')).toBeVisible();
    expect(screen.getByText('1–1 of 3')).toBeVisible();
    list.send();
    expect(await screen.findByText('2–2 of 3')).toBeVisible();
    expect(screen.getByText('Row 2')).toBeVisible();
    expect(list.asked).toEqual([undefined, '2']);
  });
});
