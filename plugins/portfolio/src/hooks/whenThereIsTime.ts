import { startTransition } from 'react';

/**
 * Updates what is shown in small steps between which the browser answers to
 * the reader, however much there is to show. React 17 knows no such steps.
 */
export const whenThereIsTime: (update: () => void) => void =
  startTransition ?? (update => update());
