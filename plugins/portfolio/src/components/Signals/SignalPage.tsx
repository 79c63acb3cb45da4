import Typography from '@material-ui/core/Typography';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import { isNotFound } from '../../api/isNotFound';
import { usePaths } from '../../hooks/usePaths';
import { usePortfolio } from '../../hooks/usePortfolio';
import { usePathParameter } from '../../routing/router';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { useWords } from '../Words/useWords';
import { SignalBody } from './SignalBody';
import { useScope } from './useScope';
import { useSignWords } from './useSignWords';

/** One signal in one scope. */
export function SignalPage(props: { version?: number }) {
  const id = usePathParameter('id') ?? '';
  return <Signal key={id} id={id} version={props.version} />;
}

function Signal(props: { id: string; version?: number }) {
  const { id, version } = props;
  const { scope, setScope } = useScope();
  const { t } = useWords();
  const { signalOf } = useSignWords();
  const paths = usePaths();
  const { value, error, retry } = usePortfolio({
    question: ['signal', id, scope, version],
    ask: (client, signal) =>
      client.request('get', '/signals/{id}', {
        params: { path: { id }, query: { scope } },
        signal,
      }),
  });
  const back = (
    <Typography variant="body2">
      <Link to={paths.signals(scope)}>{t('signals.back')}</Link>
    </Typography>
  );
  if (error && isNotFound(error)) {
    return (
      <Message title={t('signals.notFound')} actions={back}>
        {t('item.notFoundHint')}
      </Message>
    );
  }
  if (error) {
    return (
      <Failure title={t('state.itemFailed')} error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <Placeholder lines={8} />;
  }
  return (
    <BreadcrumbEntry
      entry={{ label: signalOf(value.summary), href: paths.signal(id, scope) }}
    >
      {back}
      <SignalBody
        story={value}
        scope={scope}
        version={version}
        onScope={setScope}
        onChange={retry}
      />
    </BreadcrumbEntry>
  );
}
