import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the focus in a part of the page, whose element takes what is returned.
 * When that which has the focus goes away or out of use, the part itself takes
 * it, so that a keyboard goes on there and not at the top of the page.
 */
export function useKeptFocus<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const inside = useRef(false);
  // After each rendering: any may take away what has the focus. That is no
  // blur to React, which keeps silent about what it does itself.
  useEffect(() => {
    if (inside.current && document.activeElement?.matches('body, :disabled')) {
      part.current?.focus({ preventScroll: true });
    }
  });
  return {
    ref: part,
    tabIndex: -1,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: (event: FocusEvent) => {
      inside.current =
        event.relatedTarget instanceof Node &&
        part.current?.contains(event.relatedTarget) === true;
    },
  };
}
