import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';

/** One of a few: a group of buttons of which one is pressed. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <ButtonGroup
      size="small"
      aria-label={props.label}
      style={{ flexWrap: 'wrap' }}
    >
      {props.options.map(option => {
        const chosen = option.value === props.value;
        return (
          <Button
            key={option.value}
            aria-pressed={chosen}
            color={chosen ? 'primary' : 'default'}
            variant={chosen ? 'contained' : 'outlined'}
            disableElevation
            onClick={() => props.onChange(option.value)}
          >
            {option.label}
          </Button>
        );
      })}
    </ButtonGroup>
  );
}
