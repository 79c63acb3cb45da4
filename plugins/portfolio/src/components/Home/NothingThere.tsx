import { useEffect, useRef } from 'react';
import { useStatus } from '../../hooks/useStatus';
import { Placeholder } from '../Layout/Placeholder';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

/**
 * A widget without entries: because nothing is the matter, because nothing was
 * assessed yet, or because its reader may see nothing.
 */
export function NothingThere(props: {
  /** What it means where there was an assessment. */
  children: string;
  /** There is an assessment now: the widget must ask again. */
  onAssessed: () => void;
}) {
  const { children, onAssessed } = props;
  const { status, error } = useStatus();
  const { t } = useWords();
  const waited = useRef(false);
  useEffect(() => {
    if (status?.state === 'none') {
      waited.current = true;
    } else if (status && waited.current) {
      waited.current = false;
      onAssessed();
    }
  }, [status, onAssessed]);
  if (!status && !error) {
    return <Placeholder lines={2} />;
  }
  if (status?.state === 'none') {
    return <Muted>{t('home.notAssessed')}</Muted>;
  }
  if (status?.visible === 'none') {
    return <Muted>{t('state.nothingVisible')}</Muted>;
  }
  return <Muted>{children}</Muted>;
}
