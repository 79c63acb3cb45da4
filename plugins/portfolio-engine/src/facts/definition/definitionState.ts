import { isRecord } from '../record';
import { DefinitionState } from '../types';

/** Keys with which Backstage and others refer to a text kept elsewhere. */
const REFERENCES = ['$text', '$json', '$yaml', '$ref', '$openapi', '$asyncapi'];

/** Longer texts are looked at as definitions, not as addresses. */
const MAX_ADDRESS = 4_000;

/**
 * Whether the definition of an API is there, is only referred to, or is
 * missing. It is not parsed for this.
 */
export function readDefinitionState(definition: unknown): DefinitionState {
  if (typeof definition === 'string') {
    if (definition.trim() === '') {
      return 'missing';
    }
    return isReference(definition) ? 'not-loaded' : 'inline';
  }
  if (isRecord(definition)) {
    if (Object.keys(definition).length === 0) {
      return 'missing';
    }
    return isReference(definition) ? 'not-loaded' : 'inline';
  }
  return 'missing';
}

/**
 * Whether what stands for a definition only says where one is: an URL alone, a
 * comment `# remote: …`, `$text: …` as text or as an object, a template's blank.
 */
export function isReference(definition: unknown): boolean {
  if (isRecord(definition)) {
    const keys = Object.keys(definition);
    return keys.length === 1 && REFERENCES.includes(keys[0] ?? '');
  }
  if (typeof definition !== 'string' || definition.length > MAX_ADDRESS) {
    return false;
  }
  const lines = definition
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '---');
  const content = lines.filter(
    line => !line.startsWith('#') && !line.startsWith('//'),
  );
  if (content.length === 0) {
    return lines.some(line => /:\/\/|\bremote\b/i.test(line));
  }
  const only = content[0] ?? '';
  return content.length === 1 && isAddress(only);
}

function isAddress(line: string): boolean {
  return (
    /^(?:url:)?https?:\/\/\S+$/i.test(line) ||
    /^"?\$(?:text|json|yaml|ref|openapi|asyncapi)"?\s*:/.test(line) ||
    /^\.{0,2}\/[^\s{}]+\.(?:ya?ml|json|graphqls?|proto)$/i.test(line) ||
    /^\$?\{\{[^{}]*\}\}$/.test(line)
  );
}
