import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    height: 2.5 * sidebarConfig.logoHeight,
    paddingLeft: (sidebarConfig.drawerWidthClosed - sidebarConfig.iconSize) / 2,
    color: theme.palette.common.white,
    '&:hover': { color: theme.palette.common.white },
  },
  name: {
    fontSize: 18,
    fontWeight: 700,
    whiteSpace: 'nowrap',
  },
}));

/** A globe with its meridians, and the name of the organisation beside it. */
export function OrganizationMark() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const name = useApi(configApiRef).getString('organization.name');
  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label={`${name}, to the start page`}
    >
      <svg
        width={sidebarConfig.iconSize}
        height={sidebarConfig.iconSize}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <circle cx="12" cy="12" r="10" />
        <path d="M12 2v20M2 12h20" />
        <ellipse cx="12" cy="12" rx="4.5" ry="10" />
      </svg>
      {isOpen && <span className={classes.name}>{name}</span>}
    </Link>
  );
}
