import {
  EntityKindPicker,
  EntityOwnerPicker,
  EntityTypePicker,
  UserListPicker,
} from '@backstage/plugin-catalog-react';
import { CatalogRoleFilter } from '@backstage-portfolio/plugin-portfolio/legacy';

export const catalogFilters = (
  <>
    <EntityKindPicker initialFilter="component" />
    <EntityTypePicker />
    <UserListPicker initialFilter="all" />
    <EntityOwnerPicker />
    <CatalogRoleFilter />
  </>
);
