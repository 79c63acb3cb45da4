import type { Theme } from '@material-ui/core/styles';

type Overrides = NonNullable<Theme['overrides']>;

/**
 * The kit's own styles say left and right. Where a page is written from right
 * to left these follow it, without a second set of style sheets.
 */
export function bidirectional(portal: Theme, overrides: Overrides): Overrides {
  const round = portal.shape.borderRadius;
  return {
    ...overrides,
    MuiTableCell: {
      ...overrides.MuiTableCell,
      root: { ...overrides.MuiTableCell?.root, textAlign: 'start' },
    },
    MuiFormControlLabel: {
      ...overrides.MuiFormControlLabel,
      root: {
        ...overrides.MuiFormControlLabel?.root,
        marginLeft: 0,
        marginRight: 0,
        marginInlineStart: -11,
        marginInlineEnd: 16,
      },
    },
    MuiInputLabel: {
      ...overrides.MuiInputLabel,
      formControl: {
        ...overrides.MuiInputLabel?.formControl,
        '[dir="rtl"] &': {
          left: 'auto',
          right: 0,
          transformOrigin: 'top right',
          '&$outlined$shrink': {
            transform: 'translate(-14px, -6px) scale(0.75)',
          },
        },
      },
    },
    MuiOutlinedInput: {
      ...overrides.MuiOutlinedInput,
      notchedOutline: {
        ...overrides.MuiOutlinedInput?.notchedOutline,
        '[dir="rtl"] &': { textAlign: 'right' },
      },
    },
    MuiSelect: {
      ...overrides.MuiSelect,
      select: {
        ...overrides.MuiSelect?.select,
        '[dir="rtl"] &&': { paddingLeft: 32, paddingRight: 14 },
      },
      icon: {
        ...overrides.MuiSelect?.icon,
        '[dir="rtl"] &': { right: 'auto', left: 7 },
      },
    },
    MuiButton: {
      ...overrides.MuiButton,
      startIcon: {
        ...overrides.MuiButton?.startIcon,
        '[dir="rtl"] &': { marginLeft: 8, marginRight: -4 },
      },
    },
    MuiButtonGroup: {
      ...overrides.MuiButtonGroup,
      groupedHorizontal: {
        ...overrides.MuiButtonGroup?.groupedHorizontal,
        '[dir="rtl"] &:not(:first-child):not(:last-child)': { borderRadius: 0 },
        '[dir="rtl"] &:first-child:not(:last-child)': {
          borderRadius: `0 ${round}px ${round}px 0`,
        },
        '[dir="rtl"] &:last-child:not(:first-child)': {
          borderRadius: `${round}px 0 0 ${round}px`,
        },
      },
      groupedOutlinedHorizontal: {
        ...overrides.MuiButtonGroup?.groupedOutlinedHorizontal,
        '[dir="rtl"] &:not(:first-child)': { marginLeft: 0, marginRight: -1 },
        '[dir="rtl"] &:not(:last-child)': {
          borderLeftColor: 'transparent',
          borderRightColor: portal.palette.divider,
        },
      },
    },
  };
}
