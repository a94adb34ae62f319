import { groupDigits } from '../../amounts/format';
import { toPlaces } from '../../amounts/ratio';
import type { Ratio } from '../../types/amount';

/** A number of visits for people: whole as it is, else to one decimal. */
export function visitsText(visits: Ratio): string {
  return groupDigits(visits.includes('.') ? toPlaces(visits, 1) : visits);
}
