import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { effectiveOwner } from '../gaps/effectiveOwner';
import { mendYaml } from '../gaps/mendYaml';
import { OWNER_REASONS } from '../gaps/suggestOwner';
import { Gap } from '../gaps/types';
import { isUnitCode, kindCode } from '../graph/kinds';
import { tellFixed } from '../sentences/tell';
import { Told } from '../sentences/types';
import { namesOf, showDecision, told } from './findings';
import { countedInView } from './findingsShown';
import { count, itemName, named } from './names';
import { Reading, termsById } from './reading';
import { defined } from './units';
import { View } from './view';

export type GapAnswer = PortfolioSchema<'Gap'>;

const GROUP = kindCode('group');
/** Refs in a value to write. */
const REF = /[a-z]+:[^\s,;"'/]+\/[^\s,;"']+/gi;

/** A gap that the caller may know of. */
export function showGap(reading: Reading, gap: Gap): GapAnswer {
  const { view, overlay, terms, dates } = reading;
  const { cards } = view.assessed;
  const definition = termsById(terms).gaps.get(gap.kind);
  const [subject = -1, ...others] = gap.nodes;
  const template =
    definition?.templates[gap.collapsed ? `${gap.kind}-collapsed` : gap.kind];
  const suggested = named(view, gap.suggestedOwner ?? -1);
  return {
    id: gap.id,
    kind: gap.kind,
    category: gap.category,
    severity: gap.severity,
    title: definition?.title ?? gap.kind,
    ...told(view, { finding: gap, template }),
    ...defined({
      entity: named(view, subject),
      item: itemName(view, gap.items?.[0] ?? itemOf(view, subject)),
      others: others.length > 0 ? namesOf(view, others) : undefined,
      collapsed: gap.collapsed,
    }),
    dependents: count(view, gapDependents(view, gap)),
    ...responsibleFor(view, subject),
    ...(suggested && {
      suggestedOwner: suggested,
      ...defined({
        suggestedBecause: OWNER_REASONS[gap.suggestedBecause ?? ''],
      }),
    }),
    ...defined({
      yaml: yamlOf(view, gap, suggested?.ref),
      editUrl: cards[subject]?.editUrl,
      firstSeen: dates.findings.get(gap.id),
      decision: showDecision(reading, overlay.gaps.get(gap.id)),
    }),
  };
}

/** A gap in sentences: what is the matter, and why its suggested owner. */
export function tellGap(gap: GapAnswer): Told[] {
  const { kind, collapsed, text, entity, item, others = [] } = gap;
  const { count: counted, numbers, words, suggestedBecause } = gap;
  const spoken = entity ? [entity, ...others] : [item, ...others];
  return [
    {
      code: collapsed ? `${kind}-collapsed` : kind,
      text,
      names: spoken.flatMap(each => (each ? [each.title] : [])),
      ...defined({ count: counted, numbers, words }),
    },
    ...(suggestedBecause === undefined ? [] : [tellFixed(suggestedBecause)]),
  ];
}

/** What to write, unless it would name what the caller may not see. */
function yamlOf(
  view: View,
  { mend, nodes }: Gap,
  owner: string | undefined,
): string | undefined {
  const { refs, indexOf } = view.assessed.graph;
  const subject = refs[nodes[0] ?? -1];
  const namesHidden = (mend?.value?.match(REF) ?? []).some(ref => {
    const node = indexOf.get(ref.toLocaleLowerCase('en-US'));
    return node !== undefined && view.visible[node] !== 1;
  });
  return mend && subject !== undefined && !namesHidden
    ? mendYaml({ mend, subject, owner })
    : undefined;
}

/** Who answers for it as things stand, and where that is said. */
function responsibleFor(
  view: View,
  subject: number,
): Pick<GapAnswer, 'owner' | 'ownerChain'> {
  const { kinds, present } = view.assessed.graph;
  if (subject < 0 || !isUnitCode(kinds[subject]!)) {
    return {};
  }
  const { owner, chain } = effectiveOwner({
    columns: view,
    node: subject,
    accepts: candidate => present[candidate] === 1,
  });
  return owner < 0
    ? {}
    : {
        owner: named(view, owner),
        ownerChain: chain.flatMap(node => {
          const entity = named(view, node);
          const itsOwner = named(view, view.owner[node]!);
          return entity
            ? [{ entity, ...(itsOwner && { owner: itsOwner }) }]
            : [];
        }),
      };
}

function itemOf(view: View, node: number): number {
  return view.item[node] ?? -1;
}

/** Owning groups that use an entity; of a Group, those that use what it owns. */
export function dependentsOf(view: View, node: number): number {
  const { counts, assessed } = view;
  return assessed.graph.kinds[node] === GROUP
    ? counts.teamConsumers[node]!
    : counts.unitTeams[node]!;
}

/** Of a gap that stands for many, those of the one with most. */
export function gapDependents(view: View, gap: Gap): number {
  const [subject] = gap.nodes;
  if (subject !== undefined) {
    return dependentsOf(view, subject);
  }
  const [item] = gap.items ?? [];
  if (item !== undefined) {
    return view.counts.itemTeams[item]!;
  }
  let most = 0;
  for (const node of countedInView(view, gap) ?? []) {
    most = Math.max(most, dependentsOf(view, node));
  }
  return most;
}
