import { Groundwork } from '../../groundwork/types';
import { daysBetween } from '../../groundwork/daysBetween';
import { degree } from '../../graph/adjacency';
import { kindCode } from '../../graph/kinds';
import { NumberSettings } from '../../settings/numbers';
import { findPlatformItems, PlatformItem } from '../platformItems';
import { FoundGap, GapDefinition } from '../types';

const COMPONENT = kindCode('component');

const SETTINGS = {
  coverage: {
    default: 0.6,
    unit: 'share',
    meaning: 'Share of Components that must say what they use.',
  },
  components: {
    default: 10,
    unit: 'count',
    meaning: 'Least number of Components that could.',
  },
  usedShare: {
    default: 0.5,
    unit: 'share',
    meaning:
      'Share of platforms that must have users: below it, uses of other items are not written down.',
  },
  days: {
    default: 90,
    unit: 'days',
    meaning: 'Age from which a platform should have a user.',
  },
} as const satisfies NumberSettings;

/**
 * Platforms that nobody is known to use, where people do say what they use, of
 * other items too, and had the time to. Of one that serves partners, or creates by Templates, the
 * catalog could not tell.
 */
export const UNUSED_PLATFORM: GapDefinition<typeof SETTINGS> = {
  kind: 'unused-platform',
  category: 'ownership',
  title: 'A platform that nobody is known to use',
  meaning:
    'Either its users do not say so, or it waits for them: ask, before more is built.',
  templates: {
    'unused-platform':
      'Nothing in the catalog uses {subject}, though most say what they use.',
    'unused-platform-collapsed':
      'Nothing in the catalog uses {count} platforms. Ask their teams who does, and have those say it.',
  },
  settings: SETTINGS,
  *find({ groundwork, settings }) {
    const { firstSeen, date, items } = groundwork;
    const said = dependenciesSaid(groundwork);
    if (
      firstSeen.since === undefined ||
      said.components < settings.components ||
      said.saying / said.components < settings.coverage
    ) {
      return [];
    }
    const found: FoundGap[] = [];
    const platforms = yield* findPlatformItems(groundwork);
    const used = platforms.filter(({ users }) => users.length > 0).length;
    if (used === 0 || used / platforms.length < settings.usedShare) {
      return found;
    }
    for (const platform of platforms) {
      const seen =
        firstSeen.items?.get(items.ids[platform.item]!) ?? firstSeen.since;
      if (
        platform.users.length === 0 &&
        (daysBetween(seen, date) ?? 0) >= settings.days &&
        couldBeTold(groundwork, platform)
      ) {
        found.push({
          severity: 'low',
          nodes: [platform.top],
          weight: 0,
          mend: { field: 'spec.dependencyOf' },
        });
      }
    }
    return found;
  },
};

function couldBeTold(
  { facts, selfService }: Groundwork,
  { item, units }: PlatformItem,
): boolean {
  return (
    selfService[item] === 0 &&
    !units.some(node => {
      const audience = facts[node]?.audience;
      return audience !== undefined && audience !== 'builders';
    })
  );
}

function dependenciesSaid({ graph, units }: Groundwork) {
  const { dependsOn, consumesApi, providesApi } = graph.relations;
  let components = 0;
  let saying = 0;
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    if (graph.kinds[node] === COMPONENT) {
      components++;
      saying +=
        degree(dependsOn.out, node) > 0 ||
        degree(consumesApi.out, node) > 0 ||
        degree(providesApi.out, node) > 0
          ? 1
          : 0;
    }
  }
  return { components, saying };
}
