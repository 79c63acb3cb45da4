import { AssessProgress } from '../assessCatalog';
import { formatCount } from './text';

/** Tells how far it is, on a line that is written over. */
export interface ProgressLine {
  show(progress: AssessProgress): void;
  clear(): void;
}

const EVERY_MILLISECONDS = 100;

/** On a terminal only: in a pipe or a log nothing is shown. */
export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) {
    return { show: () => undefined, clear: () => undefined };
  }
  let last = 0;
  return {
    show(progress) {
      const now = Date.now();
      if (now - last >= EVERY_MILLISECONDS) {
        last = now;
        stream.write(`\r\u001b[K${describe(progress)}`);
      }
    },
    clear() {
      if (last > 0) {
        stream.write('\r\u001b[K');
      }
    },
  };
}

function describe(progress: AssessProgress): string {
  return 'entities' in progress
    ? `Reading: ${formatCount(progress.entities)} entities`
    : `Assessing: ${progress.stage} (${progress.done + 1} of ${
        progress.total
      })`;
}
