import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import { STATUS_WORDS } from '@backstage-portfolio/plugin-portfolio-engine';
import { ItemLine, summarise } from './summary';
import { signalsOfAll, whyOf } from './signalLines';
import { columnsOf, fit, oneLine, pad } from './text';

/** Lines that fit the usual terminal. */
const WIDTH = 100;
const MOST_ITEMS = 15;
const MOST_PROBLEMS = 8;

/** Widths of title, how sure and consumers; reasons have lines of their own. */
const COLUMNS = [60, 11, 12] as const;
const COVERAGE_COLUMN = 22;
const STATUS_COLUMN = 13;

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
  const lines: string[] = [...answerLines(options)];
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

/** The verdict, the signals and the gaps, a line each. */
function answerLines({ assessment, heading }: FormatTableOptions): string[] {
  const lines = [
    heading('Do we need a Platform PM?'),
    ...wrapped(oneLine(assessment.verdict.sentence)),
    ...wrapped(oneLine(assessment.staffing.sentence)),
    '',
    heading('Signals'),
  ];
  for (const signal of signalsOfAll(assessment)) {
    lines.push(
      `  ${pad(STATUS_WORDS[signal.status], STATUS_COLUMN)}  ${oneLine(
        signal.title,
      )}`,
      `  ${' '.repeat(STATUS_COLUMN)}  ${oneLine(whyOf(signal))}`,
    );
  }
  const gaps = countKinds(assessment);
  lines.push('', heading(`Gaps (${assessment.gaps.length})`));
  for (const { title, kind, count } of gaps) {
    lines.push(`  ${pad(String(count), 4)}  ${title} (${kind})`);
  }
  if (gaps.length === 0) {
    lines.push('  none found in what the catalog says');
  }
  const [addition] = assessment.additions;
  if (addition) {
    lines.push(
      '',
      heading('What to add to the catalog next'),
      ...wrapped(oneLine(addition.text)),
    );
  }
  return [...lines, ''];
}

/** How many gaps there are of each kind, in the order of the assessment. */
function countKinds({ gaps }: FormatTableOptions['assessment']) {
  const kinds = new Map<
    string,
    { title: string; kind: string; count: number }
  >();
  for (const { kind, title } of gaps) {
    const known = kinds.get(kind) ?? { title, kind, count: 0 };
    known.count++;
    kinds.set(kind, known);
  }
  return [...kinds.values()];
}

/** A text over several lines, indented. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(`  ${line} ${word}`) > WIDTH) {
      lines.push(`  ${line}`);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, `  ${line}`];
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
