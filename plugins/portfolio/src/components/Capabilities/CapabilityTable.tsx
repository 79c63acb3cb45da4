import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { DataTable, type Column } from '../Tables/DataTable';
import { UsedBy } from '../Entity/useTabLink';
import { EntityName, ItemName, Title } from '../Words/Name';
import { useWords } from '../Words/useWords';
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
 * How many teams use a capability; opens their list. One that is only declared
 * has no interface that a relation could point at, so 0 says nothing of it.
 */
export function Users(props: { capability: Capability }) {
  const words = useWords();
  const { entity, surface, consumerTeams } = props.capability;
  if (surface === 'declared' && consumerTeams.value === 0) {
    return <Muted component="span">{words.t('count.unknown')}</Muted>;
  }
  return entity?.registered && surface !== 'self-service' ? (
    <UsedBy entityRef={entity.ref} count={consumerTeams} />
  ) : (
    <>{words.users(consumerTeams)}</>
  );
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
          cell: capability => <Users capability={capability} />,
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
