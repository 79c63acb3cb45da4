import { boundedText } from './boundedText';
import { readEntityRef } from './entityRef';
import { ProblemList } from './problems';

const MAX_ENTRIES = 50;
const MAX_ENTRY = 100;
/** Room for 50 refs; what is longer is no list that a person wrote. */
const MAX_LIST = 8_000;
const KEY = /^[\p{L}\p{N}]+(?:[-._/][\p{L}\p{N}]+)*$/u;
const NOT_KEY = /[^\p{L}\p{N}._/]+/gu;

export interface ReadListOptions {
  /** The annotation's value: a comma list. */
  value: unknown;
  /** The field, for problems. */
  field: string;
  problems: ProblemList;
}

export interface ReadRefListOptions extends ReadListOptions {
  defaultKind: string;
  defaultNamespace: string;
  /** Kinds that make sense here, lower case; all, if left out. */
  allowedKinds?: readonly string[];
}

/**
 * Entries of a comma list, trimmed, no repeats, at most 50. A list in another
 * notation (JSON, semicolons, lines) is a problem with the list as it should be
 * written.
 */
export function readCommaList(options: ReadListOptions): string[] {
  const { value, field, problems } = options;
  if (value === undefined || value === null || value === '') {
    return [];
  }
  if (typeof value !== 'string' || value.length > MAX_LIST) {
    const strings = Array.isArray(value) && value.every(isString);
    problems.add({
      code: 'malformed-list',
      field,
      value,
      suggestion: strings ? value.slice(0, 20).join(', ') : undefined,
    });
    return [];
  }
  if (isOtherNotation(value)) {
    const entries = value.split(/[[\]"'`;,\n\r\t]+|^\s*-\s|\s-\s/);
    problems.add({
      code: 'malformed-list',
      field,
      value,
      suggestion: entries
        .map(entry => entry.trim())
        .filter(Boolean)
        .join(', '),
    });
    return [];
  }
  const entries = new Set<string>();
  for (const part of value.split(',')) {
    const entry = boundedText(part, MAX_ENTRY);
    if (entry !== undefined && entries.size < MAX_ENTRIES) {
      entries.add(entry);
    }
  }
  return [...entries];
}

/** Words of a comma list, lower case, with hyphens for spaces. */
export function readWordList(options: ReadListOptions): string[] {
  return distinct(readCommaList(options).map(toWord));
}

/**
 * Capability keys, lower case: letters and digits, in parts joined by `-`, `.`,
 * `_` or `/`. Anything else is a problem with the nearest key.
 */
export function readCapabilityKeys(options: ReadListOptions): string[] {
  const keys: string[] = [];
  for (const entry of readCommaList(options)) {
    const key = entry.toLowerCase();
    if (KEY.test(key)) {
      keys.push(key);
    } else {
      const nearestKey = key
        .replace(NOT_KEY, '-')
        .replace(/[-._/]*-[-._/]*/g, '-')
        .replace(/^[-._/]+|[-._/]+$/g, '');
      options.problems.add({
        code: 'malformed-capability',
        field: options.field,
        value: entry,
        suggestion: KEY.test(nearestKey) ? nearestKey : undefined,
      });
    }
  }
  return distinct(keys);
}

/** Full lower-case refs; what is none, or of a wrong kind, is a problem. */
export function readRefList(options: ReadRefListOptions): string[] {
  const { field, problems, allowedKinds } = options;
  const refs: string[] = [];
  for (const entry of readCommaList(options)) {
    const ref = isAddress(entry)
      ? undefined
      : readEntityRef({ ...options, text: entry });
    const kind = ref?.slice(0, ref.indexOf(':'));
    if (
      ref === undefined ||
      (allowedKinds && !(kind !== undefined && allowedKinds.includes(kind)))
    ) {
      problems.add({ code: 'malformed-ref', field, value: entry });
    } else {
      refs.push(ref);
    }
  }
  return distinct(refs);
}

const WAITING_FOR = 'waiting-for:';

/** Friction: words, and `waiting-for:<ref>` with the ref in full. */
export function readFriction(
  options: ReadListOptions & { defaultNamespace: string },
): string[] {
  const words: string[] = [];
  for (const entry of readCommaList(options)) {
    const word = toWord(entry);
    if (word.startsWith(WAITING_FOR)) {
      const ref = readEntityRef({
        text: entry.slice(WAITING_FOR.length).trim(),
        defaultKind: 'group',
        defaultNamespace: options.defaultNamespace,
      });
      if (ref === undefined) {
        const { field, problems } = options;
        problems.add({ code: 'malformed-ref', field, value: entry });
      } else {
        words.push(`${WAITING_FOR}${ref}`);
      }
    } else {
      words.push(word);
    }
  }
  return distinct(words);
}

function toWord(entry: string): string {
  return entry.toLowerCase().replace(/[\s_]+/g, '-');
}

/** JSON, a YAML list, one entry a line, semicolons. */
function isOtherNotation(value: string): boolean {
  const text = value.trim();
  return (
    text.startsWith('[') ||
    text.startsWith('- ') ||
    text.includes(';') ||
    text.includes('\n')
  );
}

/** An e-mail address: the names of some users look alike, but with a kind. */
function isAddress(entry: string): boolean {
  return entry.includes('@') && !entry.includes(':');
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function distinct(values: string[]): string[] {
  return values.length > 1 ? [...new Set(values)] : values;
}
