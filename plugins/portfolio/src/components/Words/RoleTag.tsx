import { useTheme } from '@material-ui/core/styles';
import LayersIcon from '@material-ui/icons/Layers';
import StorefrontIcon from '@material-ui/icons/Storefront';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Tag } from '../Layout/Tag';
import { roleColor } from './roleColor';
import { useWords } from './useWords';

const icons = {
  product: StorefrontIcon,
  platform: LayersIcon,
  mixed: SwapHorizIcon,
  undecided: HelpOutlineIcon,
  outside: RemoveCircleOutlineIcon,
};

/** A role as icon and word. */
export function RoleTag(props: { role: PortfolioSchema<'Role'> }) {
  const words = useWords();
  const color = roleColor(useTheme(), props.role);
  return (
    <Tag icon={icons[props.role]} color={color}>
      {words.role(props.role)}
    </Tag>
  );
}
