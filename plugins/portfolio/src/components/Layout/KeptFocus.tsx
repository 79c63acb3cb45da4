import { useState, type ReactNode } from 'react';
import { useKeptFocus } from '../../hooks/useKeptFocus';

/**
 * A part of a page of which a decision may take away what has the focus, or the
 * whole: the part keeps it. Nothing where there never was any content.
 */
export function KeptFocus(props: { children: ReactNode }) {
  const kept = useKeptFocus<HTMLDivElement>();
  const filled = Boolean(props.children);
  const [began, setBegan] = useState(filled);
  if (filled && !began) {
    setBegan(true);
  }
  return began ? <div {...kept}>{props.children}</div> : null;
}
