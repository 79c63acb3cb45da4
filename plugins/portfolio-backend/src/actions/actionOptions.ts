import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ServiceUnavailableError } from '@backstage/errors';
import { Caller, Callers } from '../http/Callers';

/** What each action of the portfolio is made with. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  callers: Callers;
}

/** The zod that the registry hands in, and no other. */
export type Zod = Parameters<
  Parameters<ActionsRegistryService['register']>[0]['schema']['input']
>[0];

/** All actions only read, and give the same answer to the same question. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;

/**
 * Who calls an action, and what they may see. A page shows that nothing was
 * assessed yet; to a model an empty list would mean that there is nothing.
 *
 * @throws ServiceUnavailableError before the first assessment.
 */
export async function actionCaller(
  callers: Callers,
  credentials: BackstageCredentials,
): Promise<Caller> {
  const caller = await callers.as(credentials);
  if (caller.snapshot.version === 0) {
    throw new ServiceUnavailableError(
      'The catalog has not been assessed yet, so nothing can be said of its products and platforms; try again in a minute',
    );
  }
  return caller;
}
