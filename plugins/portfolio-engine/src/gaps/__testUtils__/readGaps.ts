import { ApiDigest, EntityFacts } from '../../facts/types';
import { findingText } from '../../findings/findingText';
import { drain } from '../../graph/drain';
import { FirstSeenDates } from '../../groundwork/types';
import { groundworkOf } from '../../testing/__testUtils__/groundworkOf';
import { buildFacts } from '../../testing';
import { findGaps } from '../findGaps';
import { GAPS } from '../registry';
import { GapDefinition, GapSettings } from '../types';

/** A gap as a reader who may see everything reads it. */
export interface ReadGap {
  kind: string;
  text: string;
  severity: string;
  refs: string[];
  counted?: string[];
  team?: string;
  suggested?: string;
  because?: string;
  mend?: string;
  collapsed?: true;
}

/** The gaps of a catalog in words, with refs; those of one kind, if named. */
export function readGaps(
  facts: readonly EntityFacts[],
  options: {
    kind?: string;
    gaps?: readonly GapDefinition[];
    settings?: GapSettings;
    digests?: ReadonlyMap<string, ApiDigest>;
    firstSeen?: FirstSeenDates;
    onFault?: (fault: string) => void;
  } = {},
): ReadGap[] {
  const { kind, gaps = GAPS, settings, onFault } = options;
  const groundwork = groundworkOf({ facts, ...options });
  const { refs } = groundwork.graph;
  const definitions = new Map(gaps.map(gap => [gap.kind, gap]));
  return drain(findGaps({ groundwork, gaps, settings, onFault }))
    .filter(gap => kind === undefined || gap.kind === kind)
    .map(gap => {
      const { templates } = definitions.get(gap.kind)!;
      const template =
        templates[gap.collapsed ? `${gap.kind}-collapsed` : gap.kind]!;
      return {
        kind: gap.kind,
        text: findingText({
          template,
          said: {
            titles: gap.nodes.map(node => nameOf(refs[node]!)),
            items: gap.items?.map(item => groundwork.items.titles[item]!),
            count: gap.counted?.length,
            numbers: gap.numbers,
            words: gap.words,
          },
        }),
        severity: gap.severity,
        refs: gap.nodes.map(node => refs[node]!),
        counted: gap.counted?.map(node => refs[node]!),
        team: refs[gap.team],
        suggested: refs[gap.suggestedOwner ?? -1],
        because: gap.suggestedBecause,
        mend: gap.mend && `${gap.mend.field} = ${gap.mend.value ?? '?'}`,
        collapsed: gap.collapsed,
      };
    });
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

type Said = Parameters<typeof buildFacts>[1];

const RELATIONS = new Set([
  'ownedBy',
  'partOf',
  'dependsOn',
  'consumesApi',
  'providesApi',
  'memberOf',
  'childOf',
]);

/** Short for `buildFacts` in the default namespace. */
export function entity(ref: string, said: Said = {}): EntityFacts {
  const full = (name: string) =>
    name.includes('/') ? name : name.replace(':', ':default/');
  return buildFacts(
    full(ref),
    Object.fromEntries(
      Object.entries(said ?? {}).map(([key, value]) => [
        key,
        RELATIONS.has(key)
          ? [value].flat().map(each => full(String(each)))
          : value,
      ]),
    ),
  );
}

/** What a person declared of a unit. */
export function declared(role: 'product' | 'platform' | 'mixed' | 'outside') {
  return {
    declaredRole: {
      role,
      field: 'metadata.annotations.portfolio/role',
      value: role,
    },
  };
}

/** Numbered entities: `several(3, n => entity(`component:c${n}`))`. */
export function several(
  count: number,
  make: (number: number) => EntityFacts,
): EntityFacts[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}
