import { Fragment, type ReactNode } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityName, ItemName } from './Name';

/** Entities by name in one line. */
export function EntityNames(props: { names: PortfolioSchema<'Named'>[] }) {
  return (
    <Commas>
      {props.names.map(name => (
        <EntityName key={name.ref} entity={name} />
      ))}
    </Commas>
  );
}

/** Products and platforms by name in one line. */
export function ItemNames(props: { items: PortfolioSchema<'ItemName'>[] }) {
  return (
    <Commas>
      {props.items.map(item => (
        <ItemName key={item.id} item={item} />
      ))}
    </Commas>
  );
}

function Commas(props: { children: ReactNode[] }) {
  return (
    <>
      {props.children.map((child, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {child}
        </Fragment>
      ))}
    </>
  );
}
