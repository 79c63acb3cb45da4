import { InputError } from '@backstage/errors';

const KEY = 'portfolio.teamTypes';

/**
 * Types of Groups that are teams, in lower case; undefined where nothing is
 * configured.
 *
 * @throws InputError where it is no list of types.
 */
export function readTeamTypes(options: {
  /** Of `portfolio.teamTypes`, as it stands in the configuration. */
  value: unknown;
}): string[] | undefined {
  const { value } = options;
  if (value === undefined) {
    return undefined;
  }
  if (
    !Array.isArray(value) ||
    !value.every(type => typeof type === 'string' && type.trim() !== '')
  ) {
    throw new InputError(`${KEY} must be a list of types, such as [team]`);
  }
  return value.map(type => String(type).trim().toLocaleLowerCase('en-US'));
}
