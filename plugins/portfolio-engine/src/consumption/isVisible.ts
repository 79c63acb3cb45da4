/**
 * Whether a mask shows a node. No mask shows everything; a node that the mask
 * does not know is hidden.
 */
export function isVisible(mask: Uint8Array | undefined, node: number): boolean {
  return mask === undefined || mask[node] === 1;
}
