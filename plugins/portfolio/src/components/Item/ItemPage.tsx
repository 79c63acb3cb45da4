import Typography from '@material-ui/core/Typography';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePortfolio } from '../../hooks/usePortfolio';
import { listsRouteRef } from '../../routes';
import { usePathParameter } from '../../routing/router';
import { isNotFound } from '../../api/isNotFound';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { useItemLink } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { ItemBody } from './ItemBody';

/** The whole story of one portfolio item. */
export function ItemPage(props: { version?: number }) {
  const id = usePathParameter('id') ?? '';
  return <Item key={id} id={id} version={props.version} />;
}

function Item(props: { id: string; version?: number }) {
  const { id, version } = props;
  const { t } = useWords();
  const lists = useRouteRef(listsRouteRef)?.() ?? '';
  const link = useItemLink();
  const { value, error, retry } = usePortfolio({
    question: ['item', id, version],
    ask: (client, signal) =>
      client.request('get', '/items/{id}', {
        params: { path: { id } },
        signal,
      }),
  });

  if (error && isNotFound(error)) {
    return (
      <Message
        title={t('item.notFound')}
        actions={<Link to={lists}>{t('item.toLists')}</Link>}
      >
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
  const { summary } = value;
  const list = summary.role === 'platform' ? 'platforms' : 'products';
  return (
    <BreadcrumbEntry entry={{ label: summary.title, href: link(id) }}>
      <Typography variant="body2">
        <Link to={`${lists}?show=${list}`}>{t(`item.back.${list}`)}</Link>
      </Typography>
      <ItemBody story={value} onChange={retry} />
    </BreadcrumbEntry>
  );
}
