import type { Exclusion } from '../../core/pyramid/exclusions';
import { CUSTOMER, REASON } from './headings';
import { field, kind } from './kind';

/** Customers who are none, such as staff, tests and walk-ins: customer and reason. */
export const EXCLUSIONS = kind(
  'exclusions',
  { customer: field.id(CUSTOMER), reason: field.text(REASON) },
  () =>
    ({ customer, reason }): Exclusion => ({ customerId: customer, reason }),
  { isCompanion: true },
);
