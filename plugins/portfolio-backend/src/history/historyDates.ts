import type { FirstSeenDates } from '@backstage-portfolio/plugin-portfolio-engine';
import { FINDING, ITEM, ITEM_USES_ITEM } from '../assessment/firstSeenSubjects';
import type { PortfolioStore } from '../store/PortfolioStore';
import type { HistoryDates } from '../types';

type DateStore = Pick<PortfolioStore, 'readFirstSeen' | 'historySince'>;

/** For views: what is there now, and of uses only what changed. */
export async function readHistoryDates(
  store: DateStore,
): Promise<HistoryDates> {
  const since = await store.historySince();
  const findings = new Map<string, string>();
  const itemUses: Map<string, { firstSeen: string; goneSince?: string }> =
    new Map();
  const once = sameTexts();
  for await (const page of store.readFirstSeen(FINDING)) {
    for (const { subject, firstSeen, goneSince } of page) {
      if (goneSince === undefined) {
        findings.set(subject, once(firstSeen));
      }
    }
  }
  for await (const page of store.readFirstSeen(ITEM_USES_ITEM, {
    changedSince: since,
  })) {
    for (const { subject, firstSeen, goneSince } of page) {
      itemUses.set(subject, {
        firstSeen: once(firstSeen),
        goneSince: goneSince && once(goneSince),
      });
    }
  }
  return { findings, itemUses, since };
}

/** For an assessment: everything, also of what may come back. */
export async function readFirstSeenDates(options: {
  store: DateStore;
  signal: AbortSignal;
}): Promise<FirstSeenDates> {
  const { store, signal } = options;
  const once = sameTexts();
  async function datesOf(kind: string) {
    const dates = new Map<string, string>();
    for await (const page of store.readFirstSeen(kind)) {
      signal.throwIfAborted();
      for (const { subject, firstSeen } of page) {
        dates.set(subject, once(firstSeen));
      }
    }
    return dates;
  }
  return {
    findings: await datesOf(FINDING),
    itemUses: await datesOf(ITEM_USES_ITEM),
    items: await datesOf(ITEM),
    since: await store.historySince(),
  };
}

/** A database gives a new text for each row; there are few days. */
function sameTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return text => {
    const known = texts.get(text);
    if (known === undefined) {
      texts.set(text, text);
    }
    return known ?? text;
  };
}
