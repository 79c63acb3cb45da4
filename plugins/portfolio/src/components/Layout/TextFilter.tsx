import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import TextField from '@material-ui/core/TextField';
import { useElementId } from '../../hooks/useElementId';

/** Milliseconds of rest after which typed words are looked for. */
const REST = 300;

/** Words to look for; handed on once the typing rests. */
export function TextFilter(props: {
  label: string;
  value: string | undefined;
  placeholder?: string;
  fullWidth?: boolean;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value = '', placeholder, fullWidth, onChange } = props;
  const id = useElementId();
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);

  // The URL may change by itself: a link, or the browser's way back.
  useEffect(() => {
    setGiven(value);
    setTyped(current => (current.trim() === value ? current : value));
  }, [value]);

  useDebounce(
    () => {
      if (typed.trim() !== given) {
        setGiven(typed.trim());
        onChange(typed.trim() || undefined);
      }
    },
    REST,
    [typed],
  );

  return (
    <TextField
      id={id}
      type="search"
      label={label}
      value={typed}
      placeholder={placeholder}
      fullWidth={fullWidth}
      style={fullWidth ? undefined : { flex: '2 1 180px', maxWidth: 320 }}
      variant="outlined"
      size="small"
      inputProps={{ maxLength: 200, dir: 'auto' }}
      InputLabelProps={{ shrink: true }}
      onChange={event => setTyped(event.target.value)}
    />
  );
}
