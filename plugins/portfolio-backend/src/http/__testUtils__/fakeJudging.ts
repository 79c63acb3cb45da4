import {
  Decision,
  SIGNALS,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { HistoryRow } from '../../store/PortfolioStore';
import { HistoryDates, KeptDecision } from '../../types';
import { RouterOptions } from '../routerOptions';

/** What a test says of decisions, history and signals. */
export interface FakeJudging {
  /** In force. */
  decisions?: readonly Decision[];
  rows?: readonly HistoryRow[];
  dates?: HistoryDates;
  customSignals?: readonly SignalDefinition[];
}

/** Decisions, history and signals out of memory. */
export function fakeJudging(
  fake: FakeJudging = {},
): Pick<RouterOptions, 'decisions' | 'history' | 'judging'> {
  const { decisions = [], rows = [], customSignals = [] } = fake;
  const { dates = { findings: new Map(), itemUses: new Map() } } = fake;
  const kept = decisions.map(
    (decision): KeptDecision => ({ ...decision, active: true }),
  );
  return {
    decisions: {
      current: async () => ({ version: '1', decisions }),
      of: async ({ kind, subject }) =>
        kept.filter(each => each.kind === kind && each.subject === subject),
      find: async id => kept.find(each => each.id === id),
      decide: async decision => ({
        ...decision,
        id: 1,
        createdAt: '2026-11-22T08:00:00.000Z',
        active: true,
      }),
      undo: async () => undefined,
    },
    history: {
      numbers: async ({ scope, from }) =>
        rows.filter(row => row.scope === scope && row.day >= from),
      dates: async () => dates,
    },
    judging: {
      signals: [...SIGNALS, ...customSignals],
      customSignals: new Set(customSignals.map(({ id }) => id)),
      settings: {},
    },
  };
}
