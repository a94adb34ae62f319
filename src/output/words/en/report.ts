import type { PyramidSettings } from '../../../core/pyramid/pyramid';
import type { Scheme } from '../../../core/pyramid/scheme';
import type { StabilitySettings } from '../../../core/pyramid/stability';
import { boundText, groupDigits, percent } from '../figures';
import { measures } from './common';

/** What the first sentence of a report says, in figures; names of tiers as they are called. */
export interface HeadlineSaid {
  readonly basis: string;
  /** The best tier that has customers. */
  readonly tier: string;
  readonly customers: number;
  /** Its part of all value; null where that is not above 0. */
  readonly share: string | null;
  /** Null where nothing is compared. */
  readonly before: HeadlineBefore | null;
}

export interface HeadlineBefore {
  readonly window: string;
  /** How many stood in the best tier then, and how many of them do so no more. */
  readonly customers: number;
  readonly fallen: number;
  /** How much less those are worth now, without its sign and as it is printed; null where values are not compared. */
  readonly change: { readonly text: string; readonly isLess: boolean } | null;
}

/** What can be said of how a pyramid was computed. */
export type SettingName = keyof typeof settingNames;

const settingNames = {
  window: 'window',
  dates: 'dates',
  against: 'compared with',
  basis: 'basis',
  scheme: 'tiers',
  rounding: 'rounding of cutoffs',
  ties: 'ties at a cutoff',
  nonPositive: 'customers worth 0 or less',
  population: 'who is ranked',
  ids: 'ids of customers',
  orders: 'orders',
  timeZone: 'time zone',
  asOf: 'as of',
  stability: 'kept from the window before',
  currency: 'currency',
  rates: 'rates',
  anonymised: 'anonymised',
  version: 'made by',
};

/** The report: titles of its sections and what stands in none of the other pages. */
export const report = {
  title: ({ basis, window }: { readonly basis: string; readonly window: string }): string =>
    `Customer pyramid by ${measures.name(basis)}, ${window}`,
  /** Above the headline. */
  kicker: 'Customer pyramid' as string,
  headline({ basis, tier, customers, share, before }: HeadlineSaid): string {
    const best =
      share === null
        ? `${counted(customers)} ${customers === 1 ? 'is' : 'are'} ${tier} by ${measures.name(basis)}`
        : `${counted(customers)} ${customers === 1 ? 'brings' : 'bring'} ${percent(share)} of ${measures.name(basis)}`;
    const then = before === null ? '' : fellOut(before, tier);
    return `${best}${then === '' ? '' : `; ${then}`}.`;
  },
  sections: {
    best: (tier: string): string => `The ${tier} customers`,
    charts: 'In pictures',
    tiers: 'The tiers, and what they are owed',
    moved: 'Who moved',
    work: 'What is to be done',
    customers: 'All customers',
    account: 'The account of every row and amount',
    reading: 'How it was read',
    computed: 'How it was computed',
  },
  contents: 'Contents' as string,
  skip: 'Skip to the report' as string,
  /** Above the figures of the whole. */
  atAGlance: 'At a glance' as string,
  shareOf: (tier: string): string => `share of ${tier}`,
  bestFifth: 'share of the best 20%' as string,
  changeSince: (window: string): string => `change since ${window}`,
  /** Captions of tables that no title stands above. */
  captions: {
    best: 'The best customers by name',
    tiers: 'The tiers in figures',
    fallen: 'Who fell or left',
    risen: 'Who rose or came',
    customers: 'All customers in order of rank',
    control: 'Rows and amounts, from what was read to what counts',
    rejected: 'Rows that could not be read',
    settings: 'What decides the result',
    inputs: 'The files that were read',
  },
  /** Below a table of the first of them. */
  moreInList: (count: number): string =>
    `${groupDigits(`${count}`)} more ${count === 1 ? 'stands' : 'stand'} in the list of all customers.`,
  andMoreRows: (count: number): string =>
    `And ${groupDigits(`${count}`)} more ${count === 1 ? 'row' : 'rows'}.`,
  continued: (caption: string): string => `${caption}, continued`,
  noNotices: 'There is nothing to be known of how it was read.' as string,
  figuresOf: (chart: string): string => `The figures: ${chart}`,
  settingNames: settingNames as Readonly<Record<SettingName, string>>,
  settings: {
    cut: {
      headcount: 'by headcount',
      value: 'by share of the value',
      amount: 'by lowest value',
    },
    rounding: { up: 'up', nearest: 'to the nearest, halves up', down: 'down' },
    ties: {
      split: 'split: rank decides',
      promote: 'all who equal the last one inside join it',
      demote: 'all who straddle it go below',
    },
    nonPositive: { lowest: 'stay in the lowest tier', rank: 'stand where their rank puts them' },
    population: {
      active: 'customers with a transaction in the window',
      roster: 'everybody on the roster',
    },
    ids: {
      exact: 'told apart letter by letter',
      fold: 'case, width and blanks tell none apart',
    },
    orders: (counted: boolean): string => (counted ? 'counted' : 'not counted'),
    /** `A (VIP) 1%, from 1,000` */
    tier: (name: string, share: string | null, from: string | null): string =>
      [
        name,
        ...(share === null ? [] : [boundText(share)]),
        ...(from === null ? [] : [`from ${groupDigits(from)}`]),
      ].join(' '),
    stability({ buffer, grace, maxFall, against }: StabilitySettings): string {
      return [
        `against ${against}`,
        ...(buffer === '0' ? [] : [`within ${boundText(buffer)} below the cutoff`]),
        ...(grace === 0 ? [] : [`for ${grace} ${grace === 1 ? 'window' : 'windows'} beyond it`]),
        ...(maxFall === undefined ? [] : [`by at most ${maxFall} down`]),
      ].join('; ');
    },
    anonymised: 'ids, names, owners, notes and rejected cells are keyed digests (HMAC-SHA-256)',
  } as SettingsSaid,
  /** Of the controls that a script adds. */
  controls: {
    search: 'Search' as string,
    searchHint: 'id, name or owner' as string,
    tier: 'Tier' as string,
    all: 'All' as string,
    copy: 'Copy' as string,
    copied: 'Copied' as string,
    notCopied: 'Not copied' as string,
    /** The script puts figures into `{shown}` and `{all}`. */
    showing: '{shown} of {all}' as string,
    more: 'Show more' as string,
    sortBy: 'Sort by {column}' as string,
    controls: 'Search and filter' as string,
  },
};

/** How settings are said; what is chosen among a few has a text each. */
export interface SettingsSaid {
  readonly cut: Readonly<Record<Scheme['cut'], string>>;
  readonly rounding: Readonly<Record<PyramidSettings['rounding'], string>>;
  readonly ties: Readonly<Record<PyramidSettings['ties'], string>>;
  readonly nonPositive: Readonly<Record<PyramidSettings['nonPositive'], string>>;
  readonly population: Readonly<Record<PyramidSettings['population'], string>>;
  readonly ids: Readonly<Record<PyramidSettings['ids'], string>>;
  readonly orders: (counted: boolean) => string;
  readonly tier: (name: string, share: string | null, from: string | null) => string;
  readonly stability: (settings: StabilitySettings) => string;
  readonly anonymised: string;
}

function counted(customers: number): string {
  return customers === 1 ? '1 customer' : `${groupDigits(`${customers}`)} customers`;
}

function fellOut({ window, customers, fallen, change }: HeadlineBefore, tier: string): string {
  if (customers === 0) return '';
  const of = `the ${groupDigits(`${customers}`)} ${tier} ${customers === 1 ? 'customer' : 'customers'} of ${window}`;
  if (fallen === 0) return `${of} ${customers === 1 ? 'is' : 'are all'} still there`;
  const worth = change === null ? '' : `, ${change.text} ${change.isLess ? 'less' : 'more'}`;
  return `${groupDigits(`${fallen}`)} of ${of} fell out${worth}`;
}
