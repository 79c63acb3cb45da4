import {
  isCountDeclared,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { findingLine } from './findingLine';
import { escapeMarkdown } from './markdown';
import { positionText } from './positionText';
import { BriefContent, renderBrief } from './renderBrief';

type Brief = PortfolioSchema<'Brief'>;

const MOST_ADDITIONS = 5;

/** The brief of one reader as Markdown, to send to a leader: about two pages. */
export function briefMarkdown(options: {
  brief: Brief;
  overview: PortfolioSchema<'Overview'>;
  /** Left out where the reader may not read it. */
  staffing?: PortfolioSchema<'StaffingPlan'>;
  /** Of the assessment, ISO 8601. */
  day?: string;
}): string {
  const { brief, overview, staffing, day } = options;
  const { verdict, decisions, signals = [] } = brief;
  const lines = renderBrief({
    day,
    answer: verdict?.sentence,
    thin: brief.thin === true,
    decisions: decisions.map(({ title, why, waiting, evidence }) => ({
      what: `**${escapeMarkdown(title)}** ${escapeMarkdown(why)}`,
      waiting,
      evidence: evidence.map(findingLine),
    })),
    additions: brief.additions
      .slice(0, MOST_ADDITIONS)
      .map(
        ({ title, text }) =>
          `**${escapeMarkdown(title)}**: ${escapeMarkdown(text)}`,
      ),
    judged: verdict && `${capital(verdict.judged)}.`,
    signals: signals.map(({ title, status, strongest, because }) => ({
      title,
      status,
      why: strongest?.text ?? because?.text ?? '',
    })),
    staffing: staffing && staffingOf(staffing),
    more: [
      { title: 'Most used platforms', lines: platformsOf(overview) },
      { title: 'Opportunities', lines: opportunitiesOf(brief) },
      { title: 'What this rests on', lines: coverageOf(overview) },
    ],
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

function staffingOf({
  glance,
  steps,
  positions,
}: PortfolioSchema<'StaffingPlan'>): BriefContent['staffing'] {
  return {
    sentence: glance.sentence,
    steps,
    open: positions.map(({ area, first, second, because }) => ({
      area: area?.title ?? 'platform work elsewhere',
      text: positionText({ first, second, because }),
    })),
  };
}

function platformsOf({ platforms }: PortfolioSchema<'Overview'>): string[] {
  return platforms.map(
    ({ title, consumerTeams, owner }) =>
      `- ${escapeMarkdown(title)}: ${usedBy(consumerTeams)}${
        owner ? `; owned by ${escapeMarkdown(owner.title)}` : ''
      }`,
  );
}

function usedBy(teams: PortfolioSchema<'Count'>): string {
  if (!isCountDeclared(teams)) {
    return 'who uses it is not declared';
  }
  return teams.value === 1 ? '1 team uses it' : `${teams.value} teams use it`;
}

function opportunitiesOf({ opportunities }: Brief): string[] {
  return opportunities.map(
    ({ topic, text }) => `- ${escapeMarkdown(topic)}: ${escapeMarkdown(text)}`,
  );
}

function coverageOf({
  coverage,
  units,
}: PortfolioSchema<'Overview'>): string[] {
  const decided = units.product + units.platform + units.mixed;
  return [
    `- ${coverage.units} entities, of which ${decided} read as product or platform`,
    `- ${coverage.componentsWithDependencies} of ${coverage.components} components say what they stand on`,
    `- ${coverage.ownerResolved} of ${coverage.units} have an owner whom the catalog has`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
