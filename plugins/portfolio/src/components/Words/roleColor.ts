import type { Theme } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { mutedColor } from './Muted';

type Colored = 'product' | 'platform' | 'mixed';

const colors: Record<Theme['palette']['type'], Record<Colored, string>> = {
  light: { platform: '#1f5493', product: '#b35c00', mixed: '#7a3e9d' },
  dark: { platform: '#9cc9ff', product: '#f0b35a', mixed: '#d7aef0' },
};

/**
 * The color of a role: at least 4.5 to 1 on a page, a card and a striped row.
 * It only goes beside an icon or a word that says the same.
 */
export function roleColor(theme: Theme, role: PortfolioSchema<'Role'>): string {
  return role === 'undecided' || role === 'outside'
    ? mutedColor(theme)
    : colors[theme.palette.type][role];
}
