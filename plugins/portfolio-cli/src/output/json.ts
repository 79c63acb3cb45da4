import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';

/** Characters that are written at once. */
const CHUNK = 64 * 1024;

/**
 * The assessment as JSON, each element of a list on a line of its own, so that
 * two runs compare line by line. In chunks: that of a large catalog is longer
 * than a string may be.
 */
export function* formatJson(options: {
  assessment: Assessment;
}): Generator<string> {
  let chunk = '{';
  let separator = '\n';
  for (const [key, value] of Object.entries(options.assessment)) {
    chunk += `${separator}  ${JSON.stringify(key)}: `;
    separator = ',\n';
    if (!Array.isArray(value)) {
      chunk += JSON.stringify(value);
      continue;
    }
    chunk += '[';
    for (const [index, element] of value.entries()) {
      chunk += `${index === 0 ? '' : ','}\n    ${JSON.stringify(element)}`;
      if (chunk.length > CHUNK) {
        yield chunk;
        chunk = '';
      }
    }
    chunk += value.length === 0 ? ']' : '\n  ]';
  }
  yield `${chunk}\n}\n`;
}
