import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';

const levelOf = {
  teams: 'team',
  products: 'item',
  platforms: 'item',
  domains: 'domain',
} as const;

/** Links a count of neighbours to their list on the entity's Portfolio tab. */
export function useTabLink(options: {
  entityRef: string | undefined;
  direction: 'consumers' | 'foundations';
}) {
  const { entityRef, direction } = options;
  const entityLink = useEntityRefLink();
  return (level: keyof typeof levelOf, children: ReactNode) =>
    entityRef ? (
      <Link
        to={`${entityLink(entityRef)}/portfolio?${direction}-level=${
          levelOf[level]
        }&${direction}-reach=all`}
      >
        {children}
      </Link>
    ) : (
      children
    );
}
