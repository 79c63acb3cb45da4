import { showOverview } from '@backstage-portfolio/plugin-portfolio-engine';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { overviewOutputs } from './outputs';

/** The whole at a glance. */
export function addGetPortfolioOverview(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'get-portfolio-overview',
    title: 'Get the Portfolio at a Glance',
    attributes: READ_ONLY,
    description: `
Sums up what the software catalog says of the organisation's products and platforms: how many items (products, platforms, two-sided ones) and units there are of each role, the five most used platforms, the five products that stand on most others, how many teams and capabilities, how many statements of the catalog could not be used (problems), when it was assessed, and how much the catalog says at all (coverage: how many units have an owner, how many components declare dependencies, and so on).

Start here for questions about the whole; go on with list-portfolio-items. Read the coverage before you draw conclusions: where few components declare dependencies, counts of consumers say little. "visible" tells whether the caller may read all of the catalog, some or none; all numbers are of that part.
    `.trim(),
    schema: {
      input: z => z.object({}).strict(),
      output: z => overviewOutputs(z),
    },
    action: async ({ credentials }) => {
      const { view, snapshot, extent } = await actionCaller(
        callers,
        credentials,
      );
      return {
        output: {
          ...showOverview(view),
          assessedAt: snapshot.assessedAt.toISOString(),
          visible: extent,
        },
      };
    },
  });
}
