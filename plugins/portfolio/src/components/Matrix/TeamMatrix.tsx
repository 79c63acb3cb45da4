import { usePortfolio } from '../../hooks/usePortfolio';
import { useQueryState } from '../../routing/router';
import { Choice } from '../Layout/Choice';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { MatrixGrid } from './MatrixGrid';
import { MatrixList } from './MatrixList';

/** Above so many on a side a grid is no longer read; a list is. */
const LARGEST_GRID = 30;
const LONGEST_LIST = 200;

/** Which team uses which platform. */
export function TeamMatrix(props: { version: number | undefined }) {
  const { t } = useWords();
  const { get, set } = useQueryState();
  const asList = get('matrix') === 'list';
  const { value, error, retry } = usePortfolio({
    question: ['matrix', props.version, asList],
    ask: (client, signal) =>
      client.request('get', '/matrix', {
        params: { query: { limit: asList ? LONGEST_LIST : LARGEST_GRID } },
        signal,
      }),
  });
  return (
    <Section
      title={t('matrix.title')}
      actions={
        <Choice
          label={t('matrix.show')}
          value={asList ? 'list' : 'grid'}
          options={[
            { value: 'grid', label: t('matrix.grid') },
            { value: 'list', label: t('matrix.list') },
          ]}
          onChange={shown =>
            set({ matrix: shown === 'list' ? 'list' : undefined })
          }
        />
      }
    >
      {error && (
        <Failure title={t('matrix.failed')} error={error} onRetry={retry} />
      )}
      {!error && !value && <Placeholder lines={5} />}
      {!error && value && value.cells.length === 0 && (
        <Muted>{t('matrix.empty')}</Muted>
      )}
      {!error && value && value.cells.length > 0 && (
        <>
          {asList ? (
            <MatrixList matrix={value} />
          ) : (
            <MatrixGrid matrix={value} />
          )}
          {value.more.teams + value.more.platforms > 0 && (
            <Muted>
              {t('matrix.more', {
                teams: value.more.teams,
                platforms: value.more.platforms,
              })}
            </Muted>
          )}
        </>
      )}
    </Section>
  );
}
