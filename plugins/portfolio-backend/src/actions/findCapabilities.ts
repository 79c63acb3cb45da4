import { SURFACES } from '@backstage-portfolio/plugin-portfolio-common';
import { readCapabilities } from '../http/listReaders';
import { pageRequest, toPage } from '../http/pages';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import { cursorInput, limitInput, textInput, wordInput } from './inputs';
import { rowOutputs } from './outputs';

const USUAL = 10;

/** What there is to build on, before one builds it again. */
export function addFindCapabilities(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'find-capabilities',
    title: 'Find Capabilities Before You Build',
    attributes: READ_ONLY,
    description: `
Before you build or add something, ask here what platforms of the organisation offer already. Say the need in a few words, as a person would ("send an SMS", "feature flags", "charge a credit card"); without a need it lists the most used capabilities.

Of each capability: what it is (surface: api, library, resource, service, declared or self-service), the platform, provider and owner to ask, lifecycle, how well it is documented, links to docs and channel, who uses it, and the words of the need that it matched. The best match comes first; check "matched" and "lifecycle" before you recommend it: experimental or deprecated ones are listed too. A count of 0 whose coverage is below 0.3 means that the catalog does not declare it, not that nobody uses it.
"alsoBuilt" names parts of products that built something like it: their owners know the ground. An empty answer means that the catalog, as far as the caller may read it, names nothing that fits.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            need: textInput(z, 'What is needed, in a few words.'),
            surface: wordInput(z, {
              words: SURFACES,
              description: 'Only capabilities offered in this way.',
            }),
            lifecycle: textInput(
              z,
              'Only this lifecycle, as the catalog writes it, such as "production".',
            ),
            platform: textInput(
              z,
              'Only this platform: the id of an item of list-portfolio-items.',
            ),
            owner: textInput(
              z,
              'Only of this owner, a group such as "group:default/payments-team"; a bare name is a group.',
            ),
            limit: limitInput(z, { max: 50, usual: USUAL }),
            cursor: cursorInput(z),
          })
          .strict(),
      output: z => {
        const { capability, unit } = rowOutputs(z);
        return z.object({
          items: z.array(capability),
          total: z.number(),
          nextCursor: z.string().optional(),
          alsoBuilt: z.array(unit).optional(),
        });
      },
    },
    examples: [
      { title: 'A need in plain words', input: { need: 'send an SMS' } },
    ],
    action: async ({ input, credentials }) => {
      const { need, limit = USUAL, cursor, ...query } = input;
      const caller = await actionCaller(callers, credentials);
      const read = await readCapabilities(caller, { text: need, ...query });
      return { output: toPage(await read(pageRequest({ limit, cursor }))) };
    },
  });
}
