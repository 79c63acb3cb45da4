import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import {
  charterAnswers,
  CharterPart,
  qualityTexts,
} from '../platforms/platformText';
import { PlatformProfile } from '../platforms/types';
import { itemNames, namesOf } from './findings';
import { named } from './names';
import { seenBy } from './seen';
import { defined } from './units';
import { View } from './view';

type Quality = PortfolioSchema<'Quality'>;

const MOST_EXAMPLES = 5;

const PARTS: Record<CharterPart, PortfolioSchema<'CharterFact'>['id']> = {
  forWhom: 'for-whom',
  why: 'why',
  what: 'what',
  howToGet: 'how-to-get',
  howMeasured: 'how-measured',
};

/** A line that would say what is missing. */
const LINES: Partial<Record<CharterPart, string>> = {
  forWhom: `metadata:
  annotations:
    portfolio/audience: builders # or employees, end-customers, partners
`,
  why: `metadata:
  description: # what it is for, in a sentence
`,
  what: `metadata:
  annotations:
    portfolio/capabilities: # keys, such as payments, refunds
`,
  howToGet: `metadata:
  annotations:
    backstage.io/techdocs-ref: dir:.
`,
  howMeasured: `metadata:
  annotations:
    portfolio/success-metrics: # such as adoption, lead-time, reuse
`,
};

const TITLES: Record<Quality['id'], string> = {
  reach: 'Reach',
  critical: 'Critical',
  'self-service': 'Self-service',
  ecosystem: 'Ecosystem',
  consistency: 'Consistency',
};

/** Read off what components declare; below this a count says nothing. */
const DECLARED = new Set<string>(['reach', 'critical', 'ecosystem']);

const LEAST_COVERAGE = 0.3;

const OTHER_STYLE = 'other';

const profilesByItem = new WeakMap<
  readonly PlatformProfile[],
  ReadonlyMap<number, PlatformProfile>
>();

/** What a platform is made of, as far as the caller may see it. */
export function showProfile(
  view: View,
  item: number,
): PortfolioSchema<'PlatformProfile'> | undefined {
  const { platforms } = view.assessed.judgement;
  let byItem = profilesByItem.get(platforms);
  if (!byItem) {
    byItem = new Map(platforms.map(each => [each.item, each]));
    profilesByItem.set(platforms, byItem);
  }
  const profile = byItem.get(item);
  if (!profile) {
    return undefined;
  }
  const seen = seenBy(view);
  const styles = stylesOf(view, profile);
  const top = view.assessed.items.top[item]!;
  return {
    charter: charterAnswers({ charter: profile.charter, seen }).map(
      ({ part, question, found, told }) => ({
        id: PARTS[part],
        question,
        found,
        answer: told.text,
        told: { answer: [told] },
        ...(found
          ? defined({
              entity: named(view, profile.charter[part]?.node ?? -1),
            })
          : defined({ yaml: LINES[part] })),
      }),
    ),
    qualities: qualityTexts({
      profile: { ...profile, styles: styles.map(({ style }) => style) },
      customerProducts: view.assessed.judgement.customerProducts,
      seen,
    }).map(({ quality, told, watch }): Quality => {
      const id = quality === 'interface-styles' ? 'consistency' : quality;
      return {
        id: id as Quality['id'],
        title: TITLES[id as Quality['id']] ?? quality,
        text: told.text,
        told: { text: [told] },
        ...(watch && { watch: true }),
        ...(DECLARED.has(id) && view.coverage < LEAST_COVERAGE
          ? { known: false }
          : {}),
        ...examplesOf(view, id, profile),
      };
    }),
    styles,
    workWith: top >= 0 ? { ...view.assessed.cards[top]?.links } : {},
  };
}

function examplesOf(
  view: View,
  quality: string,
  { qualities }: PlatformProfile,
): Pick<Quality, 'examples'> {
  const examples =
    {
      reach: namesOf(view, qualities.consumerTeams),
      critical: itemNames(view, qualities.criticalFor).map(
        ({ id, title, ref }) => ({
          ref: ref ?? id,
          title,
          registered: ref !== undefined,
        }),
      ),
      'self-service': namesOf(view, qualities.templates),
      ecosystem: namesOf(view, qualities.domains),
    }[quality] ?? [];
  return examples.length > 0
    ? { examples: examples.slice(0, MOST_EXAMPLES) }
    : {};
}

/** Styles of the APIs that the caller may see, by their types. */
function stylesOf(
  view: View,
  { styledApis, styles: known }: PlatformProfile,
): PortfolioSchema<'PlatformProfile'>['styles'] {
  const counts = new Map<string, number>();
  for (const api of styledApis) {
    const type = view.assessed.cards[api]?.type?.toLowerCase();
    if (view.visible[api] === 1) {
      const style =
        type !== undefined && known.includes(type) ? type : OTHER_STYLE;
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([style, apis]) => ({ style, apis }));
}
