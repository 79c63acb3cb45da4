import { NotFoundError } from '@backstage/errors';
import { portfolioSignalsReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import {
  showSignal,
  signalsInUse,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { limitInput, textInput } from './inputs';
import { signalOutputs } from './judgementOutputs';
import { mustSeeScope, SCOPE_INPUT } from './listSignals';

const USUAL = 5;

/** One signal, with its measures and evidence. */
export function addGetSignal(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'get-platform-signal',
    title: 'Get One Signal for a Platform PM',
    attributes: READ_ONLY,
    description: `
Tells all of one signal: the idea behind it, its status, and of each indicator what is measured, the value beside the bounds at which it is to be watched or raised, on how much of the catalog it rests (coverage), the evidence as sentences with the entities that they name, best first, and what would clear it. "worst" names other scopes (domains, platforms) in which it is raised or to be watched.

"evidenceTotal" counts all evidence that the caller may see; "hidden" says that there is more. Findings that people have snoozed or exempted are out of the measures. Look-alikes are only likely to be duplicates until a person confirms it. Needs the permission portfolio.signals.read.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            signal: z
              .string()
              .trim()
              .min(1)
              .describe('Id of the signal, as list-platform-signals gives it.'),
            scope: textInput(z, SCOPE_INPUT),
            limit: limitInput(z, { max: 20, usual: USUAL }).describe(
              `How many pieces of evidence to show of each indicator; ${USUAL} if left out.`,
            ),
          })
          .strict(),
      output: z => signalOutputs(z).story,
    },
    examples: [
      { title: 'Look-alikes', input: { signal: 'duplicate-solutions' } },
    ],
    action: async ({ input, credentials }) => {
      const { limit = USUAL } = input;
      const caller = await actionCaller(callers, credentials);
      await caller.mustHave(portfolioSignalsReadPermission);
      const reading = await caller.reading();
      const definitions = signalsInUse(reading);
      const definition = definitions.find(({ id }) => id === input.signal);
      if (!definition) {
        const ids = definitions.map(({ id }) => id).join(', ');
        throw new NotFoundError(
          `There is no signal "${input.signal}"; there are ${ids}`,
        );
      }
      const scope = mustSeeScope(caller.view, input.scope);
      const story = await breathe(
        showSignal(reading, {
          definition,
          scope,
          history: await caller.trend(scope.id),
        }),
      );
      return {
        output: {
          ...story,
          indicators: story.indicators.map(indicator => ({
            ...indicator,
            evidence: indicator.evidence.slice(0, limit),
          })),
        },
      };
    },
  });
}
