import type { OptionNames } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import type { SourceRow, Transaction } from '../../core/pyramid/transaction';
import {
  PLAIN_NEEDS,
  type SourceNeeds,
  type TransactionSource,
  type TransactionStream,
} from '../../core/pyramid/transaction';
import {
  fullPlan,
  type ReadingPlan,
  readStream,
  readWhole,
  type TableMaker,
  type TableStream,
  TEXT_OPTIONS,
  type TextOptions,
  type TextReader,
  type TextStream,
} from '../bytes/text-reader';
import { isNoOrder } from '../cells/no-order';
import { LAYOUT_OPTIONS } from '../layout/layout-options';
import { PRESETS } from '../presets/presets';
import { COSTS, COSTS_TO_SERVE, PROFITS, REVENUES, REVENUES_IN_PART } from '../vocabulary/amounts';
import { DIRECTION_HEADINGS } from '../vocabulary/directions';
import { OWNERS, SALE_DATES, SALE_TIMES, SETTLED_DATES } from '../vocabulary/orders';
import { CURRENCY, CUSTOMER, CUSTOMER_EXAMPLES, NAMES, ORDER } from './headings';
import { field, type Kind, kind, type Mapping, type RowInReading } from './kind';
import type { KindOptions } from './kind-options';
import { parseMapping } from './parse-columns';
import { kindTable } from './table';

const { optional } = field;

const CUSTOMER_ID = field.id(CUSTOMER, {
  isLeftOutBlank: true,
  examples: CUSTOMER_EXAMPLES,
  filled: 'whose transaction it is',
});

const DATE = field.date([SALE_DATES, SALE_TIMES, SETTLED_DATES], {
  examples: ['Date', 'Order Date', '订单日期'],
  filled: 'a date, since the window is not "all"',
});

/** Numbers of orders, invoices and payments beside each other say the same or less. */
const ORDER_NUMBER = field.id(ORDER, { takesFirst: true });

const REVENUE = field.amount([REVENUES, REVENUES_IN_PART], {
  examples: ['Revenue', 'Sales', 'Total', '销售额'],
});

const COST = field.amount([COSTS]);

const COST_TO_SERVE = field.amount([COSTS_TO_SERVE]);

/** It follows from revenue and cost where there is no column for it. */
const PROFIT = field.amount([PROFITS], {
  examples: ['Profit', '利润'],
  instead: ['revenue', 'cost'],
});

const FIELDS = {
  customer: CUSTOMER_ID,
  date: optional(DATE),
  order: optional(ORDER_NUMBER),
  revenue: optional(REVENUE),
  cost: optional(COST),
  'cost-to-serve': optional(COST_TO_SERVE),
  profit: optional(PROFIT),
  currency: optional(field.currency(CURRENCY)),
  direction: optional(field.direction(DIRECTION_HEADINGS)),
  name: optional(field.text(NAMES, { isBesideId: true, takesFirst: true })),
  owner: optional(field.text([OWNERS], { isBesideId: true, takesFirst: true })),
};

/** What a column of sales is for. */
export type Role = keyof typeof FIELDS;

const ROLES = Object.keys(FIELDS) as Role[];

/**
 * Headings that the caller names for roles: one, or several such as `[Total]-[Refunded Amount]` and
 * `Quantity*UnitPrice` for an amount and `[Customer ID]|Email` for the first that is not blank, or ''
 * for no column. Roles left out are recognised.
 */
export type ColumnMapping = Mapping<Role>;

/** Transactions, for what is needed of them: the basis and the grouping name columns of their own. */
export function salesKind({ basis, dates, groupBy }: SourceNeeds) {
  const isMeasure = basis !== 'revenue' && basis !== 'profit';
  const fields = {
    ...FIELDS,
    date: dates ? DATE : FIELDS.date,
    revenue: basis === 'revenue' ? REVENUE : FIELDS.revenue,
    profit: basis === 'profit' ? PROFIT : FIELDS.profit,
    ...(groupBy !== undefined && {
      group: optional(field.id([], { named: { heading: groupBy, path: 'groupBy' } })),
    }),
    ...(isMeasure && {
      measure: field.amount([], { named: { heading: basis, path: 'basis' } }),
    }),
  };
  return kind(
    'sales',
    fields,
    () => (values, row) => {
      const { customer = '', date, order, revenue, cost, profit, currency, name, owner } = values;
      const costToServe = values['cost-to-serve'];
      const id = order === undefined || isNoOrder(order) ? undefined : order;
      const transaction = draftOf(customer, row.line, date, id);
      if (currency !== undefined) transaction.currency = currency;
      else if (row.sign !== undefined) transaction.sign = row.sign;
      if (name !== undefined) transaction.name = name;
      if (owner !== undefined) transaction.owner = owner;
      if (groupBy !== undefined) transaction.group = values.group ?? '';
      if (revenue !== undefined) transaction.revenue = revenue;
      if (cost !== undefined) transaction.cost = cost;
      if (costToServe !== undefined) transaction.costToServe = costToServe;
      if (profit !== undefined) transaction.profit = profit;
      else if (basis === 'profit') refuseUnknownProfit(values, row);
      // A computed key makes even `__proto__` an ordinary name.
      if (isMeasure && values.measure) transaction.measures = { [basis]: values.measure };
      if (row.repeatedAmounts !== undefined) {
        transaction.repeated = byMeasure(row.repeatedAmounts, basis);
      }
      return transaction;
    },
    { isPartial: true, takesApart: true, hasCurrencies: true, isRanked: true, presets: PRESETS },
  ) as Kind<Transaction, Role>;
}

/** Fields that an object is made with cost a third of those that it is given. */
function draftOf(customerId: string, line: number, date?: string, order?: string): Draft {
  if (date === undefined)
    return order === undefined ? { customerId, line } : { customerId, line, order };
  return order === undefined ? { customerId, line, date } : { customerId, line, date, order };
}

type Draft = { -readonly [Field in keyof Transaction]: Transaction[Field] };

/** Amounts by role as amounts by measure. */
function byMeasure(
  amounts: Readonly<Record<string, string>>,
  basis: string,
): Readonly<Record<string, string>> {
  const named = Object.entries(amounts).map(([role, amount]) => {
    const measure = role === 'measure' ? basis : role;
    return [role === 'cost-to-serve' ? 'costToServe' : measure, amount] as const;
  });
  return Object.fromEntries(named);
}

/** What cannot be read has been refused; it is not also missing. */
function refuseUnknownProfit(
  values: Readonly<Record<'revenue' | 'cost' | 'profit', string | undefined>>,
  row: RowInReading<Role>,
): void {
  const isBlank = (role: keyof typeof values): boolean =>
    values[role] === undefined && !row.isUnread(role);
  if (!isBlank('profit') || !(isBlank('revenue') || isBlank('cost'))) return;
  row.refuse('profit', {
    code: 'missing-amount',
    ...because('profit-unknown'),
    expected: 'an amount, 0 where there is none',
    received: '',
  });
}

/** How to read sales. What is not said is recognised. */
export interface SalesOptions extends Omit<KindOptions<Role>, 'words'>, TextOptions {}

/** The names of these, for whoever takes them among others. */
export const SALES_OPTIONS: OptionNames<SalesOptions> = {
  ...TEXT_OPTIONS,
  ...LAYOUT_OPTIONS,
  columns: true,
  decimalMark: true,
  dateFormat: true,
  year: true,
  zoneOfBareTimes: true,
  plan: true,
  preset: true,
  except: true,
  only: true,
  direction: true,
  duplicates: true,
  orderAmounts: true,
  lineAmounts: true,
};

/** A table of sales, read for what is needed of it. */
export function salesTable(
  options: KindOptions<Role>,
  needs: SourceNeeds,
  isGuarded = false,
): TableMaker<SourceRow> {
  return kindTable(salesKind(needs), options, { isGuarded });
}

/**
 * The mapping in the text of `--columns`: `customer=Client,revenue=Quantity*UnitPrice,cost=`.
 * Throws `invalid-option` for a role that there is not, or that is named twice.
 */
export function parseColumns(text: string): ColumnMapping {
  return parseMapping(text, ROLES);
}

/** Makes the reader of a text, once it is known what is needed. */
export type ReaderFor = (needs: SourceNeeds) => TextReader<SourceRow>;

/** Transactions that are read from a text. */
export interface TextSource extends TransactionSource {
  /** How the text was read, once it has been: to be shown, saved, and given back as `plan`. */
  plan(): ReadingPlan | null;
}

export interface StreamSource extends TransactionStream {
  /** The same. */
  plan(): ReadingPlan | null;
}

/** Sales from a text that is there as a whole: it can be read as often as one likes. */
export function wholeSource(
  readerFor: ReaderFor,
  text: string | Uint8Array,
  options: TextOptions,
): TextSource {
  const { plan, begin } = planOf(readerFor);
  const rows = (needs: SourceNeeds) => {
    const { reader, onEncoding } = begin(needs);
    return withLines(reader, readWhole(reader, text, options, onEncoding), needs);
  };
  return { rows, plan, [Symbol.iterator]: () => rows(PLAIN_NEEDS)[Symbol.iterator]() };
}

/** Sales from a text that comes in pieces. */
export function streamSource(
  readerFor: ReaderFor,
  stream: () => TextStream | TableStream,
  options: TextOptions,
): StreamSource {
  const { plan, begin } = planOf(readerFor);
  async function* batches(needs: SourceNeeds): AsyncGenerator<readonly SourceRow[]> {
    const { reader, onEncoding } = begin(needs);
    yield* readStream(reader, stream(), options, onEncoding);
    if (needs.lines === true) yield [{ sourceLines: reader.lines() }];
  }
  return {
    batches,
    plan,
    [Symbol.asyncIterator]: () => batches(PLAIN_NEEDS)[Symbol.asyncIterator](),
  };
}

/** The rows of a text, and behind them how many lines it has, where that is asked for. */
function* withLines(
  reader: TextReader<SourceRow>,
  rows: Iterable<SourceRow>,
  { lines = false }: SourceNeeds,
): Generator<SourceRow, void, undefined> {
  yield* rows;
  if (lines) yield { sourceLines: reader.lines() };
}

/** Keeps how the last reading went. */
function planOf(readerFor: ReaderFor) {
  let plan = (): ReadingPlan | null => null;
  return {
    plan: () => plan(),
    begin(needs: SourceNeeds) {
      const reader = readerFor(needs);
      let encoding: string | undefined;
      plan = () => fullPlan(reader, encoding);
      return {
        reader,
        onEncoding: (name: string) => {
          encoding = name;
        },
      };
    },
  };
}
