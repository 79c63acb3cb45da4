import { InputError } from '@backstage/errors';
import {
  checkKnownKeys,
  checkNumber,
  readNumbers,
  recordAt,
  unknownKey,
} from '../settings/numbers';
import { PredicateList } from '../settings/PredicateList';
import {
  Condition,
  IndicatorDefinition,
  OneSignalSettings,
  SIGNAL_RULES,
  SignalDefinition,
  SignalSettings,
} from './types';

const KEY = 'portfolio.signals';
const SIGNAL_KEYS = ['enabled', 'appliesTo', 'settings', 'indicators'];
const INDICATOR_KEYS = ['enabled', 'watch', 'raise'];

/**
 * Reads `portfolio.signals`.
 *
 * @throws InputError that names the key, what is wrong with it and the way out.
 */
export function readSignalSettings(options: {
  value: unknown;
  signals: readonly SignalDefinition[];
  predicates: PredicateList;
}): SignalSettings {
  const { value, signals, predicates } = options;
  const { rules, ...rest } = recordAt(value, KEY);
  const byId = new Map(signals.map(signal => [signal.id, signal]));
  const read = new Map<string, OneSignalSettings>();
  for (const [id, written] of Object.entries(rest)) {
    const signal = byId.get(id);
    if (!signal) {
      throw unknownKey({
        key: KEY,
        name: id,
        known: ['rules', ...byId.keys()],
      });
    }
    read.set(id, readSignal({ signal, value: written, predicates }));
  }
  return {
    rules: readNumbers({
      settings: SIGNAL_RULES,
      value: rules,
      key: `${KEY}.rules`,
    }),
    signals: read,
  };
}

function readSignal(options: {
  signal: SignalDefinition;
  value: unknown;
  predicates: PredicateList;
}): OneSignalSettings {
  const { signal, value, predicates } = options;
  const key = `${KEY}.${signal.id}`;
  const written = recordAt(value, key);
  checkKnownKeys({ written, key, known: SIGNAL_KEYS });
  const indicators = new Map<
    string,
    NonNullable<ReturnType<OneSignalSettings['indicators']['get']>>
  >();
  const byId = new Map(signal.indicators.map(each => [each.id, each]));
  const indicatorsKey = `${key}.indicators`;
  for (const [id, each] of Object.entries(
    recordAt(written.indicators, indicatorsKey),
  )) {
    const definition = byId.get(id);
    if (!definition) {
      throw unknownKey({
        key: indicatorsKey,
        name: id,
        known: [...byId.keys()],
      });
    }
    indicators.set(
      id,
      readIndicator({ definition, value: each, key: `${indicatorsKey}.${id}` }),
    );
  }
  return {
    enabled: readSwitch(written.enabled, `${key}.enabled`),
    predicate: predicates.add(written.appliesTo, `${key}.appliesTo`),
    numbers: readNumbers({
      settings: signal.settings ?? {},
      value: written.settings,
      key: `${key}.settings`,
    }),
    indicators,
  };
}

function readIndicator(options: {
  definition: IndicatorDefinition;
  value: unknown;
  key: string;
}) {
  const { definition, value, key } = options;
  const written = recordAt(value, key);
  checkKnownKeys({ written, key, known: INDICATOR_KEYS });
  const watch = readConditions({
    definition,
    value: written.watch,
    key: `${key}.watch`,
  });
  const raise = readConditions({
    definition,
    value: written.raise,
    key: `${key}.raise`,
  });
  if (definition.watchOnly === true && raise !== undefined) {
    throw new InputError(
      `${key}.raise can't be set: this indicator is there to watch only`,
    );
  }
  checkOrder({
    watch: watch ?? definition.watch,
    raise: raise ?? definition.raise,
    key,
  });
  return {
    enabled: readSwitch(written.enabled, `${key}.enabled`),
    ...(watch && { watch }),
    ...(raise && { raise }),
  };
}

function readConditions(options: {
  definition: IndicatorDefinition;
  value: unknown;
  key: string;
}): Condition[] | undefined {
  const { definition, value, key } = options;
  if (value === undefined) {
    return undefined;
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) {
    throw new InputError(
      `${key} must have a condition; switch an indicator off by enabled: false`,
    );
  }
  return list.map((each, place) => {
    const at = Array.isArray(value) ? `${key}[${place}]` : key;
    const condition: Record<string, number> = {};
    for (const [measure, least] of Object.entries(recordAt(each, at))) {
      const known = definition.measures[measure];
      if (!known) {
        throw unknownKey({
          key: at,
          name: measure,
          known: Object.keys(definition.measures),
        });
      }
      condition[measure] = checkNumber({
        key: `${at}.${measure}`,
        value: least,
        unit: known.unit,
      });
    }
    if (Object.keys(condition).length === 0) {
      throw new InputError(
        `${at} must name a measure: ${Object.keys(definition.measures).join(
          ', ',
        )}`,
      );
    }
    return condition;
  });
}

/** Bounds cross where everything that raises would not even be watched. */
function checkOrder(options: {
  watch: readonly Condition[];
  raise: readonly Condition[];
  key: string;
}): void {
  const { watch, raise, key } = options;
  for (const higher of raise) {
    for (const lower of watch) {
      const shared = Object.keys(higher).filter(measure => measure in lower);
      const crossed = shared.find(
        measure => higher[measure]! < lower[measure]!,
      );
      if (
        crossed !== undefined &&
        shared.every(measure => higher[measure]! <= lower[measure]!)
      ) {
        throw new InputError(
          `${key}: the bounds of ${crossed} are crossed, raise at ${higher[crossed]} is below watch at ${lower[crossed]}`,
        );
      }
    }
  }
}

/** On unless it is switched off. */
export function readSwitch(value: unknown, key: string): boolean {
  if (value === undefined) {
    return true;
  }
  if (typeof value !== 'boolean') {
    throw new InputError(`${key} must be true or false`);
  }
  return value;
}
