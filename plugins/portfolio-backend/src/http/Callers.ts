import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  portfolioDecisionCreatePermission,
  portfolioSignalsReadPermission,
  portfolioStaffingReadPermission,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  BUILT_IN_TERMS,
  emptyAssessed,
  ownersOf,
  Reading,
  Terms,
  TrendRow,
  View,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { dayOf } from '../assessment/dayOf';
import { Overlays } from '../decisions/Overlays';
import { Snapshot } from '../types';
import { Extent } from '../visibility/CatalogVisibility';
import { RouterOptions } from './routerOptions';

/** Before the first assessment: every list is empty, no entity is known. */
const NOTHING: Snapshot = {
  version: 0,
  assessedAt: new Date(0),
  assessed: emptyAssessed(),
};

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** What a request is to the service that reads its credentials. */
type AnyRequest = Parameters<RouterOptions['httpAuth']['credentials']>[0];

type CallersOptions = Pick<
  RouterOptions,
  | 'httpAuth'
  | 'visibility'
  | 'snapshots'
  | 'userInfo'
  | 'permissions'
  | 'decisions'
  | 'history'
  | 'judging'
  | 'logger'
>;

/** Who asks, and what they may see. */
export interface Caller {
  credentials: BackstageCredentials;
  /** Ref of the user who asks; undefined for a service. */
  userRef?: string;
  snapshot: Snapshot;
  extent: Extent;
  view: View;
  /** Nodes by which the caller owns things; undefined if not asked for. */
  mine(asked: boolean | undefined): Promise<ReadonlySet<number> | undefined>;
  /** What they may see, with decisions, dates and what they may do. */
  reading(): Promise<Reading>;
  /** Numbers of a scope in the last year, for trends. */
  trend(scope: string): Promise<readonly TrendRow[]>;
  /** Whether the caller has a permission of ours. */
  may(permission: BasicPermission): Promise<boolean>;
  /** @throws NotAllowedError that names the permission, where it is missing. */
  mustHave(permission: BasicPermission): Promise<void>;
}

/** Finds out who asks. Nothing is read from a snapshot but by this way. */
export class Callers {
  readonly #options: CallersOptions;
  readonly #overlays: Overlays;
  readonly #terms: Terms;

  constructor(options: CallersOptions) {
    const { signals, customSignals, settings } = options.judging;
    this.#options = options;
    this.#overlays = new Overlays(options);
    this.#terms = {
      ...BUILT_IN_TERMS,
      signals,
      custom: customSignals,
      settings: settings.signals ?? BUILT_IN_TERMS.settings,
    };
  }

  /** @throws AuthenticationError where no one is signed in. */
  async of(request: AnyRequest): Promise<Caller> {
    return this.as(
      await this.#options.httpAuth.credentials(request, {
        allow: ['user', 'service'],
      }),
    );
  }

  /** The same where the credentials were read already, as for an action. */
  async as(credentials: BackstageCredentials): Promise<Caller> {
    const { visibility, snapshots, userInfo, permissions, history } =
      this.#options;
    const snapshot = snapshots.current() ?? NOTHING;
    const { extent, view } = await visibility.viewFor({
      credentials,
      snapshot,
    });
    const userRef = userRefOf(credentials);
    const reading = async (): Promise<Reading> => {
      const [overlay, dates, readSignals, readStaffing, decide] =
        await Promise.all([
          this.#overlays.of(snapshot),
          history.dates(),
          may(portfolioSignalsReadPermission),
          may(portfolioStaffingReadPermission),
          userRef !== undefined && may(portfolioDecisionCreatePermission),
        ]);
      return {
        view,
        overlay,
        terms: this.#terms,
        dates,
        may: { readSignals, readStaffing, decide },
      };
    };
    async function may(permission: BasicPermission) {
      const [decision] = await permissions.authorize([{ permission }], {
        credentials,
      });
      return decision?.result === AuthorizeResult.ALLOW;
    }
    return {
      credentials,
      userRef,
      snapshot,
      extent,
      view,
      reading,
      may,
      trend: async scope =>
        history.numbers({ scope, from: dayOf(new Date(Date.now() - YEAR_MS)) }),
      async mustHave(permission) {
        if (!(await may(permission))) {
          throw new NotAllowedError(
            `This needs the permission ${permission.name}`,
          );
        }
      },
      async mine(asked) {
        if (!asked) {
          return undefined;
        }
        const user = await userInfo
          .getUserInfo(credentials)
          .catch(() => undefined);
        if (!user) {
          throw new InputError('mine: only a signed-in user owns anything');
        }
        return ownersOf(view, { refs: user.ownershipEntityRefs });
      },
    };
  }
}

function userRefOf({ principal }: BackstageCredentials): string | undefined {
  return typeof principal === 'object' &&
    principal !== null &&
    'userEntityRef' in principal &&
    typeof principal.userEntityRef === 'string'
    ? principal.userEntityRef
    : undefined;
}
