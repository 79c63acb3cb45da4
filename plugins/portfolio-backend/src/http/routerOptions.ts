import {
  AuditorService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { portfolioOpenApi } from '@backstage-portfolio/plugin-portfolio-common';
import {
  AssessmentControl,
  DecisionControl,
  HistorySource,
  Judging,
  RoleChangeSource,
  SnapshotSource,
} from '../types';
import { CatalogVisibility } from '../visibility/CatalogVisibility';

export interface RouterOptions {
  snapshots: SnapshotSource;
  control: AssessmentControl;
  roleChanges: RoleChangeSource;
  decisions: DecisionControl;
  history: HistorySource;
  judging: Judging;
  visibility: CatalogVisibility;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  permissions: PermissionsService;
  auditor: AuditorService;
  logger: LoggerService;
  /** Checks answers against the contract; not in production by default. */
  validateResponses?: boolean;
}

/** The router with the paths, parameters and answers of the contract. */
export type PortfolioRouter = ReturnType<
  typeof createValidatedOpenApiRouter<typeof portfolioOpenApi>
>;
