import { Charter, Opportunity, PlatformProfile } from './types';

/**
 * How a reader sees what a text names: its title, or undefined where they may
 * not see it. Numbers count what the reader may see.
 */
export interface Seen {
  node(node: number): string | undefined;
  item(item: number): string | undefined;
  capability(capability: number): boolean;
}

export type CharterPart = keyof Charter;

/** The five questions of a charter, in the order in which one asks them. */
export const CHARTER_PARTS: readonly {
  part: CharterPart;
  question: string;
  /** What to write, where nothing is said. */
  missing: string;
}[] = [
  {
    part: 'forWhom',
    question: 'For whom is it?',
    missing: 'Name its audience in the annotation portfolio/audience.',
  },
  {
    part: 'why',
    question: 'Why is it there?',
    missing: 'Describe in a sentence or two what it is for.',
  },
  {
    part: 'what',
    question: 'What does it offer?',
    missing:
      'Register the APIs it provides, or name its capabilities in the annotation portfolio/capabilities.',
  },
  {
    part: 'howToGet',
    question: 'How does one get it?',
    missing: 'Add docs, a readable API definition or a Template.',
  },
  {
    part: 'howMeasured',
    question: 'How is it measured?',
    missing:
      'Name what tells its success in the annotation portfolio/success-metrics.',
  },
];

const PLACES: Readonly<Record<string, string>> = {
  'metadata.description': 'Description',
  'spec.definition': 'API definition',
  capabilities: 'Such as',
  docs: 'Docs',
  template: 'Template',
};

/** One question of the charter with what the catalog says to it. */
export interface CharterAnswer {
  part: CharterPart;
  question: string;
  found: boolean;
  text: string;
}

/** A fact that stands on what a reader may not see is none to them. */
export function charterAnswers(options: {
  charter: Charter;
  seen: Seen;
}): CharterAnswer[] {
  const { charter, seen } = options;
  return CHARTER_PARTS.map(({ part, question, missing }) => {
    const fact = charter[part];
    const place = fact && seen.node(fact.node);
    if (fact === undefined || place === undefined) {
      return { part, question, found: false, text: missing };
    }
    return {
      part,
      question,
      found: true,
      text:
        fact.value === undefined
          ? `${PLACES[fact.field] ?? fact.field} of ${place}`
          : `${fact.value.split('-').join(' ')} (${place})`,
    };
  });
}

/** One quality of a platform in a sentence. */
export interface QualityText {
  /** `reach`, `critical`, `self-service`, `ecosystem`, `interface-styles`. */
  quality: string;
  text: string;
  /** Something to keep an eye on. */
  watch?: true;
}

/** From so many styles over so many APIs a platform feels like several. */
export const MANY_STYLES = { styles: 3, apis: 5 };

/** The qualities of a platform, as far as a reader may see what shows them. */
export function qualityTexts(options: {
  profile: PlatformProfile;
  /** Customer-facing products that the reader may see, for "of how many". */
  customerProducts: number;
  seen: Seen;
}): QualityText[] {
  const { profile, customerProducts, seen } = options;
  const { qualities, styles, styledApis } = profile;
  const teams = countSeen(qualities.consumerTeams, seen.node);
  const products = countSeen(qualities.consumerProducts, seen.item);
  const critical = countSeen(qualities.criticalFor, seen.item);
  const offered = qualities.capabilities.filter(seen.capability).length;
  const byOneself = qualities.selfServiceCapabilities.filter(
    seen.capability,
  ).length;
  const templates = countSeen(qualities.templates, seen.node);
  const apis = countSeen(styledApis, seen.node);
  const texts: QualityText[] = [
    {
      quality: 'reach',
      text: `${counted(teams, 'team')} and ${counted(
        products,
        'product',
      )} use it directly.`,
    },
    {
      quality: 'critical',
      text: `${critical} of ${counted(
        customerProducts,
        'product',
      )} for customers stand on it.`,
    },
    {
      quality: 'self-service',
      text: `${byOneself} of ${counted(
        offered,
        'capability',
      )} can be picked up without asking${
        templates === 0
          ? ''
          : `, and ${counted(templates, 'Template')} ${
              templates === 1 ? 'creates' : 'create'
            } on it`
      }.`,
    },
    { quality: 'ecosystem', text: ecosystemText(options) },
  ];
  if (styles.length > 0 && apis > 0) {
    const many =
      styles.length >= MANY_STYLES.styles && apis >= MANY_STYLES.apis;
    texts.push({
      quality: 'interface-styles',
      text: `${counted(apis, 'API')} in ${counted(
        styles.length,
        'style',
      )}: ${styles.join(', ')}.`,
      ...(many && { watch: true as const }),
    });
  }
  return texts;
}

function ecosystemText(options: {
  profile: PlatformProfile;
  seen: Seen;
}): string {
  const { qualities } = options.profile;
  const { seen } = options;
  const parts = [
    `Its users are in ${counted(
      countSeen(qualities.domains, seen.node),
      'domain',
    )}`,
  ];
  const partners = countSeen(qualities.partners, seen.node);
  if (partners > 0) {
    parts.push(
      `${partners} of them ${partners === 1 ? 'is' : 'are'} for partners`,
    );
  }
  if (qualities.newConsumers !== undefined) {
    const fresh = countSeen(qualities.newConsumers, seen.item);
    parts.push(
      fresh === 0
        ? 'nobody new came in 90 days'
        : `${fresh} came in the last 90 days`,
    );
  }
  return `${parts.join('; ')}.`;
}

/** Why a platform could take something on, in a sentence each. */
export const PLATFORM_REASONS: Readonly<Record<string, string>> = {
  'used-by-most': 'Most of them build on it already.',
  'offers-something-near': 'It offers something near already.',
  'offers-the-same': 'It offers some of the kind already.',
};

/** An opportunity in words. */
export interface OpportunityText {
  title: string;
  text: string;
  /** Who could take it on, and why. */
  platform?: string;
}

interface OpportunityWords {
  topic: string;
  products: number;
  teams: number;
  units: number;
}

const SENTENCES: Record<
  Opportunity['kind'],
  (words: OpportunityWords) => { title: string; text: string }
> = {
  'look-alikes-over-products': words => ({
    title: `Once instead of ${words.units} times: ${words.topic}`,
    text: `${whose(
      words,
    )} have something of their own that looks alike. One of them, or a platform, could serve all.`,
  }),
  'same-private-resource': words => ({
    title: `A shared offer for: ${words.topic}`,
    text: `${whose(
      words,
    )} each keep their own. A platform could offer it ready to use.`,
  }),
  'missing-target': words => ({
    title: `Known to many, in no catalog: ${words.topic}`,
    text: `${whose(
      words,
    )} stand on it. Register it, and somebody can look after it for all.`,
  }),
  'unserved-need': words => ({
    title: `Wanted, and nobody offers it: ${words.topic}`,
    text: `${whose(words)} would use it if there were one.`,
  }),
};

export function opportunityText(options: {
  opportunity: Opportunity;
  seen: Seen;
}): OpportunityText {
  const { opportunity, seen } = options;
  const { platform, platformBecause = '' } = opportunity;
  const title = platform < 0 ? undefined : seen.item(platform);
  return {
    ...SENTENCES[opportunity.kind]({
      topic: opportunity.topic,
      products: countSeen(opportunity.items, seen.item),
      teams: countSeen(opportunity.teams, seen.node),
      units: countSeen(opportunity.units, seen.node),
    }),
    ...(title !== undefined && {
      platform: `${title} could take it on. ${
        PLATFORM_REASONS[platformBecause] ?? ''
      }`.trim(),
    }),
  };
}

/** "3 products of 2 teams"; entities, where it is no affair of products. */
function whose({ products, teams, units }: OpportunityWords): string {
  const things =
    products >= 2 ? counted(products, 'product') : counted(units, 'entity');
  return teams === 0 ? things : `${things} of ${counted(teams, 'team')}`;
}

function countSeen(
  numbers: readonly number[],
  see: (number: number) => string | undefined,
): number {
  return numbers.filter(number => see(number) !== undefined).length;
}

/** "1 team", "2 teams", "3 capabilities". */
function counted(count: number, noun: string): string {
  if (count === 1) {
    return `1 ${noun}`;
  }
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count.toLocaleString('en-US')} ${plural}`;
}
