/** Strings that are sorted in one go: about 1 ms of work. */
const RUN = 2048;

/**
 * Sorts by UTF-16 code units, as a merge sort that stops for breath: sorting
 * 100,000 refs at once would block an event loop for 100 ms. Returns a new
 * array; repeats stay.
 */
export function* sortStrings(
  strings: readonly string[],
): Generator<void, string[]> {
  let sorted: string[] = new Array(strings.length);
  for (let from = 0; from < strings.length; from += RUN) {
    const run = strings.slice(from, from + RUN).sort();
    for (let i = 0; i < run.length; i++) {
      sorted[from + i] = run[i]!;
    }
    yield;
  }
  let merged: string[] = new Array(strings.length);
  for (let width = RUN; width < strings.length; width *= 2) {
    for (let from = 0; from < strings.length; from += 2 * width) {
      yield* merge({
        source: sorted,
        target: merged,
        from,
        middle: Math.min(from + width, strings.length),
        to: Math.min(from + 2 * width, strings.length),
      });
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

function* merge(options: {
  source: readonly string[];
  target: string[];
  from: number;
  middle: number;
  to: number;
}): Generator<void, void> {
  const { source, target, from, middle, to } = options;
  let left = from;
  let right = middle;
  for (let start = from; start < to; start += RUN) {
    const end = Math.min(start + RUN, to);
    for (let i = start; i < end; i++) {
      const takeLeft =
        left < middle && (right >= to || source[left]! <= source[right]!);
      target[i] = takeLeft ? source[left++]! : source[right++]!;
    }
    yield;
  }
}
