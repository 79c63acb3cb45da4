import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { Pick } from './Pick';

const owners = Array.from({ length: 500 }, (_, number) => ({
  value: `group:default/team-${number}`,
  label: `Team ${number}`,
}));

function renderPick(onChange = jest.fn()) {
  renderPortfolio(
    <Pick
      label="Owner"
      value="group:default/team-7"
      options={owners}
      onChange={onChange}
    />,
    { at: '/', mountPath: '/', answers: {} },
  );
  return onChange;
}

describe('Pick', () => {
  it('shows what is chosen of many, without making them all', async () => {
    renderPick();
    expect(await screen.findByLabelText('Owner')).toHaveDisplayValue('Team 7');
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });

  it('offers all of them to who reaches it by the keyboard', async () => {
    const onChange = renderPick();
    const field = await screen.findByLabelText('Owner');
    await userEvent.tab();
    expect(field).toHaveFocus();
    expect(screen.getAllByRole('option')).toHaveLength(501);
    await userEvent.selectOptions(field, 'Team 444');
    expect(onChange).toHaveBeenCalledWith('group:default/team-444');
  });

  it('offers all of them once a pointer is over it', async () => {
    renderPick();
    await userEvent.hover(await screen.findByLabelText('Owner'));
    expect(screen.getAllByRole('option')).toHaveLength(501);
  });
});
