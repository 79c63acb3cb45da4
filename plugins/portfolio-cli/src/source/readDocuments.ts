import { LineCounter, parseAllDocuments } from 'yaml';

/** One document of a YAML file: its value, or why there is none. */
export interface YamlDocument {
  /** Number in the file, from 1, as a reader counts `---`. */
  document: number;
  /** First line of the document, or the line of the error; from 1. */
  line: number;
  value?: unknown;
  error?: string;
}

/**
 * Reads the documents of a file the way the catalog does: no merge keys,
 * duplicate keys and tabs are errors, empty documents are passed over, and a
 * document with an error doesn't take the others with it.
 */
export function readDocuments(text: string): YamlDocument[] {
  const lineCounter = new LineCounter();
  const documents: YamlDocument[] = [];
  let number = 0;
  for (const parsed of parseAllDocuments(text, {
    merge: false,
    lineCounter,
    logLevel: 'error',
  })) {
    number += 1;
    const start = parsed.contents?.range?.[0] ?? parsed.range[0];
    const line = lineCounter.linePos(start).line;
    const error = parsed.errors[0];
    if (error) {
      // An open quote is noticed at the end of the file, but stands further up.
      const isAtEnd = error.pos[0] >= parsed.range[1];
      documents.push({
        document: number,
        line: isAtEnd ? line : error.linePos?.[0].line ?? line,
        error: firstLine(error.message),
      });
      continue;
    }
    try {
      const value: unknown = parsed.toJSON();
      if (value !== null && value !== undefined) {
        documents.push({ document: number, line, value });
      }
    } catch (thrown) {
      // Aliases without end: the parser refuses to resolve them.
      documents.push({
        document: number,
        line,
        error: firstLine(thrown instanceof Error ? thrown.message : 'unknown'),
      });
    }
  }
  return documents;
}

/** The message without the excerpt of the file that the parser appends. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(
    / ?at line \d+, column \d+:$/,
    '',
  );
}
