import { InputError } from '@backstage/errors';
import { PagePosition } from '@backstage-portfolio/plugin-portfolio-engine';

/** Where a page ended, as a text that callers only hand back. */
export function encodeCursor(
  position: PagePosition | undefined,
): string | undefined {
  return (
    position &&
    Buffer.from(JSON.stringify([position.offset, position.id])).toString(
      'base64url',
    )
  );
}

/** @throws InputError for a text that is none of ours. */
export function decodeCursor(
  cursor: string | undefined,
): PagePosition | undefined {
  if (cursor === undefined) {
    return undefined;
  }
  try {
    const [offset, id]: unknown[] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    if (
      typeof offset === 'number' &&
      Number.isSafeInteger(offset) &&
      offset > 0 &&
      typeof id === 'string'
    ) {
      return { offset, id };
    }
  } catch {
    // Said below, with the way out.
  }
  throw new InputError(
    'cursor: not from the nextCursor of a page; leave it out to begin at the first page',
  );
}
