import { GraphQLError } from 'graphql';
import { boundedText } from '../boundedText';
import { isRecord, UnknownRecord } from '../record';
import { ApiDigest } from '../types';
import { digestAsyncApi } from './asyncapi';
import { readDefinitionState } from './definitionState';
import { parseDocument } from './document';
import { digestGraphql } from './graphql';
import { digestOpenApi } from './openapi';
import { digestProtobuf } from './protobuf';
import { DefinitionFormat, sniffFormat } from './sniffFormat';

/** Bytes of UTF-8 above which a definition is "too large to read". */
export const MAX_DEFINITION_BYTES = 1024 * 1024;
const MAX_ERROR = 200;

/** What people write as the type of an API, folded → its format. */
const FORMATS: ReadonlyMap<string, DefinitionFormat> = new Map([
  ['openapi', 'openapi'],
  ['openapi2', 'openapi'],
  ['openapi3', 'openapi'],
  ['oas', 'openapi'],
  ['oas2', 'openapi'],
  ['oas3', 'openapi'],
  ['swagger', 'openapi'],
  ['rest', 'openapi'],
  ['asyncapi', 'asyncapi'],
  ['graphql', 'graphql'],
  ['grpc', 'protobuf'],
  ['proto', 'protobuf'],
  ['protobuf', 'protobuf'],
]);

export interface DigestDefinitionOptions {
  /** `spec.type` of the API. */
  type: unknown;
  /** `spec.definition`: text, or an object where somebody left out the `|`. */
  text: unknown;
}

/**
 * Reads the definition of an API and keeps its numbers and words. What can't
 * be read is a state of the digest, never an exception.
 *
 * A digest depends on the type and the text alone, so that callers keep it by
 * a hash of both (SHA-256; hashing needs a platform, which this package does
 * without). Bounded by bytes, depth, tokens and visited nodes, never by time:
 * it is one piece of work, about 0.1 ms a kilobyte, more for the first ones.
 */
export function digestDefinition(options: DigestDefinitionOptions): ApiDigest {
  const { text } = options;
  const declared = formatOfType(options.type);
  if (typeof text === 'string' && isTooLarge(text)) {
    return empty('too-large', declared);
  }
  switch (readDefinitionState(text)) {
    case 'not-loaded':
      return declared ? empty('not-loaded', declared) : empty('not-applicable');
    case 'missing':
      return declared
        ? unparsable(declared, 'there is no definition')
        : empty('not-applicable');
    default:
  }
  return isRecord(text)
    ? digestObject(text, declared)
    : digestText(String(text), declared);
}

/** An object in place of text is the document itself. */
function digestObject(
  document: UnknownRecord,
  declared: DefinitionFormat | undefined,
): ApiDigest {
  const format = formatOfDocument(document);
  if (format === undefined) {
    return declared
      ? unparsable(declared, 'an object in place of a text')
      : empty('not-applicable');
  }
  return guarded(format, () => digestDocument(document, format));
}

function digestText(
  text: string,
  declared: DefinitionFormat | undefined,
): ApiDigest {
  const sniffed = sniffFormat(text);
  if (sniffed && 'notDefinition' in sniffed) {
    return declared
      ? unparsable(declared, sniffed.notDefinition)
      : empty('not-applicable');
  }
  const format = sniffed?.format ?? declared;
  if (format === undefined) {
    return empty('not-applicable');
  }
  const digest = guarded(format, () => parseAs(format, text));
  // Of a type that nobody claims to read, a bad guess is no fault.
  return declared === undefined && digest.state !== 'parsed'
    ? empty('not-applicable')
    : digest;
}

function parseAs(format: DefinitionFormat, text: string): ApiDigest {
  if (format === 'graphql') {
    return digestGraphql(text);
  }
  if (format === 'protobuf') {
    return digestProtobuf(text);
  }
  const result = parseDocument(text);
  if ('error' in result) {
    return unparsable(format, result.error);
  }
  const found = formatOfDocument(result.document);
  return found === undefined
    ? unparsable(format, 'no field "openapi", "swagger" or "asyncapi"')
    : digestDocument(result.document, found);
}

function digestDocument(
  document: UnknownRecord,
  format: DefinitionFormat,
): ApiDigest {
  return format === 'asyncapi'
    ? digestAsyncApi(document)
    : digestOpenApi(document);
}

function formatOfDocument(
  document: UnknownRecord,
): 'openapi' | 'asyncapi' | undefined {
  if (isVersion(document.asyncapi)) {
    return 'asyncapi';
  }
  return isVersion(document.openapi) || isVersion(document.swagger)
    ? 'openapi'
    : undefined;
}

function isVersion(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/** Parsers throw what they like, and overflow the stack on nested input. */
function guarded(format: DefinitionFormat, digest: () => ApiDigest): ApiDigest {
  try {
    return digest();
  } catch (error) {
    if (error instanceof GraphQLError) {
      const line = error.locations?.[0]?.line;
      const where = line === undefined ? '' : ` (line ${line})`;
      return unparsable(format, `${error.message}${where}`);
    }
    return unparsable(
      format,
      error instanceof Error ? error.message : String(error),
    );
  }
}

function unparsable(format: DefinitionFormat, reason: string): ApiDigest {
  return {
    ...empty('unparsable', format),
    error: boundedText(reason, MAX_ERROR) ?? 'not readable',
  };
}

function empty(
  state: ApiDigest['state'],
  format?: DefinitionFormat,
): ApiDigest {
  return {
    state,
    ...(format ? { format } : {}),
    operations: 0,
    operationsDescribed: 0,
    fieldsDescribed: 0,
    authDeclared: false,
    deprecated: 0,
    words: [],
  };
}

function formatOfType(type: unknown): DefinitionFormat | undefined {
  return typeof type === 'string' && type.length <= 40
    ? FORMATS.get(type.toLowerCase().replace(/[^a-z0-9]/g, ''))
    : undefined;
}

function isTooLarge(text: string): boolean {
  if (text.length > MAX_DEFINITION_BYTES) {
    return true;
  }
  if (text.length * 3 <= MAX_DEFINITION_BYTES) {
    return false;
  }
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) {
      // Each half of a surrogate pair stands for two of four bytes.
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      bytes += code < 0x800 || isHalf ? 1 : 2;
    }
  }
  return bytes > MAX_DEFINITION_BYTES;
}
