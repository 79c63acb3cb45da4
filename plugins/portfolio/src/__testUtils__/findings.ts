import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { booking, commerce, count, item, named } from './samples';

/** What signals, gaps, decisions and staffing answer, as an airline's catalog has it. */

export function decision(
  part: Partial<PortfolioSchema<'Decision'>> = {},
): PortfolioSchema<'Decision'> {
  return {
    id: 4,
    kind: 'gap',
    subject: 'no-owner component:default/rebooking',
    value: 'snoozed',
    reason: 'The new team starts in January.',
    author: named('user:default/ines', 'Ines'),
    createdAt: '2026-11-20T09:00:00.000Z',
    until: '2027-01-15',
    active: true,
    mayUndo: true,
    ...part,
  };
}

export function finding(
  part: Partial<PortfolioSchema<'Finding'>> = {},
): PortfolioSchema<'Finding'> {
  return {
    id: 'look-alike-pair component:default/mailer component:default/notifier',
    kind: 'look-alike-pair',
    signal: 'duplicate-solutions',
    indicator: 'look-alikes',
    text: 'mailer and notifier look alike: both speak of mail, template.',
    entities: [
      named('component:default/mailer', 'mailer'),
      named('component:default/notifier', 'notifier'),
    ],
    words: ['mail', 'template'],
    owner: commerce,
    otherOwner: booking,
    owners: [
      { ref: 'component:default/mailer', owner: commerce },
      { ref: 'component:default/notifier', owner: booking },
    ],
    firstSeen: '2026-11-01',
    ...part,
  };
}

export function signal(
  part: Partial<PortfolioSchema<'SignalSummary'>> = {},
): PortfolioSchema<'SignalSummary'> {
  return {
    id: 'duplicate-solutions',
    title: 'Solutions that look alike',
    question: 'Do several teams build what one of them could offer to all?',
    status: 'raised',
    trend: { direction: 'worse', since: '2026-11-12', before: 'watch' },
    strongest: finding(),
    evidenceTotal: 5,
    indicators: [
      {
        id: 'look-alikes',
        title: 'Components and APIs that look alike',
        status: 'raised',
      },
    ],
    ...part,
  };
}

/** One that another plugin adds: no text of ours knows it. */
export function customSignal(): PortfolioSchema<'SignalSummary'> {
  return signal({
    id: 'late-invoices',
    title: 'Invoices come late',
    question: 'Do invoices wait for somebody?',
    status: 'watch',
    custom: true,
    trend: undefined,
    strongest: finding({
      id: 'late component:default/billing',
      kind: 'late-invoice',
      text: 'billing sends its invoices 9 days late.',
      entities: [named('component:default/billing', 'billing')],
      signal: 'late-invoices',
      words: undefined,
    }),
    evidenceTotal: 1,
  });
}

export function unknownSignal(): PortfolioSchema<'SignalSummary'> {
  return signal({
    id: 'slow-delivery',
    title: 'What could hold teams up',
    question: 'Do teams have to wait for one another to deliver?',
    status: 'unknown',
    because: {
      code: 'no-habit',
      detail: 'dependencies',
      text: 'Too few units name dependencies or APIs for a missing one to mean something.',
    },
    trend: { direction: 'unknown' },
    strongest: undefined,
    evidenceTotal: 0,
  });
}

export function signalStory(
  part: Partial<PortfolioSchema<'SignalStory'>> = {},
): PortfolioSchema<'SignalStory'> {
  return {
    scope: {
      id: 'organisation',
      kind: 'organisation',
      title: 'The organisation',
    },
    summary: signal(),
    idea: 'Where nobody looks after what teams have in common, each solves it for itself.',
    indicators: [
      {
        id: 'look-alikes',
        title: 'Components and APIs that look alike',
        meaning: 'Components or APIs of different teams that look alike.',
        kind: 'presence',
        status: 'raised',
        measures: [
          {
            id: 'clusters',
            title: 'Groups that look alike',
            unit: 'count',
            value: 2,
            withoutDecisions: 3,
          },
          {
            id: 'teamShare',
            title: 'Their teams as a share of the product teams',
            unit: 'share',
            value: 0.125,
          },
        ],
        watch: [
          [
            {
              measure: 'clusters',
              title: 'Groups that look alike',
              unit: 'count',
              least: 1,
            },
          ],
        ],
        raise: [
          [
            {
              measure: 'clusters',
              title: 'Groups that look alike',
              unit: 'count',
              least: 2,
            },
            {
              measure: 'teamShare',
              title: 'Their teams as a share of the product teams',
              unit: 'share',
              least: 0.05,
            },
          ],
        ],
        coverage: {
          field: 'words',
          title: 'a title, a description or tags',
          have: 34,
          of: 50,
        },
        evidence: [finding()],
        evidenceTotal: 5,
        hidden: true,
        clears: 'Have the teams compare what they built.',
      },
    ],
    worst: [
      {
        scope: {
          id: 'domain:default/flights',
          kind: 'domain',
          title: 'Flights',
          ref: 'domain:default/flights',
        },
        status: 'raised',
        findings: 3,
      },
    ],
    clears: ['Have the teams compare what they built.'],
    ...part,
  };
}

export function scopes(): PortfolioSchema<'ScopePage'> {
  return {
    items: [
      {
        scope: {
          id: 'organisation',
          kind: 'organisation',
          title: 'The organisation',
        },
        raised: 3,
        watch: 1,
        clear: 2,
        unknown: 1,
      },
      {
        scope: {
          id: 'domain:default/flights',
          kind: 'domain',
          title: 'Flights',
          ref: 'domain:default/flights',
        },
        raised: 1,
        watch: 0,
        clear: 4,
        unknown: 2,
      },
    ],
    total: 2,
  };
}

export function gap(
  part: Partial<PortfolioSchema<'Gap'>> = {},
): PortfolioSchema<'Gap'> {
  const rebooking = named('component:default/rebooking', 'rebooking');
  const flights = named('system:default/flights', 'Flights');
  return {
    id: 'no-owner component:default/rebooking',
    kind: 'no-owner',
    category: 'ownership',
    severity: 'high',
    title: 'Nobody is named as owner',
    text: 'rebooking names no owner.',
    entity: rebooking,
    dependents: count(4),
    owner: booking,
    ownerChain: [{ entity: rebooking }, { entity: flights, owner: booking }],
    suggestedOwner: commerce,
    suggestedBecause: 'It owns most of the rest of the same System.',
    yaml: 'spec:\n  owner: group:default/commerce',
    editUrl: 'https://git.example.com/rebooking/edit',
    ...part,
  };
}

export function gapKinds(open = 3): PortfolioSchema<'GapKinds'> {
  return {
    kinds: [
      {
        kind: 'no-owner',
        category: 'ownership',
        title: 'Nobody is named as owner',
        meaning: 'Whoever depends on it has nobody to ask.',
        open,
        high: 1,
      },
      {
        kind: 'malformed-metadata',
        category: 'hygiene',
        title: 'Statements that are not understood',
        meaning: 'Nothing comes of it.',
        open: 2,
        high: 0,
      },
    ],
  };
}

export function glance(
  part: Partial<PortfolioSchema<'StaffingGlance'>> = {},
): PortfolioSchema<'StaffingGlance'> {
  return {
    stage: 'established',
    stageText: 'Several major areas.',
    sentence:
      "The documents' rule of thumb asks for 3 Platform PMs (one for each of 3 major areas; 1–3). The catalog names 2.",
    need: 3,
    least: 1,
    most: 3,
    held: 2,
    likely: 1,
    heldUnknown: false,
    open: 1,
    ...part,
  };
}

const payments = {
  id: 'system:default/payments',
  title: 'Payments',
  role: 'platform' as const,
};

export function staffingPlan(
  part: Partial<PortfolioSchema<'StaffingPlan'>> = {},
): PortfolioSchema<'StaffingPlan'> {
  return {
    glance: glance(),
    steps: ['10 platform teams.', 'Several major areas: one for each.'],
    areas: [
      {
        item: payments,
        major: true,
        need: 1,
        because: ['9 teams use it'],
        capabilities: 7,
        units: 12,
        consumerTeams: 9,
        consumerProducts: 4,
        teams: [commerce],
        likely: false,
        managers: [named('user:default/ines', 'Ines')],
      },
      {
        item: { id: 'domain:default/data', title: 'Data', role: 'platform' },
        major: true,
        need: 1,
        because: ['5 teams use it'],
        capabilities: 3,
        units: 6,
        consumerTeams: 5,
        consumerProducts: 2,
        teams: [],
        likely: true,
        managers: [],
      },
    ],
    held: [
      {
        person: named('user:default/ines', 'Ines'),
        dualHat: true,
        areas: [payments],
      },
    ],
    positions: [
      {
        area: { id: 'domain:default/data', title: 'Data', role: 'platform' },
        first: 'internal',
        second: 'external',
        because: [
          'Who knows the architecture, the constraints and the people is believed by engineers from the first day.',
        ],
      },
    ],
    sourcing: [
      {
        way: 'internal',
        title: 'From within',
        when: 'The default.',
        lookFor: ['thinks in systems and in years'],
        whereToLook: ['Architecture: people who explain well'],
        risks: ['goes on leading engineers as before'],
      },
    ],
    hidden: false,
    ...part,
  };
}

export function verdict(
  part: Partial<PortfolioSchema<'Verdict'>> = {},
): PortfolioSchema<'Verdict'> {
  return {
    answer: 'yes',
    sentence: 'Yes, the signs of a missing Platform PM show.',
    judged: '3 of the 5 signals that can be judged are raised',
    sure: 'fairly-sure',
    sureText: 'fairly sure',
    named: false,
    signals: 7,
    decided: 5,
    raised: 3,
    watch: 1,
    reasons: [signal()],
    ...part,
  };
}

export function brief(
  part: Partial<PortfolioSchema<'Brief'>> = {},
): PortfolioSchema<'Brief'> {
  return {
    mayReadSignals: true,
    mayReadStaffing: true,
    mayDecide: true,
    thin: false,
    verdict: verdict(),
    decisions: [
      {
        id: 'signal duplicate-solutions',
        kind: 'signal',
        title: 'Decide who offers notifications',
        why: 'Two teams build the same.',
        waiting: 'A third one starts to.',
        evidence: [finding()],
        target: 'duplicate-solutions',
      },
    ],
    signals: [signal(), unknownSignal()],
    staffing: glance(),
    additions: [
      {
        code: 'import-groups',
        title: 'Import your Groups',
        text: 'Import your Groups: one change makes 37 of 37 owners resolve; 6 indicators can then be judged.',
        edits: 1,
        missing: 37,
        of: 37,
        opens: ['Few people carry many'],
        examples: [],
      },
    ],
    opportunities: [
      {
        id: 'missing-target resource:default/fares',
        kind: 'missing-target',
        topic: 'fares',
        text: '3 products use fares, which nobody offers.',
        products: [
          { id: 'system:default/site', title: 'Site', role: 'product' },
        ],
        teams: [booking],
        units: [named('component:default/site', 'site')],
        platform: payments,
      },
    ],
    gaps: { open: 12, high: 2, mine: 3 },
    ...part,
  };
}

export function myPlatform(
  part: Partial<PortfolioSchema<'MyPlatform'>> = {},
): PortfolioSchema<'MyPlatform'> {
  return {
    item: item(),
    because: 'manager',
    gained: [{ id: 'system:default/cargo', title: 'Cargo', role: 'product' }],
    lost: [],
    historyKnown: true,
    lookAlikes: [finding()],
    hardSurfaces: [],
    gaps: [gap()],
    gapTotal: 6,
    signals: [signal()],
    next: [
      {
        title: 'Name an owner of rebooking',
        why: '4 teams use it.',
        gap: gap(),
      },
    ],
    ...part,
  };
}
