import LibraryAddIcon from '@material-ui/icons/LibraryAddOutlined';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { catalogRouteRef, registerEntityRouteRef } from '../../routes';
import { HelpLink } from '../Help/HelpLink';
import { FullMessage } from '../Layout/FullMessage';
import { useWords } from '../Words/useWords';
import type { AssessedProps } from './AssessmentGate';
import { Freshness } from './Freshness';

/** There is nothing to assess yet: what to register, and where. */
export function EmptyCatalog(props: AssessedProps) {
  const { status, refresh } = props;
  const { t } = useWords();
  const register = useRouteRef(registerEntityRouteRef)?.();
  const catalog = useRouteRef(catalogRouteRef)?.();
  const where = register ?? catalog;
  return (
    <>
      <FullMessage
        icon={LibraryAddIcon}
        title={t('empty.title')}
        actions={
          <>
            {where && (
              <LinkButton
                to={where}
                role="link"
                variant="contained"
                color="primary"
              >
                {t(register ? 'empty.register' : 'empty.catalog')}
              </LinkButton>
            )}
            <HelpLink page="annotations" />
          </>
        }
      >
        <p>{t('empty.what')}</p>
        {t('empty.next')}
      </FullMessage>
      {/* Without entities it is not known whether there will be some. */}
      <Freshness status={{ ...status, settling: false }} onRefresh={refresh} />
    </>
  );
}
