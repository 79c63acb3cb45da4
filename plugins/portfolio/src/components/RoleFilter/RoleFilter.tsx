import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import {
  EntityAutocompletePicker,
  type DefaultEntityFilters,
  type EntityFilter,
} from '@backstage/plugin-catalog-react';
import {
  ROLE_LABEL,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';

/** Keeps the catalog's list to entities of some roles, on the server. */
export class EntityRoleFilter implements EntityFilter {
  constructor(readonly values: string[]) {}

  getCatalogFilters(): Record<string, string[]> {
    return { [`metadata.labels.${ROLE_LABEL}`]: this.values };
  }

  toQueryValue(): string[] {
    return this.values;
  }
}

type RoleFilters = DefaultEntityFilters & { role?: EntityRoleFilter };

/** The catalog's filter by role; hidden while no entity has a label. */
export function RoleFilter() {
  const { t, role: word } = useWords();
  const label = (value: string) => {
    const role = ROLES.find(known => known === value);
    return role ? word(role) : value;
  };
  return (
    <EntityAutocompletePicker<RoleFilters>
      name="role"
      label={t('filter.role')}
      path={`metadata.labels.${ROLE_LABEL}`}
      Filter={EntityRoleFilter}
      getOptionLabel={label}
      renderOption={(option, { selected }) => (
        <FormControlLabel
          control={<Checkbox checked={selected} />}
          label={label(option)}
          onClick={event => event.preventDefault()}
        />
      )}
    />
  );
}
