import { lowerFirst, tell } from '../sentences/tell';
import { Told } from '../sentences/types';
import { Addition } from './types';

/** What may be added to a catalog, in words. */
interface AdditionWords {
  /** What to do: `Say what components depend on`. */
  title: string;
  /** How, in one sentence. */
  how: string;
  /** What lacks it, in the plural: `components`. */
  what: string;
  /** One change brings all of it: an import, or an entry of the configuration. */
  oneChange?: true;
}

/** By code of the addition. */
export const ADDITIONS = {
  'tell-owners-apart': {
    title: 'Name the team that owns each part',
    how: 'Where several teams build it, write the Group of each into `spec.owner`; signals compare teams.',
    what: 'units',
  },
  'import-groups': {
    title: 'Import your Groups',
    how: 'Connect the directory in which your teams and people stand (GitHub, GitLab, Microsoft Entra ID, LDAP), so that owners are entities with members.',
    what: 'owners',
    oneChange: true,
  },
  'import-people': {
    title: 'Import your Users with their Groups',
    how: 'Connect the directory in which your people stand, with memberships.',
    what: 'units whose team has no members',
    oneChange: true,
  },
  'map-job-titles': {
    title: 'Let job titles be read',
    how: 'Map the field of your directory to `job-title` in `portfolio.facts`; only a category of it is kept.',
    what: 'units whose team has no titles',
    oneChange: true,
  },
  'map-lead-time': {
    title: 'Let lead times be read',
    how: 'Where you measure them, write the number on units and map it to `lead-time-days` in `portfolio.facts`.',
    what: 'units',
  },
  'register-apis': {
    title: 'Register your APIs',
    how: 'Add an entity of kind API with its definition, first for what other teams call.',
    what: 'APIs',
  },
  'register-components': {
    title: 'Register your Components',
    how: 'Add a `catalog-info.yaml` to the repositories, first to those that others build on.',
    what: 'components',
  },
  'name-owners': {
    title: 'Name the owning Group',
    how: 'Write `spec.owner` on the unit, or on the System that holds it.',
    what: 'units',
  },
  'declare-dependencies': {
    title: 'Say what components stand on',
    how: 'Write `spec.dependsOn`, `spec.consumesApis` or `spec.providesApis`.',
    what: 'components',
  },
  'declare-apis': {
    title: 'Say which APIs components provide and use',
    how: 'Write `spec.providesApis` and `spec.consumesApis`.',
    what: 'components',
  },
  'add-definitions': {
    title: 'Make API definitions readable',
    how: 'Put the definition into `spec.definition`, or refer to it with `$text`.',
    what: 'APIs',
  },
  describe: {
    title: 'Describe what units are for',
    how: 'Write `metadata.description`: a sentence that says for whom and what for.',
    what: 'units',
  },
  'add-docs': {
    title: 'Link documentation',
    how: 'Add `backstage.io/techdocs-ref`, or a link of type `docs`.',
    what: 'units',
  },
  'say-lifecycle': {
    title: 'Say how far units are',
    how: 'Write `spec.lifecycle`: experimental, production or deprecated.',
    what: 'units',
  },
  'name-product-managers': {
    title: 'Name product managers',
    how: 'Write `portfolio/product-manager` on products and platforms.',
    what: 'products and platforms',
  },
  'declare-roles': {
    title: 'Say what is a product and what is a platform',
    how: 'Write `portfolio/role` on Systems and Domains; their parts follow.',
    what: 'units',
  },
  'declare-capabilities': {
    title: 'Say what units offer to others',
    how: 'Write `portfolio/capabilities`: a comma list such as `send-sms, refund`.',
    what: 'units',
  },
  'place-in-systems': {
    title: 'Say which System components are part of',
    how: 'Write `spec.system`.',
    what: 'components',
  },
  'say-friction': {
    title: 'Say what holds teams up',
    how: 'Write `portfolio/friction` on a unit or Group: `tooling`, or `waiting-for:<ref>`.',
    what: 'units',
  },
  'say-concerns': {
    title: 'Say which concerns units have',
    how: 'Write `portfolio/concerns`: security, compliance, performance.',
    what: 'units',
  },
  'add-links': {
    title: 'Link channel, roadmap, runbook and status',
    how: 'Add `metadata.links` with a title or type that says what each is.',
    what: 'units',
  },
} as const satisfies Record<string, AdditionWords>;
export type AdditionCode = keyof typeof ADDITIONS;

/** What an addition takes and opens; undefined for a code that is not known. */
export function tellAddition(addition: Addition): Told | undefined {
  const { code, edits, missing, of, opens } = addition;
  const words: AdditionWords | undefined = isKnown(code)
    ? ADDITIONS[code]
    : undefined;
  if (!words) {
    return undefined;
  }
  const tells = (
    start:
      | 'addition-groups'
      | 'addition-one-change'
      | 'addition-edits'
      | 'addition-edits-of',
    said: { numbers: [number, number]; words?: string[] },
  ) =>
    tell(opens.length === 0 ? start : `${start}-opens`, {
      ...said,
      numbers: [...said.numbers, opens.length],
    });
  if (code === 'import-groups') {
    return tells('addition-groups', { numbers: [missing, of] });
  }
  if (words.oneChange) {
    return tells('addition-one-change', { numbers: [missing, of] });
  }
  if (code === 'declare-roles' && opens.length === 0) {
    return tell('addition-one-line');
  }
  return missing === 0 || edits >= missing
    ? tells('addition-edits', { numbers: [edits, missing] })
    : tells('addition-edits-of', {
        numbers: [edits, missing],
        words: [words.what],
      });
}

/**
 * One addition in English: `Import your Groups: one change makes 37 of 37 owners
 * resolve; 6 indicators can then be judged.`
 */
export function additionText(addition: Addition): string {
  const told = tellAddition(addition);
  return told ? `${additionTitle(addition)}: ${lowerFirst(told.text)}` : '';
}

/** What to do; the code, where it is not known. */
export function additionTitle({ code }: Pick<Addition, 'code'>): string {
  return isKnown(code) ? ADDITIONS[code].title : code;
}

/** How it is done, in a sentence; empty for a code that is not known. */
export function additionHow({ code }: Pick<Addition, 'code'>): string {
  return isKnown(code) ? ADDITIONS[code].how : '';
}

function isKnown(code: string): code is AdditionCode {
  return code in ADDITIONS;
}
