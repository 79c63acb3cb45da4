import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * A ref of a query, in full.
 *
 * @throws InputError that names the parameter.
 */
export function fullRef(options: {
  parameter: string;
  value: string;
  defaultKind: string;
}): string {
  const { parameter, value, defaultKind } = options;
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind,
        defaultNamespace: DEFAULT_NAMESPACE,
      }),
    );
  } catch {
    throw new InputError(
      `${parameter}: "${value}" is no entity ref; write kind:namespace/name`,
    );
  }
}

/** The same where nothing may be asked for. */
export function optionalRef(options: {
  parameter: string;
  value: string | undefined;
  defaultKind: string;
}): string | undefined {
  const { value } = options;
  return value === undefined ? undefined : fullRef({ ...options, value });
}
