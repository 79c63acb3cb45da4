import { forwardRef } from 'react';
import Button, { type ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  // In line with the text above and below, in spite of its padding.
  root: {
    marginBlock: theme.spacing(-0.25),
    marginInlineStart: theme.spacing(-0.75),
    lineHeight: 1.43,
    padding: theme.spacing(0.25, 0.75),
    minWidth: 0,
    textAlign: 'start',
    verticalAlign: 'baseline',
    whiteSpace: 'nowrap',
    fontWeight: 'inherit',
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** A quiet button within text: shows more, or less. */
export const TextButton = forwardRef<
  HTMLButtonElement,
  Pick<
    ButtonProps,
    'children' | 'onClick' | 'disabled' | 'aria-expanded' | 'aria-label'
  >
>(function QuietButton(props, ref) {
  const classes = useStyles();
  return (
    <Button
      ref={ref}
      size="small"
      color="primary"
      className={classes.root}
      {...props}
    />
  );
});
