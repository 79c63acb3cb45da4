import { useState } from 'react';

let given = 0;

function next() {
  given += 1;
  return `portfolio-${given}`;
}

/**
 * An id for one element of the page. React's own `useId` begins with React
 * 18, and the plugin supports 17.
 */
export function useElementId(): string {
  const [id] = useState(next);
  return id;
}
