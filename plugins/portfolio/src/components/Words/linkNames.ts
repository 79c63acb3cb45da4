/** A piece of a sentence: text, or the name of an entity of that number. */
export type Piece = string | { entity: number; title: string };

/**
 * Finds the names of entities in a sentence that came ready from the server.
 * Longer names first: `payments-api` is not `payments`.
 */
export function linkNames(text: string, titles: readonly string[]): Piece[] {
  let pieces: Piece[] = [text];
  const longestFirst = titles
    .map((title, entity) => ({ title, entity }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => b.title.length - a.title.length);
  for (const { title, entity } of longestFirst) {
    pieces = pieces.flatMap(piece => {
      if (typeof piece !== 'string') {
        return [piece];
      }
      const at = placeOf(piece, title);
      return at < 0
        ? [piece]
        : [
            piece.slice(0, at),
            { entity, title },
            piece.slice(at + title.length),
          ];
    });
  }
  return pieces.filter(piece => piece !== '');
}

/** Where a title stands as a word of its own, or -1. */
function placeOf(text: string, title: string): number {
  for (
    let at = text.indexOf(title);
    at >= 0;
    at = text.indexOf(title, at + 1)
  ) {
    const around = [text[at - 1], text[at + title.length]];
    if (around.every(letter => !letter || !/[\p{L}\p{N}]/u.test(letter))) {
      return at;
    }
  }
  return -1;
}
