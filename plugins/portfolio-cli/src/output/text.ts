/**
 * Controls, marks of writing direction and line separators: names of a catalog
 * are anybody's text and may not move the cursor of a terminal.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Letters that take two columns of a terminal. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** One line that can be printed anywhere. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
}

/** Columns that a line takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    columns += WIDE.test(letter) ? 2 : 1;
  }
  return columns;
}

/** The line with an ellipsis where it is longer than so many columns. */
export function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) {
    return text;
  }
  let kept = '';
  let taken = 1;
  for (const letter of text) {
    taken += columnsOf(letter);
    if (taken > columns) {
      break;
    }
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Cut or filled up to exactly so many columns. */
export function pad(text: string, columns: number): string {
  const fitted = fit(text, columns);
  return fitted + ' '.repeat(columns - columnsOf(fitted));
}

/** `1,234` on every machine. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 platform`, `2 platforms`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
