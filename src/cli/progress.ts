/** The one door to cli-progress. */
import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io';

/** Files that are read before anybody wonders need no bar. */
const LONG = 8 * 1024 * 1024;

export interface Progress {
  readonly see: (read: number, total: number | null) => void;
  readonly stop: () => void;
}

/** A bar on standard error while a long file is read; none where no person sits before it. */
export function progressBar(io: Io): Progress {
  if (io.stderr.isTTY !== true) return { see: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: io.stderr,
      format: io.words.progress,
      clearOnComplete: true,
      hideCursor: true,
      // It would take the place of the handlers of the command line, and go on.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  // Also where the work is interrupted: the cursor must come back.
  const stop = (): void => {
    process.off('exit', stop);
    bar.stop();
  };
  return {
    see(read, total) {
      if (total === null || total < LONG) return;
      if (bar.isActive) bar.update(read);
      else {
        process.on('exit', stop);
        bar.start(total, read);
      }
    },
    stop,
  };
}
