import { EntityFacts } from '../facts/types';
import { LEXICON, Term } from '../vocabulary/lexicon';
import { scanTerms } from '../vocabulary/scanTerms';
import { evidenceCode } from './evidenceLog';
import { Ledger } from './ledger';
import { WEIGHTS } from './weights';

const SAID = evidenceCode('said-word');
const SOFTWARE = evidenceCode('known-software');
const OWNER = evidenceCode('owner-word');

const DEMO = /(^|[-_. ])demo($|[-_. ])/i;
const HOLLOW: ReadonlySet<string> = new Set([
  'platform',
  'platforms',
  'plattform',
  'plataforma',
  'plateforme',
]);

/** The owner in the templates of Backstage, kept by who knows no better. */
const PLACEHOLDER_OWNERS: ReadonlySet<string> = new Set(['guest', 'guests']);

const PLACE_WEIGHTS = {
  name: WEIGHTS.inName,
  tags: WEIGHTS.inTags,
  description: WEIGHTS.inDescription,
} as const;

/** A term where it counts most. */
interface Hit {
  term: Term;
  weight: number;
  place: 'name' | 'tags' | 'description' | 'owner';
}

/**
 * Weighs the words of one entity after another: name, title, description,
 * tags and the name of the owner, together one source however often a word
 * comes. Holds room that is used again for each.
 */
export class WordScale {
  readonly #ledger: Ledger;
  /** Term → 1 if it shall say nothing. */
  readonly #ignored: Uint8Array;
  readonly #ownerTerms = new Map<number, readonly Term[]>();
  /** Term → the round in which it was last seen, and its hit in that round. */
  readonly #round = new Uint32Array(LEXICON.terms.length);
  readonly #place = new Uint32Array(LEXICON.terms.length);
  #current = 0;
  readonly #hits: Hit[] = [];
  #nameEnd = 0;
  #type: string | undefined;
  // Made once: three functions for each of 100,000 entities are felt.
  readonly #visitText = (term: Term, start: number): void => {
    if (!this.#isHollow(term, start)) {
      this.#take(term, start < this.#nameEnd ? 'name' : 'description');
    }
  };
  readonly #visitTag = (term: Term): void => this.#take(term, 'tags');
  readonly #visitTitle = (term: Term): void => this.#take(term, 'description');
  /** The name says that it only demonstrates what else it names. */
  #demo = false;
  /** Where the last word for product ended. */
  #productEnd = -1;

  constructor(options: { ledger: Ledger; ignoredWords?: ReadonlySet<string> }) {
    const { ledger, ignoredWords } = options;
    this.#ledger = ledger;
    this.#ignored = Uint8Array.from(LEXICON.terms, ({ text, kind }) =>
      kind === 'word' && ignoredWords?.has(text) ? 1 : 0,
    );
  }

  /** Adds what an entity says. */
  weigh(options: {
    node: number;
    facts: EntityFacts;
    /** Title of its API definition. */
    definitionTitle?: string;
    owner: number;
    /** Names under which an owner is known; asked once for each. */
    nameOfOwner: (owner: number) => string;
  }): void {
    const { node, facts, owner, nameOfOwner, definitionTitle } = options;
    this.#current++;
    this.#hits.length = 0;
    const { card, text, type } = facts;
    this.#demo = DEMO.test(card.name);
    this.#productEnd = -1;
    this.#nameEnd = card.name.length + (card.title ? card.title.length + 1 : 0);
    this.#type = type;
    scanTerms(text, this.#visitText);
    for (const tag of facts.tags) {
      scanTerms(tag, this.#visitTag);
    }
    if (definitionTitle) {
      scanTerms(definitionTitle, this.#visitTitle);
    }
    if (owner >= 0) {
      for (const term of this.#termsOfOwner(owner, nameOfOwner)) {
        this.#hit(term, term.weight * WEIGHTS.inOwnerName, 'owner');
      }
    }
    this.#write(node, owner);
  }

  #take(term: Term, place: 'name' | 'tags' | 'description'): void {
    // What the type says is counted as what it is.
    if (term.weight === 0 || term.text === this.#type) {
      return;
    }
    if (term.kind === 'software' && (place !== 'name' || this.#demo)) {
      if (!term.nameOnly) {
        this.#hit(term, term.weight * WEIGHTS.softwareMentioned, 'description');
      }
      return;
    }
    this.#hit(term, term.weight * PLACE_WEIGHTS[place], place);
  }

  /**
   * "Platform" right after a word for customers says only that it is large: an
   * e-commerce platform sells to shoppers.
   */
  #isHollow(term: Term, start: number): boolean {
    const isAfter = start <= this.#productEnd + 1;
    this.#productEnd = term.weight < 0 ? start + term.text.length : -1;
    return isAfter && HOLLOW.has(term.text);
  }

  #hit(term: Term, weight: number, place: Hit['place']): void {
    if (this.#ignored[term.index] === 1) {
      return;
    }
    if (this.#round[term.index] !== this.#current) {
      this.#round[term.index] = this.#current;
      this.#place[term.index] = this.#hits.length;
      this.#hits.push({ term, weight, place });
      return;
    }
    const hit = this.#hits[this.#place[term.index]!]!;
    if (Math.abs(weight) > Math.abs(hit.weight)) {
      hit.weight = weight;
      hit.place = place;
    }
  }

  #write(node: number, owner: number): void {
    const { log } = this.#ledger;
    const hits = this.#hits.sort(strongestFirst);
    let platform: number = 1;
    let product: number = 1;
    let written = 0;
    const named = hits.find(
      ({ term, place }) => term.kind === 'software' && place === 'name',
    );
    const side = named && Math.abs(named.weight) >= 1 ? named.weight : 0;
    this.#ledger.named[node] = Math.sign(side);
    for (const hit of hits) {
      if (written === WEIGHTS.mostWords) {
        return;
      }
      const { term, weight, place } = hit;
      // A team of infrastructure may run a shop: the name of the shop counts.
      const byOwner = place === 'owner';
      if (isEcho(hits, hit) || (byOwner && weight * side < 0)) {
        continue;
      }
      written++;
      const worth = weight * (weight > 0 ? platform : product);
      if (weight > 0) {
        platform *= WEIGHTS.furtherWord;
      } else {
        product *= WEIGHTS.furtherWord;
      }
      const a = log.word(term.text);
      if (byOwner) {
        this.#ledger.add(node, { code: OWNER, weight: worth, a, b: owner });
      } else if (term.kind === 'software') {
        const b = log.word(term.purpose ?? '');
        this.#ledger.add(node, { code: SOFTWARE, weight: worth, a, b });
      } else {
        this.#ledger.add(node, { code: SAID, weight: worth, a });
      }
    }
  }

  #termsOfOwner(
    owner: number,
    nameOfOwner: (owner: number) => string,
  ): readonly Term[] {
    let terms = this.#ownerTerms.get(owner);
    if (!terms) {
      const found: Term[] = [];
      scanTerms(nameOfOwner(owner), term => {
        const counts = term.kind === 'word' && term.weight !== 0;
        if (counts && !PLACEHOLDER_OWNERS.has(term.text)) {
          found.push(term);
        }
      });
      terms = found;
      this.#ownerTerms.set(owner, terms);
    }
    return terms;
  }
}

/** Of software for one purpose the strongest counts: OTel is OpenTelemetry. */
function isEcho(hits: readonly Hit[], hit: Hit): boolean {
  const { purpose } = hit.term;
  return (
    purpose !== undefined &&
    hits.find(({ term }) => term.purpose === purpose) !== hit
  );
}

function strongestFirst(one: Hit, other: Hit): number {
  return (
    Math.abs(other.weight) - Math.abs(one.weight) ||
    one.term.index - other.term.index
  );
}
