import type { CoreReasons } from '../../../core/issues/core-reasons';
import type { IssueSentencesOf } from '../catalogue';

/** What is wrong with values, options, schemes, rows and pyramids. */
export const coreIssues: IssueSentencesOf<CoreReasons> = {
  // values: amounts, dates, windows, calendars
  'not-an-amount': 'not an amount',
  'amount-too-long': 'a longer amount than can be meant',
  'not-a-date': 'not a date',
  'not-a-month': 'not a month',
  'not-a-time-zone': 'not a time zone',
  'not-a-window': 'not a window',
  'no-such-time': ({ unit }) => `there is no such ${unit}`,
  'fiscal-year-without-its-first-month': {
    message: 'a fiscal year needs the month in which it begins',
    hint: 'Give `fiscalYearStart`, 1 to 12, or `retailYear` for years of 52 and 53 weeks.',
  },
  'two-kinds-of-fiscal-year': {
    message: 'a fiscal year is either one of months or one of weeks',
    hint: 'Give `fiscalYearStart` or `retailYear`, not both.',
  },
  'not-a-retail-year': 'not an end of retail years',
  'year-has-only-begun': ({ asOf }) => ({
    message: `the year begins on ${asOf}, so nothing of it has passed`,
    hint: 'A year to date ends the day before `asOf`.',
  }),
  'window-ends-before-it-begins': 'the window ends before it begins',
  'bound-is-no-date': ({ bound }) => `${JSON.stringify(bound)} is not a date`,
  'counts-back-from-no-date': {
    message: 'the window counts back from a date that was not given',
    hint: 'Give `asOf`, such as 2025-12-31.',
  },
  'window-before-the-year-1': 'the window begins before the year 1',
  'nothing-before-all-dates': 'nothing comes before all dates',
  'block-without-length': {
    message: 'the block ends when it begins',
    hint: 'A block whose end is earlier than its beginning ends on the day after.',
  },
  'blocks-overlap': {
    message: 'this block overlaps another, of the same day or of the night before',
    hint: 'Join the two, or let one end where the other begins.',
  },
  'calendar-without-work': {
    message: 'no weekday has hours of work',
    hint: 'Give `hours`, or `hoursByDay` for a day of `workingDays`.',
  },
  'day-off-and-worked': ({ date }) => `${date} is both a day off and a working day`,
  'not-a-weekday': 'hours by day are by the number of the weekday',
  'not-a-date-of-hours': 'hours by date are by a date of the calendar',
  'no-such-calendar': {
    message: 'no calendar has this name',
    hint: 'Name one that stands in `calendars`, or leave it out for the calendar beside them.',
  },
  'day-stands-twice': ({ day }) => `day ${day} stands here a second time`,
  'not-a-time-to-add': 'not a time to add',
  'not-an-instant': 'not a moment',
  'beyond-the-year-9999': 'so many minutes of work lead beyond the year 9999',
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': 'no such choice',
  missing: ({ name }) => `${name || 'this item'} is missing`,
  'not-valid': ({ name }) => `${name || 'this item'} is not valid`,
  'of-wrong-kind': ({ name, kind }) => `${name || 'this item'} is ${kind}`,
  'not-known-here': ({ key }) => `${JSON.stringify(key)} is not known here`,
  'not-options': 'options come as an object',
  'no-such-option': ({ nearest }) => ['no such option', `${nearest}, which is the nearest`],
  'not-transactions': 'these are no transactions',
  'not-a-transaction': 'a transaction is an object',
  'does-not-add-up-to-one': ({ what, sum, difference, too }) => ({
    message: `the ${what} add up to ${sum}, which is ${difference} too ${too}`,
    hint: `${too === 'little' ? 'Raise' : 'Lower'} one or several of them by ${difference} in all`,
  }),
  'stands-twice': ({ what, value }) => `${what} ${JSON.stringify(value)} stands here a second time`,
  'tier-without-bound': ({ tier }) => `tier ${JSON.stringify(tier)} has no lower bound`,
  'tier-begins-no-lower': ({ tier }) =>
    `tier ${JSON.stringify(tier)} begins no lower than the tier above it`,
  'tier-begins-higher': ({ tier }) =>
    `tier ${JSON.stringify(tier)} has a higher lowest value than a better tier`,
  'lowest-tier-with-bound': ({ tier }) =>
    `the lowest tier ${JSON.stringify(tier)} has a lower bound, which would leave customers without a tier`,
  'total-not-positive': {
    message: 'the customers are worth nothing together, so shares of value have no meaning',
    hint: 'Cut by headcount or by amount instead.',
  },
  'customer-without-id': 'the customer has no id',
  'customer-id-is-no-text': 'the customer id is not text',
  'customer-id-not-well-formed': {
    message: 'the customer id holds half a character',
    hint: 'Read the file again in its own encoding.',
  },
  'customer-twice': {
    message: 'a customer is listed twice',
    hint: 'Add up its transactions first, with aggregateCustomers.',
  },
  'roster-is-no-list': 'the roster is no list of ids',
  'no-roster-to-rank': [
    'everybody on the roster is to be ranked, and there is none',
    '`roster` beside it',
  ],
  'not-a-number-to-leave': 'not a number of customers',
  'measure-is-no-amount': ({ measure }) => `${measure} is not an amount`,
  'measure-is-missing': ({ measure }) => `${measure} is missing`,
  'profit-not-known': 'profit is not known: the row has neither profit nor revenue and cost',
  'not-a-calendar-date': 'not a date of the calendar',
  'date-is-missing': 'the date is missing',
  'currency-is-missing': 'the currency is missing',
  'currency-is-no-text': 'the currency is not text',
  'no-rate-on-this-date': 'there is no rate for this currency on this date',
  'several-currencies': ({ currencies, rows, files }) => {
    const counted = currencies.map((name, at) => {
      const from = files[at] === undefined ? '' : `, first in ${files[at]}`;
      return `${name || '(none)'} in ${rows[at]} ${rows[at] === '1' ? 'row' : 'rows'}${from}`;
    });
    return {
      message: `the amounts are in several currencies: ${counted.join(files.length > 0 ? '; ' : ', ')}`,
      hint: 'Amounts of different currencies are never added up: give `rates` to one currency, or tier each by itself; where the amount was converted already, leave the role empty: `columns` currency=.',
    };
  },
  'rates-are-no-object': 'these are no rates',
  'rates-to-another-currency': 'these rates make another currency than that of the pyramid',
  'rates-without-target': 'rates need the currency of the results',
  'not-a-positive-rate': 'not a rate',
  'rate-of-the-target': {
    message: 'one unit of the currency of the results is worth one of itself',
    hint: 'Rates say what one unit of each other currency is worth in that of the results; perhaps these go the other way, or to another currency.',
  },
  'second-rate-at-a-time': 'a second rate for the same time',
  'exclusions-are-no-list': 'these are no customers to exclude',
  'exclusion-without-reason': 'it has no reason',
  'parents-are-no-mapping': 'this is no mapping from accounts to their parents',
  'account-without-id': 'the account has no id',
  'parent-without-id': 'the parent has no id',
  'two-parents': ({ account, parents: [one, other] }) => ({
    message: `the account ${JSON.stringify(account)} has the parents ${JSON.stringify(one)} and ${JSON.stringify(other)}`,
    hint: 'Leave in the one that holds, or let one parent be the parent of the other.',
  }),
  'accounts-differ': ({ parent, accounts: [one, other], field }) => ({
    message: `${JSON.stringify(one)} and ${JSON.stringify(other)}, which roll up to ${JSON.stringify(parent)}, have different ${field}s`,
    hint: `Give the parent ${JSON.stringify(parent)} ${{ tier: 'an override', owner: 'a row' }[field]} of its own: then that holds.`,
  }),
  'parents-in-a-circle': 'accounts are their own parents',
  'overrides-are-no-list': 'this is no list of overrides',
  'override-without-customer': 'an override needs a customer',
  'override-without-reason': 'an override needs a reason',
  'no-such-tier': 'no such tier',
  'ends-and-no-day-was-said': {
    message: 'it ends, and no day was said to compare with',
    hint: 'Give `asOf`, such as 2025-12-31.',
  },
  'buffer-is-no-share': 'a buffer is a part of a cutoff',
  'not-a-number-of-windows': 'not a number of windows',
  'not-a-number-of-tiers': 'not a number of tiers',
  'ends-no-earlier': ({ before, window }) => ({
    message: `the pyramid before is of ${before}, which does not end before ${window} does`,
    hint: 'Give the pyramid of an earlier window.',
  }),
  'not-a-saved-pyramid': {
    message: 'not a saved pyramid',
    hint: 'Save it with toJson, or with JSON.stringify.',
  },
  'another-saved-version': {
    message: 'not a saved pyramid of this version',
    hint: 'Save it with toJson.',
  },
  'pyramid-contradicts-itself': 'the pyramid contradicts itself',
  // explain
  'no-such-customer': ({ similar }) => ({
    message: 'no customer has this id',
    hint:
      similar.length > 0
        ? `Perhaps ${listed(similar)} is meant.`
        : 'See the listing for the ids there are, or choose a window in which the customer bought.',
  }),
};

function listed(ids: readonly string[]): string {
  const quoted = ids.map((id) => JSON.stringify(id));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
