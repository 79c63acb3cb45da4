import { firstPage, usePaging } from '../../hooks/usePaging';
import { useQueryState } from '../../routing/router';
import { oneOf } from '../Portfolio/listState';
import { DECISION_STATUSES } from '../Signals/seenState';

export const SEVERITIES = ['high', 'medium', 'low'] as const;
export const GAP_VIEWS = ['ownership', 'hygiene'] as const;
export const WHOSE = ['mine', 'all'] as const;
export const GAP_SORTS = ['dependents', 'severity', 'title'] as const;

/** Which gaps are listed: all of it sits in the URL. */
export function useGapState() {
  const { get, set } = useQueryState();
  const paging = usePaging();
  const change = (patch: Record<string, string | undefined>) =>
    set({ ...patch, ...firstPage() });
  const filters = {
    kind: get('kind'),
    severity: oneOf(SEVERITIES, get('severity')),
    text: get('text'),
    owner: get('owner'),
    domain: get('domain'),
    item: get('item'),
    status: oneOf(DECISION_STATUSES, get('status')) ?? ('open' as const),
    sort: oneOf(GAP_SORTS, get('sort')) ?? ('dependents' as const),
  };
  const { kind, severity, text, owner, domain, item, status } = filters;
  return {
    category: oneOf(GAP_VIEWS, get('show')) ?? ('ownership' as const),
    /** Undefined until the reader chooses: "mine", if there are any. */
    whose: oneOf(WHOSE, get('whose')),
    filters,
    paging,
    change,
    filtered: Boolean(
      kind || severity || text || owner || domain || item || status !== 'open',
    ),
    clear: () =>
      change({
        kind: undefined,
        severity: undefined,
        text: undefined,
        owner: undefined,
        domain: undefined,
        item: undefined,
        status: undefined,
      }),
  };
}

export type GapState = ReturnType<typeof useGapState>;
