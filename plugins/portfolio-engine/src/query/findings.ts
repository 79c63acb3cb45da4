import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { isSetAside } from '../decisions/overlay';
import { Decision } from '../decisions/types';
import { findingText } from '../findings/findingText';
import { Finding, FindingTemplate } from '../findings/types';
import { effectiveOwner } from '../gaps/effectiveOwner';
import { isUnitCode, kindCode } from '../graph/kinds';
import { Told } from '../sentences/types';
import { SignalFinding } from '../signals/types';
import { describeDecision } from './decisions';
import { countedInView } from './findingsShown';
import { itemName, named } from './names';
import { Reading, termsById } from './reading';
import { titleOf } from './titles';
import { defined } from './units';
import { View } from './view';

/** Of what a sentence counts, so many are named. */
const MOST_COUNTED = 20;

const GROUP = kindCode('group');

/** Which findings are asked for, by what people said of them. */
export type DecisionStatus =
  | 'open'
  | 'acknowledged'
  | 'snoozed'
  | 'exempt'
  | 'all';

/** Whether a finding with this decision is among those asked for. */
export function hasStatus(
  decision: Decision | undefined,
  status: DecisionStatus,
): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'open':
      return !isSetAside(decision);
    default:
      return decision?.value === status;
  }
}

/** Evidence of a signal, for a caller who may know of it. */
export function showFinding(
  reading: Reading,
  finding: SignalFinding,
): PortfolioSchema<'Finding'> {
  const { view, overlay, terms, dates } = reading;
  const { nodes, items } = finding;
  const signal = termsById(terms).signals.get(finding.signal);
  const [subject = itemTop(view, items), other = -1] = nodes;
  const owner = ownerInView(view, subject);
  const otherOwner = ownerInView(view, other);
  return {
    id: finding.id,
    kind: finding.kind,
    signal: finding.signal,
    indicator: finding.indicator,
    ...told(view, { finding, template: signal?.templates[finding.kind] }),
    entities: namesOf(view, nodes),
    ...defined({
      items: items && itemNames(view, items),
      owner: named(view, owner),
      otherOwner: otherOwner === owner ? undefined : named(view, otherOwner),
      owners: nodes.length > 1 ? ownersInView(view, nodes) : undefined,
      firstSeen: dates.findings.get(finding.id),
      editUrl: view.assessed.cards[subject]?.editUrl,
      decision: showDecision(reading, overlay.findings.get(finding.id)),
    }),
  };
}

/** Evidence as a sentence. */
export function tellFinding(finding: PortfolioSchema<'Finding'>): Told {
  const { kind, text, entities, items = [], count, numbers, words } = finding;
  return {
    code: kind,
    text,
    names: (entities.length > 0 ? entities : items).map(({ title }) => title),
    ...defined({ count, numbers, words }),
  };
}

/** Sentence and numbers of a finding, of what the caller may see. */
export function told(
  view: View,
  options: {
    finding: Omit<Finding, 'kind' | 'teams'>;
    template: FindingTemplate | undefined;
  },
): Pick<
  PortfolioSchema<'Finding'>,
  'text' | 'count' | 'counted' | 'numbers' | 'words'
> {
  const { finding, template = '{subject}' } = options;
  const { assessed } = view;
  const { nodes, items = [], numbers, words } = finding;
  const counted = countedInView(view, finding);
  return {
    text: findingText({
      template,
      said: {
        titles: nodes.map(node => titleOf({ assessed, node })),
        items: items.map(item => assessed.items.titles[item]!),
        ...defined({ count: counted?.length, numbers, words }),
      },
    }),
    ...(counted && {
      count: counted.length,
      counted: namesOf(view, counted.slice(0, MOST_COUNTED)),
    }),
    ...(numbers && { numbers: [...numbers] }),
    ...(words && { words: [...words] }),
  };
}

/** A decision in force, to show beside what it is about. */
export function showDecision(
  { view, may }: Reading,
  decision: Decision | undefined,
): PortfolioSchema<'Decision'> | undefined {
  return (
    decision &&
    describeDecision(view, { decision, active: true, mayUndo: may.decide })
  );
}

export function namesOf(
  view: View,
  nodes: Iterable<number>,
): PortfolioSchema<'Named'>[] {
  return Array.from(nodes, node => named(view, node)).filter(
    name => name !== undefined,
  );
}

export function itemNames(
  view: View,
  items: Iterable<number>,
): PortfolioSchema<'ItemName'>[] {
  return Array.from(items, item => itemName(view, item)).filter(
    name => name !== undefined,
  );
}

/** Who answers for an entity, from what the caller may see; -1 for nobody. */
export function ownerInView(view: View, node: number): number {
  if (node < 0) {
    return -1;
  }
  const kind = view.assessed.graph.kinds[node]!;
  if (kind === GROUP) {
    return node;
  }
  return isUnitCode(kind) ? effectiveOwner({ columns: view, node }).owner : -1;
}

/** Who answers for each of some entities, of those whom the caller may know. */
function ownersInView(
  view: View,
  nodes: readonly number[],
): PortfolioSchema<'OwnedEntity'>[] {
  return nodes.flatMap(node => {
    const entity = named(view, node);
    const owner = named(view, ownerInView(view, node));
    return entity && owner ? [{ ref: entity.ref, owner }] : [];
  });
}

function itemTop(view: View, items: readonly number[] = []): number {
  return view.assessed.items.top[items[0] ?? -1] ?? -1;
}

/** Whether each word of a search stands in what a finding names. */
export function findingMatches(
  view: View,
  options: {
    matches: (...texts: string[]) => boolean;
    finding: Pick<Finding, 'nodes' | 'items' | 'words'>;
    /** Further texts, in lower case. */
    texts?: readonly string[];
  },
): boolean {
  const { matches, finding, texts = [] } = options;
  const { graph, items } = view.assessed;
  return matches(
    ...texts,
    ...finding.nodes.flatMap(node => [
      graph.refs[node]!,
      view.index.lowerTitles[node]!,
    ]),
    ...(finding.items ?? []).map(item => items.titles[item]!.toLowerCase()),
    ...(finding.words ?? []).map(word => word.toLowerCase()),
  );
}
