import { InputError } from '@backstage/errors';
import { nearest } from '@backstage-portfolio/plugin-portfolio-common';

/** What a number counts; decides which values make sense. */
export type NumberUnit = 'count' | 'share' | 'days' | 'ratio';

/** A figure of the assessment that an organisation may change. */
export interface NumberSetting {
  default: number;
  /** count: whole, from 0; share: 0 … 1; days and ratio: from 0. */
  unit: NumberUnit;
  /** One sentence for the documentation. */
  meaning: string;
}

export type NumberSettings = Readonly<Record<string, NumberSetting>>;

/** The figures of one part, each with a value. */
export type NumberValues<S extends NumberSettings = NumberSettings> = {
  readonly [Name in keyof S]: number;
};

/** The values as they are where nothing is configured. */
export function defaultNumbers<S extends NumberSettings>(
  settings: S,
): NumberValues<S> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, setting.default]),
  ) as NumberValues<S>;
}

/**
 * The values of one part with what is configured put over the defaults.
 *
 * @throws InputError that names the key, what is wrong and the way out.
 */
export function readNumbers<S extends NumberSettings>(options: {
  settings: S;
  /** As it stands in the configuration. */
  value: unknown;
  /** Where it stands, such as `portfolio.staffing`. */
  key: string;
}): NumberValues<S> {
  const { settings, value, key } = options;
  const numbers: Record<string, number> = { ...defaultNumbers(settings) };
  for (const [name, written] of Object.entries(recordAt(value, key))) {
    const setting = settings[name];
    if (!setting) {
      throw unknownKey({ key, name, known: Object.keys(settings) });
    }
    numbers[name] = checkNumber({
      key: `${key}.${name}`,
      value: written,
      unit: setting.unit,
    });
  }
  return numbers as NumberValues<S>;
}

/** @throws InputError where a number makes no sense in its unit. */
export function checkNumber(options: {
  key: string;
  value: unknown;
  unit: NumberUnit;
}): number {
  const { key, value, unit } = options;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InputError(`${key} must be a number`);
  }
  if (value < 0) {
    throw new InputError(`${key} is ${value}; it must not be negative`);
  }
  if (unit === 'share' && value > 1) {
    throw new InputError(
      `${key} is ${value}; a share is written from 0 to 1, so ${value}% is ${
        value / 100
      }`,
    );
  }
  if (unit === 'count' && !Number.isInteger(value)) {
    throw new InputError(`${key} is ${value}; a count must be a whole number`);
  }
  return value;
}

/** An object of the configuration, empty where nothing stands. */
export function recordAt(
  value: unknown,
  key: string,
): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) {
    return {};
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(`${key} must be an object`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** The error for a key that nothing reads. */
export function unknownKey(options: {
  key: string;
  name: string;
  known: readonly string[];
}): InputError {
  const { key, name, known } = options;
  // `nearest` compares in lower case, keys may be written in camel case.
  const spellings = new Map(known.map(each => [each.toLowerCase(), each]));
  const near = nearest({ value: name, candidates: spellings.keys() });
  return new InputError(
    near === undefined
      ? `${key}.${name} is not known; use ${known.join(', ')}`
      : `${key}.${name} is not known; did you mean ${spellings.get(near)}?`,
  );
}

/** @throws InputError for the first key that nothing reads. */
export function checkKnownKeys(options: {
  written: Readonly<Record<string, unknown>>;
  key: string;
  known: readonly string[];
}): void {
  const { written, key, known } = options;
  for (const name of Object.keys(written)) {
    if (!known.includes(name)) {
      throw unknownKey({ key, name, known });
    }
  }
}
