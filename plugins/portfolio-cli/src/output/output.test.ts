import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import { formatJson } from './json';
import { formatMarkdown } from './markdown';
import { formatTable } from './table';
import { columnsOf } from './text';

const HOSTILE = '\u001b[31m<script>|`pay`\u202E\n# evil';

function assessment(options?: { title?: string; count?: number }): Assessment {
  const { title = 'Payments', count = 1 } = options ?? {};
  const refs = Array.from({ length: count }, (_, i) => `system:default/p${i}`);
  return {
    format: 1,
    date: '2026-11-22',
    units: refs.map(ref => ({
      ref,
      kind: 'system',
      title,
      role: 'platform',
      confidence: 'very-likely',
      platformShare: 0.9,
      clarity: 0.8,
      evidence: [
        {
          id: 'a',
          source: 'who-uses-it',
          towards: 'platform',
          weight: 2,
          text: 'used by 7 systems of 5 teams',
        },
        {
          id: 'b',
          source: 'what-is-said',
          towards: 'product',
          weight: -0.2,
          text: 'says "shop"',
        },
      ],
    })),
    items: [
      ...refs.map(ref => ({
        id: ref,
        title,
        role: 'platform' as const,
        form: 'unit' as const,
        units: [ref],
        consumers: [],
        standsOn: [],
      })),
      {
        id: 'loose:group:default/a',
        title: 'Other work of a',
        role: 'product',
        form: 'loose',
        units: [],
        consumers: [],
        standsOn: [],
      },
    ],
    capabilities: [
      {
        id: 'api:default/pay',
        title,
        surface: 'api',
        provider: 'system:default/p0',
        consumers: [],
      },
    ],
    consumptions: [],
    coverage: {
      units: count,
      decided: count,
      outside: 0,
      ownerWritten: 0,
      ownerResolved: 0,
      components: 10,
      componentsWithDependencies: 2,
      apis: 1,
      apisWithReadableDefinition: 0,
      described: 0,
      danglingReferences: 3,
    },
    problems: [
      {
        code: 'yaml-error',
        message: `Map keys must be unique ${'x'.repeat(200)}`,
        file: 'a.yaml',
        document: 2,
        line: 14,
      },
    ],
  };
}

function table(given: Assessment): string {
  return formatTable({ assessment: given, heading: text => text });
}

describe('formatTable', () => {
  it('tells platforms with how sure, consumers and why', () => {
    const text = table(assessment());

    expect(text).toContain('Platforms (1)');
    expect(text).toMatch(
      /Payments +very likely +not declared\n +used by 7 systems of 5 teams\n/,
    );
    expect(text).toContain('Products (0)\n  none found');
    expect(text).not.toContain('Other work of a');
    expect(text).toMatch(/dependencies declared +2 of 10 components\n/);
    expect(text).toContain(
      '1 yaml-error, such as a.yaml, document 2, line 14:\n    Map keys must be',
    );
  });

  it.each([
    ['plain', 'Payments'],
    ['long', 'Payments and '.repeat(20)],
    ['wide', '支払いプラットフォーム'.repeat(5)],
    ['hostile', HOSTILE],
  ])('fits 100 columns and prints no controls: %s', (_what, title) => {
    const lines = table(assessment({ title, count: 30 })).split('\n');

    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(100);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(lines).toContain('  and 15 more');
  });
});

describe('formatJson', () => {
  it('is the assessment, an element a line, in chunks', () => {
    const given = assessment({ title: HOSTILE, count: 1_000 });

    const chunks = [...formatJson({ assessment: given })];

    expect(chunks.length).toBeGreaterThan(2);
    expect(JSON.parse(chunks.join(''))).toEqual(given);
    expect(chunks.join('')).toContain('\n  "consumptions": [],\n');
    expect(chunks.join('').split('\n').length).toBeGreaterThan(2_000);
  });
});

describe('formatMarkdown', () => {
  it('is a brief with every section', () => {
    const text = formatMarkdown({ assessment: assessment() });

    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Products and platforms',
      '## Platforms (1)',
      '## Products (0)',
      '## Capabilities (1)',
      '## What the catalog says',
      '## Problems (1)',
    ]);
    expect(text).toContain(
      '| Payments | very likely | not declared | 1 | used by 7 systems of 5 teams |',
    );
  });

  it('lets no text of the catalog become Markdown or HTML', () => {
    const text = formatMarkdown({ assessment: assessment({ title: HOSTILE }) });

    expect(text).toContain('\\<script\\>\\|\\`pay\\` \\# evil');
    expect(text).not.toMatch(/(?<!\\)<script/);
  });
});
