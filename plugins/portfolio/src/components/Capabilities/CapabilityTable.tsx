import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { DataTable, type Column } from '../Tables/DataTable';
import { EntityName, ItemName, Title } from '../Words/Name';
import { useWords, type Words } from '../Words/useWords';
import { Muted } from '../Words/Muted';

type Capability = PortfolioSchema<'CapabilitySummary'>;

/** The name of a capability; leads to the API, library or template itself. */
export function CapabilityName(props: { capability: Capability }) {
  const { entity, title } = props.capability;
  return entity?.registered ? (
    <EntityName entity={{ ...entity, title }} />
  ) : (
    <Title>{title}</Title>
  );
}

/**
 * How many teams use a capability. One that is only declared has no interface
 * that a relation could point at, so 0 says nothing of it.
 */
export function usersOf(capability: Capability, words: Words): string {
  const { surface, consumerTeams } = capability;
  return surface === 'declared' && consumerTeams.value === 0
    ? words.t('count.unknown')
    : words.count(consumerTeams, 'teams');
}

/** Capabilities in short, for cards and pages of what offers or uses them. */
export function CapabilityTable(props: {
  label: string;
  capabilities: Capability[];
  /** Says which platform each belongs to. */
  withPlatform?: boolean;
}) {
  const { label, capabilities, withPlatform } = props;
  const words = useWords();
  const { t } = words;
  const columns: Column<Capability>[] = [
    {
      title: t('column.capability'),
      cell: capability => (
        <>
          <CapabilityName capability={capability} />
          <Muted component="div">
            {words.surface(capability.surface)}
            {capability.lifecycle && (
              <>
                {' · '}
                <bdi>{capability.lifecycle}</bdi>
              </>
            )}
          </Muted>
        </>
      ),
    },
    withPlatform
      ? {
          title: t('column.platform'),
          cell: ({ platform, provider }) =>
            platform ? (
              <ItemName item={platform} />
            ) : (
              <EntityName entity={provider} />
            ),
        }
      : {
          title: t('column.usedBy'),
          cell: capability => usersOf(capability, words),
        },
    {
      title: t('column.docs'),
      cell: capability => t(`docs.${capability.documentation ?? 'unknown'}`),
    },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={capabilities}
      rowKey={capability => capability.id}
    />
  );
}
