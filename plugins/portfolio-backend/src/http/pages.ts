import {
  Page,
  PageRequest,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { decodeCursor, encodeCursor } from './cursor';

const DEFAULT_LIMIT = 25;

/** Which page a query asks for. */
export function pageRequest(query: {
  limit?: number;
  cursor?: string;
}): PageRequest {
  const after = decodeCursor(query.cursor);
  return { limit: query.limit ?? DEFAULT_LIMIT, ...(after && { after }) };
}

/** A page as the contract has it. */
export function toPage<T, P extends Page<T>>(
  page: P,
): Omit<P, 'next'> & { nextCursor?: string } {
  const { next, ...rest } = page;
  const nextCursor = encodeCursor(next);
  return { ...rest, ...(nextCursor !== undefined && { nextCursor }) };
}
