import { Mend } from './types';

const ANNOTATIONS = 'metadata.annotations.';

/** What a person must fill in, by field. */
const BLANKS: Readonly<Record<string, string>> = {
  'spec.owner': 'the Group that looks after it',
  'spec.members': 'the people of this Group',
  'spec.type': 'the usual type',
  'spec.dependencyOf': 'what uses it',
  'metadata.description': 'what it is for, in a sentence',
  'metadata.annotations.portfolio/role': 'product, platform, mixed or none',
  'metadata.annotations.portfolio/product-manager':
    'user:default/… who answers for it as a product',
  'metadata.annotations.backstage.io/techdocs-ref': 'where its docs stand',
};

/** `kind` as it is written in a file. */
const KINDS: Readonly<Record<string, string>> = {
  api: 'API',
  component: 'Component',
  resource: 'Resource',
  system: 'System',
  domain: 'Domain',
  group: 'Group',
  user: 'User',
};

/** Kinds that need more than a name and an owner, with what they need. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  component: ['type', 'lifecycle'],
  api: ['type', 'lifecycle', 'definition'],
  resource: ['type'],
};

/** Fields that hold a list. */
const LISTS: ReadonlySet<string> = new Set(
  ['providesApis', 'consumesApis', 'dependsOn', 'dependencyOf']
    .concat(['members', 'children', 'memberOf'])
    .map(field => `spec.${field}`),
);

/** Values that mean something else without quotes, or start as another node. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_./@-]*(?::[A-Za-z0-9_./@-]+)*$/;
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/**
 * The change of metadata that mends a gap, as YAML to paste into the subject's
 * file; or, of an entity that is missing, a file of its own. Comments stand
 * where a person must fill something in.
 */
export function mendYaml(options: {
  mend: Mend;
  /** Ref of the subject. */
  subject: string;
  /** Ref of the suggested owner. */
  owner?: string;
}): string {
  const { mend, subject, owner } = options;
  if (mend.field === 'entity') {
    return entityYaml({ subject, owner });
  }
  const value =
    mend.value === '{owner}' && owner === undefined
      ? undefined
      : mend.value?.replace('{owner}', owner ?? '');
  const keys = keysOf(mend.field);
  const lines = keys.map(
    (key, depth) => `${'  '.repeat(depth)}${scalar(key)}:`,
  );
  const last = valueOf(mend.field, value);
  if (LISTS.has(mend.field)) {
    return [...lines, `${'  '.repeat(keys.length)}-${last}`, ''].join('\n');
  }
  return `${lines.join('\n')}${last}\n`;
}

/** `metadata.annotations.portfolio/role` has a key with a slash or dots in it. */
function keysOf(field: string): string[] {
  return field.startsWith(ANNOTATIONS)
    ? ['metadata', 'annotations', field.slice(ANNOTATIONS.length)]
    : field.split('.');
}

function valueOf(field: string, value: string | undefined): string {
  if (value !== undefined) {
    return ` ${scalar(value)}`;
  }
  return ` # ${BLANKS[field] ?? 'the right name, or nothing'}`;
}

function entityYaml(options: { subject: string; owner?: string }): string {
  const { subject, owner } = options;
  const [, kind = 'component', namespace = 'default', name = subject] =
    /^([^:]*):([^/]*)\/(.*)$/.exec(subject) ?? [];
  const lines = [
    'apiVersion: backstage.io/v1alpha1',
    `kind: ${scalar(KINDS[kind] ?? kind)}`,
    'metadata:',
    `  name: ${scalar(name)}`,
    ...(namespace === 'default' ? [] : [`  namespace: ${scalar(namespace)}`]),
    'spec:',
  ];
  if (kind === 'group') {
    return [
      ...lines,
      '  type: team',
      '  children: []',
      '  members: [] # the people of this Group',
      '',
    ].join('\n');
  }
  if (kind === 'user') {
    return [...lines, '  memberOf: [] # the Groups of this person', ''].join(
      '\n',
    );
  }
  for (const field of NEEDS[kind] ?? []) {
    lines.push(
      field === 'lifecycle'
        ? '  lifecycle: production'
        : `  ${field}: # to be filled in`,
    );
  }
  lines.push(`  owner:${valueOf('spec.owner', owner)}`, '');
  return lines.join('\n');
}

/** A text that reads as itself in YAML. */
function scalar(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}
