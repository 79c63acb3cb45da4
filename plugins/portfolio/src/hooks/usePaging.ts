import { useCallback, useMemo, useRef } from 'react';
import { useQueryState } from '../routing/router';

export interface Paging {
  /** From 1. */
  page: number;
  cursor?: string;
  goTo: (target: { page: number; cursor?: string }) => void;
  /** Where the page before begins; undefined if this link was opened by itself. */
  previous?: { page: number; cursor?: string };
}

/** URL parameters that must go when a filter changes. */
export function firstPage(prefix = '') {
  return { [`${prefix}page`]: undefined, [`${prefix}after`]: undefined };
}

/**
 * Pages by cursors. Page number and cursor sit in the URL; the way back is
 * remembered as long as the page is open.
 */
export function usePaging(options: { prefix?: string } = {}): Paging {
  const { prefix = '' } = options;
  const { get, set } = useQueryState();
  const trail = useRef(new Map<number, string | undefined>());
  const cursor = get(`${prefix}after`);
  const page = cursor ? Math.max(2, Number(get(`${prefix}page`)) || 2) : 1;
  trail.current.set(page, cursor);

  const goTo = useCallback<Paging['goTo']>(
    target =>
      set(
        {
          [`${prefix}page`]: target.cursor ? String(target.page) : undefined,
          [`${prefix}after`]: target.cursor,
        },
        { step: true },
      ),
    [prefix, set],
  );

  return useMemo(() => {
    const before = page - 1;
    const known = before === 1 || trail.current.has(before);
    return {
      page,
      cursor,
      goTo,
      previous:
        page > 1 && known
          ? { page: before, cursor: trail.current.get(before) }
          : undefined,
    };
  }, [page, cursor, goTo]);
}
