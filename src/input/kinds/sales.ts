import { type Issue, PyramidError } from '../../core/issues/issue';
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
import { CURRENCY, CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, type Kind, kind, type Mapping, type RowInReading } from './kind';
import { type KindOptions, kindTable } from './table';

const { optional } = field;

const CUSTOMER_ID = field.id(CUSTOMER, {
  examples: CUSTOMER_EXAMPLES,
  filled: 'whose transaction it is',
});

const DATE = field.date(
  [
    `date, date of sale, date of purchase, date of order, 日期
     order, invoice, transaction, trans, txn, sale, sales, purchase, document × date, day
     订单, 下单, 交易, 销售, 购买, 开票, 发票, 成交, 消费, 单据, 业务 × 日期, 日`,
    // Beside a date these often hold only the time of day.
    `datetime, timestamp, created at, created on, created date, creation date
     order created at, ordered at, ordered on, purchased at, order purchase timestamp
     order, transaction, purchase, sale, sales, invoice × time, timestamp, date time
     订单, 下单, 交易, 销售, 购买, 成交, 消费, 订单创建, 创建 × 时间`,
  ],
  {
    examples: ['Date', 'Order Date', '订单日期'],
    filled: 'a date, since the window is not "all"',
  },
);

const REVENUE = field.amount(
  [
    `revenue, sales, turnover, amount, total, grand total, sales revenue
     total × revenue, sales, amount, price, value, spend, spent
     net × revenue, sales, amount, total, value
     sale, sales × amount, value, total
     order, invoice, line, transaction, purchase × total, amount
     order value, extended price, extended amount, amount paid, amount spent
     金额, 总金额, 总额, 合计, 合计金额, 总计, 收入, 营业额, 营业收入
     销售额, 销售总额, 销售金额, 销售收入, 订单金额, 订单总额, 订单总金额
     实付金额, 实收金额, 买家实付金额, 支付金额, 付款金额, 成交金额, 成交额
     交易金额, 交易额, 消费金额, 消费额, 消费总额, 累计消费, 累计消费金额`,
  ],
  { examples: ['Revenue', 'Sales', 'Total', '销售额'] },
);

const COST = field.amount([
  `cost, costs, total cost, cost amount, total product cost
   cogs, cost of goods, cost of goods sold, cost of sales, cost of revenue
   成本, 总成本, 成本额, 成本金额, 成本总额, 销售成本, 营业成本`,
]);

const COST_TO_SERVE = field.amount(['cost to serve, service cost, 服务成本, 客户服务成本']);

/** It follows from revenue and cost where there is no column for it. */
const PROFIT = field.amount(
  [
    `profit, profits, gross profit, net profit, total profit, profit amount
     利润, 利润额, 利润总额, 总利润, 毛利, 毛利额, 毛利润, 净利, 净利润
     销售利润, 销售毛利`,
  ],
  { examples: ['Profit', '利润'], instead: ['revenue', 'cost'] },
);

const FIELDS = {
  customer: CUSTOMER_ID,
  date: optional(DATE),
  revenue: optional(REVENUE),
  cost: optional(COST),
  'cost-to-serve': optional(COST_TO_SERVE),
  profit: optional(PROFIT),
  currency: optional(field.currency(CURRENCY)),
};

/** What a column of sales is for. */
export type Role = keyof typeof FIELDS;

const ROLES = Object.keys(FIELDS) as Role[];

/**
 * Headings that the caller names for roles: a heading, a product of headings such as
 * `Quantity*UnitPrice` for an amount, or '' for no column. Roles left out are recognised.
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
      const { customer = '', date, revenue, cost, profit, currency } = values;
      const costToServe = values['cost-to-serve'];
      const transaction: Draft = { customerId: customer, line: row.line };
      if (date !== undefined) transaction.date = date;
      if (currency !== undefined) transaction.currency = currency;
      if (groupBy !== undefined) transaction.group = values.group ?? '';
      if (revenue !== undefined) transaction.revenue = revenue;
      if (cost !== undefined) transaction.cost = cost;
      if (costToServe !== undefined) transaction.costToServe = costToServe;
      if (profit !== undefined) transaction.profit = profit;
      else if (basis === 'profit') refuseUnknownProfit(values, row);
      // A computed key makes even `__proto__` an ordinary name.
      if (isMeasure && values.measure) transaction.measures = { [basis]: values.measure };
      return transaction;
    },
    { isPartial: true, hasCurrencies: true },
  ) as Kind<Transaction, Role>;
}

type Draft = { -readonly [Field in keyof Transaction]: Transaction[Field] };

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
  columns: true,
  decimalComma: true,
  dateFormat: true,
  plan: true,
};

/** A table of sales, read for what is needed of it. */
export function salesTable(
  options: KindOptions<Role>,
  needs: SourceNeeds,
  isGuarded = false,
): TableMaker<SourceRow> {
  return kindTable(salesKind(needs), options, { isGuarded });
}

/** A heading may hold a comma: the text is parted only where a role begins after one. */
const NEXT_ROLE = new RegExp(`,(?=\\s*(?:${ROLES.join('|')})\\s*=)`, 'i');

/**
 * The mapping in the text of `--columns`: `customer=Client,revenue=Quantity*UnitPrice,cost=`.
 * Throws `invalid-option` for a role that there is not, or that is named twice.
 */
export function parseColumns(text: string): ColumnMapping {
  const mapping = new Map<Role, string>();
  for (const part of text.split(NEXT_ROLE)) {
    const equals = part.indexOf('=');
    if (equals < 0) throw invalidColumns(because('not-role-and-heading'), part);
    const name = part.slice(0, equals).trim().toLowerCase();
    const role = ROLES.find((known) => known === name);
    if (role === undefined) throw invalidColumns(because('not-a-role', { role: name }), part);
    if (mapping.has(role)) throw invalidColumns(because('role-twice', { role }), text);
    mapping.set(role, part.slice(equals + 1).trim());
  }
  return Object.fromEntries(mapping);
}

function invalidColumns(why: Pick<Issue, 'reason' | 'params'>, received: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...why,
    path: 'columns',
    expected: `one of the roles ${ROLES.join(', ')}`,
    received,
  });
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
    return readWhole(reader, text, options, onEncoding);
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
  const batches = (needs: SourceNeeds) => {
    const { reader, onEncoding } = begin(needs);
    return readStream(reader, stream(), options, onEncoding);
  };
  return {
    batches,
    plan,
    [Symbol.asyncIterator]: () => batches(PLAIN_NEEDS)[Symbol.asyncIterator](),
  };
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
