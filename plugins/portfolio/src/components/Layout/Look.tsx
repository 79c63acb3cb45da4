import type { ReactNode } from 'react';
import { ThemeProvider, type Theme } from '@material-ui/core/styles';
import { bidirectional } from './bidirectional';

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
 * around our bodies: page headers, tabs and cards. Buttons don't shout, and
 * show that they have the focus.
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
  const look = {
    ...portal,
    typography,
    overrides: bidirectional(portal, {
      ...portal.overrides,
      MuiButtonBase: focusRing(portal),
    }),
  };
  looks.set(portal, look);
  return look;
}

/** Who walks by keyboard sees where they are; the ripple alone hardly shows. */
function focusRing(
  portal: Theme,
): NonNullable<Theme['overrides']>['MuiButtonBase'] {
  const { root, ...rest } = portal.overrides?.MuiButtonBase ?? {};
  return {
    ...rest,
    root: {
      ...root,
      '&$focusVisible': {
        outline: `2px solid ${portal.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
  };
}

/** Makes a body look like what stands around it. */
export function Look(props: { children: ReactNode }) {
  return <ThemeProvider theme={lookOf}>{props.children}</ThemeProvider>;
}
