import {
  checkKnownKeys,
  readNumbers,
  recordAt,
  unknownKey,
} from '../settings/numbers';
import { PredicateList } from '../settings/PredicateList';
import { readSwitch } from '../signals/readSignalSettings';
import { GAP_RULES, GapDefinition, GapSettings } from './types';

const KEY = 'portfolio.gaps';
const KIND_KEYS = ['enabled', 'appliesTo', 'settings'];

/**
 * Reads `portfolio.gaps`: `rules`, and by kind whether and where it is looked
 * for and with which figures.
 *
 * @throws InputError that names the key, what is wrong with it and the way out.
 */
export function readGapSettings(options: {
  value: unknown;
  gaps: readonly GapDefinition[];
  predicates: PredicateList;
}): GapSettings {
  const { value, gaps, predicates } = options;
  const { rules, ...rest } = recordAt(value, KEY);
  const byKind = new Map(gaps.map(gap => [gap.kind, gap]));
  const kinds = new Map<
    string,
    NonNullable<ReturnType<GapSettings['kinds']['get']>>
  >();
  for (const [kind, written] of Object.entries(rest)) {
    const gap = byKind.get(kind);
    if (!gap) {
      throw unknownKey({
        key: KEY,
        name: kind,
        known: ['rules', ...byKind.keys()],
      });
    }
    kinds.set(kind, readKind({ gap, value: written, predicates }));
  }
  return {
    rules: readNumbers({
      settings: GAP_RULES,
      value: rules,
      key: `${KEY}.rules`,
    }),
    kinds,
  };
}

function readKind(options: {
  gap: GapDefinition;
  value: unknown;
  predicates: PredicateList;
}) {
  const { gap, value, predicates } = options;
  const key = `${KEY}.${gap.kind}`;
  const written = recordAt(value, key);
  checkKnownKeys({ written, key, known: KIND_KEYS });
  const predicate = predicates.add(written.appliesTo, `${key}.appliesTo`);
  return {
    enabled: readSwitch(written.enabled, `${key}.enabled`),
    ...(predicate !== undefined && { predicate }),
    numbers: readNumbers({
      settings: gap.settings ?? {},
      value: written.settings,
      key: `${key}.settings`,
    }),
  };
}
