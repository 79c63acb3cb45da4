/** A text on one line. Of a catalog, it may not be taken for Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}

/** A table, with a line below it. Cells are escaped, the head is not. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map(cells => `| ${cells.map(escapeMarkdown).join(' | ')} |`),
    '',
  ];
}
