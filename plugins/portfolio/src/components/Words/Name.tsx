import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { portfolioItemRouteRef } from '../../routes';
import { useWords } from './useWords';
import { mutedColor } from './Muted';

const useStyles = makeStyles(theme => ({
  name: { overflowWrap: 'anywhere' },
  absent: { color: mutedColor(theme) },
}));

/** Characters of a title that a list shows; names in a catalog have up to 63. */
const LONGEST = 80;

/** A title from the catalog: wraps, and keeps its own writing direction. */
export function Title(props: {
  children: string;
  /** Shows a title of any length, as the heading of its own page. */
  whole?: boolean;
}) {
  const { children, whole } = props;
  const classes = useStyles();
  const long = !whole && children.length > LONGEST;
  return (
    <bdi className={classes.name} title={long ? children : undefined}>
      {long ? `${[...children].slice(0, LONGEST).join('')}…` : children}
    </bdi>
  );
}

/** A link to an entity, or its name where it is only referred to. */
export function EntityName(props: { entity: PortfolioSchema<'Named'> }) {
  const { ref, title, registered } = props.entity;
  const classes = useStyles();
  const { t } = useWords();
  if (!registered) {
    return (
      <span>
        <Title>{title}</Title>{' '}
        <span className={classes.absent}>({t('entity.notRegistered')})</span>
      </span>
    );
  }
  return (
    <EntityRefLink entityRef={ref}>
      <Title>{title}</Title>
    </EntityRefLink>
  );
}

/** Where the page of a portfolio item is. */
export function useItemLink(): (id: string) => string {
  const route = useRouteRef(portfolioItemRouteRef);
  // An id holds a ref, so a colon and a slash.
  return id => route?.({ id: encodeURIComponent(id) }) ?? '';
}

/** A link to a portfolio item. */
export function ItemName(props: { item: { id: string; title: string } }) {
  const link = useItemLink();
  return (
    <Link to={link(props.item.id)}>
      <Title>{props.item.title}</Title>
    </Link>
  );
}
