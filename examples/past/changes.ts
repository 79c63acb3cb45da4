/** One thing that was otherwise in the catalog of the demonstration once. */
export interface Change {
  /** It was otherwise until so many days before the end of the record. */
  daysAgo: number;
  /** A file of `examples/airline`. */
  file: string;
  /** What the file said before: its text of today, made as it was. */
  before: (text: string) => string;
}

/**
 * How the catalog of Meridian Air came to be what it is, told backwards: a new
 * product, the third of each solution that looks alike, owners who were people,
 * and lately a product that came to Commerce and one that left it.
 */
export const CHANGES: readonly Change[] = [
  {
    daysAgo: 3,
    file: 'airport-operations.yaml',
    before: replaced(
      'consumesApis: [schedule-api, notifications-api]',
      'consumesApis: [schedule-api]',
    ),
  },
  {
    daysAgo: 3,
    file: 'crew.yaml',
    before: replaced(
      'consumesApis: [roster-api]',
      'consumesApis: [roster-api, notifications-api]',
    ),
  },
  { daysAgo: 14, file: 'loyalty.yaml', before: without('miles-mailer') },
  { daysAgo: 28, file: 'check-in.yaml', before: without('kiosk-seat-map') },
  {
    daysAgo: 35,
    file: 'customer-care.yaml',
    before: ownedBy('agent-desk', 'user:default/julia.schmidt'),
  },
  { daysAgo: 42, file: 'loyalty.yaml', before: without('miles-consent') },
  {
    daysAgo: 49,
    file: 'cargo.yaml',
    before: ownedBy('cargo-backend', 'freight-it'),
  },
  {
    daysAgo: 56,
    file: 'crew.yaml',
    before: ownedBy('roster-service', 'user:default/maria.costa'),
  },
  {
    daysAgo: 63,
    file: 'all.yaml',
    before: replaced('    - ./corporate-travel.yaml\n', ''),
  },
];

/** Days before the end of the record on which the numbers were written. */
export const DAYS: readonly number[] = [
  77, 70, 63, 56, 49, 42, 35, 28, 21, 14, 7, 3,
];

/** The text of a file as it was so many days before the end of the record. */
export function textOn(options: {
  daysAgo: number;
  file: string;
  text: string;
}): string {
  const { daysAgo, file, text } = options;
  return CHANGES.filter(
    change => change.file === file && change.daysAgo < daysAgo,
  ).reduce((before, change) => change.before(before), text);
}

function replaced(now: string, before: string) {
  return (text: string): string => {
    if (!text.includes(now)) {
      throw new Error(`The catalog no longer says "${now}"`);
    }
    return text.replace(now, before);
  };
}

/** The entity was not there. */
function without(name: string) {
  return (text: string): string =>
    documentsOf(text)
      .filter(document => document !== documentOf(text, name))
      .join('---\n');
}

/** The entity had another owner. */
function ownedBy(name: string, owner: string) {
  return (text: string): string => {
    const document = documentOf(text, name);
    return text.replace(
      document,
      replaced(
        /^ {2}owner: .*$/m.exec(document)?.[0] ?? 'owner:',
        `  owner: ${owner}`,
      )(document),
    );
  };
}

function documentsOf(text: string): string[] {
  return text.split(/^---\n/m);
}

function documentOf(text: string, name: string): string {
  const found = documentsOf(text).find(document =>
    document.includes(`\n  name: ${name}\n`),
  );
  if (!found) {
    throw new Error(`The catalog no longer has "${name}"`);
  }
  return found;
}
