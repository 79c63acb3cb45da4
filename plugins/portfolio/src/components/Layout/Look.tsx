import type { ReactNode } from 'react';
import { ThemeProvider, type Theme } from '@material-ui/core/styles';

const variants = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'subtitle1',
  'subtitle2',
  'body1',
  'body2',
  'button',
  'caption',
  'overline',
] as const;

// Style sheets are made for each theme object, so all bodies share one.
const looks = new WeakMap<Theme, Theme>();

/**
 * The portal's theme with the type of its newer components, which stand
 * around our bodies: page headers, tabs and cards. Buttons don't shout.
 */
function lookOf(portal: Theme): Theme {
  const known = looks.get(portal);
  if (known) {
    return known;
  }
  const fontFamily = `var(--bui-font-regular, ${portal.typography.fontFamily})`;
  const typography = { ...portal.typography, fontFamily };
  for (const variant of variants) {
    typography[variant] = { ...typography[variant], fontFamily };
  }
  typography.button = { ...typography.button, textTransform: 'none' };
  typography.subtitle2 = { ...typography.subtitle2, fontWeight: 600 };
  const look = { ...portal, typography };
  looks.set(portal, look);
  return look;
}

/** Makes a body look like what stands around it. */
export function Look(props: { children: ReactNode }) {
  return <ThemeProvider theme={lookOf}>{props.children}</ThemeProvider>;
}
