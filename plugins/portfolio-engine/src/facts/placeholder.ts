/*
 * Samples and templates leave their blanks in catalogs: `<name_of_a_component>`,
 * `group:group-name`, `${{ values.name }}`, "Some description of …".
 */

const BLANK_NAMES: ReadonlySet<string> = new Set(
  ['component', 'service', 'api', 'resource', 'system', 'domain', 'group']
    .concat(['team', 'user', 'owner', 'entity', 'template', 'project'])
    .flatMap(kind => [
      `${kind}-name`,
      `name-of-${kind}`,
      `name-of-a-${kind}`,
      `name-of-an-${kind}`,
      `name-of-the-${kind}`,
      `your-${kind}`,
      `your-${kind}-name`,
    ]),
);

const BLANK_DESCRIPTIONS: ReadonlySet<string> = new Set([
  'description',
  'a description',
  'description here',
  'description goes here',
  'no description',
  'no description provided',
  'component description',
  'n/a',
  'none',
  'tba',
  'tbd',
  'todo',
  'fixme',
  '-',
  '.',
  '...',
]);

const BLANK_BEGINNINGS = [
  'some description',
  'add description',
  'add a description',
  'enter description',
  'enter a description',
  'insert description',
  'your description',
  'write a description',
  'lorem ipsum',
  'todo:',
  'tbd:',
  'description of your ',
  'description of the component',
  'description of this component',
];

/** Longer than any blank that somebody forgot to fill in. */
const MAX_BLANK = 200;
/** At least as long as the longest of the texts above. */
const MAX_BEGINNING = 40;
const EXPRESSION = /\$?\{\{[^{}]*\}\}|<[^<>]*>|%[A-Z_]+%/g;
const LETTERS = /[\p{L}\p{N}]{2}/u;

/** Whether a name (without kind and namespace) is a blank to be filled in. */
export function isPlaceholderName(name: string): boolean {
  return (
    hasTemplateMark(name) || (mayBeBlank(name) && BLANK_NAMES.has(fold(name)))
  );
}

/** The blank names begin with `name` or `your`, or end with `name`. */
function mayBeBlank(name: string): boolean {
  const first = name.charCodeAt(0) | 0x20;
  const last = name.charCodeAt(name.length - 1) | 0x20;
  // n, y, e
  return first === 0x6e || first === 0x79 || last === 0x65;
}

/** Whether the text has signs of a template that no name or ref may have. */
export function hasTemplateMark(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // < > { }
    if (code === 0x3c || code === 0x3e || code === 0x7b || code === 0x7d) {
      return true;
    }
  }
  return false;
}

/** Whether a title or description says nothing but that one belongs here. */
export function isPlaceholderText(text: string): boolean {
  if (text.length > MAX_BLANK) {
    return false;
  }
  const start = text.slice(0, MAX_BEGINNING).toLowerCase();
  return (
    (text.length < MAX_BEGINNING && BLANK_DESCRIPTIONS.has(start)) ||
    BLANK_BEGINNINGS.some(beginning => start.startsWith(beginning)) ||
    (hasTemplateMark(text) && !LETTERS.test(text.replace(EXPRESSION, '')))
  );
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[_ .]/g, '-');
}
