import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { useElementId } from '../../hooks/useElementId';
import { SCREEN_ONLY } from './ScreenOnly';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
  group: {
    flexWrap: 'wrap',
    rowGap: theme.spacing(0.5),
    // The kit leaves it to the next button, which may be on the next line.
    '&& > [aria-pressed="false"]': {
      borderRightColor: alpha(theme.palette.text.primary, 0.23),
    },
  },
}));

/** One of a few: a group of buttons of which one is pressed. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Says on screen, too, what is chosen. */
  labelled?: boolean;
}) {
  const classes = useStyles();
  const id = useElementId();
  const group = (
    <ButtonGroup
      size="small"
      className={classes.group}
      {...SCREEN_ONLY}
      aria-label={props.labelled ? undefined : props.label}
      aria-labelledby={props.labelled ? id : undefined}
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
  return props.labelled ? (
    <div className={classes.root}>
      <Muted component="div" id={id}>
        {props.label}
      </Muted>
      {group}
    </div>
  ) : (
    group
  );
}
