import { BARE_NAMES } from '../vocabulary/customers';
import { PRODUCTS } from '../vocabulary/orders';
import { type Headings, levelsOf } from './headings';

const BARE: Headings = [BARE_NAMES];
const OF_PRODUCTS: Headings = [PRODUCTS];

/**
 * Whether a column is a bare `name` of something other than the customer: it is that of the column
 * before it, of the customer only directly beside its id.
 *
 * @param keys of the headings, '' where a column is of another role already
 * @param customer the place of the id
 */
export function isNameOfAnother(keys: readonly string[], place: number, customer: number): boolean {
  if (!has(BARE, keys[place])) return false;
  if (place === customer + 1) return false;
  return place !== customer - 1 || has(OF_PRODUCTS, keys[place - 1]);
}

function has(headings: Headings, key = ''): boolean {
  return levelsOf(headings).some((level) => level.has(key));
}
