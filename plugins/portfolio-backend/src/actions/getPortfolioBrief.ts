import {
  ORGANISATION_SCOPE,
  showBrief,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { briefOutputs } from './judgementOutputs';

/** The answer to "do we need a Platform PM?". */
export function addGetPortfolioBrief(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'get-portfolio-brief',
    title: 'Get the Brief for Leaders',
    attributes: READ_ONLY,
    description: `
Answers "do we need a Platform Product Manager?" for the organisation: the verdict in one sentence with how many signals could be judged and how sure it is, at most three decisions to take with what waiting costs, the signals at a glance, the need for Platform PMs, what to add to the catalog next (the most useful part where the catalog says little: "thin"), needs of several products that no platform serves (opportunities), and how many ownership gaps are open.

Start here for questions of leaders. What the caller may not read is left out: "mayReadSignals" and "mayReadStaffing" tell. Quote sentences as they are, and say how sure the verdict is.
    `.trim(),
    schema: {
      input: z => z.object({}).strict(),
      output: z => briefOutputs(z).brief,
    },
    action: async ({ credentials }) => {
      const caller = await actionCaller(callers, credentials);
      return {
        output: await breathe(
          showBrief(await caller.reading(), {
            history: await caller.trend(ORGANISATION_SCOPE),
            mine: await caller.mine(caller.userRef !== undefined),
            seesAll: caller.extent === 'all',
          }),
        ),
      };
    },
  });
}
