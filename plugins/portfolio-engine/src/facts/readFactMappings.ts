import { nearest } from '@backstage-portfolio/plugin-portfolio-common';
import { NODE_KINDS } from '../model';
import { FactMapping, FactSource, MAPPED_FACTS } from './factMapping';
import { isRecord, UnknownRecord } from './record';

export interface ReadFactMappingsOptions {
  /** What app-config has there; undefined where nothing is configured. */
  value: unknown;
  /** Where it stands, for the messages. */
  key?: string;
}

const SOURCES = ['annotation', 'label', 'tag', 'spec'] as const;
const KEYS: readonly string[] = [
  ...SOURCES,
  'fact',
  'values',
  'means',
  'kinds',
];

/**
 * Checks the section `portfolio.facts` of app-config. Throws an error
 * that names the key: a mapping that never matches would be missed by nobody.
 */
export function readFactMappings(
  options: ReadFactMappingsOptions,
): FactMapping[] {
  const { value, key = 'portfolio.facts' } = options;
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new Error(`${key} must be a list`);
  }
  return value.map((each: unknown, index) => {
    const place = `${key}[${index}]`;
    if (!isRecord(each)) {
      throw new Error(`${place} must be an object`);
    }
    return readMapping(each, place);
  });
}

function readMapping(entry: UnknownRecord, key: string): FactMapping {
  for (const name of Object.keys(entry)) {
    if (!KEYS.includes(name)) {
      throw unknownName(name, key, KEYS);
    }
  }
  const fact = oneOf(
    readText(entry.fact, `${key}.fact`),
    MAPPED_FACTS,
    `${key}.fact`,
  );
  const mapping: FactMapping = { ...readSource(entry, key), fact };
  if (entry.values !== undefined) {
    mapping.values = readList(entry.values, `${key}.values`);
  }
  if (entry.means !== undefined) {
    mapping.means = readText(entry.means, `${key}.means`);
  }
  if (entry.kinds !== undefined) {
    mapping.kinds = readList(entry.kinds, `${key}.kinds`).map(kind =>
      oneOf(kind.toLowerCase(), NODE_KINDS, `${key}.kinds`),
    );
  }
  return mapping;
}

function readSource(entry: UnknownRecord, key: string): FactSource {
  const [source, ...others] = SOURCES.filter(name => entry[name] !== undefined);
  if (source === undefined || others.length > 0) {
    throw new Error(`${key} must have one of ${SOURCES.join(', ')}`);
  }
  const text = readText(entry[source], `${key}.${source}`);
  if (source === 'annotation') {
    return { annotation: text };
  }
  if (source === 'label') {
    return { label: text };
  }
  return source === 'tag' ? { tag: text } : { spec: text };
}

function readText(value: unknown, key: string): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new Error(`${key} must be a text`);
  }
  return value;
}

function readList(value: unknown, key: string): string[] {
  if (!Array.isArray(value)) {
    throw new Error(`${key} must be a list`);
  }
  return value.map((each, index) => readText(each, `${key}[${index}]`));
}

function oneOf<Name extends string>(
  value: string,
  names: readonly Name[],
  key: string,
): Name {
  const name = names.find(each => each === value);
  if (name === undefined) {
    throw unknownName(value, key, names);
  }
  return name;
}

function unknownName(
  value: string,
  key: string,
  names: readonly string[],
): Error {
  const near = nearest({ value, candidates: names });
  return new Error(
    near
      ? `${key}: '${value}' is not known here; did you mean '${near}'?`
      : `${key}: '${value}' is not known here; use ${names.join(', ')}`,
  );
}
