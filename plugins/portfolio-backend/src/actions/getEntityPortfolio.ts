import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { showEntityStory } from '@backstage-portfolio/plugin-portfolio-engine';
import { nodeOf } from '../http/consumptionRoutes';
import { unknownEntity } from '../http/entityRoutes';
import { breathe } from '../snapshot/breathe';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { entityInput, limitInput } from './inputs';
import { findingOutputs } from './judgementOutputs';
import { storyOutputs } from './outputs';

const USUAL = 10;

/** One entity: what it is for, why, who uses it, what it stands on. */
export function addGetEntityPortfolio(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'get-entity-portfolio',
    title: 'Get Role and Consumers of an Entity',
    attributes: READ_ONLY,
    description: `
Tells what one entity of the software catalog is in the portfolio. For a Component, API, Resource, System or Domain ("unit"): whether it is a product or a platform and for what reasons, strongest first; who stands on it ("carries") and what it stands on ("standsOn"), by teams, products, platforms and domains, each with the number of direct ones, of all (through others as well) and the five nearest; the capabilities it offers and those of others that it is built on; product managers, owner and links; its ownership gaps ("gaps") and the evidence of signals that names it ("findings"). For a Group ("team"): its role, what it owns, on which teams it depends and which depend on it.

Use it to judge what a change would touch, whom to ask, or why an entity has its role. Its parts count with it: those who use a component of a system use the system. "leftOut" says how much of each list is not shown. A count of 0 whose coverage is below 0.3 means that the catalog does not declare it, not that there are none. An entity that does not exist and one that the caller may not read give the same error; persons have no story.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            entity: entityInput(z, 'The entity.'),
            limit: limitInput(z, { max: 50, usual: USUAL }).describe(
              `How many reasons, capabilities, problems, gaps and findings to show of each list; ${USUAL} if left out.`,
            ),
          })
          .strict(),
      output: z => {
        const { unitStory, teamStory, problem } = storyOutputs(z);
        const { gap, finding, decision } = findingOutputs(z);
        return z.object({
          ref: z.string(),
          title: z.string(),
          assessedAt: z.string(),
          unit: unitStory.optional(),
          team: teamStory.optional(),
          problems: z.array(problem),
          gaps: z.array(gap).describe('Open gaps of it and its parts.'),
          findings: z
            .array(finding)
            .describe('Evidence of signals that names it or a part of it.'),
          dispute: decision
            .optional()
            .describe('Somebody says that the role is wrong.'),
          mayDecide: z.boolean().optional(),
          leftOut: z.object({
            reasons: z.number(),
            capabilities: z.number(),
            builtOn: z.number(),
            problems: z.number(),
            gaps: z.number(),
            findings: z.number(),
          }),
        });
      },
    },
    examples: [
      {
        title: 'A system',
        input: { entity: 'system:default/payments' },
      },
    ],
    action: async ({ input, credentials }) => {
      const { entity, limit = USUAL } = input;
      const caller = await actionCaller(callers, credentials);
      const { view, snapshot } = caller;
      const node = nodeOf(view, { parameter: 'entity', value: entity });
      const story = await breathe(
        showEntityStory(await caller.reading(), node),
      );
      if (!story) {
        throw unknownEntity(view.assessed.graph.refs[node]!);
      }
      return {
        output: shorten(
          { ...story, assessedAt: snapshot.assessedAt.toISOString() },
          limit,
        ),
      };
    },
  });
}

/** Cuts the lists that may be long, and says how much is gone. */
function shorten(story: PortfolioSchema<'EntityStory'>, limit: number) {
  const { unit, problems, gaps, findings } = story;
  return {
    ...story,
    ...(unit && {
      unit: {
        ...unit,
        reasons: unit.reasons.slice(0, limit),
        capabilities: unit.capabilities.slice(0, limit),
        builtOn: unit.builtOn.slice(0, limit),
      },
    }),
    problems: problems.slice(0, limit),
    gaps: gaps.slice(0, limit),
    findings: findings.slice(0, limit),
    leftOut: {
      reasons: beyond(limit, unit?.reasons.length),
      capabilities: beyond(limit, unit?.capabilityTotal),
      builtOn: beyond(limit, unit?.builtOnTotal),
      problems: beyond(limit, problems.length),
      gaps: beyond(limit, gaps.length),
      findings: beyond(limit, findings.length),
    },
  };
}

function beyond(limit: number, total: number = 0): number {
  return Math.max(0, total - limit);
}
