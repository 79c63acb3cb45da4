import type { ComponentType } from 'react';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.25, 1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    ...theme.typography.body2,
    lineHeight: 1.4,
    whiteSpace: 'nowrap',
  },
  strong: { borderColor: 'currentColor', fontWeight: 600 },
}));

/** Something that is one of a few, as icon and word. */
export function Tag(props: {
  icon: ComponentType<SvgIconProps>;
  color: string;
  /** Stands out: look here first. */
  strong?: boolean;
  children: string;
}) {
  const { icon: Icon, color, strong, children } = props;
  const classes = useStyles();
  return (
    <span className={`${classes.root} ${strong ? classes.strong : ''}`}>
      <Icon fontSize="inherit" aria-hidden style={{ color }} />
      {children}
    </span>
  );
}
