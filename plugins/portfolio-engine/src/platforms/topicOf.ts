import { Groundwork } from '../groundwork/types';
import { forEachWord } from '../lookalikes/forEachWord';
import { stemOf } from '../lookalikes/stemOf';

/** Words that tell a topic apart, beside what it is called. */
const MOST_WORDS = 3;

/**
 * What units that look alike have in common, to be called by: the shared words
 * that stand in the title of each of them, then the others in brackets
 * (`Mailer (layout, unsubscribes, bounces)`); the words alone, where the titles
 * have none in common.
 */
export function topicOf(options: {
  groundwork: Pick<Groundwork, 'facts'>;
  units: readonly number[];
  /** Words that all of them speak of, most telling first. */
  shared: readonly string[];
}): string {
  const { groundwork, units, shared } = options;
  const titles = units.map(unit => stemsOf(titleOf(groundwork, unit)));
  const isInAll = (word: string) =>
    titles.every(stems => stems.has(stemOf(word)));
  const called = shared.filter(isInAll);
  const others = shared
    .filter(word => !called.includes(word))
    .slice(0, MOST_WORDS)
    .join(', ');
  const name = capital(called.join(' '));
  if (name === '' || others === '') {
    return name || others;
  }
  return `${name} (${others})`;
}

function titleOf({ facts }: Pick<Groundwork, 'facts'>, unit: number): string {
  const card = facts[unit]?.card;
  return card?.title ?? card?.name ?? '';
}

function stemsOf(title: string): Set<string> {
  const stems = new Set<string>();
  forEachWord(title, word => stems.add(stemOf(word)));
  return stems;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
