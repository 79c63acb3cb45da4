import { InputError } from '@backstage/errors';
import { nearest } from './nearest';
import type { RoleVocabulary, RoleWords } from './roleVocabulary';
import { TEAM_ROLES, TeamRole, UNIT_KINDS, UnitKind } from './roles';

/** @public */
export interface ReadRoleVocabularyOptions {
  /** What app-config has there; undefined where nothing is configured. */
  value: unknown;
  /** Where it stands, for the messages. */
  key?: string;
}

const ROLES = ['product', 'platform', 'mixed', 'none', 'teams'] as const;
const LISTS = ['types', 'tags'] as const;
const MAPS = ['labels', 'annotations', 'spec'] as const;
const WORDS = [...LISTS, ...MAPS, 'kinds'] as const;
const TEAMS = TEAM_ROLES.filter(role => role !== 'undecided');

/**
 * Checks the section `portfolio.vocabulary` of app-config. Throws an
 * `InputError` that names the key, so that a typo stops a backend at its start
 * instead of leaving roles undecided.
 *
 * @public
 */
export function readRoleVocabulary(
  options: ReadRoleVocabularyOptions,
): RoleVocabulary {
  const { value, key = 'portfolio.vocabulary' } = options;
  if (value === undefined || value === null) {
    return {};
  }
  const section = readSection(value, key, ROLES);
  const vocabulary: RoleVocabulary = {};
  for (const role of ['product', 'platform', 'mixed', 'none'] as const) {
    if (section.has(role)) {
      vocabulary[role] = readWords(section.get(role), `${key}.${role}`);
    }
  }
  if (section.has('teams')) {
    const teams: Partial<Record<Exclude<TeamRole, 'undecided'>, RoleWords>> =
      {};
    const written = readSection(section.get('teams'), `${key}.teams`, TEAMS);
    for (const [role, words] of written) {
      teams[role] = readWords(words, `${key}.teams.${role}`);
    }
    vocabulary.teams = teams;
  }
  return vocabulary;
}

function readWords(value: unknown, key: string): RoleWords {
  const section = readSection(value, key, WORDS);
  const words: RoleWords = {};
  for (const name of LISTS) {
    if (section.has(name)) {
      words[name] = readList(section.get(name), `${key}.${name}`);
    }
  }
  for (const name of MAPS) {
    if (section.has(name)) {
      words[name] = readMap(section.get(name), `${key}.${name}`);
    }
  }
  if (section.has('kinds')) {
    words.kinds = readList(section.get('kinds'), `${key}.kinds`).map(kind =>
      readKind(kind, `${key}.kinds`),
    );
  }
  return words;
}

function readKind(written: string, key: string): UnitKind {
  const kind = UNIT_KINDS.find(each => each === written.toLowerCase());
  if (!kind) {
    throw unknownName(written, key, UNIT_KINDS, 'a kind that has a role');
  }
  return kind;
}

function readMap(value: unknown, key: string): Record<string, string[]> {
  return Object.fromEntries(
    entriesOf(value, key).map(([name, values]) => [
      name,
      readList(values, `${key}.${name}`),
    ]),
  );
}

function readList(value: unknown, key: string): string[] {
  if (
    !Array.isArray(value) ||
    !value.every(each => typeof each === 'string' && each.trim() !== '')
  ) {
    throw new InputError(`${key} must be a list of words`);
  }
  return value;
}

function readSection<Name extends string>(
  value: unknown,
  key: string,
  names: readonly Name[],
): Map<Name, unknown> {
  return new Map(
    entriesOf(value, key).map(([written, content]) => {
      const name = names.find(each => each === written);
      if (!name) {
        throw unknownName(written, key, names, 'known here');
      }
      return [name, content];
    }),
  );
}

function entriesOf(value: unknown, key: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${key} must be an object`);
  }
  return Object.entries(value);
}

function unknownName(
  written: string,
  key: string,
  names: readonly string[],
  what: string,
): InputError {
  const near = nearest({ value: written, candidates: names });
  return new InputError(
    near
      ? `${key}: '${written}' is not ${what}; did you mean '${near}'?`
      : `${key}: '${written}' is not ${what}; use ${names.join(', ')}`,
  );
}
