import { driveInSlices } from './driveInSlices';

function* countTo(steps: number, ms: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end) {
      // Work.
    }
    yield step;
  }
  return 'done';
}

describe('driveInSlices', () => {
  it('lets the event loop turn while it works', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const work = countTo(60, 1);
    const { signal } = new AbortController();
    await expect(driveInSlices({ work, signal })).resolves.toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('stops between two slices when it is aborted', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const driven = driveInSlices({
      work: countTo(10_000, 1),
      signal: abort.signal,
      onSlice: step => {
        seen.push(step);
        abort.abort(new Error('enough'));
      },
    });
    await expect(driven).rejects.toThrow('enough');
    expect(seen.length).toBe(1);
  });
});
