import { listOpportunities } from '@backstage-portfolio/plugin-portfolio-engine';
import { pageRequest, toPage } from '../http/pages';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { cursorInput, limitInput } from './inputs';
import { briefOutputs } from './judgementOutputs';

const USUAL = 10;

/** What several products need and no platform serves. */
export function addListOpportunities(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'list-platform-opportunities',
    title: 'List Platform Opportunities',
    attributes: READ_ONLY,
    description: `
Lists what several products of the organisation need and no platform serves yet, as found in the software catalog: things that products seem to build each for itself, the same kind of resource that each keeps, something that many depend on and nobody has registered, and needs that teams have declared. Of each: what it is about (text), the products, teams and units that it concerns, and the platform that could take it on. Most products times teams first.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            limit: limitInput(z, { max: 50, usual: USUAL }),
            cursor: cursorInput(z),
          })
          .strict(),
      output: z =>
        z.object({
          items: z.array(briefOutputs(z).opportunity),
          total: z.number(),
          nextCursor: z.string().optional(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { limit = USUAL, cursor } = input;
      const caller = await actionCaller(callers, credentials);
      const page = pageRequest({ limit, cursor });
      return {
        output: toPage(listOpportunities(await caller.reading(), { page })),
      };
    },
  });
}
