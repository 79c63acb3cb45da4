import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { usePortfolio } from '../../hooks/usePortfolio';
import { ExportButtons } from '../Exports/ExportButtons';
import { HelpLink } from '../Help/HelpLink';
import { Failure } from '../Layout/Failure';
import { Line } from '../Layout/Line';
import { Message } from '../Layout/Message';
import { PageHeading } from '../Layout/PageHeading';
import { PlainList, Sentences } from '../Layout/Plain';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { ScopePicker } from './ScopePicker';
import { SignalGlance } from './SignalGlance';
import { useScope } from './useScope';

/** The seven signs, and those of other plugins, in one scope. */
export function SignalsPage(props: { version?: number }) {
  const { version } = props;
  const { scope, setScope } = useScope();
  const { t } = useWords();
  const paths = usePaths();
  const { value, error, retry } = usePortfolio({
    question: ['signals', scope, version],
    ask: (client, signal) =>
      client.request('get', '/signals', {
        params: { query: { scope } },
        signal,
      }),
  });
  if (error) {
    return (
      <Failure title={t('signals.failed')} error={error} onRetry={retry} />
    );
  }
  return (
    <>
      <header>
        <PageHeading>{t('signals.title')}</PageHeading>
        <Muted>
          {t('signals.hint')} <HelpLink page="signals" />
        </Muted>
        <ScopePicker scope={scope} version={version} onChange={setScope} />
        <Line>
          <Link underline="always" to={paths.staffing}>
            {t('signals.toNeed')}
          </Link>
          <Link underline="always" to={paths.opportunities}>
            {t('signals.toOpportunities')}
          </Link>
        </Line>
      </header>
      {!value && <Placeholder lines={8} />}
      {value && <Signals list={value} scope={scope} />}
      {value?.faults && value.faults.length > 0 && (
        <Message severity="warning" title={t('signals.faults')}>
          <Sentences>
            {value.faults.map(fault => (
              <li key={fault}>{fault}</li>
            ))}
          </Sentences>
        </Message>
      )}
      {value && (
        <ExportButtons
          files={[
            {
              label: t('export.evidenceCsv'),
              fileName: 'evidence.csv',
              load: client =>
                client.request('get', '/exports/evidence', {
                  params: { query: { scope, format: 'csv', status: 'all' } },
                  parseAs: 'blob',
                }),
            },
          ]}
        />
      )}
    </>
  );
}

const order = ['raised', 'watch', 'unknown', 'clear'] as const;

function Signals(props: {
  list: PortfolioSchema<'SignalList'>;
  scope: string;
}) {
  const { list, scope } = props;
  const words = useWords();
  const { t } = words;
  if (list.signals.length === 0) {
    return <Message title={t('signals.nothing')} />;
  }
  return (
    <>
      {order.map(status => {
        const signals = list.signals.filter(signal => signal.status === status);
        return (
          signals.length > 0 && (
            <Section key={status} title={t(`signals.group.${status}`)}>
              <PlainList roomy label={t(`signals.group.${status}`)}>
                {signals.map(signal => (
                  <li key={signal.id}>
                    <SignalGlance signal={signal} scope={scope} withQuestion />
                  </li>
                ))}
              </PlainList>
            </Section>
          )
        );
      })}
    </>
  );
}
