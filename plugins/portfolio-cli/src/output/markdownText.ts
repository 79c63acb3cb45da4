import { oneLine } from './text';

/** Text of a catalog may not be taken for Markdown or HTML. */
export function escape(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}

/** A table, with a line below it. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map(cells => `| ${cells.map(escape).join(' | ')} |`),
    '',
  ];
}
