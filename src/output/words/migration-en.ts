import type { MigrationParts, MigrationWords, ProfileFlowParts, ProfileParts } from './migration';

export const englishWords: MigrationWords = {
  before: 'before',
  after: 'after',
  allDates: 'all dates',
  measure: (basis) => basis,
  title: ({ before, after, measure }) =>
    `Migration${measure === null ? '' : ` by ${measure}`}, ${before} to ${after}`,
  matrix: ({ before, after }) => `Customers: rows ${before}, columns ${after}`,
  changes: ({ before, after }) => `Change in value: rows ${before}, columns ${after}`,
  value: 'value',
  unit: (heading, currency) => `${heading} (${currency})`,
  flows: 'What moved',
  what: 'what',
  customers: 'customers',
  valueBefore: 'value before',
  valueAfter: 'value after',
  change: 'change',
  whole: 'all',
  kinds: {
    new: 'new',
    upgraded: 'upgraded',
    retained: 'retained',
    downgraded: 'downgraded',
    lapsed: 'lapsed',
    returned: 'returned',
  },
  newOrReturned: 'new or returned',
  overview: ({ of, before, after, counts, newOrReturned }) => {
    const stayed = `${counts.upgraded} upgraded, ${counts.retained} retained, ${counts.downgraded} downgraded, ${counts.lapsed} lapsed`;
    const arrived =
      newOrReturned === null
        ? `${counts.new} new, ${counts.returned} returned`
        : `${newOrReturned} new or returned`;
    return `Of ${of} customers (${before}): ${stayed}; in addition (${after}): ${arrived}.`;
  },
  reconciliation: ({ measure, before, gained, lost, after }) =>
    `${measure}: ${before} before + ${gained} gained - ${lost} lost = ${after} after.`,
  migration,
  profile,
  sizes: 'Customers in each tier',
  tierFlows: 'What flowed in and out of each tier',
  tier: 'tier',
  step: 'step',
  inflow: 'inflow',
  outflow: 'outflow',
  stayed: 'stayed',
  cameFrom: 'from',
  wentTo: 'to',
  comma: ', ',
  history: ({ customer, windows }) => {
    const clauses = windows.map(({ window, standing, value, kind }) => {
      const worth = value === null ? '' : ` with ${value}`;
      return `${standing}${worth} in ${window}${kind === null ? '' : ` (${kind})`}`;
    });
    return `${customer}: ${clauses.join('; ')}.`;
  },
};

function migration({ customer, kind, from, to, isInactive, values }: MigrationParts): string {
  const moved = {
    new: `is new in ${to}`,
    returned: `came back to ${to}`,
    upgraded: `rose from ${from} to ${to}`,
    retained: `stayed in ${to}`,
    downgraded: `fell from ${from} to ${to}`,
    lapsed: `left ${from}${isInactive ? ' and is inactive' : ''}`,
  }[kind];
  if (values === null) return `${customer} ${moved}.`;
  const { before, after, change, sign } = values;
  const difference = sign === 0 ? 'no change' : `${change} ${sign > 0 ? 'more' : 'less'}`;
  return `${customer} ${moved}: ${before} before, ${after} after, ${difference}.`;
}

function profile({ kind, tiers, before, lost, won }: ProfileParts): string {
  const best = `the best tiers, ${tiers.join(', ')}`;
  if (kind === null) {
    return `No customer was in ${best}, before: that says nothing of how the company fares.`;
  }
  return `The company is ${kind}: of ${before} customers in ${best}, it lost ${flow(lost)} and won ${flow(won)}.`;
}

function flow({ customers, rate, bound }: ProfileFlowParts): string {
  return `${customers} (${rate}; ${bound} is many)`;
}
