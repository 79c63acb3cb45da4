import type { PageMeasures } from './measurePages';

const HEADINGS = [
  'page',
  'opened by a link',
  'switched to',
  "longest task: portal's start",
  'of the page',
  'of the switch',
  'scripts and styles',
  'ours',
];

/** The measures as a table in Markdown; medians. */
export function reportPages(measured: PageMeasures): string {
  const { opens, switches, startTask, pageTask, switchTask } = measured;
  const [catalog = ''] = Object.keys(opens);
  const rows = Object.keys(opens).map(name => [
    name,
    `${milliseconds(opens[name])}${ratio(opens[name], opens[catalog])}`,
    `${milliseconds(switches[name])}${ratio(
      switches[name],
      switches[catalog],
    )}`,
    longTask(startTask[name]),
    longTask(pageTask[name]),
    longTask(switchTask[name]),
    kilobytes(measured.bytes[name]),
    kilobytes(measured.ourBytes[name]),
  ]);
  return [
    `${measured.entities} entities; in brackets the ratio to Backstage's catalog`,
    '',
    `| ${HEADINGS.join(' | ')} |`,
    `|${HEADINGS.map(() => ' --- |').join('')}`,
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '' : `${Math.round(value)} ms`;
}

function ratio(value: number | undefined, of: number | undefined): string {
  return value === undefined || !of || value === of
    ? ''
    : ` (${(value / of).toFixed(2)})`;
}

/** A browser reports tasks from 50 ms on. */
function longTask(value: number | undefined): string {
  return value === 0 ? 'under 50 ms' : milliseconds(value);
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined
    ? ''
    : `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;
}
