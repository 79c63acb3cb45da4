import { useQueryState } from '../../routing/router';

/** The part of the portfolio that is looked at; it sits in the URL. */
export function useScope() {
  const { get, set } = useQueryState();
  return {
    scope: get('scope') ?? 'organisation',
    setScope: (scope: string | undefined) =>
      set(
        { scope: scope === 'organisation' ? undefined : scope },
        { step: true },
      ),
  };
}
