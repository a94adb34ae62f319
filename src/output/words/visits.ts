import type { Ratio } from '../../core/values/amount-types';
import { toPlaces } from '../../core/values/ratio';
import { groupDigits } from './figures';

/** A number of visits for people: whole as it is, else to one decimal. */
export function visitsText(visits: Ratio): string {
  return groupDigits(visits.includes('.') ? toPlaces(visits, 1) : visits);
}
