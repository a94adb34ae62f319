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
      format: '{bar} {percentage}% read, {eta_formatted} to go',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  return {
    see(read, total) {
      if (total === null || total < LONG) return;
      if (bar.isActive) bar.update(read);
      else bar.start(total, read);
    },
    stop: () => bar.stop(),
  };
}
