import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { LongTable } from './LongTable';

const rows = Array.from({ length: 60 }, (_, number) => `Area ${number + 1}`);

function renderTable(options: { at: string; shown?: number }) {
  renderPortfolio(
    <LongTable
      label="Areas"
      columns={[{ title: 'Name', cell: (row: string) => row }]}
      rows={rows.slice(0, options.shown)}
      rowKey={row => row}
      prefix="areas-"
    />,
    { at: options.at, mountPath: '/', answers: {} },
  );
}

describe('LongTable', () => {
  it('shows a page at a time, and the next one on demand', async () => {
    renderTable({ at: '/' });
    expect(await screen.findByText('Area 25')).toBeVisible();
    expect(screen.queryByText('Area 26')).toBeNull();
    expect(screen.getByText('1–25 of 60')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('Area 26')).toBeVisible();
    expect(screen.queryByText('Area 25')).toBeNull();
  });

  it('opens at the page that the link says', async () => {
    renderTable({ at: '/?areas-page=3&areas-after=50' });
    expect(await screen.findByText('Area 60')).toBeVisible();
    expect(screen.queryByText('Area 50')).toBeNull();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('needs no pages for what fits on one', async () => {
    renderTable({ at: '/', shown: 25 });
    expect(await screen.findByText('Area 25')).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
