import {
  Assessment,
  AssessmentPosition,
} from '@backstage-portfolio/plugin-portfolio-common';
import { SOURCING_ADVICE } from '@backstage-portfolio/plugin-portfolio-engine';
import { escape, table } from './markdownText';
import {
  evidenceOf,
  gapsOfCategory,
  raisedIn,
  signalsOfAll,
  STATUS_WORDS,
  whyOf,
} from './signalLines';
import { countOf } from './text';

const MOST_REASONS = 3;
const MOST_ADDITIONS = 3;
const MOST_GAPS = 8;

/** What one would send to a leader: the answer first, then what it rests on. */
export function briefSections(assessment: Assessment): string[] {
  return [
    '# Do we need a Platform PM?',
    '',
    `**${escape(assessment.verdict.sentence)}**`,
    '',
    ...reasonSection(assessment),
    ...decisionSection(assessment),
    ...additionSection(assessment),
    ...signalSection(assessment),
    ...staffingSection(assessment),
    ...gapSection(assessment),
  ];
}

function reasonSection(assessment: Assessment): string[] {
  const signals = signalsOfAll(assessment);
  const reasons = assessment.verdict.reasons
    .slice(0, MOST_REASONS)
    .flatMap(id => signals.find(signal => signal.id === id) ?? []);
  return reasons.length === 0
    ? []
    : [
        'The strongest reasons:',
        '',
        ...reasons.map((signal, place) => {
          const [first = '', second = ''] = evidenceOf(signal);
          return `${place + 1}. **${escape(signal.title)}**, ${
            STATUS_WORDS[signal.status]
          }. ${escape([first, second].join(' ').trim())}`;
        }),
        '',
      ];
}

function decisionSection({ decisions }: Assessment): string[] {
  return decisions.length === 0
    ? []
    : [
        '## Decisions to take',
        '',
        ...decisions.flatMap(
          ({ kind, title, why, waiting, evidence }, place) => [
            // What to add is in words of our own, with code, and says all itself.
            kind === 'addition'
              ? `${place + 1}. ${why}`
              : `${place + 1}. **${escape(title)}** ${escape(why)}`,
            ...evidence.map(text => `   - ${escape(text)}`),
            `   - If it waits: ${escape(waiting)}`,
          ],
        ),
        '',
      ];
}

function additionSection({ additions }: Assessment): string[] {
  return additions.length === 0
    ? []
    : [
        '## What to add to the catalog next',
        '',
        ...additions
          .slice(0, MOST_ADDITIONS)
          .map(({ text, how }) => `- ${escape(text)} ${how}`.trimEnd()),
        '',
      ];
}

function signalSection(assessment: Assessment): string[] {
  const lines = [
    '## Signals',
    '',
    ...table(
      ['', 'Status', 'Why', 'Raised in'],
      signalsOfAll(assessment).map(signal => [
        signal.title,
        STATUS_WORDS[signal.status],
        whyOf(signal),
        raisedIn(assessment, signal.id).join(', '),
      ]),
    ),
  ];
  return [...lines, ...assessment.faults.flatMap(fault => [escape(fault), ''])];
}

function staffingSection({ staffing, items }: Assessment): string[] {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const lines = ['## Platform PMs', '', escape(staffing.sentence), ''];
  if (staffing.steps.length > 0) {
    lines.push(...staffing.steps.map(step => `- ${escape(step)}`), '');
  }
  const majors = staffing.areas.filter(({ major }) => major);
  if (majors.length > 0) {
    lines.push(
      ...table(
        ['Area', 'Asked for', 'Named', 'Why it is a major one'],
        majors.map(({ item, title, need, because, likely }) => [
          title,
          String(need),
          namedIn(staffing, item) || (likely ? 'likely, by title' : '-'),
          because.join('; '),
        ]),
      ),
    );
  }
  for (const position of staffing.open) {
    const area = titles.get(position.area ?? '') ?? 'platform work elsewhere';
    lines.push(`Open: **${escape(area)}**. ${sourcing(position)}`, '');
  }
  return lines;
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

function sourcing({ first, second, because }: AssessmentPosition): string {
  const advice = SOURCING_ADVICE[first];
  return escape(
    [
      `${advice.title}, else ${lowerFirst(SOURCING_ADVICE[second].title)}.`,
      ...because,
      `Look for somebody who ${advice.lookFor.slice(0, 3).join('; ')}.`,
    ].join(' '),
  );
}

function gapSection(assessment: Assessment): string[] {
  const gaps = gapsOfCategory(assessment, 'ownership');
  const hygiene = gapsOfCategory(assessment, 'hygiene');
  const lines = [`## Ownership gaps (${gaps.length})`, ''];
  if (gaps.length === 0) {
    lines.push('None found in what the catalog says.', '');
  } else {
    lines.push(
      ...table(
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
  const more = [
    ...(gaps.length > MOST_GAPS
      ? [`${countOf(gaps.length - MOST_GAPS, 'gap')} more`]
      : []),
    ...(hygiene.length > 0
      ? [`${countOf(hygiene.length, 'slip')} of the catalog itself`]
      : []),
  ];
  if (more.length > 0) {
    lines.push(
      `And ${more.join(
        ', and ',
      )}: \`--format json\` has all of them, with the YAML that mends each.`,
      '',
    );
  }
  return lines;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
