import type { PageMeasures } from './measurePages';

/** The measures as a table in Markdown; medians. */
export function reportPages(measured: PageMeasures): string {
  const rows = Object.keys(measured.opens).map(name => [
    name,
    milliseconds(measured.opens[name]),
    milliseconds(measured.switches[name]),
    milliseconds(measured.longestTask[name]),
    kilobytes(measured.bytes[name]),
    kilobytes(measured.ourBytes[name]),
  ]);
  return [
    `${measured.entities} entities`,
    '',
    '| page | opened by a link | switched to | longest task | scripts and styles | ours |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '' : `${Math.round(value)} ms`;
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${Math.round(bytes / 1_000)} kB`;
}
