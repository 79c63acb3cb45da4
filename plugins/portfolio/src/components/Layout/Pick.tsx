import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useElementId } from '../../hooks/useElementId';
import { useWords } from '../Words/useWords';

/** More options than that are made only for who reaches for the field. */
const LONG = 50;

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
  const [reached, setReached] = useState(false);
  const reach = () => setReached(true);
  const shown =
    reached || options.length <= LONG
      ? options
      : options.filter(option => option.value === value);
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
      onFocus={reach}
      onMouseEnter={reach}
      onChange={event => onChange(event.target.value || undefined)}
    >
      <option value="">{any ?? t('filter.any')}</option>
      {!known && <option value={value}>{value}</option>}
      {shown.map(option => (
        <option key={option.value} value={option.value} dir="auto">
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
