import { FAILSAFE_SCHEMA, loadAll, Type, YAMLException } from 'js-yaml';
import { isRecord, UnknownRecord } from '../record';

/**
 * YAML as definitions use it: numbers and dates stay text, so that a version
 * `1.0` is not read as 1 and a date not as a moment; merge keys work.
 */
const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: data =>
        data === null || data === '' || data === '~' || data === 'null',
      construct: () => null,
    }),
    new Type('tag:yaml.org,2002:bool', {
      kind: 'scalar',
      resolve: data => data === 'true' || data === 'false',
      construct: data => data === 'true',
    }),
    new Type('tag:yaml.org,2002:merge', {
      kind: 'scalar',
      resolve: data => data === '<<' || data === null,
    }),
  ],
  explicit: ['int', 'float', 'timestamp', 'binary'].map(
    name => new Type(`tag:yaml.org,2002:${name}`, { kind: 'scalar' }),
  ),
});

/** The document of a definition, or why there is none. */
export type DocumentResult = { document: UnknownRecord } | { error: string };

/**
 * Parses YAML or JSON to an object. Never throws. Aliases are shared objects
 * in the result, never copies: walk it with a memory of what was visited.
 */
export function parseDocument(text: string): DocumentResult {
  if (text.trimStart().startsWith('{')) {
    try {
      return asDocument(JSON.parse(text));
    } catch {
      // It may still be YAML in flow style; if not, YAML's error has a line.
    }
  }
  try {
    const documents: unknown[] = [];
    loadAll(
      text,
      document => {
        documents.push(document);
      },
      { schema: SCHEMA },
    );
    const first = documents.find(isRecord);
    return asDocument(first ?? documents[0]);
  } catch (error) {
    return { error: describeYamlError(error) };
  }
}

function asDocument(value: unknown): DocumentResult {
  return isRecord(value)
    ? { document: value }
    : { error: 'neither an object nor a text in a known format' };
}

function describeYamlError(error: unknown): string {
  if (error instanceof YAMLException) {
    const mark: { line: number } | undefined = error.mark;
    return mark ? `${error.reason} (line ${mark.line + 1})` : error.reason;
  }
  return error instanceof Error ? error.message : String(error);
}
