import Typography from '@material-ui/core/Typography';
import { usePortfolio } from '../../hooks/usePortfolio';
import { HistoryNote } from '../History/HistoryNote';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { Day } from '../Words/Day';
import { Muted } from '../Words/Muted';
import { ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { MyPlatform } from './MyPlatform';

/** The platforms that the reader manages or whose groups own them. */
export function useMyPlatforms(version?: number) {
  return usePortfolio({
    question: ['my-platforms', version],
    ask: (client, signal) => client.request('get', '/my-platforms', { signal }),
  });
}

/** What changed on the reader's platforms this week, and what to do next. */
export function MyPlatforms(props: {
  answer: ReturnType<typeof useMyPlatforms>;
}) {
  const { value, error, retry } = props.answer;
  const { t } = useWords();
  if (error) {
    return (
      <Failure title={t('state.listFailed')} error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <Placeholder lines={8} />;
  }
  if (value.platforms.length === 0) {
    return <Message title={t('mine.none')}>{t('mine.noneHint')}</Message>;
  }
  return (
    <>
      {value.since && (
        <div>
          <Muted>{t('mine.since', { day: <Day of={value.since} /> })}</Muted>
          <HistoryNote />
        </div>
      )}
      {value.platforms.map(platform => (
        <Section
          key={platform.item.id}
          title={<ItemName item={platform.item} />}
          actions={
            <Typography variant="body2">
              {t(`mine.because.${platform.because}`)}
            </Typography>
          }
        >
          <MyPlatform platform={platform} onChange={retry} />
        </Section>
      ))}
    </>
  );
}
