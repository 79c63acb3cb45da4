import { AssessmentGap } from '@backstage-portfolio/plugin-portfolio-common';
import { effectiveOwner } from '../gaps/effectiveOwner';
import { mendYaml } from '../gaps/mendYaml';
import { OWNER_REASONS } from '../gaps/suggestOwner';
import { Gap, GapDefinition } from '../gaps/types';
import { Assessed } from '../model';
import { defined } from '../query/units';
import { refsOf, sentenceOf } from './names';

/** Every gap, by kind in the order of the registry, then by id. */
export function gapsOf(options: {
  assessed: Assessed;
  gaps: readonly GapDefinition[];
  /** Node → owning Group, or -1. */
  groups: Int32Array;
}): AssessmentGap[] {
  const { assessed, gaps, groups } = options;
  const definitions = new Map(gaps.map(gap => [gap.kind, gap]));
  const order = new Map(gaps.map(({ kind }, place) => [kind, place]));
  const dependents = countDependents(assessed, groups);
  return assessed.judgement.gaps
    .flatMap(gap => {
      const definition = definitions.get(gap.kind);
      return definition
        ? [
            gapOf({
              assessed,
              gap,
              definition,
              dependents: dependents.get(gap.nodes[0] ?? -1) ?? 0,
            }),
          ]
        : [];
    })
    .sort(
      (one, other) =>
        order.get(one.kind)! - order.get(other.kind)! ||
        (one.id < other.id ? -1 : 1),
    );
}

function gapOf(options: {
  assessed: Assessed;
  gap: Gap;
  definition: GapDefinition;
  dependents: number;
}): AssessmentGap {
  const { assessed, gap, definition, dependents } = options;
  const { graph, cards, items } = assessed;
  const [subject, ...others] = gap.nodes;
  const template =
    definition.templates[gap.collapsed ? `${gap.kind}-collapsed` : gap.kind];
  const suggested = gap.suggestedOwner ?? -1;
  return {
    id: gap.id,
    kind: gap.kind,
    category: gap.category,
    severity: gap.severity,
    title: definition.title,
    text: sentenceOf({ assessed, finding: gap, template }),
    ...defined({
      ref: subject === undefined ? undefined : graph.refs[subject],
      item: items.ids[gap.items?.[0] ?? -1],
      others: others.length > 0 ? refsOf(assessed, others) : undefined,
      collapsed: gap.collapsed,
      counted: gap.counted && refsOf(assessed, gap.counted),
    }),
    dependents,
    ...(subject !== undefined && responsibleFor(assessed, subject)),
    ...defined({
      suggestedOwner: graph.refs[suggested],
      suggestedBecause: OWNER_REASONS[gap.suggestedBecause ?? ''],
      yaml:
        subject === undefined
          ? undefined
          : gap.mend &&
            mendYaml({
              mend: gap.mend,
              subject: graph.refs[subject]!,
              owner: graph.refs[suggested],
            }),
      editUrl: subject === undefined ? undefined : cards[subject]?.editUrl,
    }),
  };
}

/** Who is responsible as things stand, and where that is said. */
function responsibleFor(
  assessed: Assessed,
  subject: number,
): Pick<AssessmentGap, 'owner' | 'ownerChain'> {
  const { graph } = assessed;
  const { owner, chain } = effectiveOwner({
    columns: graph,
    node: subject,
    accepts: candidate => graph.present[candidate] === 1,
  });
  return owner < 0
    ? {}
    : { owner: graph.refs[owner], ownerChain: refsOf(assessed, chain) };
}

/** Node → how many owning Groups use it, for the nodes that are used. */
function countDependents(
  { consumption }: Assessed,
  groups: Int32Array,
): ReadonlyMap<number, number> {
  const users = new Map<number, Set<number>>();
  for (const [row, consumer] of consumption.consumer.entries()) {
    const group = groups[consumer]!;
    const used = new Set([
      consumption.provider[row]!,
      consumption.surface[row]!,
    ]);
    for (const node of used) {
      if (group >= 0 && group !== groups[node]) {
        const known = users.get(node);
        if (known) {
          known.add(group);
        } else {
          users.set(node, new Set([group]));
        }
      }
    }
  }
  return new Map([...users].map(([node, using]) => [node, using.size]));
}
