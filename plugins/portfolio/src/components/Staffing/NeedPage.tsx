import Typography from '@material-ui/core/Typography';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { usePortfolio } from '../../hooks/usePortfolio';
import { HelpLink } from '../Help/HelpLink';
import { Disclosure } from '../Layout/Disclosure';
import { Failure } from '../Layout/Failure';
import { PageHeading } from '../Layout/PageHeading';
import { PlainList, Sentences } from '../Layout/Plain';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { EntityName } from '../Words/Name';
import { ItemNames } from '../Words/Names';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';
import { AreaTable } from './AreaTable';
import { Positions } from './Positions';
import { Sourcing } from './Sourcing';
import { useStaffingWords } from './useStaffingWords';

/** Steps of the arithmetic; those of hundreds of areas are alike. */
const STEPS = 25;

/** How many Platform PMs are needed, held and where, and how to find them. */
export function NeedPage(props: { version?: number }) {
  const { version } = props;
  const { t } = useWords();
  const paths = usePaths();
  const { value, error, retry } = usePortfolio({
    question: ['staffing', version],
    ask: (client, signal) => client.request('get', '/staffing', { signal }),
  });
  if (error) {
    return (
      <Failure title={t('state.itemFailed')} error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <Placeholder lines={8} />;
  }
  return (
    <BreadcrumbEntry entry={{ label: t('need.title'), href: paths.staffing }}>
      <Typography variant="body2">
        <Link to={paths.signals()}>{t('signals.back')}</Link>
      </Typography>
      <Need plan={value} />
    </BreadcrumbEntry>
  );
}

function Need(props: { plan: PortfolioSchema<'StaffingPlan'> }) {
  const { plan } = props;
  const { t } = useWords();
  const { sayEach } = useSay();
  const { sentence, stage } = useStaffingWords(plan.glance);
  return (
    <>
      <header>
        <PageHeading gutterBottom>{t('need.title')}</PageHeading>
        <Typography variant="subtitle1" component="p">
          {sentence}
        </Typography>
        <Typography variant="body2">{stage}</Typography>
        <Muted>
          {t('need.rule')} <HelpLink page="staffing" />
        </Muted>
      </header>
      <Section title={t('need.arithmetic')}>
        <Steps steps={sayEach(plan.told?.steps, plan.steps)} />
      </Section>
      <Section title={t('need.areas')}>
        {plan.areas.length > 0 ? (
          <AreaTable areas={plan.areas} />
        ) : (
          <Muted>{t('need.noAreas')}</Muted>
        )}
        {plan.hidden && <Muted>{t('need.hidden')}</Muted>}
      </Section>
      {plan.held.length > 0 && (
        <Section title={t('need.held')}>
          <PlainList>
            {plan.held.map((held, index) => (
              <li key={held.person?.ref ?? index}>
                {held.person ? (
                  <EntityName entity={held.person} />
                ) : (
                  t('need.somebody')
                )}
                {held.areas.length > 0 && (
                  <>
                    {': '}
                    <ItemNames items={held.areas} />
                  </>
                )}
                {held.dualHat && ` (${t('need.dualHat')})`}
              </li>
            ))}
          </PlainList>
        </Section>
      )}
      {plan.positions.length > 0 && (
        <Section title={t('need.positions')}>
          <Positions positions={plan.positions} />
        </Section>
      )}
      {plan.sourcing.length > 0 && (
        <Section title={t('need.sourcing')}>
          <Sourcing sourcing={plan.sourcing} />
        </Section>
      )}
    </>
  );
}

function Steps(props: { steps: string[] }) {
  const { steps } = props;
  const { t } = useWords();
  const rest = steps.slice(STEPS);
  return (
    <>
      <Sentences ordered>
        {steps.slice(0, STEPS).map(step => (
          <li key={step}>{step}</li>
        ))}
      </Sentences>
      {rest.length > 0 && (
        <Disclosure
          label={t('neighbours.more', { more: String(rest.length) })}
          of={t('need.arithmetic')}
        >
          {() => (
            <Sentences ordered start={STEPS + 1}>
              {rest.map((step, index) => (
                <li key={index}>{step}</li>
              ))}
            </Sentences>
          )}
        </Disclosure>
      )}
    </>
  );
}
