import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import {
  BriefContent,
  escapeMarkdown,
  markdownTable,
  positionText,
  renderBrief,
} from '@backstage-portfolio/plugin-portfolio-engine';
import {
  evidenceOf,
  gapsOfCategory,
  raisedIn,
  signalsOfAll,
  whyOf,
} from './signalLines';
import { countOf } from './text';

const MOST_REASONS = 3;
const MOST_ADDITIONS = 3;
const MOST_GAPS = 8;

/** What one would send to a leader: the answer first, then what it rests on. */
export function briefSections(assessment: Assessment): string[] {
  const signals = signalsOfAll(assessment);
  const { verdict, decisions, additions, faults } = assessment;
  return renderBrief({
    answer: verdict.sentence,
    thin: false,
    reasons: verdict.reasons
      .slice(0, MOST_REASONS)
      .flatMap(id => signals.find(signal => signal.id === id) ?? [])
      .map(signal => ({
        title: signal.title,
        status: signal.status,
        text: evidenceOf(signal).slice(0, 2).join(' '),
      })),
    decisions: decisions.map(({ kind, title, why, waiting, evidence }) => ({
      // How to add something is in words of our own, with code.
      what: `**${escapeMarkdown(title)}** ${
        kind === 'addition' ? why : escapeMarkdown(why)
      }`,
      waiting,
      evidence,
    })),
    additions: additions
      .slice(0, MOST_ADDITIONS)
      .map(({ text, how }) => `${escapeMarkdown(text)} ${how}`),
    signals: signals.map(signal => ({
      title: signal.title,
      status: signal.status,
      why: whyOf(signal),
      raisedIn: raisedIn(assessment, signal.id),
    })),
    staffing: staffingOf(assessment),
    more: [
      ...(faults.length > 0
        ? [{ title: 'Left out', lines: faults.map(escapeMarkdown) }]
        : []),
      gapSection(assessment),
    ],
  });
}

function staffingOf({
  staffing,
  items,
}: Assessment): NonNullable<BriefContent['staffing']> {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const { sentence, steps, areas, open } = staffing;
  return {
    sentence,
    steps,
    majors: areas
      .filter(({ major }) => major)
      .map(({ item, title, need, because, likely }) => [
        title,
        String(need),
        namedIn(staffing, item) || (likely ? 'likely, by title' : '-'),
        because.join('; '),
      ]),
    open: open.map(position => ({
      area: titles.get(position.area ?? '') ?? 'platform work elsewhere',
      text: positionText(position),
    })),
  };
}

function namedIn(staffing: Assessment['staffing'], item: string): string {
  return staffing.held
    .filter(({ areas }) => areas.includes(item))
    .map(
      ({ person, dualHat }) =>
        `${person.slice(person.indexOf('/') + 1)}${
          dualHat ? ' (an engineering lead as well)' : ''
        }`,
    )
    .join(', ');
}

function gapSection(assessment: Assessment): BriefContent['more'][number] {
  const gaps = gapsOfCategory(assessment, 'ownership');
  const hygiene = gapsOfCategory(assessment, 'hygiene');
  const lines: string[] = [];
  if (gaps.length === 0) {
    lines.push('None found in what the catalog says.', '');
  } else {
    lines.push(
      ...markdownTable(
        ['Gap', 'How severe', 'Who could take it'],
        gaps
          .slice(0, MOST_GAPS)
          .map(({ text, severity, suggestedOwner, suggestedBecause }) => [
            text,
            severity,
            suggestedOwner
              ? `${suggestedOwner.slice(suggestedOwner.indexOf('/') + 1)}. ${
                  suggestedBecause ?? ''
                }`.trim()
              : '-',
          ]),
      ),
    );
  }
  const left = Math.max(0, gaps.length - MOST_GAPS) + hygiene.length;
  const more = [
    ...(gaps.length > MOST_GAPS
      ? [`${countOf(gaps.length - MOST_GAPS, 'gap')} more`]
      : []),
    ...(hygiene.length > 0
      ? [`${countOf(hygiene.length, 'slip')} of the catalog itself`]
      : []),
  ];
  if (more.length > 0) {
    const isOne = left === 1;
    lines.push(
      `And ${more.join(', and ')}: \`--format json\` has ${
        isOne
          ? 'it, with the YAML that mends it'
          : 'all of them, with the YAML that mends each'
      }.`,
      '',
    );
  }
  return { title: `Ownership gaps (${gaps.length})`, lines };
}
