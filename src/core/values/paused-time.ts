import type { BusinessTime } from './business-time';
import type { Instant } from './instant';

/** A stretch in which time does not count, `to` not included. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/** Time that counts, pauses apart. */
export type CountedTime = Pick<BusinessTime, 'addMinutes' | 'millisecondsBetween'>;

const MINUTE = 60_000;

/**
 * Time without what passes in pauses. A pause never brings a due time forward, and delays it by no
 * more than the time that would have counted in it.
 */
export function pausedTime(time: BusinessTime, pauses: readonly Pause[]): CountedTime {
  const apart = joinedPauses(pauses);
  if (apart.length === 0) return time;
  return {
    addMinutes(start, minutes) {
      let left = Math.round(minutes * MINUTE);
      let at = start;
      for (const { from, to } of apart) {
        if (to <= at) continue;
        const before = time.millisecondsBetween(at, Math.max(at, from));
        if (before >= left) break;
        left -= before;
        at = to;
      }
      return time.addMinutes(at, left / MINUTE);
    },
    millisecondsBetween(start, end) {
      const within = apart.map(({ from, to }) => ({
        from: Math.max(from, start),
        to: Math.min(to, end),
      }));
      return within
        .filter(({ from, to }) => from < to)
        .reduce(
          (passed, { from, to }) => passed - time.millisecondsBetween(from, to),
          time.millisecondsBetween(start, end),
        );
    },
  };
}

/** In order, those that meet or overlap in one. */
function joinedPauses(pauses: readonly Pause[]): readonly Pause[] {
  const apart: Pause[] = [];
  for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || from > last.to) apart.push({ from, to });
    else if (to > last.to) apart.splice(-1, 1, { from: last.from, to });
  }
  return apart.filter(({ from, to }) => from < to);
}
