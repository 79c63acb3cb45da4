import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { hasTemplateMark } from './placeholder';

/** Catalogs allow 63 characters a part; some relax that, none goes so far. */
export const MAX_REF_LENGTH = 600;

export interface ReadEntityRefOptions {
  text: unknown;
  defaultKind?: string;
  defaultNamespace?: string;
}

/**
 * The full lower-case ref for what somebody wrote, as the catalog reads it;
 * undefined for what is no ref: no text, empty parts, no kind and no default,
 * a template's placeholder, over 600 characters.
 */
export function readEntityRef(
  options: ReadEntityRefOptions,
): string | undefined {
  const { text } = options;
  if (typeof text !== 'string' || text.length > MAX_REF_LENGTH) {
    return undefined;
  }
  const full = readFullRef(text);
  if (full !== undefined) {
    return full;
  }
  const trimmed = text.trim();
  if (hasTemplateMark(trimmed)) {
    return undefined;
  }
  try {
    return stringifyEntityRef(parseEntityRef(trimmed, options));
  } catch {
    return undefined;
  }
}

/**
 * The same for the plain case `kind:namespace/name`, which nearly every
 * relation of a catalog is, without a parser: a million of them are read in a
 * run. Undefined means "look closer".
 */
export function readFullRef(text: string): string | undefined {
  const { length } = text;
  if (length > MAX_REF_LENGTH) {
    return undefined;
  }
  let colon = -1;
  let slash = -1;
  let lower = true;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) {
      continue;
    }
    if (code === 0x3a) {
      if (colon === -1 && slash === -1) {
        colon = i;
      }
    } else if (code === 0x2f) {
      if (slash === -1) {
        slash = i;
      }
    } else if (
      code <= 0x20 ||
      code === 0x3c ||
      code === 0x3e ||
      code === 0x7b ||
      code === 0x7d
    ) {
      return undefined;
    } else if ((code >= 0x41 && code <= 0x5a) || code > 0x7e) {
      lower = false;
    }
  }
  if (colon < 1 || slash < colon + 2 || slash === length - 1) {
    return undefined;
  }
  return lower ? text : text.toLowerCase();
}

/** `name` of `kind:namespace/name`. */
export function nameOfRef(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
