import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { useWords } from '../Words/useWords';

/** Only what the reader's groups own. */
export function MineSwitch(props: {
  mine: boolean;
  onChange: (mine: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <FormControlLabel
      label={t('filter.mine')}
      control={
        <Switch
          color="primary"
          size="small"
          checked={props.mine}
          onChange={(_, mine) => props.onChange(mine)}
        />
      }
    />
  );
}
