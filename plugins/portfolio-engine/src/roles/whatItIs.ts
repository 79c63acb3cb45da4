import { EntityFacts } from '../facts/types';
import {
  COMPONENT_TYPE_WORDS,
  CONTAINER_TYPE_WORDS,
  RESOURCE_TYPE_WORDS,
} from '../vocabulary/types';
import { evidenceCode } from './evidenceLog';
import { Ledger } from './ledger';
import { WEIGHTS } from './weights';

const TYPE = evidenceCode('type');
const AUDIENCE = evidenceCode('audience');
const CAPABILITIES = evidenceCode('declares-capabilities');
const NOT_A_LETTER = /[^a-z]+/;

/** Types → side, -1 … 1; an organisation has few, so each is read once. */
export class TypeScale {
  readonly #sides = new Map<ReadonlyMap<string, 1 | -1>, Map<string, number>>();

  /** Adds what an entity is by its fields: type, audience, capabilities. */
  weigh(options: { ledger: Ledger; node: number; facts: EntityFacts }): void {
    const { ledger, node, facts } = options;
    const weight = this.#typeWeight(facts);
    if (weight !== 0 && facts.type !== undefined) {
      const a = ledger.log.word(facts.type);
      ledger.add(node, { code: TYPE, weight, a });
    }
    if (facts.audience !== undefined) {
      ledger.add(node, {
        code: AUDIENCE,
        weight: WEIGHTS.audience[facts.audience],
        a: ledger.log.word(facts.audience),
      });
    }
    if (facts.capabilities.length > 0) {
      ledger.add(node, {
        code: CAPABILITIES,
        weight: WEIGHTS.declaresCapabilities,
        a: facts.capabilities.length,
      });
    }
  }

  #typeWeight(facts: EntityFacts): number {
    const { kind, type } = facts;
    if (type === undefined) {
      return 0;
    }
    switch (kind) {
      case 'component':
        return WEIGHTS.componentType * this.#side(type, COMPONENT_TYPE_WORDS);
      case 'resource':
      case 'api':
        return WEIGHTS.resourceType * this.#side(type, RESOURCE_TYPE_WORDS);
      case 'system':
      case 'domain':
        return WEIGHTS.containerType * this.#side(type, CONTAINER_TYPE_WORDS);
      default:
        return 0;
    }
  }

  #side(type: string, words: ReadonlyMap<string, 1 | -1>): number {
    let known = this.#sides.get(words);
    if (!known) {
      known = new Map();
      this.#sides.set(words, known);
    }
    let side = known.get(type);
    if (side === undefined) {
      let sum = 0;
      for (const word of type.split(NOT_A_LETTER)) {
        sum += words.get(word) ?? 0;
      }
      side = Math.sign(sum);
      known.set(type, side);
    }
    return side;
  }
}
