import { Groundwork } from '../groundwork/types';
import { isRegisteredPlatform, SuitedPlatform } from './opportunityOf';

const WORD = /[\p{L}\p{N}]+/gu;
const SLICE = 512;

/**
 * Word → the platform that offers most capabilities with it in their title or
 * key. Only the words that are asked for.
 */
export function* findPlatformsByWords(
  { capabilities, items }: Groundwork,
  words: ReadonlySet<string>,
): Generator<void, ReadonlyMap<string, SuitedPlatform>> {
  const counts = new Map<string, Map<number, number>>();
  if (words.size > 0) {
    for (let i = 0; i < capabilities.ids.length; i++) {
      const item = capabilities.item[i]!;
      if (isRegisteredPlatform(items, item)) {
        const text = `${capabilities.titles[i]} ${capabilities.keys[i] ?? ''}`;
        for (const [word] of text.toLowerCase().matchAll(WORD)) {
          if (words.has(word)) {
            const offered = counts.get(word) ?? new Map<number, number>();
            counts.set(word, offered.set(item, (offered.get(item) ?? 0) + 1));
          }
        }
      }
      if (i % SLICE === 0) {
        yield;
      }
    }
  }
  const platforms = new Map<string, SuitedPlatform>();
  for (const [word, offered] of counts) {
    const [most] = [...offered].sort(
      ([one, some], [other, more]) =>
        more - some || (items.ids[one]! < items.ids[other]! ? -1 : 1),
    );
    platforms.set(word, { item: most![0], because: 'offers-something-near' });
  }
  return platforms;
}
