/**
 * Runs a stage to its end and returns what it made. The command line and tests
 * do so; a server takes the steps under a time budget instead.
 */
export function drain<T>(stage: Generator<unknown, T>): T {
  for (;;) {
    const step = stage.next();
    if (step.done) {
      return step.value;
    }
  }
}
