import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './translations/en';

/**
 * Every text of the plugin. English is the default, German complete.
 *
 * @public
 */
export const portfolioTranslationRef = createTranslationRef({
  id: 'portfolio',
  messages: english,
  translations: { de: () => import('./translations/de') },
});
