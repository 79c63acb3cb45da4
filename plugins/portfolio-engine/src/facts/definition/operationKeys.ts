/** Keys that are kept of one definition, and how long one may be. */
const MOST_KEYS = 64;
const MAX_KEY = 60;
/** Longer names hold nothing more that tells. */
const MAX_NAME = 300;

const PARAMETER = /\{[^{}]*\}|:[A-Za-z_]\w*|<[^<>]*>/g;
const VERSION = /^v?\d+(?:(?:alpha|beta|rc|p|\.)\d*)*$/;
const CAMEL = /(\p{Ll}|\p{N})(\p{Lu})/gu;
const ACRONYM = /(\p{Lu}+)(\p{Lu}\p{Ll})/gu;
const BREAK = /[^\p{L}\p{N}{}]+/u;

/** Operations that every API has, whatever it is for. */
const COMMON: ReadonlySet<string> = new Set(
  `health healthz healthcheck check ping ready readyz readiness live livez liveness metric version statu status info
  openapi swagger doc json yaml favicon ico actuator`.split(/\s+/),
);

/**
 * What operations are called, whoever wrote them: `GET /api/v2/Orders/{orderId}`
 * is `get order {}`, and so is `GET /orders/:id`. To compare two definitions by.
 */
export class OperationKeys {
  readonly #keys = new Set<string>();

  /** `verb` is the method or the action, if there is one. */
  add(operation: { verb?: string; name: unknown }): void {
    const { verb, name } = operation;
    if (typeof name !== 'string') {
      return;
    }
    const words = wordsOf(name);
    if (words.some(word => word !== '{}' && !COMMON.has(word))) {
      this.#keys.add(
        [...(verb === undefined ? [] : [verb]), ...words]
          .join(' ')
          .slice(0, MAX_KEY),
      );
    }
  }

  /**
   * At most 64: those of the smallest hash, so that of two definitions that
   * have much in common the same ones are kept.
   *
   * After Broder, "On the resemblance and containment of documents", 1997.
   */
  list(): string[] {
    return Array.from(this.#keys, key => ({ key, hash: hashOf(key) }))
      .sort(
        (one, other) => one.hash - other.hash || (one.key < other.key ? -1 : 1),
      )
      .slice(0, MOST_KEYS)
      .map(({ key }) => key);
  }
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, MAX_NAME)
    .replace(PARAMETER, '{}')
    .replace(CAMEL, '$1 $2')
    .replace(ACRONYM, '$1 $2')
    .split(BREAK)
    .map(word => singular(word.toLowerCase()))
    .filter(word => word !== '' && word !== 'api' && !VERSION.test(word));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
    ? word.slice(0, -1)
    : word;
}

/** FNV-1a, 32 bit. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
