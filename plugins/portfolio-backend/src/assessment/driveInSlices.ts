import { setImmediate } from 'node:timers/promises';

/**
 * Work between two turns of the event loop, in milliseconds. Everything else
 * that the process does waits for so long at most.
 */
const SLICE_MS = 8;

export interface DriveInSlicesOptions<Step, T> {
  work: Generator<Step, T>;
  signal: AbortSignal;
  /** Called once a slice with the step that ended it. */
  onSlice?: (step: Step) => void;
}

/**
 * Runs a generator to its end and lets the event loop turn in between.
 * Rejects with the signal's reason when it is aborted.
 */
export async function driveInSlices<Step, T>(
  options: DriveInSlicesOptions<Step, T>,
): Promise<T> {
  const { work, signal, onSlice } = options;
  for (;;) {
    const sliceEnd = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < sliceEnd) {
      step = work.next();
    }
    if (step.done) {
      return step.value;
    }
    onSlice?.(step.value);
    await setImmediate();
    signal.throwIfAborted();
  }
}
