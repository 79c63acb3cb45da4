import { GAPS, listGaps } from '@backstage-portfolio/plugin-portfolio-engine';
import { pageRequest, toPage } from '../http/pages';
import { optionalRef } from '../http/refs';
import { breathe } from '../snapshot/breathe';
import { actionCaller, ActionOptions, READ_ONLY } from './actionOptions';
import {
  cursorInput,
  flagInput,
  limitInput,
  textInput,
  wordInput,
} from './inputs';
import { findingOutputs } from './judgementOutputs';

const USUAL = 20;

/** What lacks an owner, a PM, docs or a role. */
export function addListOwnershipGaps(options: ActionOptions): void {
  const { actionsRegistry, callers } = options;
  actionsRegistry.register({
    name: 'list-ownership-gaps',
    title: 'List Ownership Gaps',
    attributes: READ_ONLY,
    description: `
Lists what in the software catalog has an owner, product manager, documentation or role that is missing or wrong. Of each gap: what it means (text), how severe it is, how many teams use the entity (dependents), who is responsible as things stand (owner, with the chain that leads there), who could own it and why (suggestedOwner), and the YAML that mends it, to be written where "editUrl" leads. A gap that is "collapsed" stands for many entities with one cause.

The category "hygiene" holds other faults of the catalog's metadata. Snoozed and exempted gaps are left out unless asked for.
    `.trim(),
    schema: {
      input: z =>
        z
          .object({
            category: wordInput(z, {
              words: ['ownership', 'hygiene'],
              description: 'Ownership, if left out.',
            }),
            kind: textInput(
              z,
              `Only gaps of this kind: ${GAPS.map(({ kind }) => kind).join(
                ', ',
              )}.`,
            ),
            severity: wordInput(z, {
              words: ['low', 'medium', 'high'],
              description: 'Only gaps of this severity.',
            }),
            text: textInput(z, 'Words in the name of the entity.'),
            owner: textInput(
              z,
              'Only gaps for which this group is responsible; a bare name is a group.',
            ),
            domain: textInput(
              z,
              'Only gaps in this domain; a bare name is a domain.',
            ),
            item: textInput(z, 'Only gaps of the parts of this item, by id.'),
            status: wordInput(z, {
              words: ['open', 'acknowledged', 'snoozed', 'exempt', 'all'],
              description: 'What people decided on it; open, if left out.',
            }),
            mine: flagInput(
              z,
              'true: only those of the groups of the signed-in user.',
            ),
            sort: wordInput(z, {
              words: ['dependents', 'severity', 'title'],
              description:
                'Most depended on first (if left out), most severe first, or by title.',
            }),
            limit: limitInput(z, { max: 50, usual: USUAL }),
            cursor: cursorInput(z),
          })
          .strict(),
      output: z =>
        z.object({
          items: z.array(findingOutputs(z).gap),
          total: z.number(),
          nextCursor: z.string().optional(),
        }),
    },
    examples: [
      {
        title: 'What nobody owns and many use',
        input: { kind: 'no-owner', limit: 10 },
      },
    ],
    action: async ({ input, credentials }) => {
      const { limit = USUAL, cursor, sort = 'dependents' } = input;
      const { category = 'ownership', status = 'open' } = input;
      const { kind, severity, text, item } = input;
      const caller = await actionCaller(callers, credentials);
      const filter = {
        category,
        status,
        kind,
        severity,
        text,
        item,
        owner: optionalRef({
          parameter: 'owner',
          value: input.owner,
          defaultKind: 'group',
        }),
        domain: optionalRef({
          parameter: 'domain',
          value: input.domain,
          defaultKind: 'domain',
        }),
        mine: await caller.mine(input.mine),
      };
      const page = pageRequest({ limit, cursor });
      return {
        output: toPage(
          await breathe(
            listGaps(await caller.reading(), { filter, sort, page }),
          ),
        ),
      };
    },
  });
}
