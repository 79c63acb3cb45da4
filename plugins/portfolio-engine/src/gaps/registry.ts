import { DANGLING_DEPENDENCY } from './kinds/danglingDependency';
import { GROUP_CYCLE } from './kinds/groupCycle';
import { MALFORMED_METADATA } from './kinds/malformedMetadata';
import { NEAR_DUPLICATE_TYPE_SPELLING } from './kinds/nearDuplicateTypeSpelling';
import { NO_OWNER } from './kinds/noOwner';
import { OWNER_HAS_NO_MEMBERS } from './kinds/ownerHasNoMembers';
import { OWNER_IS_A_PERSON } from './kinds/ownerIsAPerson';
import { OWNER_NOT_FOUND } from './kinds/ownerNotFound';
import { PLATFORM_OWNED_BY_PRODUCT_TEAM } from './kinds/platformOwnedByProductTeam';
import { PLATFORM_WITHOUT_PM } from './kinds/platformWithoutPm';
import { PM_NOT_FOUND } from './kinds/pmNotFound';
import { PRODUCT_OWNED_BY_PLATFORM_TEAM } from './kinds/productOwnedByPlatformTeam';
import { UNDECIDED_BUT_USED } from './kinds/undecidedButUsed';
import { UNDOCUMENTED_CAPABILITY } from './kinds/undocumentedCapability';
import { UNREGISTERED_BUT_USED } from './kinds/unregisteredButUsed';
import { UNUSED_PLATFORM } from './kinds/unusedPlatform';
import { USERS_IN_NO_GROUP } from './kinds/usersInNoGroup';
import { GapDefinition } from './types';

/** Every kind of gap: ownership first, then hygiene. */
export const GAPS: readonly GapDefinition[] = [
  NO_OWNER,
  OWNER_NOT_FOUND,
  OWNER_IS_A_PERSON,
  OWNER_HAS_NO_MEMBERS,
  PLATFORM_WITHOUT_PM,
  PM_NOT_FOUND,
  PLATFORM_OWNED_BY_PRODUCT_TEAM,
  PRODUCT_OWNED_BY_PLATFORM_TEAM,
  UNDOCUMENTED_CAPABILITY,
  UNDECIDED_BUT_USED,
  UNREGISTERED_BUT_USED,
  UNUSED_PLATFORM,
  MALFORMED_METADATA,
  DANGLING_DEPENDENCY,
  NEAR_DUPLICATE_TYPE_SPELLING,
  GROUP_CYCLE,
  USERS_IN_NO_GROUP,
];
