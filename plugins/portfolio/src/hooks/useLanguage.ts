import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';

/** The language of the portal, for dates and numbers. */
export function useLanguage(): string | undefined {
  return useApiHolder().get(appLanguageApiRef)?.getLanguage().language;
}
