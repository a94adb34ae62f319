import { formatInstant } from '../../values/instant';
import type { QueueTerms } from './options';

/**
 * When the complaint at a place is expected to be taken up. Each complaint taking the mean time, as
 * many as there are staff begin together, and the next ones as those are done. Time runs on while
 * people work: what is not done by the end of a working day goes on the next.
 */
export function expectedStart(place: number, terms: QueueTerms): string | null {
  const { asOf, time, timeZone, staffing } = terms;
  if (staffing === null) return null;
  const roundsBefore = Math.floor((place - 1) / staffing.staff);
  const free = time.addMinutes(asOf, roundsBefore * staffing.handlingMinutes);
  return formatInstant(time.nextOpening(free), timeZone);
}
