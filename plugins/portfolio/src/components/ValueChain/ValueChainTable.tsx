import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { DataTable, type Column } from '../Tables/DataTable';
import { EntityName, ItemName, Title } from '../Words/Name';
import { useWords } from '../Words/useWords';

interface Row {
  capability: PortfolioSchema<'CapabilitySummary'>;
  platform?: PortfolioSchema<'ItemSummary'>;
  products: PortfolioSchema<'ItemSummary'>[];
}

/** The same as the picture, a capability a row. */
export function ValueChainTable(props: {
  chain: PortfolioSchema<'ValueChain'>;
}) {
  const { t } = useWords();
  const columns: Column<Row>[] = [
    {
      title: t('chain.capability'),
      cell: ({ capability }) =>
        capability.entity ? (
          <EntityName
            entity={{ ...capability.entity, title: capability.title }}
          />
        ) : (
          <Title>{capability.title}</Title>
        ),
    },
    {
      title: t('chain.platform'),
      cell: ({ platform }) => platform && <ItemName item={platform} />,
    },
    {
      title: t('chain.usedBy'),
      cell: ({ products }) =>
        products.map((product, index) => (
          <span key={product.id}>
            {index > 0 && ', '}
            <ItemName item={product} />
          </span>
        )),
    },
  ];
  return (
    <DataTable
      label={t('chain.title')}
      columns={columns}
      rows={rowsOf(props.chain)}
      rowKey={({ capability }) => capability.id}
    />
  );
}

function rowsOf(chain: PortfolioSchema<'ValueChain'>): Row[] {
  const items = new Map(
    [...chain.platforms, ...chain.products].map(item => [item.id, item]),
  );
  return chain.capabilities.map(capability => ({
    capability,
    platform: items.get(
      chain.offers.find(offer => offer.capability === capability.id)
        ?.platform ?? '',
    ),
    products: chain.uses.flatMap(use => {
      const product = items.get(use.product);
      return use.capability === capability.id && product ? [product] : [];
    }),
  }));
}
