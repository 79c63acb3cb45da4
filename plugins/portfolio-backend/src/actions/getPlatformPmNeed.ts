import { portfolioStaffingReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import { showStaffing } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { staffingOutputs } from './judgementOutputs';

/** How many Platform PMs are needed, held and where. */
export function addGetPlatformPmNeed(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'get-platform-pm-need',
    title: 'Get the Need for Platform PMs',
    attributes: READ_ONLY,
    description: `
Tells how many Platform Product Managers a rule of thumb asks for (need, and a range from least to most), how many the catalog names (held), and where: the platform areas with their teams, consumers, capabilities and managers, the arithmetic in sentences (steps), and for each open position how to find somebody: from inside, from outside or for a time, with what to look for and the risks.

Quote "glance.sentence" as it is. Where "heldUnknown" is true the catalog does not say who does this work: say "unknown", never "none". It is a rule of thumb for a talk, not a plan of posts. Needs the permission portfolio.staffing.read.
    `.trim(),
    schema: {
      input: z => z.object({}).strict(),
      output: z => staffingOutputs(z).plan,
    },
    action: async ({ credentials }) => {
      const caller = await actionCaller(callers, credentials);
      await caller.mustHave(portfolioStaffingReadPermission);
      return { output: await breathe(showStaffing(await caller.reading())) };
    },
  });
}
