import type { Nothing } from './input-reasons';

/** Why an amount, a date, an option, a scheme or a row is refused. */
export interface CoreReasons {
  // values: amounts, dates, windows, calendars
  'not-an-amount': Nothing;
  'amount-too-long': Nothing;
  'not-a-date': Nothing;
  'not-a-month': Nothing;
  'not-a-time-zone': Nothing;
  'not-a-window': Nothing;
  'no-such-time': { readonly unit: 'year' | 'month' | 'week' };
  'fiscal-year-without-its-first-month': Nothing;
  'two-kinds-of-fiscal-year': Nothing;
  'not-a-retail-year': Nothing;
  'year-has-only-begun': { readonly asOf: string };
  'window-ends-before-it-begins': Nothing;
  'bound-is-no-date': { readonly bound: string };
  'counts-back-from-no-date': Nothing;
  'window-before-the-year-1': Nothing;
  'nothing-before-all-dates': Nothing;
  'block-without-length': Nothing;
  'blocks-overlap': Nothing;
  'calendar-without-work': Nothing;
  'day-off-and-worked': { readonly date: string };
  'not-a-weekday': Nothing;
  'not-a-date-of-hours': Nothing;
  'no-such-calendar': Nothing;
  'day-stands-twice': { readonly day: number };
  'not-a-time-to-add': Nothing;
  'not-an-instant': Nothing;
  'beyond-the-year-9999': Nothing;
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': Nothing;
  missing: Named;
  'not-valid': Named;
  'of-wrong-kind': Named & { readonly kind: string };
  'not-known-here': { readonly key: string };
  'not-options': Nothing;
  'no-such-option': { readonly nearest: string };
  'does-not-add-up-to-one': {
    readonly what: string;
    readonly sum: string;
    readonly difference: string;
    readonly too: 'little' | 'much';
  };
  'stands-twice': { readonly what: string; readonly value: string };
  'tier-without-bound': OfTier;
  'tier-begins-no-lower': OfTier;
  'tier-begins-higher': OfTier;
  'lowest-tier-with-bound': OfTier;
  'total-not-positive': Nothing;
  'customer-without-id': Nothing;
  'customer-id-is-no-text': Nothing;
  'customer-id-not-well-formed': Nothing;
  'customer-twice': Nothing;
  'roster-is-no-list': Nothing;
  'no-roster-to-rank': Nothing;
  'not-a-number-to-leave': Nothing;
  'not-transactions': Nothing;
  'not-a-transaction': Nothing;
  'measure-is-no-amount': { readonly measure: string };
  'measure-is-missing': { readonly measure: string };
  'profit-not-known': Nothing;
  'not-a-calendar-date': Nothing;
  'date-is-missing': Nothing;
  'currency-is-missing': Nothing;
  'currency-is-no-text': Nothing;
  'no-rate-on-this-date': Nothing;
  /** Each currency, '' for none, beside its number of rows. */
  /** `files` are those in which each stands first; none where there is one. */
  'several-currencies': {
    readonly currencies: readonly string[];
    readonly rows: readonly string[];
    readonly files: readonly string[];
  };
  'rates-are-no-object': Nothing;
  'rates-without-target': Nothing;
  'rates-to-another-currency': Nothing;
  'not-a-positive-rate': Nothing;
  'rate-of-the-target': Nothing;
  'second-rate-at-a-time': Nothing;
  'exclusions-are-no-list': Nothing;
  'exclusion-without-reason': Nothing;
  'parents-are-no-mapping': Nothing;
  'account-without-id': Nothing;
  'parent-without-id': Nothing;
  'two-parents': { readonly account: string; readonly parents: readonly [string, string] };
  'accounts-differ': {
    readonly parent: string;
    readonly accounts: readonly [string, string];
    readonly field: 'tier' | 'owner';
  };
  'parents-in-a-circle': Nothing;
  'overrides-are-no-list': Nothing;
  'override-without-customer': Nothing;
  'override-without-reason': Nothing;
  'no-such-tier': Nothing;
  'ends-and-no-day-was-said': Nothing;
  'buffer-is-no-share': Nothing;
  'not-a-number-of-windows': Nothing;
  'not-a-number-of-tiers': Nothing;
  'ends-no-earlier': { readonly before: string; readonly window: string };
  'not-a-saved-pyramid': Nothing;
  'another-saved-version': Nothing;
  'pyramid-contradicts-itself': Nothing;
  // explain
  'no-such-customer': { readonly similar: readonly string[] };
}

interface OfTier {
  readonly tier: string;
}

/** The last part of the path, or all of what is read; '' for an item of a list. */
interface Named {
  readonly name: string;
}
