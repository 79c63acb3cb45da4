import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import { describeCount, summarise } from './summary';
import { countOf, oneLine } from './text';

const MOST_CAPABILITIES = 30;
const MOST_PROBLEMS = 20;

/** The assessment as a brief, in Markdown. */
export function formatMarkdown(options: { assessment: Assessment }): string {
  const { assessment } = options;
  const summary = summarise(assessment);
  const lines = ['# Products and platforms', '', `${summary.counts}.`, ''];
  for (const { title, items } of summary.sections) {
    lines.push(`## ${title} (${items.length})`, '');
    if (items.length === 0) {
      lines.push('None found in what the catalog says.', '');
      continue;
    }
    lines.push(
      ...table(
        ['', 'How sure', 'Consumers', 'Units', 'Because'],
        items.map(item => [
          item.title,
          item.sure,
          item.consumers,
          String(item.units),
          item.reasons.join('; '),
        ]),
      ),
    );
  }
  if (summary.loose) {
    lines.push(escape(summary.loose), '');
  }
  lines.push(...capabilitySection(assessment));
  lines.push('## What the catalog says', '');
  lines.push(
    ...summary.coverage.map(({ what, value }) => `- ${what}: ${value}`),
    '',
  );
  if (summary.problems.length > 0) {
    lines.push(`## Problems (${assessment.problems.length})`, '');
    lines.push(
      ...table(
        ['Problem', 'How often', 'Such as'],
        summary.problems
          .slice(0, MOST_PROBLEMS)
          .map(({ code, count, example }) => [
            code,
            String(count),
            `${example.place}: ${example.message}`,
          ]),
      ),
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function capabilitySection({
  capabilities,
  items,
  coverage,
}: Assessment): string[] {
  const lines = [`## Capabilities (${capabilities.length})`, ''];
  if (capabilities.length === 0) {
    return [...lines, 'None found in what the catalog says.', ''];
  }
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const sorted = [...capabilities].sort(
    (a, b) => b.consumers.length - a.consumers.length || (a.id < b.id ? -1 : 1),
  );
  lines.push(
    ...table(
      ['', 'How it is used', 'Of', 'Consumers'],
      sorted
        .slice(0, MOST_CAPABILITIES)
        .map(({ title, surface, item, provider, consumers }) => [
          title,
          surface,
          titles.get(item ?? '') ?? provider,
          describeCount(consumers.length, coverage),
        ]),
    ),
  );
  const more = sorted.length - MOST_CAPABILITIES;
  if (more > 0) {
    lines.push(`And ${countOf(more, 'more', 'more')}.`, '');
  }
  return lines;
}

function table(head: string[], rows: string[][]): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map(cells => `| ${cells.map(escape).join(' | ')} |`),
    '',
  ];
}

/** Text of a catalog may not be taken for Markdown or HTML. */
function escape(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
