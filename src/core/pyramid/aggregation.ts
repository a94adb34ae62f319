import { describe, type Issue, invalidOption, PyramidError } from '../issues/issue';
import type { Notice } from '../issues/notices';
import { checkChoice, isRecord, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import { checkShape, flag } from '../issues/shape';
import { type CalendarDate, checkTimeZone, type DateKey, formatDateKey } from '../values/calendar';
import type { Exact } from '../values/exact';
import { idProblem } from '../values/ids';
import { type DateWindow, WHOLE_WINDOW } from '../values/window';
import { checkRates, conversion, currencyWatch, type Rates, type RateUse } from './currencies';
import {
  type CustomerDates,
  customerTable,
  detached,
  type Figures,
  NO_DATE,
  NOT_COUNTED,
  type Purchases,
} from './customer';
import { type Called, customerNames } from './customer-names';
import { type Exclusion, excludedReasons } from './exclusions';
import { ID_RULES, type IdRule, idBook } from './id-book';
import { addLayouts, type LineControl } from './layout';
import { type LeftOut, leftOutBook } from './left-out';
import { type AmountControl, measures } from './measures';
import { movedDays } from './moved-days';
import type { Account, Parents } from './parents';
import { purchaseBook } from './purchases';
import { asRow, type ReadTransaction, transactionReader } from './read-transaction';
import type { Basis, LeftOutRow, RejectedRow, SourceNeeds, SourceRow } from './transaction';

/** What becomes of a row that cannot be read: it stops the work, or is set aside with its reason. */
export type OnError = 'stop' | 'skip';

/** How transactions are taken. */
export interface RowOptions {
  /** What customers are ranked by; `revenue` unless given. */
  readonly basis?: Basis | undefined;
  /** IANA name of the zone in which instants become dates; `UTC` unless given. */
  readonly timeZone?: string | undefined;
  /** `stop` unless given: a row that cannot be read stops the work. */
  readonly onError?: OnError | undefined;
  /**
   * Told each row that is left out, as it comes. Where this is given, the result keeps the first
   * 1,000 of them only, so that a million bad rows take no memory; `control` counts them all.
   */
  readonly onReject?: ((row: RejectedRow) => void) | undefined;
  /** Makes several currencies one; without it, several are an error. */
  readonly rates?: Rates | undefined;
  /**
   * The parent of each account that has one. Whatever names the account is read as of its topmost
   * parent: transactions, roster, overrides, and later facts and the ids that are asked for.
   */
  readonly parents?: Parents | undefined;
  /**
   * `exact` unless given: ids are told apart letter by letter. With `fold`, case, width, blanks
   * around and runs of them inside, compatibility forms and invisible characters tell none apart.
   */
  readonly ids?: IdRule | undefined;
  /** Customers who are none, such as staff or tests: in no list, no tier and no count. */
  readonly exclude?: readonly Exclusion[] | undefined;
  /**
   * Whether to count orders and purchase dates; false unless given. The signal `silence` and the
   * figures of orders in reports rest on them. It takes some 30 to 60 bytes an order.
   */
  readonly orders?: boolean | undefined;
}

export interface AggregateOptions extends RowOptions {
  /** All dates unless given. */
  readonly window?: DateWindow | undefined;
}

/** The names of these, for whoever takes them among others. */
export const ROW_OPTIONS: OptionNames<RowOptions> = {
  basis: true,
  timeZone: true,
  onError: true,
  onReject: true,
  rates: true,
  parents: true,
  ids: true,
  exclude: true,
  orders: true,
};

/** So many rejected rows are kept where they are told as they come. */
export const MOST_REJECTED_KEPT = 1000;

/**
 * The account of every row and every cent: `read` = `used` + `outside` + `rejected` + `leftOut` +
 * `duplicates`.
 */
export interface Control {
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly outside: number;
    readonly rejected: number;
    /** By rule: whatever their dates, they count neither in the window nor outside. */
    readonly leftOut: number;
    /** Dropped, since they stood there before: whatever their dates, they count nowhere. */
    readonly duplicates: number;
  };
  /** Lines of the source, those that are no rows by kind; null where its rows came as data. */
  readonly lines: LineControl | null;
  /** What each rule left out, by rule; empty where none did. */
  readonly leftOut: readonly LeftOut[];
  /** First and last date of the rows that were not rejected, in the window or outside. */
  readonly dates: { readonly first: CalendarDate | null; readonly last: CalendarDate | null };
  /** By measure, in the order revenue, cost, costToServe, profit, others by name. */
  readonly amounts: Readonly<Record<string, AmountControl>>;
  /** The rates that made the amounts one currency; empty where none were given. */
  readonly rates: readonly RateUse[];
}

/** Adds up transactions as they come, in memory proportional to the customers, not the rows. */
export interface Aggregation {
  /** What it needs of the rows. */
  readonly needs: SourceNeeds;
  /** Throws the row's issues where it cannot be read and `onError` is `stop`. */
  add(row: SourceRow): void;
  /** As they are shown, in order of first appearance; the other calls take a place in this list. */
  readonly ids: readonly string[];
  /** What the ids of one customer have in common, however they are written: `fold` of each. */
  readonly keys: readonly string[];
  fold(customerId: string): string;
  /** The key of the customer that an id stands for: its own, or that of its topmost parent. */
  accountOf(customerId: string): string;
  /** The ids to show for keys. */
  shown(keys: readonly string[]): readonly string[];
  /** Those that roll up to others, by id. */
  accounts(): readonly Account[];
  /** Keys of those who have a row before the window. */
  readonly earlier: ReadonlySet<string>;
  isExcluded(customerId: string): boolean;
  valueAt(place: number): Exact;
  figuresAt(place: number): Figures;
  datesAt(place: number): CustomerDates;
  /** What the customer of each place bought, once all rows are added. */
  purchases(): (place: number) => Purchases;
  /** What rows call the customer of a key. */
  calledOf(key: string): Called;
  control(): Control;
  /** In the order in which they came; of those that `onReject` was told, the first 1,000. */
  rejected(): readonly RejectedRow[];
  /** What is to be known of how dates were read. */
  notices(): readonly Notice[];
  /** Null where the rows name none. Throws `several-currencies`. */
  currency(): string | null;
}

export function startAggregation(options: AggregateOptions = {}): Aggregation {
  const { basis = 'revenue', window = WHOLE_WINDOW, timeZone = 'UTC' } = options;
  const { onError = 'stop', onReject, ids = 'exact', orders = false } = options;
  checkBasis(basis);
  checkTimeZone(timeZone);
  checkChoice('onError', onError, ['stop', 'skip']);
  checkShape(orders, 'orders', flag);
  const needs = { basis, dates: window.kind !== 'all', lines: true, ...(orders && { orders }) };
  const isOutside = outsideOf(window);
  const isBefore = beforeOf(window);
  const earlier = new Set<string>();
  // Who names a zone wants its days.
  const moved = options.timeZone === undefined ? movedDays(isOutside) : null;
  const rates = options.rates === undefined ? undefined : conversion(checkRates(options.rates));
  const readRow = transactionReader(basis, timeZone, needs.dates, rates?.convert);
  const names = idBook(checkChoice('ids', ids, ID_RULES), options.parents);
  const reasonOf = excludedReasons(options.exclude, names);
  const table = customerTable();
  const called = customerNames(names);
  const amounts = measures(basis);
  const currencies = currencyWatch();
  const rejected: RejectedRow[] = [];
  const leftOut = leftOutBook(basis);
  const duplicates = leftOutBook(basis);
  /** Outside the window, in other currencies than the first row there. */
  const elsewhere = leftOutBook(basis);
  let outsideCurrency: string | undefined | null;
  const repeated = leftOutBook(basis);
  const rows = { read: 0, used: 0, outside: 0, rejected: 0, leftOut: 0, duplicates: 0 };
  let lines: LineControl | null = null;
  const dateText = dateTexts();
  const span = dateSpan(dateText);
  const { start } = spanOf(window);
  const purchases = orders ? purchaseBook(table, start, dateText) : undefined;

  const use = (row: SourceRow, read: ReadTransaction): void => {
    rows.used++;
    const place = table.placeOf(names.keyOf(row.customerId as string));
    table.count(place, read.date);
    amounts.used(place, read);
    purchases?.inWindow(place, orderOf(row), read);
  };

  const reject = (row: SourceRow, read: ReadTransaction): void => {
    const rejection = rejectedRow(row, rows.read, read.problems);
    rows.rejected++;
    amounts.rejected(read);
    if (onReject === undefined || rejected.length < MOST_REJECTED_KEPT) rejected.push(rejection);
    // Only now, so that the account balances even for a caller who goes on all the same.
    if (onError === 'stop') throw new PyramidError(...rejection.issues);
    onReject?.(rejection);
  };

  /** With rates, all amounts are in one. */
  const currencyOf = (row: SourceRow): string | undefined | null => {
    const named = row.currency ?? row.sign;
    const isCommon = rates !== undefined || (named === undefined && row.namesNoCurrency === true);
    return isCommon ? null : named;
  };

  const leaveOut = (row: SourceRow, rule: string, read: ReadTransaction): void => {
    rows.leftOut++;
    leftOut.add(rule, currencyOf(row), read);
  };
  const drop = (row: SourceRow, read: ReadTransaction): void => {
    rows.duplicates++;
    duplicates.add('duplicate', currencyOf(row), read);
  };
  // A currency that stands only there makes no second one.
  const putOutside = (row: SourceRow, read: ReadTransaction): void => {
    const currency = currencyOf(row);
    if (rows.outside++ === 0) outsideCurrency = currency;
    if (currency === outsideCurrency) amounts.outside(read);
    else elsewhere.add('outside', currency, read);
    names.see(row.customerId);
    if (isBefore(read.date) && idProblem(row.customerId) === undefined) {
      const key = names.accountOf(row.customerId as string);
      if (!earlier.has(key)) earlier.add(detached(key));
      purchases?.beforeWindow(key, orderOf(row), read);
    }
  };
  // Orders are written by the same hands as customers.
  const orderOf = ({ order }: SourceRow): string | undefined =>
    ids === 'fold' && typeof order === 'string' ? names.fold(order) : order;
  const takes = (currency: string | undefined | null): boolean =>
    currency === null || currencies.takes(currency);

  return {
    needs,
    add(given) {
      const row = asRow(given);
      if ('sourceLines' in row) {
        lines = addLines(lines, row.sourceLines);
        return;
      }
      rows.read++;
      const read = readRow(row);
      if (read.repeated !== undefined) {
        const value = Object.hasOwn(read.repeated, basis) ? read.repeated[basis] : undefined;
        repeated.add('repeated', currencyOf(row), { ...read.repeated, value });
      }
      if ('leftOut' in row) return leaveOut(row, ruleOf(row), read);
      if ('isDuplicate' in row) return drop(row, read);
      const reason = reasonOf?.(row.customerId);
      if (reason !== undefined) return leaveOut(row, `exclude ${reason}`, read);
      if (isOutside(read.date) && read.problems.every(isMissingAmount)) putOutside(row, read);
      else {
        // A row that broke off before its currency says nothing about it.
        const saysCurrency = read.problems.length === 0 || typeof row.currency === 'string';
        if (rates === undefined && saysCurrency) currencies.see(row);
        if (read.problems.length > 0) return reject(row, read);
        use(row, read);
      }
      span.see(read.date);
      moved?.see(row.date, read.date);
      called.see(row, read.date);
    },
    get ids() {
      return names.shown(table.ids);
    },
    keys: table.ids,
    fold: names.fold,
    accountOf: names.accountOf,
    shown: names.shown,
    accounts: names.accounts,
    earlier,
    isExcluded: (customerId) => reasonOf?.(customerId) !== undefined,
    valueAt: amounts.value,
    figuresAt: (place) => amounts.figures(place, table.transactionsAt(place)),
    datesAt: (place) => ({
      firstDate: dateText(table.firstDateAt(place)),
      lastDate: dateText(table.lastDateAt(place)),
    }),
    purchases: purchases === undefined ? () => () => NOT_COUNTED : purchases.finish,
    calledOf: called.of,
    control: () => ({
      rows: { ...rows },
      lines,
      dates: span.dates(),
      leftOut: leftOut.byRule(takes),
      amounts: amounts.control({
        leftOut: leftOut.totals(takes),
        duplicates: duplicates.totals(takes),
        elsewhere: elsewhere.totals(takes),
        takesOutside: takes(outsideCurrency),
        repeated: repeated.totals(takes),
      }),
      rates: rates?.uses() ?? [],
    }),
    rejected: () => [...rejected],
    notices: () => moved?.notices() ?? [],
    currency: () => options.rates?.to ?? currencies.one(),
  };
}

/** Of one source, and of those before it. */
function addLines(before: LineControl | null, { read, layout }: LineControl): LineControl {
  return before === null
    ? { read, layout }
    : { read: before.read + read, layout: addLayouts(before.layout, layout) };
}

function checkBasis(basis: unknown): void {
  if (typeof basis === 'string' && basis !== '') return;
  throw invalidOption(
    'basis',
    because('no-such-choice'),
    'revenue, profit or the name of another measure',
    describe(basis),
  );
}

/** The first date of a window and the first one behind it. */
function spanOf(window: DateWindow): { readonly start: DateKey; readonly end: DateKey } {
  if (window.kind === 'all') return { start: NO_DATE, end: Number.POSITIVE_INFINITY };
  const keyOf = (date: CalendarDate): DateKey => Number(date.replaceAll('-', ''));
  return { start: keyOf(window.start), end: keyOf(window.end) };
}

/** Whether a date lies outside a window. A row without a date lies outside none. */
function outsideOf(window: DateWindow): (date: DateKey | undefined) => boolean {
  if (window.kind === 'all') return () => false;
  const { start, end } = spanOf(window);
  return (date) => date !== undefined && (date < start || date >= end);
}

function beforeOf(window: DateWindow): (date: DateKey | undefined) => boolean {
  if (window.kind === 'all') return () => false;
  const start = Number(window.start.replaceAll('-', ''));
  return (date) => date !== undefined && date < start;
}

/** The rule as it was said, whatever stands there. */
function ruleOf({ leftOut }: LeftOutRow): string {
  return isRecord(leftOut) ? describe(leftOut['rule'] ?? '') : describe(leftOut);
}

/** A row that only lacks an amount matters to nobody outside the window. */
function isMissingAmount(issue: Issue): boolean {
  return issue.code === 'missing-amount';
}

function rejectedRow(row: SourceRow, place: number, problems: readonly Issue[]): RejectedRow {
  const line = row.line ?? null;
  const file = row.file === undefined ? {} : { file: row.file };
  const located = problems.map(
    (issue): Issue => ({ ...issue, ...file, ...(line === null ? { row: place } : { line }) }),
  );
  const cells = 'cells' in row && row.cells !== undefined ? row.cells : null;
  return { row: place, line, ...file, issues: located as [Issue, ...Issue[]], cells };
}

function dateSpan(dateText: (key: DateKey) => CalendarDate | null): {
  see(date: DateKey | undefined): void;
  dates(): Control['dates'];
} {
  let first: DateKey = NO_DATE;
  let last: DateKey = NO_DATE;
  return {
    see(date) {
      if (date === undefined) return;
      if (first === NO_DATE || date < first) first = date;
      if (date > last) last = date;
    },
    dates: () => ({ first: dateText(first), last: dateText(last) }),
  };
}

/** Dates as text, each made once: customers share few of them. */
function dateTexts(): (key: DateKey) => CalendarDate | null {
  const texts = new Map<DateKey, CalendarDate>();
  return (key) => {
    if (key === NO_DATE) return null;
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = formatDateKey(key);
    texts.set(key, text);
    return text;
  };
}
