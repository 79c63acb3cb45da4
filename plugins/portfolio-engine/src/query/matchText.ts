/** Whether each word of a search stands in one of the texts. */
export function textMatcher(
  text: string | undefined,
): ((...texts: string[]) => boolean) | undefined {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return undefined;
  }
  return (...texts) =>
    words.every(word => texts.some(candidate => candidate.includes(word)));
}
