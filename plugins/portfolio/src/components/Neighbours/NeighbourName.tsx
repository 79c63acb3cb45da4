import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ItemName, Title } from '../Words/Name';

/** A neighbour by name: items lead to their page, others to the catalog. */
export function NeighbourName(props: {
  neighbour: Pick<
    PortfolioSchema<'Neighbour'>,
    'id' | 'ref' | 'title' | 'role'
  >;
  /** The neighbour is a portfolio item. */
  item?: boolean;
}) {
  const { neighbour, item } = props;
  if (item) {
    return <ItemName item={neighbour} />;
  }
  if (neighbour.ref) {
    return (
      <EntityRefLink entityRef={neighbour.ref}>
        <Title>{neighbour.title}</Title>
      </EntityRefLink>
    );
  }
  return <Title>{neighbour.title}</Title>;
}
