import { SignalStatus } from '../signals/types';
import { lowerFirst } from '../sentences/tell';
import { escapeMarkdown, markdownTable } from './markdown';

/** As a status is shown in a brief. */
export const STATUS_WORDS: Readonly<Record<SignalStatus, string>> = {
  raised: 'raised',
  watch: 'to be watched',
  clear: 'clear',
  unknown: 'not known',
};

/**
 * What one would send to a leader, as it is told: by a portal to one reader, or
 * by the command line. Texts are plain, unless it says Markdown.
 */
export interface BriefContent {
  /** Of the assessment, ISO 8601. */
  day?: string;
  /** The answer, in a sentence; undefined where the reader may not read it. */
  answer?: string;
  /** So little is known that what to add comes first. */
  thin: boolean;
  /** The strongest reasons for the answer, strongest first. */
  reasons?: readonly { title: string; status: SignalStatus; text: string }[];
  decisions: readonly {
    /** Markdown: what to do, and why. */
    what: string;
    waiting: string;
    evidence: readonly string[];
  }[];
  /** Markdown. */
  additions: readonly string[];
  /** How many signals can be judged: `3 of the 5 that can be judged`. */
  judged?: string;
  signals: readonly {
    title: string;
    status: SignalStatus;
    why: string;
    /** Titles of domains and platforms in which it is raised, where known. */
    raisedIn?: readonly string[];
  }[];
  /** Undefined where the reader may not read it. */
  staffing?: {
    sentence: string;
    steps: readonly string[];
    /** Rows of the table of major areas: title, asked for, named, why. */
    majors?: readonly (readonly string[])[];
    open: readonly { area: string; text: string }[];
  };
  /** What else there is to tell: a title, and lines in Markdown. */
  more: readonly { title: string; lines: readonly string[] }[];
}

/** The brief in lines of Markdown: the answer first, then what it rests on. */
export function renderBrief(content: BriefContent): string[] {
  const { day, answer, thin, more } = content;
  return [
    `# Do we need a Platform PM?${day === undefined ? '' : ` (${day})`}`,
    '',
    ...(answer === undefined ? [] : [`**${escapeMarkdown(answer)}**`, '']),
    ...renderReasons(content),
    ...(thin ? renderAdditions(content) : []),
    ...renderDecisions(content),
    ...(thin ? [] : renderAdditions(content)),
    ...renderSignals(content),
    ...renderStaffing(content),
    ...more.flatMap(({ title, lines }) => section(title, lines)),
  ];
}

function renderReasons({ reasons = [] }: BriefContent): string[] {
  return reasons.length === 0
    ? []
    : [
        'The strongest reasons:',
        '',
        ...reasons.map(({ title, status, text }, place) =>
          `${place + 1}. **${escapeMarkdown(title)}**, ${
            STATUS_WORDS[status]
          }. ${escapeMarkdown(text)}`.trimEnd(),
        ),
        '',
      ];
}

function renderDecisions({ decisions }: BriefContent): string[] {
  return section(
    'Decisions to take',
    decisions.flatMap(({ what, waiting, evidence }, place) => [
      `${place + 1}. ${what}`,
      ...evidence.map(text => `   - ${escapeMarkdown(text)}`),
      `   - If it waits: ${escapeMarkdown(waiting)}`,
    ]),
  );
}

function renderAdditions({ additions }: BriefContent): string[] {
  return section(
    'What to add to the catalog next',
    additions.map(addition => `- ${addition}`.trimEnd()),
  );
}

function renderSignals({ signals, judged }: BriefContent): string[] {
  if (signals.length === 0) {
    return section('Signals', judged === undefined ? [] : [judged]);
  }
  const [first] = signals;
  if (
    first?.status === 'unknown' &&
    signals.length > 1 &&
    signals.every(
      ({ status, why }) => status === 'unknown' && why === first.why,
    )
  ) {
    return section('Signals', [
      `None of the ${signals.length} signals can be judged: ${escapeMarkdown(
        lowerFirst(first.why),
      )}`,
    ]);
  }
  const isScoped = signals.some(({ raisedIn }) => raisedIn !== undefined);
  return section('Signals', [
    ...(judged === undefined ? [] : [escapeMarkdown(judged), '']),
    ...markdownTable(
      ['', 'Status', 'Why', ...(isScoped ? ['Raised in'] : [])],
      signals.map(({ title, status, why, raisedIn = [] }) => [
        title,
        STATUS_WORDS[status],
        why,
        ...(isScoped ? [raisedIn.join(', ')] : []),
      ]),
    ),
  ]);
}

function renderStaffing({ staffing }: BriefContent): string[] {
  if (!staffing) {
    return [];
  }
  const { sentence, steps, majors = [], open } = staffing;
  return section('Platform PMs', [
    escapeMarkdown(sentence),
    '',
    ...steps.map(step => `- ${escapeMarkdown(step)}`),
    ...(steps.length > 0 ? [''] : []),
    ...(majors.length > 0
      ? markdownTable(
          ['Area', 'Asked for', 'Named', 'Why it is a major one'],
          majors,
        )
      : []),
    ...open.flatMap(({ area, text }) => [
      `Open: **${escapeMarkdown(area)}**. ${escapeMarkdown(text)}`,
      '',
    ]),
  ]);
}

/** A title and its lines, with one line below; nothing where there are none. */
function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) {
    return [];
  }
  return [
    `## ${title}`,
    '',
    ...lines,
    ...(lines[lines.length - 1] === '' ? [] : ['']),
  ];
}
