import { driveInSlices } from '../assessment/driveInSlices';

const NEVER = new AbortController().signal;

/** Runs a stage to its end, giving others their turn every few milliseconds. */
export async function breathe<T>(stage: Generator<unknown, T>): Promise<T> {
  return driveInSlices({ work: stage, signal: NEVER });
}
