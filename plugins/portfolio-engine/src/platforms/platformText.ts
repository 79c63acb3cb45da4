import { tell } from '../sentences/tell';
import { SentenceCode } from '../sentences/templates';
import { Told } from '../sentences/types';
import { Charter, CharterFact, Opportunity, PlatformProfile } from './types';

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
}[] = [
  { part: 'forWhom', question: 'For whom is it?' },
  { part: 'why', question: 'Why is it there?' },
  { part: 'what', question: 'What does it offer?' },
  { part: 'howToGet', question: 'How does one get it?' },
  { part: 'howMeasured', question: 'How is it measured?' },
];

/** What shows a fact, by its field. */
export const CHARTER_PLACES: Readonly<Record<string, string>> = {
  'metadata.description': 'Description',
  'spec.definition': 'API definition',
  docs: 'Docs',
  template: 'Template',
};

/** One question of the charter with what the catalog says to it. */
export interface CharterAnswer {
  part: CharterPart;
  question: string;
  found: boolean;
  /** What is said; where nothing is, what to write. */
  told: Told;
}

/** A fact that stands on what a reader may not see is none to them. */
export function charterAnswers(options: {
  charter: Charter;
  seen: Seen;
}): CharterAnswer[] {
  const { charter, seen } = options;
  return CHARTER_PARTS.map(({ part, question }) => {
    const fact = charter[part];
    const place = fact && seen.node(fact.node);
    if (fact === undefined || place === undefined) {
      return {
        part,
        question,
        found: false,
        told: tell(`charter-missing-${part}`),
      };
    }
    return { part, question, found: true, told: tellFact(fact, place) };
  });
}

function tellFact({ field, value }: CharterFact, place: string): Told {
  if (value !== undefined) {
    return tell('charter-value', {
      names: [place],
      words: value.split(', ').map(word => word.split('-').join(' ')),
    });
  }
  return field === 'capabilities'
    ? tell('charter-such-as', { names: [place] })
    : tell('charter-place', {
        names: [place],
        words: [CHARTER_PLACES[field] ?? field],
      });
}

/** One quality of a platform in a sentence. */
export interface QualityText {
  /** `reach`, `critical`, `self-service`, `ecosystem`, `interface-styles`. */
  quality: string;
  told: Told;
  /** Something to keep an eye on. */
  watch?: true;
}

/** From so many styles over so many APIs a platform feels like several. */
export const MANY_STYLES = { styles: 3, apis: 5 };

/** The qualities of a platform, as far as a reader may see what shows them. */
export function qualityTexts(options: {
  profile: PlatformProfile;
  /** Items that are products of end customers. */
  customerProducts: readonly number[];
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
      told: tell('quality-reach', { numbers: [teams, products] }),
    },
    {
      quality: 'critical',
      told: tellCritical({
        critical,
        of: countSeen(customerProducts, seen.item),
      }),
    },
    {
      quality: 'self-service',
      told: tell(
        templates === 0
          ? 'quality-self-service'
          : 'quality-self-service-templates',
        { numbers: [byOneself, offered, templates] },
      ),
    },
    { quality: 'ecosystem', told: tellEcosystem(options) },
  ];
  if (styles.length > 0 && apis > 0) {
    const many =
      styles.length >= MANY_STYLES.styles && apis >= MANY_STYLES.apis;
    texts.push({
      quality: 'interface-styles',
      told: tell('quality-interface-styles', {
        numbers: [apis, styles.length],
        names: [styles.join(', ')],
      }),
      ...(many && { watch: true as const }),
    });
  }
  return texts;
}

/** How many products for customers stand on it, of those that a reader may see. */
function tellCritical({
  critical,
  of,
}: {
  critical: number;
  of: number;
}): Told {
  return critical === 0
    ? tell('quality-critical-none')
    : tell('quality-critical', { numbers: [critical, of] });
}

function tellEcosystem(options: {
  profile: PlatformProfile;
  seen: Seen;
}): Told {
  const { qualities } = options.profile;
  const { seen } = options;
  const partners = countSeen(qualities.partners, seen.node);
  const fresh =
    qualities.newConsumers && countSeen(qualities.newConsumers, seen.item);
  const numbers = [
    countSeen(qualities.domains, seen.node),
    partners,
    ...(fresh === undefined ? [] : [fresh]),
  ];
  const start =
    partners > 0 ? 'quality-ecosystem-partners' : 'quality-ecosystem';
  if (fresh === undefined) {
    return tell(start, { numbers });
  }
  return tell(fresh === 0 ? `${start}-nobody-new` : `${start}-new`, {
    numbers,
  });
}

/** Why a platform could take something on: by code, the sentence that says it. */
const PLATFORM_REASONS = new Map<string, SentenceCode>([
  ['used-by-most', 'platform-used-by-most'],
  ['offers-something-near', 'platform-offers-something-near'],
  ['offers-the-same', 'platform-offers-the-same'],
]);

/** An opportunity in sentences; at last who could take it on, and why. */
export function tellOpportunity(options: {
  opportunity: Opportunity;
  seen: Seen;
}): Told[] {
  const { opportunity, seen } = options;
  const { kind, platform, platformBecause = '' } = opportunity;
  const title = platform < 0 ? undefined : seen.item(platform);
  const products = countSeen(opportunity.items, seen.item);
  const teams = countSeen(opportunity.teams, seen.node);
  const units = countSeen(opportunity.units, seen.node);
  // Entities, where it is no affair of products.
  const what = products >= 2 ? 'products' : 'entities';
  const reason = PLATFORM_REASONS.get(platformBecause);
  return [
    tell(teams === 0 ? `${kind}-${what}` : `${kind}-${what}-of-teams`, {
      numbers: [products, units, teams],
    }),
    ...(title === undefined
      ? []
      : [
          tell('could-take-it-on', { names: [title] }),
          ...(reason ? [tell(reason)] : []),
        ]),
  ];
}

function countSeen(
  numbers: readonly number[],
  see: (number: number) => string | undefined,
): number {
  return numbers.filter(number => see(number) !== undefined).length;
}
