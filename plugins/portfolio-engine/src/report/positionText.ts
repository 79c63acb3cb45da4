import { SOURCING_ADVICE } from '../staffing/sourcing';
import { SourcingWay } from '../staffing/types';

/** Qualities to look for that are named. */
const MOST_LOOKED_FOR = 3;

/** How to fill a position, in a few sentences. */
export function positionText(position: {
  first: SourcingWay;
  second: SourcingWay;
  /** Sentences. */
  because: readonly string[];
}): string {
  const { first, second, because } = position;
  const { title, lookFor } = SOURCING_ADVICE[first];
  return [
    `${title}, else ${lowerFirst(SOURCING_ADVICE[second].title)}.`,
    ...because,
    `Look for somebody who ${lookFor.slice(0, MOST_LOOKED_FOR).join('; ')}.`,
  ].join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
