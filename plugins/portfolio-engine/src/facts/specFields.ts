import { nearest } from '@backstage-portfolio/plugin-portfolio-common';
import { NodeKind } from '../model';
import { hasTemplateMark, isPlaceholderName } from './placeholder';
import { ProblemList } from './problems';
import { UnknownRecord } from './record';

/** Fields of `spec` that the catalog's model reads as relations or as text. */
const FIELDS: Partial<Record<NodeKind, Readonly<Record<string, FieldForm>>>> = {
  component: {
    type: 'text',
    lifecycle: 'text',
    owner: 'ref',
    system: 'ref',
    subcomponentOf: 'ref',
    providesApis: 'refs',
    consumesApis: 'refs',
    dependsOn: 'refs',
    dependencyOf: 'refs',
  },
  api: {
    type: 'text',
    lifecycle: 'text',
    owner: 'ref',
    system: 'ref',
    definition: 'any',
  },
  resource: {
    type: 'text',
    lifecycle: 'text',
    owner: 'ref',
    system: 'ref',
    dependsOn: 'refs',
    dependencyOf: 'refs',
  },
  system: { type: 'text', owner: 'ref', domain: 'ref' },
  domain: { type: 'text', owner: 'ref', subdomainOf: 'ref' },
  group: { type: 'text', parent: 'ref', children: 'refs', members: 'refs' },
  user: { memberOf: 'refs' },
  template: { type: 'text', owner: 'ref' },
};
type FieldForm = 'text' | 'ref' | 'refs' | 'any';

const FORMS = new Map(
  Object.entries(FIELDS).map(([kind, forms]) => [
    kind,
    new Map(Object.entries(forms)),
  ]),
);

/**
 * The same, lower case → as it is written, for keys that miss it narrowly. A
 * short one (`type`) is near to too many words.
 */
const SPELLINGS = new Map(
  Object.entries(FIELDS).map(([kind, forms]) => [
    kind,
    new Map(
      Object.keys(forms)
        .filter(key => key.length >= 5)
        .map(key => [key.toLowerCase(), key]),
    ),
  ]),
);

/** Fields that say something on a Component and nothing on some other kinds. */
const RELATION_FIELDS: ReadonlySet<string> = new Set([
  'providesApis',
  'consumesApis',
  'dependsOn',
  'dependencyOf',
  'subcomponentOf',
]);

const LIFECYCLES: ReadonlySet<string> = new Set([
  'production',
  'experimental',
  'deprecated',
]);

/** More keys or entries are no metadata that a person wrote. */
const MAX_KEYS = 200;

export interface CheckSpecOptions {
  spec: UnknownRecord;
  kind: NodeKind;
  problems: ProblemList;
}

/**
 * Reports what the catalog's model does not read of a `spec`: fields of a wrong
 * form (`system: [A, B]`), lists in one string, blanks in place of refs,
 * misspelt fields (`consumesApi`) and lifecycles. What it reads stands in the
 * entity's relations; fields that an organisation adds are its own affair.
 */
export function checkSpec(options: CheckSpecOptions): void {
  const { spec, kind, problems } = options;
  const forms = FORMS.get(kind);
  if (!forms) {
    return;
  }
  for (const key of Object.keys(spec).slice(0, MAX_KEYS)) {
    const form = forms.get(key);
    if (form === undefined) {
      checkSpelling(key, options);
    } else {
      checkForm(form, `spec.${key}`, spec[key], problems);
    }
  }
  const { lifecycle } = spec;
  if (typeof lifecycle === 'string' && forms.has('lifecycle')) {
    checkLifecycle(lifecycle, problems);
  }
}

function checkForm(
  form: FieldForm,
  field: string,
  value: unknown,
  problems: ProblemList,
): void {
  if (value === undefined || value === null || form === 'any') {
    return;
  }
  if (form === 'refs') {
    checkRefs(field, value, problems);
  } else if (typeof value !== 'string') {
    problems.add({ code: 'malformed-field', field, value });
  } else if (form === 'ref') {
    checkRef(field, value, problems);
  }
}

function checkRefs(field: string, value: unknown, problems: ProblemList) {
  if (!Array.isArray(value)) {
    problems.add({
      code: 'malformed-list',
      field,
      value,
      suggestion: typeof value === 'string' ? asList(value) : undefined,
    });
    return;
  }
  for (const entry of value.slice(0, MAX_KEYS)) {
    if (typeof entry !== 'string') {
      problems.add({ code: 'malformed-ref', field, value: entry });
    } else if (entry.includes(',')) {
      problems.add({
        code: 'malformed-list',
        field,
        value: entry,
        suggestion: asList(entry),
      });
    } else {
      checkRef(field, entry, problems);
    }
  }
}

function checkRef(field: string, value: string, problems: ProblemList) {
  const name = value.slice(
    Math.max(value.indexOf(':'), value.indexOf('/')) + 1,
  );
  if (hasTemplateMark(value) || isPlaceholderName(name)) {
    problems.add({ code: 'malformed-ref', field, value });
  }
}

/** `a, b` → `[a, b]`. */
function asList(value: string): string {
  const entries = value.slice(0, 400).split(',');
  return `[${entries.map(entry => entry.trim()).join(', ')}]`;
}

function checkSpelling(key: string, options: CheckSpecOptions) {
  const { kind, spec, problems } = options;
  const meant = meantField(key, kind);
  if (meant === undefined) {
    if (RELATION_FIELDS.has(key)) {
      problems.add({
        code: 'unknown-field',
        field: `spec.${key}`,
        value: spec[key],
      });
    }
  } else if (isList(meant, kind) || !Object.hasOwn(spec, meant)) {
    // `owners` beside an `owner` is somebody's own field, not a slip.
    problems.add({
      code: 'unknown-field',
      field: `spec.${key}`,
      value: spec[key],
      suggestion: meant,
    });
  }
}

function meantField(key: string, kind: NodeKind): string | undefined {
  const spellings = SPELLINGS.get(kind);
  const folded = key.toLowerCase().replace(/[-_]/g, '');
  if (!spellings || folded.length < 5) {
    return undefined;
  }
  const near =
    spellings.has(folded) || RELATION_FIELDS.has(key)
      ? folded
      : nearest({
          value: folded,
          candidates: spellings.keys(),
          maxEdits: folded.length < 8 ? 1 : 2,
        });
  return near === undefined ? undefined : spellings.get(near);
}

function isList(field: string, kind: NodeKind): boolean {
  return FORMS.get(kind)?.get(field) === 'refs';
}

function checkLifecycle(written: string, problems: ProblemList) {
  const value = written.trim().toLowerCase();
  if (!LIFECYCLES.has(value)) {
    const suggestion = nearest({ value, candidates: LIFECYCLES, maxEdits: 2 });
    if (suggestion !== undefined) {
      problems.add({
        code: 'malformed-field',
        field: 'spec.lifecycle',
        value: written,
        suggestion,
      });
    }
  }
}
