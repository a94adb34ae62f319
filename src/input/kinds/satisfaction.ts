import type { Satisfaction } from '../../core/facts/facts';
import { SATISFACTION_DATES, SATISFACTION_STAGES } from '../vocabulary/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind } from './kind';

/** How satisfied customers are. Which stages there are is for the ladder to say that is followed. */
export const SATISFACTION = kind(
  'satisfaction',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    date: field.date(SATISFACTION_DATES, { examples: ['Date', 'Survey Date', '日期', '调查日期'] }),
    stage: field.text(SATISFACTION_STAGES, { examples: ['Stage', 'Satisfaction', '满意度'] }),
  },
  () =>
    ({ customer, date, stage }, { place }): Satisfaction => ({
      customerId: customer,
      date,
      stage,
      ...place,
    }),
);
