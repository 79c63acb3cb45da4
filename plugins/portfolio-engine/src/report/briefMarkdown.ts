import {
  isCountDeclared,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';

type Brief = PortfolioSchema<'Brief'>;

const STATUS: Record<PortfolioSchema<'SignalStatus'>, string> = {
  raised: 'raised',
  watch: 'to be watched',
  clear: 'clear',
  unknown: 'cannot be judged',
};

const MOST_ADDITIONS = 5;

/** The brief as Markdown, to send to a leader: about two pages. */
export function briefMarkdown(options: {
  brief: Brief;
  overview: PortfolioSchema<'Overview'>;
  /** Left out where the reader may not read it. */
  staffing?: PortfolioSchema<'StaffingPlan'>;
  /** Of the assessment, ISO 8601. */
  day?: string;
}): string {
  const { brief, overview, staffing, day } = options;
  const { verdict } = brief;
  const sections = [
    `# Do we need a Platform PM?${day === undefined ? '' : ` (${day})`}`,
    ...(verdict ? [`**${escape(verdict.sentence)}**`] : []),
    ...(brief.thin ? [additionsOf(brief)] : []),
    decisionsOf(brief),
    signalsOf(brief),
    staffing ? staffingOf(staffing) : '',
    platformsOf(overview),
    opportunitiesOf(brief),
    ...(brief.thin ? [] : [additionsOf(brief)]),
    coverageOf(overview),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function decisionsOf({ decisions }: Brief): string {
  return section(
    'Decisions to take',
    decisions.flatMap(({ title, why, waiting, evidence }, place) => [
      `${place + 1}. **${escape(title)}** ${escape(why)}`,
      `   - What waiting costs: ${escape(waiting)}`,
      ...evidence.map(({ text }) => `   - ${escape(text)}`),
    ]),
  );
}

function signalsOf({ signals = [], verdict }: Brief): string {
  return section('Signals', [
    ...(verdict ? [`${escape(capital(verdict.judged))}.`, ''] : []),
    ...(signals.length === 0
      ? []
      : [
          '| Signal | Now | Such as |',
          '| --- | --- | --- |',
          ...signals.map(
            ({ title, status, strongest, because }) =>
              `| ${escape(title)} | ${STATUS[status]} | ${escape(
                strongest?.text ?? because?.text ?? '',
              )} |`,
          ),
        ]),
  ]);
}

function staffingOf({
  glance,
  steps,
  positions,
}: PortfolioSchema<'StaffingPlan'>): string {
  return section('Platform PMs', [
    escape(glance.sentence),
    '',
    ...steps.map(step => `- ${escape(step)}`),
    ...positions.map(
      ({ area, first, second, because }) =>
        `- Open${
          area ? ` for ${escape(area.title)}` : ''
        }: ${first}, else ${second}. ${escape(because.join(' '))}`,
    ),
  ]);
}

function platformsOf({ platforms }: PortfolioSchema<'Overview'>): string {
  return section(
    'Most used platforms',
    platforms.map(
      ({ title, consumerTeams, owner }) =>
        `- ${escape(title)}: ${usedBy(consumerTeams)}${
          owner ? `; owned by ${escape(owner.title)}` : ''
        }`,
    ),
  );
}

function usedBy(teams: PortfolioSchema<'Count'>): string {
  if (!isCountDeclared(teams)) {
    return 'who uses it is not declared';
  }
  return teams.value === 1 ? '1 team uses it' : `${teams.value} teams use it`;
}

function opportunitiesOf({ opportunities }: Brief): string {
  return section(
    'Opportunities',
    opportunities.map(
      ({ topic, text }) => `- ${escape(topic)}: ${escape(text)}`,
    ),
  );
}

function additionsOf({ additions }: Brief): string {
  return section(
    'What to add to the catalog next',
    additions
      .slice(0, MOST_ADDITIONS)
      .map(({ title, text }) => `- **${escape(title)}**: ${escape(text)}`),
  );
}

function coverageOf({ coverage, units }: PortfolioSchema<'Overview'>): string {
  const decided = units.product + units.platform + units.mixed;
  return section('What this rests on', [
    `- ${coverage.units} entities, of which ${decided} read as product or platform`,
    `- ${coverage.componentsWithDependencies} of ${coverage.components} components say what they stand on`,
    `- ${coverage.ownerResolved} of ${coverage.units} have an owner whom the catalog has`,
  ]);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`## ${title}`, '', ...lines].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text on one line that Markdown shows as it is. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*_[\]<>|#]/g, character => `\\${character}`);
}
