import {
  PortfolioSchema,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { neighbours } from '../graph/adjacency';
import { tell, tellFixed, textOf } from '../sentences/tell';
import { Told } from '../sentences/types';
import { evidenceOn } from './evidence';
import { itemNames, showFinding, tellFinding } from './findings';
import { showGap, tellGap } from './gapAnswer';
import { gapsOn } from './gaps';
import { productManagers, showItem, unitCounts } from './items';
import { visibleItem } from './names';
import { opportunitiesInView } from './opportunities';
import { sortByCounts } from './order';
import { isNamedItem } from './overview';
import { showProfile } from './platformProfile';
import { Reading, termsById } from './reading';
import { scopeInView } from './scopesInView';
import { signalsInUse, summariseSignal } from './signals';

type MyPlatform = PortfolioSchema<'MyPlatform'>;
type NextAction = PortfolioSchema<'NextAction'>;

const SLICE = 2048;
const DAYS = 7;
const MOST_PLATFORMS = 20;
const MOST_EVIDENCE = 10;
const MOST_GAPS = 10;
const MOST_ACTIONS = 3;
const MOST_CONSUMERS = 20;

const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');

/** Signals whose evidence tells of what looks alike, and what is hard to use. */
const LOOK_ALIKES = ['duplicate-solutions', 'systemic-concerns'];
const HARD = ['hard-to-use-apis'];

/** What a Platform PM looks at in a week, for each platform of the caller. */
export function* showMyPlatforms(
  reading: Reading,
  options: {
    /** Ref of the caller. */
    user?: string;
    /** Nodes by which the caller owns things. */
    mine: ReadonlySet<number>;
  },
): Generator<void, PortfolioSchema<'MyPlatforms'>> {
  const { view } = reading;
  const since = daysBefore(view.assessed.date, DAYS);
  const reasons = new Map<number, MyPlatform['because']>();
  let done = 0;
  for (const item of view.index.itemsByTitle) {
    const because = whyMine(reading, item, options);
    if (because) {
      reasons.set(item, because);
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  yield;
  const { itemTeams, itemItems } = view.counts;
  const order = sortByCounts({
    order: Uint32Array.from(reasons.keys()),
    keys: [itemTeams, itemItems, unitCounts(view)],
  });
  const platforms: MyPlatform[] = [];
  for (const item of order.subarray(0, MOST_PLATFORMS)) {
    platforms.push({
      because: reasons.get(item)!,
      ...(yield* showMyPlatform(reading, { item, since })),
    });
    yield;
  }
  return { ...(since !== undefined && { since }), platforms };
}

function whyMine(
  { view }: Reading,
  item: number,
  { user, mine }: { user?: string; mine: ReadonlySet<number> },
): MyPlatform['because'] | undefined {
  const { items } = view.assessed;
  const role = items.role[item];
  if ((role !== PLATFORM && role !== MIXED) || !isNamedItem(view, item)) {
    return undefined;
  }
  const manages = productManagers(view, items.top[item]!).some(
    ({ ref }) => ref === user,
  );
  if (manages) {
    return 'manager';
  }
  return mine.has(view.items.owner[item]!) ? 'owner' : undefined;
}

function* showMyPlatform(
  reading: Reading,
  options: { item: number; since: string | undefined },
): Generator<void, Omit<MyPlatform, 'because'>> {
  const { view, may, dates } = reading;
  const { item, since } = options;
  const { signals, gaps } = view.assessed.judgement;
  const units = neighbours(view.items.units, item);
  const lookAlikes = may.readSignals
    ? yield* evidenceOn(reading, {
        nodes: [...units, ...couldServe(reading, item)],
        signals: LOOK_ALIKES,
      })
    : [];
  const hardSurfaces = may.readSignals
    ? yield* evidenceOn(reading, { nodes: units, signals: HARD })
    : [];
  const open = (yield* gapsOn(reading, { nodes: units, item })).filter(
    number => gaps[number]!.category === 'ownership',
  );
  const shown = {
    item: showItem(view, item),
    ...changesOf(reading, { item, since }),
    historyKnown: dates.since !== undefined && dates.since < view.assessed.date,
    lookAlikes: lookAlikes
      .slice(0, MOST_EVIDENCE)
      .map(number => showFinding(reading, signals.findings[number]!)),
    hardSurfaces: hardSurfaces
      .slice(0, MOST_EVIDENCE)
      .map(number => showFinding(reading, signals.findings[number]!)),
    gaps: open
      .slice(0, MOST_GAPS)
      .map(number => showGap(reading, gaps[number]!)),
    gapTotal: open.length,
    signals: yield* signalsOfPlatform(reading, item),
  };
  return { ...shown, next: nextActions(reading, { ...shown, number: item }) };
}

/** Units of others that look alike, and that this platform could serve. */
function couldServe({ view }: Reading, item: number): number[] {
  const { opportunities } = view.assessed.judgement;
  return opportunitiesInView(view).flatMap(place => {
    const { kind, platform, units } = opportunities[place]!;
    return kind === 'look-alikes-over-products' && platform === item
      ? units
      : [];
  });
}

/** Signals of a platform as a scope of its own; none without the permission. */
export function* signalsOfPlatform(
  reading: Reading,
  item: number,
): Generator<void, PortfolioSchema<'SignalSummary'>[]> {
  const { view, may } = reading;
  const scope = scopeInView(view, view.assessed.items.ids[item]!);
  const summaries: PortfolioSchema<'SignalSummary'>[] = [];
  for (const definition of may.readSignals && scope
    ? signalsInUse(reading)
    : []) {
    summaries.push(
      yield* summariseSignal(reading, { definition, scope: scope! }),
    );
  }
  return summaries;
}

/** Items that use it since a day, and those that do no more. */
function changesOf(
  { view, dates }: Reading,
  options: { item: number; since: string | undefined },
): Pick<MyPlatform, 'gained' | 'lost'> {
  const { item, since } = options;
  const end = ` > ${view.assessed.items.ids[item]}`;
  const gained: number[] = [];
  const lost: number[] = [];
  for (const [use, { firstSeen, goneSince }] of dates.itemUses) {
    if (since === undefined || !use.endsWith(end)) {
      continue;
    }
    const consumer = visibleItem(view, use.slice(0, -end.length));
    if (consumer === undefined) {
      continue;
    }
    if (goneSince !== undefined) {
      if (goneSince >= since) {
        lost.push(consumer);
      }
    } else if (firstSeen >= since && firstSeen !== dates.since) {
      gained.push(consumer);
    }
  }
  return {
    gained: itemNames(view, gained).slice(0, MOST_CONSUMERS),
    lost: itemNames(view, lost).slice(0, MOST_CONSUMERS),
  };
}

/** Three things to do next: what most others feel comes first. */
function nextActions(
  reading: Reading,
  platform: Omit<MyPlatform, 'because' | 'next'> & { number: number },
): NextAction[] {
  const { gaps, hardSurfaces, lookAlikes, gained, item } = platform;
  const severe = gaps.filter(({ severity }) => severity === 'high');
  const others = gaps.filter(({ severity }) => severity !== 'high');
  const missing = showProfile(reading.view, platform.number)?.charter.find(
    ({ found }) => !found,
  );
  const actions: NextAction[] = [
    ...severe.slice(0, 1).map(gap => gapAction(reading, gap)),
    ...hardSurfaces.slice(0, 1).map(easier),
    ...lookAlikes.slice(0, 1).map(finding => ({
      ...toDo({
        title: tell('could-serve', { names: [item.title] }),
        why: [tellFinding(finding)],
      }),
      finding,
    })),
    ...(gained.length > 0
      ? [
          toDo({
            title: tell('ask-new-consumers'),
            why: [
              tell('new-this-week', {
                names: [
                  gained
                    .slice(0, 3)
                    .map(({ title }) => title)
                    .join(', '),
                ],
              }),
            ],
          }),
        ]
      : []),
    ...[...severe.slice(1), ...others]
      .slice(0, 1)
      .map(gap => gapAction(reading, gap)),
    ...(missing
      ? [
          toDo({
            title: tell('answer-in-catalog', { words: [missing.question] }),
            why: missing.told?.answer ?? [],
          }),
        ]
      : []),
    ...hardSurfaces.slice(1, 3).map(easier),
  ];
  return actions.slice(0, MOST_ACTIONS);

  function easier(finding: PortfolioSchema<'Finding'>): NextAction {
    const name = finding.entities[0]?.title ?? item.title;
    return {
      ...toDo({
        title: tell('make-easier', { names: [name] }),
        why: [tellFinding(finding)],
      }),
      finding,
    };
  }
}

function gapAction(
  { terms }: Reading,
  gap: PortfolioSchema<'Gap'>,
): NextAction {
  const title = termsById(terms).gaps.get(gap.kind)?.title ?? gap.title;
  return {
    ...toDo({
      title: gap.entity
        ? tell('gap-of', { names: [gap.entity.title], words: [title] })
        : tellFixed(title),
      why: tellGap(gap),
    }),
    gap,
  };
}

/** Something to do, told in English and in parts. */
function toDo({ title, why }: { title: Told; why: Told[] }): NextAction {
  return {
    title: title.text,
    why: textOf(why),
    told: { title: [title], why },
  };
}

function daysBefore(day: string, days: number): string | undefined {
  const time = Date.parse(day);
  return Number.isNaN(time)
    ? undefined
    : new Date(time - days * 86_400_000).toISOString().slice(0, 10);
}
