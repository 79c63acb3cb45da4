import { createHash } from 'node:crypto';
import { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Parts of a principal that decide what its bearer may do. */
interface AnyPrincipal {
  type?: unknown;
}

/**
 * A key under which to remember what a caller may see; undefined where there
 * is no principal. The whole principal goes in (a service that acts for a
 * user, access restrictions of a token), so that no two callers with different
 * rights share one.
 */
export function callerKey(
  credentials: BackstageCredentials,
): string | undefined {
  const principal: AnyPrincipal | undefined = isPrincipal(credentials.principal)
    ? credentials.principal
    : undefined;
  if (principal?.type !== 'user' && principal?.type !== 'service') {
    return undefined;
  }
  return createHash('sha256')
    .update(JSON.stringify(sorted(principal)))
    .digest('base64');
}

function isPrincipal(value: unknown): value is AnyPrincipal {
  return typeof value === 'object' && value !== null;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]);
  }
  return value;
}
