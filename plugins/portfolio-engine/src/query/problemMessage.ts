import { MetadataProblem, ProblemCode } from '../model';

/** What is wrong, and the way out, by code; `value` as written. */
const SENTENCES: Record<ProblemCode, (value: string) => [string, string]> = {
  'unknown-role': value => [
    `${value} is no role`,
    'write product, platform, mixed or none',
  ],
  'unknown-team-role': value => [
    `${value} is no team role`,
    'write product, platform, enabling or complicated-subsystem',
  ],
  'unknown-audience': value => [
    `${value} is no audience`,
    'write end-customers, employees, builders or partners',
  ],
  'malformed-capability': value => [
    `${value} is no capability key`,
    'write keys such as sms or feature-flags, separated by commas',
  ],
  'malformed-list': value => [
    `${value} is no list of words`,
    'separate the words by commas',
  ],
  'malformed-ref': value => [
    `${value} is no entity ref`,
    'write kind:namespace/name',
  ],
  'malformed-field': value => [
    `${value} is not what this field holds`,
    'see what the catalog says of its format',
  ],
  'unknown-field': value => [
    `${value} is not known here`,
    'remove it, or correct its name',
  ],
  'definition-too-large': () => [
    'the definition is too large to be read',
    'keep it under 1 MiB',
  ],
  'definition-unparsable': value => [
    `the definition cannot be read (${value})`,
    'correct it at the place named',
  ],
  'dangling-reference': value => [
    `the catalog has no ${value}`,
    'register it, or correct the reference',
  ],
  'containment-cycle': value => [
    `it is part of ${value}, which is part of it`,
    'remove one of the two',
  ],
};

/** One English sentence with field, value and way out. */
export function problemMessage(
  problem: Pick<MetadataProblem, 'code' | 'field' | 'value' | 'suggestion'>,
): string {
  const { code, field, value, suggestion } = problem;
  const [wrong, wayOut] = SENTENCES[code](
    value === undefined ? 'the value' : `“${value}”`,
  );
  const place = field === undefined ? '' : `${field}: `;
  const advice =
    suggestion === undefined ? `${wayOut}.` : `did you mean ${suggestion}?`;
  const sentence = `${place}${wrong}; ${advice}`;
  return sentence.charAt(0).toLocaleUpperCase('en-US') === sentence.charAt(0) ||
    field !== undefined
    ? sentence
    : sentence.charAt(0).toLocaleUpperCase('en-US') + sentence.slice(1);
}
