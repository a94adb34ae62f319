import type { CompanyProfile } from '../../../core/change/company-profile';
import type { Agreement } from '../../../core/change/compare-bases';
import type { MigrationKind } from '../../../core/change/ladder';
import type { Scheme } from '../../../core/pyramid/scheme';
import type { Amount } from '../../../core/values/exact';
import { boundText, groupDigits, money, percent } from '../figures';
import { measures } from './common';

/** Two times that are compared, as they are named; no basis for a ladder that is no pyramid. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly basis: string | null;
}

/** What became of a customer, in the names of its standings and with amounts that add up. */
export interface MigrationSaid {
  readonly customer: string;
  readonly kind: MigrationKind;
  readonly from: string;
  readonly to: string;
  readonly isInactive: boolean;
  /** Null where nobody has a value. */
  readonly values: {
    readonly before: string;
    readonly after: string;
    /** Without its sign. */
    readonly change: string;
    readonly sign: -1 | 0 | 1;
  } | null;
}

/** Value before + gained − lost = value after, each as text that adds up, lost without its sign. */
export interface ReconciliationSaid {
  readonly basis: string | null;
  readonly before: string;
  readonly gained: string;
  readonly lost: string;
  readonly after: string;
}

/** A customer in one window; no value where it was in no tier, no kind where nothing became of it. */
export interface WindowSaid {
  readonly window: string;
  readonly standing: string;
  readonly value: string | null;
  readonly kind: MigrationKind | null;
}

/** How far cutoffs are moved: in percentage points, or by amount in percent of the bounds. */
export interface MoveSaid {
  readonly cut: Scheme['cut'];
  /** Without a sign: `0.5`. */
  readonly size: string;
  readonly sign: '+' | '-' | '';
}

/** What a scenario does to how many customers; the share is of those who change. */
export interface OutcomeSaid {
  readonly customers: number;
  readonly rose: number;
  readonly fell: number;
  readonly left: number;
  readonly entered: number;
  readonly daysWithoutRows: number;
  readonly share: string;
}

/** The bases that are compared, as they are named. */
export interface BasesSaid {
  readonly first: string;
  readonly second: string;
}

/** Some customers with what they are worth by both bases, and the foremost of them. */
export interface ListSaid extends BasesSaid {
  readonly customers: number;
  readonly firstValue: string;
  readonly secondValue: string;
  readonly foremost: readonly { readonly customer: string; readonly value: string }[];
}

/** Windows side by side: migrations, history, profile, ladders, sensitivity, bases. */
export const change = {
  /** The two times of a ladder, where the caller does not name them. */
  before: 'before',
  after: 'after',
  from: 'from',
  to: 'to',
  /** Heading of what became of customers. */
  kind: 'migration',
  /** Stages of the ladders that the library knows. */
  stages: {
    loyal: 'loyal',
    'very satisfied': 'very satisfied',
    satisfied: 'satisfied',
    dissatisfied: 'dissatisfied',
    angry: 'angry',
    escalated: 'escalated',
  },
  /** What customers are ranked by, within a sentence. */
  measure: (basis: string): string => measures.name(basis),
  /** A heading with the currency of the amounts below it. */
  unit: (heading: string, currency: string | null): string =>
    currency === null ? heading : `${heading} (${currency})`,
  worth: (amount: Amount, currency: string | null): string =>
    currency === null ? money(amount) : `${money(amount)} ${currency}`,
  kinds: {
    new: 'new',
    upgraded: 'upgraded',
    retained: 'retained',
    downgraded: 'downgraded',
    lapsed: 'lapsed',
    returned: 'returned',
  } as Readonly<Record<MigrationKind, string>>,
  /** A kind, where nothing earlier tells new customers from returned ones. */
  newOrReturned: 'new or returned',

  // migrations
  title: ({ before, after, basis }: Compared): string =>
    `Migration${basis === null ? '' : ` by ${measures.name(basis)}`}, ${before} to ${after}`,
  matrix: ({ before, after }: Compared): string => `Customers: rows ${before}, columns ${after}`,
  changes: ({ before, after }: Compared): string =>
    `Change in value: rows ${before}, columns ${after}`,
  flows: 'What moved',
  overview(
    { before, after }: Compared,
    counts: Readonly<Record<MigrationKind, number>>,
    tellsReturned: boolean,
  ): string {
    const count = (kind: MigrationKind): string =>
      `${groupDigits(`${counts[kind]}`)} ${change.kinds[kind]}`;
    const of = counts.upgraded + counts.retained + counts.downgraded + counts.lapsed;
    const stayed = (['upgraded', 'retained', 'downgraded', 'lapsed'] as const).map(count);
    const arrived = tellsReturned
      ? `${count('new')}, ${count('returned')}`
      : `${groupDigits(`${counts.new}`)} ${change.newOrReturned}`;
    return `Of ${customersText(of)} (${before}): ${stayed.join(', ')}; in addition (${after}): ${arrived}.`;
  },
  reconciliation: ({ basis, before, gained, lost, after }: ReconciliationSaid): string =>
    `${basis === null ? 'value' : measures.name(basis)}: ${before} before + ${gained} gained - ${lost} lost = ${after} after.`,
  migration({ customer, kind, from, to, isInactive, values }: MigrationSaid): string {
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
  },

  // the kind of company
  profile({ kind, before, lost, won, lostRate, wonRate, bounds }: CompanyProfile, tiers: string[]) {
    const best = `the best tiers, ${tiers.join(', ')}`;
    if (kind === null) {
      return `No customer was in ${best}, before: that says nothing of how the company fares.`;
    }
    const flow = (customers: number, rate: string | null, bound: string): string =>
      `${groupDigits(`${customers}`)} (${percent(rate ?? '0')}; ${boundText(bound)} is many)`;
    return `The company is ${kind}: of ${customersText(before)} in ${best}, it lost ${flow(lost.customers, lostRate, bounds.lost)} and won ${flow(won.customers, wonRate, bounds.won)}.`;
  },

  // history
  historyTitle: (basis: string, first: string, last: string): string =>
    `Tiers by ${measures.name(basis)}, ${first === last ? first : `${first} to ${last}`}`,
  sizes: 'Customers in each tier',
  step: (before: string, after: string): string => `In and out of each tier, ${before} to ${after}`,
  /** A column of one window: `tier 2024`. */
  ofWindow: (heading: string, window: string): string => `${heading} ${window}`,
  /** Where some customers came from, or went. */
  some: (standing: string, customers: number): string =>
    `${standing} ${groupDigits(`${customers}`)}`,
  /** Who came into a tier and who left it; each list is null where there is nobody. */
  cameAndWent(tier: string, from: string | null, to: string | null): string {
    const clauses = [
      ...(from === null ? [] : [`from ${from}`]),
      ...(to === null ? [] : [`to ${to}`]),
    ];
    return `${tier}: ${clauses.join('; ')}.`;
  },
  history(customer: string, windows: readonly WindowSaid[]): string {
    const clauses = windows.map(({ window, standing, value, kind }) => {
      const worth = value === null ? '' : ` with ${value}`;
      return `${standing}${worth} in ${window}${kind === null ? '' : ` (${change.kinds[kind]})`}`;
    });
    return `${customer}: ${clauses.join('; ')}.`;
  },

  // sensitivity
  sensitivityTitle: (basis: string, window: string): string =>
    `How firm the tiers are by ${measures.name(basis)}, ${window}`,
  nobodyRanked: 'No customer is ranked, so nobody can change tier.',
  firm: (firm: number, customers: number, share: string): string =>
    `${groupDigits(`${firm}`)} of ${groupDigits(`${customers}`)} ${customers === 1 ? 'customer keeps its' : 'customers keep their'} tier whatever was tried (${share}).`,
  leastFirm: (tier: string, firm: number, customers: number, share: string): string =>
    `The least firm is tier ${tier}: ${groupDigits(`${firm}`)} of ${groupDigits(`${customers}`)} keep it (${share}).`,
  moved({ cut, size, sign }: MoveSaid, outcome: OutcomeSaid): string {
    const isPlus = sign === '+';
    const condition =
      sign === ''
        ? 'With every cutoff where it is'
        : cut === 'amount'
          ? `With every lower bound ${isPlus ? 'raised' : 'lowered'} by ${size}%`
          : `With every cutoff ${size} percentage points ${UNITS[cut]} further ${isPlus ? 'down' : 'up'}`;
    return `${condition}, ${outcomeText(outcome)}.`;
  },
  shifted(days: number, window: string, outcome: OutcomeSaid): string {
    const condition =
      days === 0
        ? 'With the window where it is'
        : `With the window ${daysText(days)} ${days < 0 ? 'earlier' : 'later'}`;
    return `${condition} (${window}), ${outcomeText(outcome)}.`;
  },
  /** Headings of scenarios. */
  move: ({ cut, size, sign }: MoveSaid): string =>
    cut === 'amount' ? `bounds ${sign}${size}%` : `cutoffs ${sign}${size} points`,
  shift: (days: number): string =>
    `window ${days > 0 ? '+' : days < 0 ? '-' : ''}${daysText(days)}`,

  // bases
  basesTitle: ({ first, second }: BasesSaid, window: string): string =>
    `Tiers by ${first} and by ${second}, ${window}`,
  nobodyByBoth: ({ first, second }: BasesSaid): string =>
    `No customer is ranked both by ${first} and by ${second}.`,
  agreement(
    { first, second }: BasesSaid,
    { customers, same, higherByFirst, higherBySecond }: Agreement,
    share: string,
  ): string {
    return `Of ${customersText(customers)}, ${groupDigits(`${same}`)} (${share}) ${are(same)} in the same tier by ${first} and by ${second}; ${groupDigits(`${higherByFirst}`)} ${are(higherByFirst)} higher by ${first}, ${groupDigits(`${higherBySecond}`)} by ${second}.`;
  },
  onlyByOne: (customers: number, by: string, notBy: string): string =>
    `${customersText(customers)} ${are(customers)} ranked by ${by} but not by ${notBy}.`,
  nobodyLoses: ({ first, second }: BasesSaid): string =>
    `Nobody above the lowest tier by ${first} is below 0 by ${second}.`,
  lists: {
    bigAndLosing: ({ first, second, customers, firstValue, secondValue, foremost }) =>
      `Big and losing: ${customersText(customers)} above the lowest tier by ${first} ${are(customers)} below 0 by ${second}, together ${secondValue} on ${first} of ${firstValue}: ${listed(foremost, customers)}.`,
    bigAndPayingLittle: ({ first, second, customers, firstValue, secondValue }) =>
      `Big and paying little: ${customersText(customers)} above the lowest tier by ${first} ${are(customers)} in the lowest by ${second}, without a loss: ${second} of ${secondValue} on ${first} of ${firstValue}.`,
    smallAndPaying: ({ first, second, customers, firstValue, secondValue, foremost }) =>
      `Small and paying well: ${customersText(customers)} in the lowest tier by ${first} ${are(customers)} above it by ${second}, with ${second} of ${secondValue} on ${first} of ${firstValue}: ${listed(foremost, customers)}.`,
    upperByBoth: ({ first, second, customers, firstValue, secondValue }) =>
      `${customersText(customers)} ${are(customers)} above the lowest tier by both, with ${first} of ${firstValue} and ${second} of ${secondValue}.`,
  } as Readonly<Record<ListName, (list: ListSaid) => string>>,
  notRanked: 'not ranked',
  /** Heading of the corner of the matrix: what goes down, what goes across. */
  corner: ({ first, second }: BasesSaid): string => `by ${first} ↓ by ${second} →`,
};

/** The lists of a comparison of bases. */
export type ListName = 'bigAndLosing' | 'bigAndPayingLittle' | 'smallAndPaying' | 'upperByBoth';

const UNITS = { headcount: 'of the customers', value: 'of the value' } as const;

function outcomeText(outcome: OutcomeSaid): string {
  const { customers, rose, fell, left, entered, daysWithoutRows, share } = outcome;
  const verb = (number: number, one: string, many: string): string[] =>
    number === 0 ? [] : [`${groupDigits(`${number}`)} ${number === 1 ? one : many}`];
  const some = [
    ...verb(rose, 'rises', 'rise'),
    ...verb(fell, 'falls', 'fall'),
    ...verb(left, 'becomes inactive', 'become inactive'),
  ];
  const last = some.pop();
  const all = some.length === 0 ? last : `${some.join(', ')} and ${last}`;
  const changes =
    last === undefined ? 'nobody changes tier' : `of ${customersText(customers)} ${all} (${share})`;
  const others = verb(entered, 'other is', 'others are').map((who) => `${who} ranked only then`);
  const missing =
    daysWithoutRows === 0
      ? []
      : [
          `${daysText(daysWithoutRows)} of it ${daysWithoutRows === 1 ? 'lies' : 'lie'} beyond the dates of the rows, so its sales may be missing`,
        ];
  return [changes, ...others, ...missing].join('; ');
}

function daysText(days: number): string {
  const count = Math.abs(days);
  return count === 1 ? '1 day' : `${groupDigits(`${count}`)} days`;
}

function customersText(customers: number): string {
  return customers === 1 ? '1 customer' : `${groupDigits(`${customers}`)} customers`;
}

function are(customers: number): string {
  return customers === 1 ? 'is' : 'are';
}

function listed(foremost: ListSaid['foremost'], customers: number): string {
  const others = customers - foremost.length;
  const names = foremost.map(({ customer, value }) => `${customer} (${value})`).join(', ');
  if (others === 0) return names;
  return `${names} and ${groupDigits(`${others}`)} ${others === 1 ? 'other' : 'others'}`;
}
