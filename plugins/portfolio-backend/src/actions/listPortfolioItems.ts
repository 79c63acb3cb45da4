import { pageRequest, toPage } from '../http/pages';
import { readItems } from '../http/listReaders';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import {
  cursorInput,
  flagInput,
  limitInput,
  textInput,
  wordInput,
} from './inputs';
import { rowOutputs } from './outputs';

const USUAL = 20;

/** The products and platforms of the organisation. */
export function addListPortfolioItems(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'list-portfolio-items',
    title: 'List Products and Platforms',
    attributes: READ_ONLY,
    description: `
Lists the products and platforms of the organisation, as found in the software catalog. A product gives value directly to an end customer; a platform gives capabilities on which others build; "mixed" does both.
An item is the topmost Domain, System or Component of one role, so parts of a platform are not listed beside it. Items of the form "loose" gather parts that belong to no system, by owner.

Of each item: role and how sure it is (confidence), owner, declared product managers, number of units (parts), how many teams and items use it (consumerTeams, consumerItems), on how many others it stands (standsOn), how many capabilities it offers. A count of 0 whose coverage is below 0.3 means that the catalog does not declare it, not that there are none.
Give the "ref" of an item to get-entity-portfolio for its whole story. "total" counts all that match; ask again with "nextCursor" as "cursor" for more.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            text: textInput(z, 'Words in the title or ref.'),
            role: wordInput(z, {
              words: ['product', 'platform', 'mixed'],
              description: 'Only items of this role.',
            }),
            owner: textInput(
              z,
              'Only items of this owner, a group such as "group:default/payments-team"; a bare name is a group.',
            ),
            domain: textInput(
              z,
              'Only items of this domain, such as "domain:default/commerce"; a bare name is a domain.',
            ),
            mine: flagInput(
              z,
              'true: only what the groups of the signed-in user own.',
            ),
            sort: wordInput(z, {
              words: ['consumers', 'title', 'units'],
              description:
                'Most used first (if left out), by title, or largest first.',
            }),
            limit: limitInput(z, { max: 50, usual: USUAL }),
            cursor: cursorInput(z),
          })
          .strict(),
      output: z =>
        z.object({
          items: z.array(rowOutputs(z).item),
          total: z.number(),
          nextCursor: z.string().optional(),
        }),
    },
    examples: [
      {
        title: 'The most used platforms',
        input: { role: 'platform', limit: 5 },
      },
    ],
    action: async ({ input, credentials }) => {
      const { limit = USUAL, cursor, ...query } = input;
      const caller = await actionCaller(callers, credentials);
      const read = await readItems(caller, query);
      return { output: toPage(await read(pageRequest({ limit, cursor }))) };
    },
  });
}
