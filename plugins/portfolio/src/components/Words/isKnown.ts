/** Whether there is a text for what the server names: it may be newer than we. */
export function isKnown<Texts extends object>(
  texts: Texts,
  name: PropertyKey,
): name is keyof Texts {
  return Object.hasOwn(texts, name);
}
