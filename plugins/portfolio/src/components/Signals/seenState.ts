import { firstPage, usePaging } from '../../hooks/usePaging';
import { useQueryState } from '../../routing/router';
import { oneOf } from '../Portfolio/listState';

export const DECISION_STATUSES = [
  'open',
  'acknowledged',
  'snoozed',
  'exempt',
  'all',
] as const;

/** Which evidence is listed: all of it sits in the URL. */
export function useSeenState() {
  const { get, set } = useQueryState();
  const paging = usePaging();
  const change = (patch: Record<string, string | undefined>) =>
    set({ ...patch, ...firstPage() });
  const status = oneOf(DECISION_STATUSES, get('status')) ?? 'open';
  const filters = {
    indicator: get('indicator'),
    text: get('text'),
    owner: get('owner'),
    status,
    mine: get('mine') === 'true' || undefined,
  };
  return {
    filters,
    paging,
    change,
    filtered: Boolean(
      filters.indicator ||
        filters.text ||
        filters.owner ||
        filters.mine ||
        status !== 'open',
    ),
    clear: () =>
      change({
        indicator: undefined,
        text: undefined,
        owner: undefined,
        status: undefined,
        mine: undefined,
      }),
  };
}

export type SeenState = ReturnType<typeof useSeenState>;
