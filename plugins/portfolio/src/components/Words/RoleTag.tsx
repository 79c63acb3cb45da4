import { makeStyles, useTheme } from '@material-ui/core/styles';
import LayersIcon from '@material-ui/icons/Layers';
import StorefrontIcon from '@material-ui/icons/Storefront';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { roleColor } from './roleColor';
import { useWords } from './useWords';

const icons = {
  product: StorefrontIcon,
  platform: LayersIcon,
  mixed: SwapHorizIcon,
  undecided: HelpOutlineIcon,
  outside: RemoveCircleOutlineIcon,
};

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
}));

/** A role as icon and word. */
export function RoleTag(props: { role: PortfolioSchema<'Role'> }) {
  const classes = useStyles();
  const words = useWords();
  const color = roleColor(useTheme(), props.role);
  const Icon = icons[props.role];
  return (
    <span className={classes.root}>
      <Icon fontSize="inherit" aria-hidden style={{ color }} />
      {words.role(props.role)}
    </span>
  );
}
