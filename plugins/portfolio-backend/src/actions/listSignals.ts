import { NotFoundError } from '@backstage/errors';
import { portfolioSignalsReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import {
  listSignals,
  ORGANISATION_SCOPE,
  ScopeName,
  scopeInView,
  View,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { textInput } from './inputs';
import { signalOutputs } from './judgementOutputs';

/** What a scope is, for a model. */
export const SCOPE_INPUT =
  'Where: "organisation" (if left out), a domain such as "domain:default/commerce", or the id of a platform item.';

/** The signals that an organisation needs a Platform PM. */
export function addListSignals(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'list-platform-signals',
    title: 'List Signals for a Platform PM',
    attributes: READ_ONLY,
    description: `
Lists the signals that an organisation needs a Platform Product Manager (solutions that look alike, what could hold teams up, APIs that are hard to use, and so on) with the status of each: "raised", "watch" (to be watched), "clear", or "unknown", where the catalog says too little; "because" then says what is missing. Of each: the question it answers, how it moved (trend), the strongest evidence that the caller may see, how many pieces of evidence there are, and the status of its indicators.

Unknown is not clear: never report it as good news. Give an "id" to get-platform-signal for measures, thresholds, evidence and what would clear it. Needs the permission portfolio.signals.read.
    `.trim(),
    schema: {
      input: z => z.object({ scope: textInput(z, SCOPE_INPUT) }).strict(),
      output: z => {
        const { scope, signal } = signalOutputs(z);
        return z.object({
          scope,
          signals: z.array(signal),
          faults: z
            .array(z.string())
            .optional()
            .describe('Signals that failed.'),
        });
      },
    },
    action: async ({ input, credentials }) => {
      const caller = await actionCaller(callers, credentials);
      await caller.mustHave(portfolioSignalsReadPermission);
      const scope = mustSeeScope(caller.view, input.scope);
      return {
        output: await breathe(
          listSignals(await caller.reading(), {
            scope,
            history: await caller.trend(scope.id),
            seesAll: caller.extent === 'all',
          }),
        ),
      };
    },
  });
}

/** @throws NotFoundError, the same for what is missing and what is hidden. */
export function mustSeeScope(
  view: View,
  id: string = ORGANISATION_SCOPE,
): ScopeName {
  const scope = scopeInView(view, id);
  if (!scope) {
    throw new NotFoundError(`The portfolio knows no scope ${id}`);
  }
  return scope;
}
