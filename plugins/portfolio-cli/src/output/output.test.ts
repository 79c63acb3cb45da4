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
    verdict: {
      answer: 'probably',
      sentence: `Probably: ${title}.`,
      judged: '1 of the 5 signals that can be judged is raised, on thin data.',
      sure: 'thin',
      sureText: 'on thin data',
      named: false,
      signals: 7,
      decided: 5,
      raised: 1,
      watch: 0,
      reasons: ['slow-delivery'],
    },
    decisions: [
      {
        kind: 'signal',
        title: `Let others help themselves to ${title}.`,
        why: 'What could hold teams up: raised.',
        waiting: 'Teams go on waiting.',
        evidence: [`Shop waits for ${title}.`],
        target: 'slow-delivery',
      },
    ],
    signals: [
      {
        id: 'slow-delivery',
        scope: 'organisation',
        scopeKind: 'organisation',
        title: 'What could hold teams up',
        question: 'Do teams wait for one another?',
        status: 'raised',
        indicators: [
          {
            id: 'declared-friction',
            title: 'Teams that say they are held up',
            status: 'raised',
            measures: { teams: 3 },
            watch: [{ teams: 1 }],
            raise: [{ teams: 3 }],
            coverage: { field: 'friction', have: 3, of: 10 },
            evidence: [
              {
                id: 'waits-for a',
                kind: 'waits-for',
                text: `Shop waits for ${title}.`,
                entities: ['system:default/p0'],
              },
            ],
            total: 1,
            clears: 'Mend it.',
          },
        ],
      },
    ],
    faults: [],
    additions: [
      {
        code: 'name-owners',
        field: 'owner',
        text: 'Name owners: 3 edits would do; 2 indicators can then be judged.',
        how: 'Write `spec.owner`.',
        edits: 3,
        of: 10,
        missing: 5,
        opens: [],
        examples: [],
      },
    ],
    staffing: {
      stage: 'forming',
      sentence: 'The rule of thumb asks for 1 Platform PM.',
      steps: ['2 groups own something.'],
      need: 1,
      least: 1,
      most: 1,
      platformTeams: [],
      owningGroups: 2,
      areas: [
        {
          item: 'system:default/p0',
          title,
          major: true,
          because: ['used by 3 other teams'],
          teams: [],
          consumerTeams: [],
          consumerProducts: [],
          capabilities: 1,
          units: 1,
          need: 1,
          likely: false,
        },
      ],
      held: [],
      likely: 0,
      heldUnknown: false,
      open: [
        {
          area: 'system:default/p0',
          first: 'internal',
          second: 'external',
          because: ['Engineers believe who knows the house.'],
        },
      ],
    },
    gaps: refs.map(ref => ({
      id: `no-owner ${ref}`,
      kind: 'no-owner',
      category: 'ownership',
      severity: 'high',
      title: 'Nobody owns it',
      text: `${title} has no owner.`,
      ref,
      dependents: 2,
      suggestedOwner: 'group:default/a',
      suggestedBecause: 'It owns the rest.',
      yaml: 'spec:\n  owner: group:default/a\n',
    })),
    teams: [],
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

    expect(text).toContain(
      'Do we need a Platform PM?\n  Probably: Payments.\n',
    );
    expect(text).toContain(
      '  raised         What could hold teams up\n                 Shop waits for Payments.\n',
    );
    expect(text).toContain('  1     Nobody owns it (no-owner)\n');
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
      '# Do we need a Platform PM?',
      '## Decisions to take',
      '## What to add to the catalog next',
      '## Signals',
      '## Platform PMs',
      '## Ownership gaps (1)',
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

  it('answers first, then says why, what to do, and who could do it', () => {
    const lines = formatMarkdown({ assessment: assessment() }).split('\n');

    expect(lines[2]).toBe('**Probably: Payments.**');
    for (const line of [
      '1. **What could hold teams up**, raised. Shop waits for Payments.',
      '1. **Let others help themselves to Payments.** What could hold teams up: raised.',
      '   - If it waits: Teams go on waiting.',
      '- Name owners: 3 edits would do; 2 indicators can then be judged. Write `spec.owner`.',
      '| What could hold teams up | raised | Shop waits for Payments. |  |',
      '- 2 groups own something.',
      '| Payments has no owner. | high | a. It owns the rest. |',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.join('\n')).toContain(
      'Open: **Payments**. From within, else from outside.',
    );
  });

  it('stays at about two pages however large the catalog is', () => {
    const text = formatMarkdown({ assessment: assessment({ count: 500 }) });

    expect(text.split('\n').length).toBeLessThan(110);
  });

  it('lets no text of the catalog become Markdown or HTML', () => {
    const text = formatMarkdown({ assessment: assessment({ title: HOSTILE }) });

    expect(text).toContain('\\<script\\>\\|\\`pay\\` \\# evil');
    expect(text).not.toMatch(/(?<!\\)<script/);
  });
});
