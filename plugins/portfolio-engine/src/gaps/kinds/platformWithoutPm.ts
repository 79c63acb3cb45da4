import { portfolioAnnotations } from '@backstage-portfolio/plugin-portfolio-common';
import { isManagedFromAbove } from '../../groundwork/managersAround';
import { namesManager } from '../../groundwork/productManagers';
import { ITEM_FORMS } from '../../model';
import { NumberSettings } from '../../settings/numbers';
import { knownAreas } from '../../staffing/areasOf';
import { severityOf } from '../ground';
import { FoundGap, GapContext, GapDefinition } from '../types';

const UNIT = ITEM_FORMS.indexOf('unit');
const SLICE = 1024;

const SETTINGS = {
  habitShare: {
    default: 0.25,
    unit: 'share',
    meaning: 'Share of products and platforms that must name a PM.',
  },
  habitItems: {
    default: 3,
    unit: 'count',
    meaning: 'Least number of products and platforms that must name a PM.',
  },
} as const satisfies NumberSettings;

/**
 * Major platform areas that name no PM, where naming one is a habit. One who
 * is named and gone is a gap of its own.
 */
export const PLATFORM_WITHOUT_PM: GapDefinition<typeof SETTINGS> = {
  kind: 'platform-without-pm',
  category: 'ownership',
  title: 'A major platform without a product manager',
  meaning:
    'Several teams ask for different things, and nobody is named who decides for whom it is and what comes next.',
  templates: {
    'platform-without-pm':
      '{item} names no product manager, and {count} teams use it.',
    'platform-without-pm-collapsed':
      '{count} major platforms name no product manager, though products do. See what the rule of thumb asks for under Platform PMs.',
  },
  settings: SETTINGS,
  *find(context) {
    const { groundwork } = context;
    const found: FoundGap[] = [];
    if (!(yield* isHabit(context))) {
      return found;
    }
    for (const area of (yield* knownAreas(groundwork)).areas) {
      if (area.major && !isManagedFromAbove(groundwork, area.item)) {
        found.push({
          severity: severityOf(
            area.consumerTeams.length + area.consumerProducts.length,
          ),
          nodes: area.node < 0 ? [] : [area.node],
          items: [area.item],
          counted: area.consumerTeams,
          weight: area.consumerTeams.length + area.consumerProducts.length,
          mend: {
            field: `metadata.annotations.${portfolioAnnotations.productManager}`,
          },
        });
      }
    }
    return found;
  },
};

/** So many items name a PM that one without stands out. */
function* isHabit({
  groundwork,
  settings,
}: GapContext<typeof SETTINGS>): Generator<void, boolean> {
  const { items } = groundwork;
  let naming = 0;
  let comparable = 0;
  for (let item = 0; item < items.ids.length; item++) {
    if (items.form[item] === UNIT) {
      comparable++;
      naming += namesManager(groundwork, item) ? 1 : 0;
    }
    if (item % SLICE === 0) {
      yield;
    }
  }
  return (
    naming >= settings.habitItems && naming / comparable >= settings.habitShare
  );
}
