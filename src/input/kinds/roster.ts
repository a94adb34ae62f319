import { CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind } from './kind';

/** The ids of a list of customers, which may be its only column. */
export const ROSTER = kind(
  'roster',
  {
    customer: field.id(CUSTOMER, {
      examples: CUSTOMER_EXAMPLES,
      filled: 'an id in every row of the roster',
      orOnly: true,
    }),
  },
  () =>
    ({ customer }) =>
      customer,
  { isCompanion: true },
);
