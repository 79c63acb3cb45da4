import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KeptFocus } from './KeptFocus';

function Deciding() {
  const [open, setOpen] = useState(true);
  return (
    <KeptFocus>
      {open && <button onClick={() => setOpen(false)}>Decide</button>}
    </KeptFocus>
  );
}

describe('KeptFocus', () => {
  it('takes the focus when all of its content goes', async () => {
    const { container } = render(<Deciding />);
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(container.firstChild).toHaveFocus();
  });

  it('takes no room where there never was any content', () => {
    const { container } = render(<KeptFocus>{false}</KeptFocus>);
    expect(container).toBeEmptyDOMElement();
  });
});
