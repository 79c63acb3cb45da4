import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useKeptFocus } from './useKeptFocus';

/** A list from which an entry goes when it is pressed. */
function Entries() {
  const [entries, setEntries] = useState(['first', 'second']);
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <>
      <div {...kept} data-testid="part">
        {entries.map(entry => (
          <button
            key={entry}
            onClick={() => setEntries(entries.filter(one => one !== entry))}
          >
            {entry}
          </button>
        ))}
      </div>
      <button onClick={() => setEntries([])}>none</button>
    </>
  );
}

describe('useKeptFocus', () => {
  it('keeps the focus in the part when what had it goes', async () => {
    render(<Entries />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText('first')).not.toBeInTheDocument();
    expect(screen.getByTestId('part')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByText('second')).toHaveFocus();
  });

  it('takes it from nothing else', async () => {
    render(<Entries />);
    await userEvent.click(screen.getByText('second'));
    await userEvent.click(screen.getByText('none'));
    expect(screen.queryByText('first')).not.toBeInTheDocument();
    expect(screen.getByText('none')).toHaveFocus();
  });
});
