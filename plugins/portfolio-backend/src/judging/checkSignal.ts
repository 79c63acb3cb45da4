import { InputError, toError } from '@backstage/errors';
import {
  checkNumber,
  FIELDS,
  IndicatorDefinition,
  PredicateList,
  readSignalSettings,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { AddedIndicator } from '@backstage-portfolio/plugin-portfolio-node';
import { z } from 'zod';

const UNITS = ['count', 'share', 'days', 'ratio'] as const;

/** `rules` stands beside the signals in the configuration. */
const ID = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be in kebab case')
  .max(60)
  .refine(id => id !== 'rules', 'must not be "rules"');
const NAME = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'must be a word');
const FIELD = z.string().refine(id => FIELDS.some(field => field.id === id), {
  error: `must be one of ${FIELDS.map(({ id }) => id).join(', ')}`,
});
const FUNCTION = z.custom(value => typeof value === 'function', {
  error: 'must be a function',
});
const TEMPLATES = z
  .record(ID, text(500))
  .refine(kinds => Object.keys(kinds).length > 0, 'must not be empty');
const CONDITIONS = z.array(z.record(NAME, z.number()));

const INDICATOR = z.object({
  id: ID,
  title: text(100),
  meaning: text(500),
  kind: z.enum(['presence', 'absence']),
  watchOnly: z.boolean().optional(),
  field: FIELD,
  alsoNeeds: z.array(FIELD).optional(),
  measures: z.record(NAME, z.object({ title: text(100), unit: z.enum(UNITS) })),
  watch: CONDITIONS.min(1),
  raise: CONDITIONS,
  find: FUNCTION,
  bases: FUNCTION.optional(),
  measure: FUNCTION,
  unknownBecause: FUNCTION.optional(),
  clears: text(500),
});

const SIGNAL = z.object({
  id: ID,
  title: text(100),
  question: text(300),
  idea: text(1_000),
  settings: z
    .record(
      NAME,
      z.object({
        default: z.number(),
        unit: z.enum(UNITS),
        meaning: text(500),
      }),
    )
    .optional(),
  indicators: z.array(INDICATOR).min(1).max(20),
  templates: TEMPLATES,
  watchAtMost: FUNCTION.optional(),
});

/**
 * A signal of another plugin, in a form that the assessment can rely on.
 *
 * @throws InputError that names the signal and what is wrong with it.
 */
export function checkSignal(definition: SignalDefinition): SignalDefinition {
  const whose = `The signal "${definition?.id}"`;
  parse(SIGNAL, definition, whose);
  const ids = definition.indicators.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) {
    throw new InputError(`${whose} has two indicators "${twice}"`);
  }
  for (const [name, setting] of Object.entries(definition.settings ?? {})) {
    checkNumber({
      key: `${whose}: the default of ${name}`,
      value: setting.default,
      unit: setting.unit,
    });
  }
  for (const indicator of definition.indicators) {
    checkBounds({ whose, definition, indicator });
  }
  return definition;
}

/**
 * An indicator of another plugin, the same way.
 *
 * @throws InputError that names the indicator and what is wrong with it.
 */
export function checkIndicator(added: AddedIndicator): IndicatorDefinition {
  const { signal, indicator, templates } = added;
  const whose = `The indicator "${indicator?.id}" of the signal "${signal}"`;
  parse(INDICATOR, indicator, whose);
  parse(TEMPLATES, templates, whose);
  checkBounds({
    whose,
    definition: {
      id: 'added',
      title: '',
      question: '',
      idea: '',
      indicators: [indicator],
      templates,
    },
    indicator,
  });
  return indicator;
}

/** Bounds must make sense just as those that somebody configures. */
function checkBounds(options: {
  whose: string;
  definition: SignalDefinition;
  indicator: IndicatorDefinition;
}): void {
  const { whose, definition, indicator } = options;
  const { id, watch, raise, watchOnly = false } = indicator;
  if (watchOnly !== (raise.length === 0)) {
    throw new InputError(
      watchOnly
        ? `${whose} has bounds at which "${id}" is raised, which is there to watch only`
        : `${whose} lacks bounds at which "${id}" is raised; say watchOnly if there are none`,
    );
  }
  try {
    readSignalSettings({
      value: {
        [definition.id]: {
          indicators: { [id]: { watch, ...(watchOnly ? {} : { raise }) } },
        },
      },
      signals: [definition],
      predicates: new PredicateList(),
    });
  } catch (error) {
    const { message } = toError(error);
    throw new InputError(
      `${whose} makes no sense: ${message.replace(
        `portfolio.signals.${definition.id}.`,
        '',
      )}`,
    );
  }
}

function parse(schema: z.ZodType, value: unknown, whose: string): void {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputError(
      `${whose} makes no sense: ${issue?.path.join('.')} ${issue?.message}`,
    );
  }
}

function text(most: number) {
  return z.string().trim().min(1).max(most);
}
