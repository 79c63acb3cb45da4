import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Muted } from '../Words/Muted';

/** What those who run the portal say of the history, if anything. */
export function HistoryNote() {
  const note = useApi(configApiRef).getOptionalString('portfolio.history.note');
  return note ? <Muted>{note}</Muted> : null;
}
