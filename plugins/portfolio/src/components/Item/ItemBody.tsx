import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { CapabilityTable } from '../Capabilities/CapabilityTable';
import { Reasons } from '../Entity/Reasons';
import { RoleLine } from '../Entity/RoleLine';
import { useTabLink } from '../Entity/useTabLink';
import { Columns } from '../Layout/Columns';
import { PageHeading } from '../Layout/PageHeading';
import { Section } from '../Layout/Section';
import { Breakdown } from '../Neighbours/Breakdown';
import { useUnitColumns } from '../Portfolio/useUnitColumns';
import { DataTable } from '../Tables/DataTable';
import { EntityName, Title } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { BuiltOn } from './BuiltOn';
import { Charter } from './Charter';
import { ItemGaps } from './ItemGaps';
import { ItemSignals } from './ItemSignals';
import { Qualities } from './Qualities';
import { WorkWithThem } from './WorkWithThem';
import { Muted } from '../Words/Muted';

/** Rows of a table of the page; whoever wants more opens the list. */
const SHOWN = 10;

/** What an item is, what it carries and stands on, and how to work with it. */
export function ItemBody(props: {
  story: PortfolioSchema<'ItemStory'>;
  /** A decision was taken: the story must be asked again. */
  onChange: () => void;
}) {
  const { story, onChange } = props;
  const { summary } = story;
  const words = useWords();
  const { t } = words;
  const paths = usePaths();
  const entityRef = summary.form === 'unit' ? summary.ref : undefined;
  const consumers = useTabLink({ entityRef, direction: 'consumers' });
  const foundations = useTabLink({ entityRef, direction: 'foundations' });
  const unitColumns = useUnitColumns({ ofOneItem: true });
  return (
    <>
      <header>
        <PageHeading variant="h4">
          <Title whole>{summary.title}</Title>
        </PageHeading>
        {summary.description && (
          <Typography variant="body1">
            <bdi>{summary.description}</bdi>
          </Typography>
        )}
        {entityRef && (
          <Typography variant="body2">
            <EntityName
              entity={{
                ref: entityRef,
                title: t('item.inCatalog'),
                registered: true,
              }}
            />
          </Typography>
        )}
        {summary.form !== 'unit' && (
          <Muted>{t(`item.form.${summary.form}`)}</Muted>
        )}
      </header>
      <Columns>
        <Section title={t('story.carries')}>
          <Breakdown carries={story.carries} all={consumers} />
        </Section>
        <Section title={t('story.standsOn')}>
          <Breakdown carries={story.standsOn} all={foundations} />
        </Section>
        <Section title={t('story.role')}>
          <RoleLine role={summary.role} confidence={summary.confidence} />
          <Reasons reasons={story.reasons} />
        </Section>
        <WorkWithThem
          owner={summary.owner}
          productManagers={summary.productManagers}
          links={{ ...story.links, ...story.profile?.workWith }}
        />
        {story.profile && (
          <>
            <Charter facts={story.profile.charter} />
            <Qualities profile={story.profile} />
          </>
        )}
      </Columns>
      {story.signals && <ItemSignals id={summary.id} signals={story.signals} />}
      <ItemGaps story={story} onChange={onChange} />
      {story.capabilities.length > 0 && (
        <Section
          title={words.number(summary.capabilities, 'capabilities')}
          actions={
            summary.capabilities > SHOWN && (
              <Link
                to={`${paths.capabilities}?platform=${encodeURIComponent(
                  summary.id,
                )}`}
              >
                {t('item.allCapabilities', { count: summary.capabilities })}
              </Link>
            )
          }
        >
          <CapabilityTable
            label={t('column.capabilities')}
            capabilities={story.capabilities.slice(0, SHOWN)}
          />
        </Section>
      )}
      {story.builtOn.length > 0 && <BuiltOn capabilities={story.builtOn} />}
      <Section
        title={words.number(summary.units, 'units')}
        actions={
          summary.units > SHOWN && (
            <Link
              to={`${paths.lists}?show=units&item=${encodeURIComponent(
                summary.id,
              )}`}
            >
              {t('item.allUnits', { count: summary.units })}
            </Link>
          )
        }
      >
        <DataTable
          label={t('column.units')}
          columns={unitColumns}
          rows={story.units.slice(0, SHOWN)}
          rowKey={unit => unit.ref}
        />
      </Section>
    </>
  );
}
