import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import { ItemLine, summarise } from './summary';
import { fit, pad } from './text';

/** Lines that fit the usual terminal. */
const WIDTH = 100;
const MOST_ITEMS = 15;
const MOST_PROBLEMS = 8;

/** Widths of title, how sure and consumers; reasons have lines of their own. */
const COLUMNS = [60, 11, 12] as const;
const COVERAGE_COLUMN = 22;

/** @see formatTable */
export interface FormatTableOptions {
  assessment: Assessment;
  /** Makes a heading stand out; leaves it as it is where colours do no good. */
  heading: (text: string) => string;
}

/** The assessment for a terminal, at most 100 columns wide. */
export function formatTable(options: FormatTableOptions): string {
  const { assessment, heading } = options;
  const summary = summarise(assessment);
  const lines: string[] = [];
  for (const { title, items } of summary.sections) {
    lines.push(heading(`${title} (${items.length})`));
    if (items.length === 0) {
      lines.push('  none found in what the catalog says');
    } else {
      lines.push(row(['', 'How sure', 'Consumers']));
      lines.push(...items.slice(0, MOST_ITEMS).flatMap(itemRows));
    }
    if (items.length > MOST_ITEMS) {
      lines.push(`  and ${items.length - MOST_ITEMS} more`);
    }
    lines.push('');
  }
  if (summary.loose) {
    lines.push(summary.loose, '');
  }
  lines.push(heading('What the catalog says'));
  for (const { what, value } of summary.coverage) {
    lines.push(`  ${pad(what, COVERAGE_COLUMN)}  ${value}`);
  }
  if (summary.problems.length > 0) {
    lines.push('', heading(`Problems (${assessment.problems.length})`));
    for (const { code, count, example } of summary.problems.slice(
      0,
      MOST_PROBLEMS,
    )) {
      lines.push(
        `  ${count} ${code}, such as ${example.place}:`,
        `    ${example.message}`,
      );
    }
    lines.push('  all of them: --format json');
  }
  return `${lines.map(line => fit(line, limit(line))).join('\n')}\n`;
}

function itemRows({ title, sure, consumers, reasons }: ItemLine): string[] {
  const line = row([title, sure, consumers]);
  return reasons.length === 0 ? [line] : [line, `    ${reasons.join('; ')}`];
}

function row(cells: readonly string[]): string {
  return `  ${COLUMNS.map((columns, index) =>
    pad(cells[index] ?? '', columns),
  ).join('  ')}`.trimEnd();
}

/** Headings carry codes that take no column. */
function limit(line: string): number {
  return line.includes('\u001b') ? Infinity : WIDTH;
}
