import type { Nothing } from './input-reasons';

/** Why orders that stand on several lines are a question. */
export interface OrderReasons {
  'not-headings': Nothing;
  /** A column is said to be both the orders' and the lines'. */
  'amounts-of-both': { readonly heading: string };
  'orders-or-lines': OnEveryLine & { readonly several: number };
  /** The same in a table without orders: of runs of a customer's rows of one date. */
  'totals-or-lines': InRuns;
  /** A row went on before a later one told of its order; `heading` is '' of its customer. */
  'order-told-too-late': { readonly order: string; readonly heading: string };
  /** A row went on, and a later one of its order is dated before it. */
  'order-dated-too-late': { readonly order: string; readonly heading: string };
}

export interface OrderNotices {
  /** Lines that continue the order above them; `first` is the first of them. */
  'lines-continue-orders': { readonly rows: number; readonly line: number };
  /** Rows with blank cells that took the value of their order. */
  'cells-from-orders': { readonly rows: number; readonly headings: readonly string[] };
  /** Rows without an amount, since it stands on another line of their order. */
  'amounts-on-one-line': { readonly rows: number; readonly headings: readonly string[] };
  /** Amounts of lines that look like those of their orders. */
  'amounts-on-every-line': OnEveryLine;
  /** Runs of a customer's rows of one date with one amount, in a table without orders. */
  'amounts-in-runs': InRuns;
  /** Orders with several amounts, each of which counts once; `at` are the first such lines. */
  'order-amounts-differ': {
    readonly heading: string;
    readonly orders: number;
    readonly at: readonly string[];
  };
  /** The heading names orders, but the amounts are the lines'. */
  'order-amounts-of-lines': {
    readonly heading: string;
    readonly orders: number;
    readonly several: number;
    readonly at: readonly string[];
  };
  /** Rows in whose column of orders stands what names none, such as `0`; the first is in `line`. */
  'rows-of-no-order': {
    readonly rows: number;
    readonly texts: readonly string[];
    readonly line: number;
  };
  /** Ids that orders of several customers have. */
  'order-ids-shared': { readonly ids: number };
}

/** So many runs of `several` have one amount in all their rows; that of `customer` again in `line`. */
interface InRuns {
  readonly heading: string;
  readonly runs: number;
  readonly several: number;
  readonly customer: string;
  readonly amount: string;
  readonly line: number;
}

/** So many orders of several lines have one amount on all of them; `order` has it again in `line`. */
interface OnEveryLine {
  readonly heading: string;
  readonly orders: number;
  readonly order: string;
  readonly amount: string;
  readonly line: number;
}
