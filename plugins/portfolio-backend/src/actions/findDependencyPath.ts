import { findPath } from '@backstage-portfolio/plugin-portfolio-engine';
import { nodeOf } from '../http/consumptionRoutes';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { entityInput } from './inputs';
import { nameOutputs } from './outputs';

/** A chain longer than this is no answer that anyone can follow. */
const MAX_STEPS = 100;

/** How one entity comes to depend on another. */
export function addFindDependencyPath(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'find-dependency-path',
    title: 'Find the Path Between Two Entities',
    attributes: READ_ONLY,
    description: `
Tells how one entity of the software catalog depends on another: one shortest chain of uses, the consumer first. Each step names an entity and the relation by which the step before leads to it: "consumesApi" (uses that API), "dependsOn", or "apiProvidedBy" (from an API to what is behind it). The parts of a System or Domain stand for it at both ends.

"connected" is false where "from" does not depend on "to", directly or through others, as far as the caller may read the catalog; dependencies have a direction, so the other way round may give an answer.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            from: entityInput(z, 'The consumer, which depends on the other.'),
            to: entityInput(z, 'What it may stand on.'),
          })
          .strict(),
      output: z =>
        z.object({
          connected: z.boolean(),
          steps: z.array(
            z.object({
              entity: nameOutputs(z).named,
              relation: z.string().optional(),
            }),
          ),
          leftOut: z
            .number()
            .describe('How many steps at the end of the chain are not shown.'),
        }),
    },
    examples: [
      {
        title: 'Why a site needs the payments system',
        input: {
          from: 'component:default/booking-site',
          to: 'system:default/payments',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const { view } = await actionCaller(callers, credentials);
      const steps = findPath(view, {
        from: nodeOf(view, { parameter: 'from', value: input.from }),
        to: nodeOf(view, { parameter: 'to', value: input.to }),
      });
      return {
        output: {
          connected: steps.length > 0,
          steps: steps.slice(0, MAX_STEPS),
          leftOut: Math.max(0, steps.length - MAX_STEPS),
        },
      };
    },
  });
}
