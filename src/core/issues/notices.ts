import type { DirectionNotices } from './direction-reasons';
import type { Nothing } from './input-reasons';
import type { OrderNotices } from './order-reasons';
import type { IssueParams } from './reasons';

/**
 * What the user should know of how something was read or reckoned: each notice with the names and
 * figures of its sentence, which stands in the catalogue of each language
 * (`output/words/<language>/notices.ts`).
 */
export interface Notices extends DirectionNotices, OrderNotices {
  // node and the command line
  'override-changes-nothing': {
    readonly customerId: string;
    readonly why: 'expired' | 'unknown' | 'inactive' | 'excluded' | 'conflict' | 'parent';
  };
  /** Of several files: those without, those with, and the first currencies that these name. */
  'files-without-currency': {
    readonly files: readonly string[];
    readonly others: readonly string[];
    readonly currencies: readonly string[];
  };
  /** A first file of rules. */
  'rules-written': { readonly file: string; readonly rules: number };
  'rows-left-out': { readonly count: number; readonly where: string };
  'rows-kept-in': { readonly file: string };
  'rows-not-kept': Nothing;
  'more-rows-left-out': { readonly count: number };
  'facts-about-strangers': { readonly ids: readonly string[] };
  /** Rows of complaints that stand a second time to the letter. */
  'complaints-repeated': { readonly rows: number; readonly ids: readonly string[] };
  /** Words such as `critical (3)`, with how many complaints have them. */
  'urgencies-without-table': { readonly urgencies: readonly string[] };
  /** They have no day in the schedule. */
  'visits-not-fitting': { readonly visits: number };
  /** Of those that have closed, `known` are in the sales. */
  'customers-closed': {
    readonly closed: number;
    readonly customers: number;
    readonly known: number;
  };
  /** Words such as `dormant (3)` of a column of states, which close nobody. */
  'roster-states': { readonly states: readonly string[] };
  'complaints-not-in-queue': { readonly later: number; readonly invalid: number };
  'customers-by-name': { readonly heading: string };
  'one-customer-only': {
    readonly heading: string;
    readonly customer: string;
    readonly rows: number;
  };
  /** `split` customers stand beside several of the other column, `joined` of that beside several customers. */
  'other-customer-column': {
    readonly heading: string;
    readonly other: string;
    readonly split: number;
    readonly joined: number;
    readonly example: string;
  };
  /** `count` values that stand alone in `rows`, and elsewhere beside one of the better column. */
  'ids-once-without': {
    readonly count: number;
    readonly heading: string;
    readonly better: string;
    readonly examples: readonly string[];
    readonly rows: number;
  };
  // ids of customers
  /** `count` ids that would be `customers` ones but for case, blanks, width and what is not seen. */
  'ids-alike': {
    readonly count: number;
    readonly customers: number;
    readonly examples: readonly string[];
  } & Worth;
  /** Numbers such as `1.38E+10`, whose digits a program lost. */
  'ids-in-scientific-notation': {
    readonly count: number;
    readonly examples: readonly string[];
  } & Worth;
  /** An id that is nobody's, and the column in which it stands; '' where it stands in none. */
  'customer-is-a-placeholder': {
    readonly customerId: string;
    readonly rank: number;
    readonly heading: string;
  } & Worth;
  // dates
  /**
   * Timestamps with an offset that fall on another day in UTC than they show: by that `entering` come
   * into the window and `leaving` leave it. `day` is that of the `example`; clocks in `zone` show the
   * offsets, '' where none is known.
   */
  'days-moved': {
    readonly rows: number;
    readonly entering: number;
    readonly leaving: number;
    readonly offsets: readonly string[];
    readonly example: string;
    readonly day: string;
    readonly zone: string;
  };
  // windows that are compared
  /** The last row lies so many days before the end of the window. */
  'rows-end-early': { readonly window: string; readonly last: string; readonly days: number };
  /** Accounts that count for another customer in one of two pyramids, the first of them named. */
  'parents-differ': { readonly count: number; readonly accounts: readonly string[] };
  // what the cutoffs rest on
  /** By value: so many customers worth less than nothing lower the total to `total`. */
  'shares-beyond-the-whole': {
    readonly customers: number;
    readonly negative: string;
    readonly total: string;
    /** That the others come to, as a part of the total. */
    readonly share: string;
  };
  // what a row may be beside a sale
  /** States of a column, such as `voided`, with their rows and amounts. */
  'states-that-count': {
    readonly heading: string;
    readonly states: readonly string[];
    readonly rows: readonly string[];
    readonly amounts: readonly string[];
  };
  /** Rows in which a column such as `cancelled_at` is filled; `unmarked` are its cells elsewhere. */
  'rows-marked-as-no-sale': {
    readonly heading: string;
    readonly rows: number;
    readonly amount: string;
    readonly unmarked: readonly string[];
  };
  'refunds-not-taken-off': AmountNotUsed;
  'tax-not-taken-off': AmountNotUsed;
  /** Blank cells under these headings took what stands above them. */
  'cells-carried-down': { readonly headings: readonly string[]; readonly rows: number };
  /** Amounts are those of `heading`, a total beside columns of `periods`; `terms` adds these up. */
  'total-beside-periods': {
    readonly heading: string;
    readonly periods: number;
    readonly terms: string;
  };
  /** Parts of bundles, by a column of the bundle to which a row belongs, which stands in a row too. */
  'parts-of-bundles': {
    readonly heading: string;
    readonly rows: number;
    readonly amount: string;
    readonly bundles: readonly string[];
  };
  'blank-rows': { readonly rows: number };
  // lines that are no rows
  /** `first` is the text of the first that is not bare. */
  'lines-above-headings': { readonly line: number; readonly lines: number; readonly first: string };
  'lines-drawn': { readonly lines: number };
  /** `at` are the first lines. */
  'headings-again': { readonly lines: number; readonly at: readonly string[] };
  /** Behind the last row, from line `from` on. */
  'lines-below-rows': { readonly lines: number; readonly from: number; readonly first: string };
  /** At the end, from `line` on, without a date; `names` are the cells under `heading`. */
  'rows-below-blank': {
    readonly rows: number;
    readonly line: number;
    readonly heading: string;
    readonly names: readonly string[];
  };
  'cells-of-one-width': { readonly heading: string; readonly width: number };
  /** Blanks were taken off, and from `line` on the cells are of other widths. */
  'cells-not-of-one-width': { readonly heading: string; readonly line: number };
  /** `at` and `texts` are of the first: `texts` the cells, without blank ones. */
  'totals-passed-over': {
    readonly rows: number;
    readonly at: readonly string[];
    readonly texts: readonly string[];
  };
  /** A total whose amount is not the sum of its rows, in the column `heading`. */
  'totals-differ': {
    readonly rows: number;
    readonly line: number;
    readonly text: string;
    readonly heading: string;
    readonly amount: string;
    readonly sum: string;
  };
  /** Rows with the word of a total that are none. */
  'rows-called-totals': {
    readonly rows: number;
    readonly at: readonly string[];
    readonly texts: readonly string[];
  };
  /** Lines of one cell, which is the customer of the rows below. */
  'groups-of-customers': { readonly groups: number; readonly first: string };
  // rows that stand there already; `line` and `earlierLine` are of the first, and `amount` is '' where
  // it is not known, or in several currencies
  /** With their order id, in two files. */
  'rows-in-two-files': RowsAgain;
  /** As `runs` runs of rows in the same order. */
  'rows-again-in-order': RowsAgain & { readonly runs: number };
  /** With their order id, in one file in which orders have one row. */
  'rows-twice-with-order': RowsAgain;
  /** Rows that bear the sum of rows indented below them. */
  'rows-indented': { readonly groups: number; readonly rows: number; readonly first: string };
}

/** What a column holds that nothing reads; `terms` would take it off, '' where none can. */
interface AmountNotUsed {
  readonly heading: string;
  readonly rows: number;
  readonly amount: string;
  readonly terms: string;
}

/** What some rows come to on the basis; their share of all is '' where that is none. */
interface Worth {
  readonly rows: number;
  readonly value: string;
  readonly share: string;
}

interface RowsAgain {
  readonly rows: number;
  readonly line: number;
  readonly earlierLine: number;
  readonly amount: string;
  readonly done: 'kept' | 'dropped';
}

export interface Notice {
  readonly notice: keyof Notices;
  readonly params: IssueParams;
  /** Name of the file that it is about. */
  readonly file?: string;
}

/** A notice with its parameters, checked against each other. */
export function notice<N extends keyof Notices>(name: N, params: Notices[N]): Notice {
  return { notice: name, params: params as IssueParams };
}
