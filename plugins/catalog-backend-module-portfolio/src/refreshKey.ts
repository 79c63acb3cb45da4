/** Key by which the processing of one entity, and no other, is asked for. */
export function refreshKey(ref: string): string {
  return `portfolio:${ref}`;
}
