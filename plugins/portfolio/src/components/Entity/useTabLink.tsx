import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

const levelOf = {
  teams: 'team',
  products: 'item',
  platforms: 'item',
  domains: 'domain',
} as const;

type Level = keyof typeof levelOf;

/** Where the neighbours of an entity are listed: on its Portfolio tab. */
export function useTabPath() {
  const entityLink = useEntityRefLink();
  return (options: {
    entityRef: string;
    direction: 'consumers' | 'foundations';
    level: Level;
    reach: 'direct' | 'all';
  }) => {
    const { entityRef, direction, level, reach } = options;
    const query = new URLSearchParams({
      [`${direction}-level`]: levelOf[level],
      [`${direction}-reach`]: reach,
    });
    return `${entityLink(entityRef)}/portfolio?${query}`;
  };
}

/** Links a count of neighbours, direct or not, to their list. */
export function useTabLink(options: {
  entityRef: string | undefined;
  direction: 'consumers' | 'foundations';
}) {
  const { entityRef, direction } = options;
  const tabPath = useTabPath();
  return (level: Level, children: ReactNode) =>
    entityRef ? (
      <Link to={tabPath({ entityRef, direction, level, reach: 'all' })}>
        {children}
      </Link>
    ) : (
      children
    );
}

/** How many teams use an entity directly, in words; opens their list. */
export function UsedBy(props: {
  entityRef: string;
  count: PortfolioSchema<'Count'>;
}) {
  const { entityRef, count } = props;
  const words = useWords();
  const tabPath = useTabPath();
  const direct = { direction: 'consumers', reach: 'direct' } as const;
  return count.value > 0 ? (
    <Link to={tabPath({ entityRef, level: 'teams', ...direct })}>
      {words.users(count)}
    </Link>
  ) : (
    <Muted component="span">{words.users(count)}</Muted>
  );
}
