import TextField from '@material-ui/core/TextField';
import { useElementId } from '../../hooks/useElementId';
import { useWords } from '../Words/useWords';

/** One value of many, or any. */
export function Pick(props: {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  /** What it means that none is chosen, if not any of them. */
  any?: string;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value = '', options, any, onChange } = props;
  const id = useElementId();
  const { t } = useWords();
  const known = value === '' || options.some(option => option.value === value);
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value}
      variant="outlined"
      size="small"
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      style={{ flex: '1 1 140px', maxWidth: 240 }}
      onChange={event => onChange(event.target.value || undefined)}
    >
      <option value="">{any ?? t('filter.any')}</option>
      {!known && <option value={value}>{value}</option>}
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
