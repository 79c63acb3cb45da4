import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import {
  escapeMarkdown,
  markdownTable,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { describeCount, summarise } from './summary';
import { briefSections } from './brief';
import { countOf } from './text';

const MOST_ITEMS = 15;
const MOST_CAPABILITIES = 10;
const MOST_PROBLEMS = 5;

/** The assessment as a brief of about two pages, in Markdown. */
export function formatMarkdown(options: { assessment: Assessment }): string {
  const { assessment } = options;
  const summary = summarise(assessment);
  const lines = [...briefSections(assessment)];
  for (const { title, items } of summary.sections) {
    lines.push(`## ${title} (${items.length})`, '');
    if (items.length === 0) {
      lines.push('None found in what the catalog says.', '');
      continue;
    }
    lines.push(
      ...markdownTable(
        ['', 'How sure', 'Consumers', 'Units', 'Because'],
        items
          .slice(0, MOST_ITEMS)
          .map(item => [
            item.title,
            item.sure,
            item.consumers,
            String(item.units),
            item.reasons.slice(0, 2).join('; '),
          ]),
      ),
    );
    if (items.length > MOST_ITEMS) {
      lines.push(`And ${items.length - MOST_ITEMS} more.`, '');
    }
  }
  if (summary.loose) {
    lines.push(escapeMarkdown(summary.loose), '');
  }
  lines.push(...capabilitySection(assessment));
  lines.push('## What the catalog says', '');
  lines.push(
    `${summary.counts}. ${summary.coverage
      .map(({ what, value }) => `${what}: ${value}`)
      .join('; ')}.`,
    '',
  );
  if (summary.problems.length > 0) {
    lines.push(`## Problems (${assessment.problems.length})`, '');
    lines.push(
      ...markdownTable(
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
    ...markdownTable(
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
