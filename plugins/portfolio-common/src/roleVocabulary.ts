import { Role, TEAM_ROLES, TeamRole, UnitKind } from './roles';

/**
 * A role that somebody can declare; `outside` is written `none`.
 *
 * @public
 */
export type DeclarableRole = Exclude<Role, 'undecided'>;

/**
 * A team role that somebody can declare.
 *
 * @public
 */
export type DeclarableTeamRole = Exclude<TeamRole, 'undecided'>;

/**
 * Where an organisation says a role in words of its own. Values are compared
 * without regard to case, spaces, underscores and hyphens.
 *
 * @public
 */
export interface RoleWords {
  /** Values of `spec.type`. */
  types?: readonly string[];
  /** Label key → values. */
  labels?: Readonly<Record<string, readonly string[]>>;
  /** Annotation key → values. */
  annotations?: Readonly<Record<string, readonly string[]>>;
  /** Path below `spec`, such as `profile.kind` → values. */
  spec?: Readonly<Record<string, readonly string[]>>;
  tags?: readonly string[];
  /**
   * Kinds of units on which the words count. Left out: Systems and Domains for
   * `types`, since the type of a component says what it is made of and not
   * what it is for; every kind of unit for the rest.
   */
  kinds?: readonly UnitKind[];
}

/**
 * The configured words for each role. They are added to the default words,
 * and win where the two disagree.
 *
 * @public
 */
export interface RoleVocabulary {
  product?: RoleWords;
  platform?: RoleWords;
  mixed?: RoleWords;
  /** Outside of every count. */
  none?: RoleWords;
  /** Team roles of Groups. */
  teams?: Partial<Record<DeclarableTeamRole, RoleWords>>;
}

/** Values of the annotation and of the label, in spelling of `foldWord`. */
export const ROLE_VALUES: ReadonlyMap<string, DeclarableRole> = new Map([
  ['product', 'product'],
  ['platform', 'platform'],
  ['mixed', 'mixed'],
  ['two-sided', 'mixed'],
  ['twosided', 'mixed'],
  ['both', 'mixed'],
  ['none', 'outside'],
  ['outside', 'outside'],
]);

/** Values of the annotation on a Group, in spelling of `foldWord`. */
export const TEAM_ROLE_VALUES: ReadonlyMap<string, DeclarableTeamRole> =
  new Map([
    ['product', 'product'],
    ['stream-aligned', 'product'],
    ['platform', 'platform'],
    ['enabling', 'enabling'],
    ['complicated-subsystem', 'complicated-subsystem'],
  ]);

/**
 * Types of Systems and Domains that say the role in so many words. `product`
 * is not among them: in many catalogs that is what every System is called,
 * platforms too, so the assessment takes it as a lean only. Who means it can
 * say so in the configuration. Groups have no words for the same reason.
 *
 * @public
 */
export const DEFAULT_ROLE_VOCABULARY: RoleVocabulary = {
  platform: {
    types: [
      'platform',
      'platform-area',
      'platform-group',
      'platform-product',
      'internal-platform',
      'developer-platform',
    ],
  },
};

/** Where a word stands, and the role that it says. */
export interface VocabularyField<R> {
  /** How to reach the value. */
  source: 'annotation' | 'label' | 'type' | 'spec' | 'tag';
  /** Annotation or label key, or path below `spec`. */
  key: string;
  /** Folded value → what it says; of those that fit the kind the first counts. */
  words: Map<string, VocabularyWord<R>[]>;
}

interface VocabularyWord<R> {
  role: R;
  /** Lower-case kinds; undefined for every one. */
  kinds?: readonly string[];
}

/** The vocabulary as it is looked up: fields in the order of their word. */
export interface CompiledVocabulary {
  unit: VocabularyField<DeclarableRole>[];
  team: VocabularyField<DeclarableTeamRole>[];
}

const TYPE_KINDS: readonly UnitKind[] = ['system', 'domain'];
const SOURCES = ['annotation', 'label', 'spec', 'type', 'tag'] as const;

const NO_WORDS: RoleVocabulary = {};
const compiled = new WeakMap<RoleVocabulary, CompiledVocabulary>();

/** Looks the vocabulary up by field; compiled once per object. */
export function compileVocabulary(
  vocabulary: RoleVocabulary = NO_WORDS,
): CompiledVocabulary {
  let result = compiled.get(vocabulary);
  if (!result) {
    result = compile(vocabulary);
    compiled.set(vocabulary, result);
  }
  return result;
}

/** One spelling for "Product Area", "product_area" and "product-area". */
export function foldWord(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

class Fields<R> {
  readonly #fields = new Map<string, VocabularyField<R>>();

  add(
    role: R,
    words: RoleWords | undefined,
    typeKinds: readonly string[] | undefined,
  ) {
    if (!words) {
      return;
    }
    const { kinds } = words;
    this.#put('type', 'type', words.types, { role, kinds: kinds ?? typeKinds });
    this.#put('tag', 'tags', words.tags, { role, kinds });
    for (const [key, values] of Object.entries(words.annotations ?? {})) {
      this.#put('annotation', key, values, { role, kinds });
    }
    for (const [key, values] of Object.entries(words.labels ?? {})) {
      this.#put('label', key, values, { role, kinds });
    }
    for (const [key, values] of Object.entries(words.spec ?? {})) {
      this.#put('spec', key, values, { role, kinds });
    }
  }

  sorted(): VocabularyField<R>[] {
    return [...this.#fields.values()].sort(
      (a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source),
    );
  }

  #put(
    source: VocabularyField<R>['source'],
    key: string,
    values: readonly string[] | undefined,
    word: VocabularyWord<R>,
  ) {
    if (!values || values.length === 0) {
      return;
    }
    const id = `${source} ${key}`;
    let field = this.#fields.get(id);
    if (!field) {
      field = { source, key, words: new Map() };
      this.#fields.set(id, field);
    }
    for (const value of values) {
      const folded = foldWord(value);
      field.words.set(folded, [word, ...(field.words.get(folded) ?? [])]);
    }
  }
}

function compile(vocabulary: RoleVocabulary): CompiledVocabulary {
  const unit = new Fields<DeclarableRole>();
  for (const words of [DEFAULT_ROLE_VOCABULARY, vocabulary]) {
    unit.add('product', words.product, TYPE_KINDS);
    unit.add('platform', words.platform, TYPE_KINDS);
    unit.add('mixed', words.mixed, TYPE_KINDS);
    unit.add('outside', words.none, TYPE_KINDS);
  }
  const team = new Fields<DeclarableTeamRole>();
  for (const role of TEAM_ROLES) {
    if (role !== 'undecided') {
      team.add(role, vocabulary.teams?.[role], undefined);
    }
  }
  return { unit: unit.sorted(), team: team.sorted() };
}
