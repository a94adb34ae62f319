import type { Override } from '../../core/pyramid/overrides';
import { CUSTOMER, REASON } from './headings';
import { field, kind } from './kind';

/** Tiers that somebody decided: customer, tier, reason and, where it ends, until (`YYYY-MM-DD`). */
export const OVERRIDES = kind(
  'overrides',
  {
    customer: field.id(CUSTOMER),
    tier: field.text(['tier, grade, 等级, 级别']),
    reason: field.text(REASON),
    until: field.optional(
      field.text(['until, expires, expiry, valid until, end date, 截止日期, 有效期至']),
    ),
  },
  () =>
    ({ customer, tier, reason, until }): Override => ({
      customerId: customer,
      tier,
      reason,
      ...(until && { until }),
    }),
  { isCompanion: true },
);
