import { useMemo } from 'react';
import { firstPage, usePaging } from '../../hooks/usePaging';
import { useQueryState } from '../../routing/router';

/** The lists of the portfolio tab, as the URL names them. */
export const LISTS = [
  'mine',
  'products',
  'platforms',
  'two-sided',
  'teams',
  'units',
] as const;

export type List = (typeof LISTS)[number];

/** Those of products and platforms. */
export type ItemListName = Extract<
  List,
  'products' | 'platforms' | 'two-sided'
>;

/** Rows of a page. */
export const SIZE = 25;

const sorts = ['consumers', 'title', 'units'] as const;

export function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | undefined {
  return values.find(value => value === text);
}

/** What a list shows: all of it sits in the URL. */
export function useListState() {
  const { get, set } = useQueryState();
  const paging = usePaging();
  return useMemo(() => {
    const change = (patch: Record<string, string | undefined>) =>
      set({ ...patch, ...firstPage() });
    const list = oneOf(LISTS, get('show')) ?? 'products';
    return {
      list,
      text: get('text'),
      owner: get('owner'),
      domain: get('domain'),
      role: get('role'),
      kind: get('kind'),
      item: get('item'),
      mine: get('mine') === 'true',
      // End customers stand in no catalog, so products go by their size.
      sort:
        oneOf(sorts, get('sort')) ??
        (list === 'products' ? 'units' : 'consumers'),
      paging,
      change,
      /** Another list keeps the words and the owner that are looked for. */
      show: (next: List) =>
        set(
          {
            show: next,
            role: undefined,
            kind: undefined,
            item: undefined,
            sort: undefined,
            ...firstPage(),
          },
          { step: true },
        ),
      clear: () =>
        change({
          text: undefined,
          owner: undefined,
          domain: undefined,
          role: undefined,
          kind: undefined,
          item: undefined,
          mine: undefined,
        }),
    };
  }, [get, set, paging]);
}

export type ListState = ReturnType<typeof useListState>;

/** Whether anything narrows the list. */
export function isFiltered(state: ListState): boolean {
  const { text, owner, domain, role, kind, item, mine } = state;
  return Boolean(text || owner || domain || role || kind || item || mine);
}
