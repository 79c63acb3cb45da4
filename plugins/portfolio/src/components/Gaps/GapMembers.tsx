import { useState } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Disclosure } from '../Layout/Disclosure';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { TextButton } from '../Layout/TextButton';
import { NameList } from '../Words/NameList';
import { useWords } from '../Words/useWords';

const STEP = 50;
const MOST = 200;

/** The list behind a gap that stands for many with one cause. */
export function GapMembers(props: { gap: PortfolioSchema<'Gap'> }) {
  const { gap } = props;
  const { t } = useWords();
  return (
    <Disclosure
      label={t('gaps.members', { count: gap.count ?? 0 })}
      openLabel={t('gaps.membersLess')}
      of={gap.title}
    >
      {() => <Members id={gap.id} />}
    </Disclosure>
  );
}

function Members(props: { id: string }) {
  const { id } = props;
  const { t } = useWords();
  const [limit, setLimit] = useState(STEP);
  const { value, error, loading, retry } = usePortfolio({
    question: ['gap-members', id, limit],
    ask: (client, signal) =>
      client.request('get', '/gaps/members', {
        params: { query: { gap: id, limit } },
        signal,
      }),
  });
  if (error) {
    return (
      <Failure title={t('state.listFailed')} error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <Placeholder />;
  }
  return (
    <>
      <NameList names={value.items} total={value.total} />
      {value.nextCursor && limit < MOST && (
        <TextButton disabled={loading} onClick={() => setLimit(MOST)}>
          {t('gaps.membersMore')}
        </TextButton>
      )}
    </>
  );
}
