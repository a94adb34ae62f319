import { QUANTITIES, UNIT_PRICES } from '../vocabulary/amount-parts';
import { headingKey, keysOf } from './headings';
import { termsText } from './terms';

/**
 * What an amount is where only a quantity and the price of one are given: `Quantity*[Unit Price]`. ''
 * where there is not one column of each, as beside a price before and after a discount.
 */
export function productTerms(headings: readonly string[]): string {
  const [quantities, prices] = [keysOf(QUANTITIES), keysOf(UNIT_PRICES)];
  const placesOf = (keys: ReadonlySet<string>): readonly number[] =>
    headings.flatMap((heading, place) => (keys.has(headingKey(heading)) ? [place] : []));
  const [quantity, secondQuantity] = placesOf(quantities);
  const [price, secondPrice] = placesOf(prices);
  if (quantity === undefined || price === undefined) return '';
  if (secondQuantity !== undefined || secondPrice !== undefined) return '';
  return termsText(
    [
      { place: quantity, heading: headings[quantity] ?? '' },
      { place: price, heading: headings[price] ?? '', joint: '*' },
    ],
    headings,
  );
}
