/** Which part of a list is asked for. */
export interface PageRequest {
  /** At least 1. */
  limit: number;
  after?: PagePosition;
}

/**
 * Where a page ended. The id finds the place again if the list has changed in
 * between; the offset serves where that element is gone.
 */
export interface PagePosition {
  offset: number;
  id: string;
}

export interface Page<T> {
  items: T[];
  /** Of all pages. */
  total: number;
  next?: PagePosition;
}

/** Takes a page of what is listed in order, and shows only that part. */
export function takePage<T>(options: {
  /** Numbers of what is listed, in order. */
  listed: ArrayLike<number>;
  request: PageRequest;
  idOf(listed: number): string;
  show(listed: number): T;
}): Page<T> {
  const { listed, request, idOf, show } = options;
  const start = startOf(options);
  const end = Math.min(start + request.limit, listed.length);
  const items: T[] = [];
  for (let i = start; i < end; i++) {
    items.push(show(listed[i]!));
  }
  return {
    items,
    total: listed.length,
    ...(end < listed.length &&
      end > start && {
        next: { offset: end, id: idOf(listed[end - 1]!) },
      }),
  };
}

function startOf(options: {
  listed: ArrayLike<number>;
  request: PageRequest;
  idOf(listed: number): string;
}): number {
  const { listed, request, idOf } = options;
  const { after } = request;
  if (!after) {
    return 0;
  }
  const last = listed[after.offset - 1];
  if (last !== undefined && idOf(last) === after.id) {
    return after.offset;
  }
  for (let i = 0; i < listed.length; i++) {
    if (idOf(listed[i]!) === after.id) {
      return i + 1;
    }
  }
  return Math.min(after.offset, listed.length);
}
