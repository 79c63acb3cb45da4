import { Zod } from './actionOptions';

// Models often send numbers and flags as text, and blanks for nothing.

/** How many rows, 1 at least. */
export function limitInput(z: Zod, options: { max: number; usual: number }) {
  const { max, usual } = options;
  return z
    .preprocess(numberOfText, z.number().int().min(1).max(max).optional())
    .describe(`How many at most; ${usual} if left out, ${max} at most.`);
}

/** A text that need not be given. */
export function textInput(z: Zod, description: string) {
  return z
    .preprocess(somethingOrNothing, z.string().max(200).optional())
    .describe(description);
}

/** Where the page before ended; a text that is only handed back. */
export function cursorInput(z: Zod) {
  return z
    .preprocess(somethingOrNothing, z.string().optional())
    .describe(
      'The nextCursor of the answer before, with the same other inputs.',
    );
}

/** One of some words, that need not be given. */
export function wordInput<const Words extends readonly [string, ...string[]]>(
  z: Zod,
  options: { words: Words; description: string },
) {
  return z
    .preprocess(somethingOrNothing, z.enum(options.words).optional())
    .describe(options.description);
}

/** Yes or no; no if left out. */
export function flagInput(z: Zod, description: string) {
  return z.preprocess(flagOfText, z.boolean().optional()).describe(description);
}

/** An entity that must be given. */
export function entityInput(z: Zod, description: string) {
  return z
    .string()
    .trim()
    .min(1)
    .describe(
      `${description} As kind:namespace/name, such as "system:default/payments"; without kind and namespace "component:default/" is meant.`,
    );
}

function numberOfText(value: unknown): unknown {
  const given = somethingOrNothing(value);
  const number = typeof given === 'string' ? Number(given) : given;
  return Number.isNaN(number) ? given : number;
}

function flagOfText(value: unknown): unknown {
  const given = somethingOrNothing(value);
  const flags = new Map<unknown, boolean>([
    ['true', true],
    ['false', false],
  ]);
  return flags.get(given) ?? given;
}

function somethingOrNothing(value: unknown): unknown {
  const isNothing =
    value === null || (typeof value === 'string' && value.trim() === '');
  return isNothing ? undefined : value;
}
