import { headingKey } from './headings';
import { AMOUNT_ROLES, ROLES, type Role, type TableRoles } from './roles';

/** What follows the name of a thing that is numbered. */
export const NUMBERS = [' id', ' key', ' no', ' nr', ' number', ' num', ' code', ' #'];

/** The headings of sales. Those of customers and currencies hold for every table. */
export const KNOWN_HEADINGS: TableRoles<Role>['headings'] = {
  customer: [
    keys(
      pairs(['customer', 'cust', 'client', 'account', 'acct', 'buyer', 'member'], NUMBERS),
      pairs(
        ['客户', '顾客', '会员', '买家', '账户'],
        ['编号', 'ID', '号', '号码', '代码', '编码', '代号', '账号'],
      ),
      ['账号', '会员卡号'],
    ),
    keys(['customer', 'client', 'account', 'buyer', 'member', '客户', '顾客', '会员', '买家']),
    keys(
      pairs(['customer', 'client', 'account', 'buyer', 'member', 'company'], [' name']),
      pairs(['客户', '顾客', '会员', '买家'], ['名称', '姓名', '名']),
      ['customer full name', 'company', '购方名称', '购买方名称', '公司名称'],
      pairs(['user'], [' id', ' key', ' no', ' number', ' code', ' name']),
      pairs(['用户'], ['ID', '编号', '名', '名称']),
    ),
  ],
  date: [
    keys(
      ['date', 'date of sale', 'date of purchase', 'date of order', '日期'],
      pairs(
        [
          'order',
          'invoice',
          'transaction',
          'trans',
          'txn',
          'sale',
          'sales',
          'purchase',
          'document',
        ],
        [' date', ' day'],
      ),
      pairs(
        ['订单', '下单', '交易', '销售', '购买', '开票', '发票', '成交', '消费', '单据', '业务'],
        ['日期', '日'],
      ),
    ),
    // Beside a date these often hold only the time of day.
    keys(
      ['datetime', 'timestamp', 'created at', 'created on', 'created date', 'creation date'],
      ['order created at', 'ordered at', 'ordered on', 'purchased at', 'order purchase timestamp'],
      pairs(
        ['order', 'transaction', 'purchase', 'sale', 'sales', 'invoice'],
        [' time', ' timestamp', ' date time'],
      ),
      pairs(['订单', '下单', '交易', '销售', '购买', '成交', '消费', '订单创建', '创建'], ['时间']),
    ),
  ],
  revenue: [
    keys(
      ['revenue', 'sales', 'turnover', 'amount', 'total', 'grand total', 'sales revenue'],
      pairs(['total '], ['revenue', 'sales', 'amount', 'price', 'value', 'spend', 'spent']),
      pairs(['net '], ['revenue', 'sales', 'amount', 'total', 'value']),
      pairs(['sale ', 'sales '], ['amount', 'value', 'total']),
      pairs(['order ', 'invoice ', 'line ', 'transaction ', 'purchase '], ['total', 'amount']),
      ['order value', 'extended price', 'extended amount', 'amount paid', 'amount spent'],
      ['金额', '总金额', '总额', '合计', '合计金额', '总计', '收入', '营业额', '营业收入'],
      ['销售额', '销售总额', '销售金额', '销售收入', '订单金额', '订单总额', '订单总金额'],
      ['实付金额', '实收金额', '买家实付金额', '支付金额', '付款金额', '成交金额', '成交额'],
      ['交易金额', '交易额', '消费金额', '消费额', '消费总额', '累计消费', '累计消费金额'],
    ),
  ],
  cost: [
    keys(
      ['cost', 'costs', 'total cost', 'cost amount', 'total product cost'],
      ['cogs', 'cost of goods', 'cost of goods sold', 'cost of sales', 'cost of revenue'],
      ['成本', '总成本', '成本额', '成本金额', '成本总额', '销售成本', '营业成本'],
    ),
  ],
  'cost-to-serve': [keys(['cost to serve', 'service cost', '服务成本', '客户服务成本'])],
  profit: [
    keys(
      ['profit', 'profits', 'gross profit', 'net profit', 'total profit', 'profit amount'],
      ['利润', '利润额', '利润总额', '总利润', '毛利', '毛利额', '毛利润', '净利', '净利润'],
      ['销售利润', '销售毛利'],
    ),
  ],
  currency: [
    keys(
      ['currency', 'currency code', 'currency id', 'currency iso code', 'currency name', 'ccy'],
      ['order currency', 'transaction currency', 'invoice currency'],
      ['币种', '币别', '货币', '货币代码', '币种代码', '货币种类', '货币单位'],
    ),
  ],
};

/** What messages say of the column that every table has. */
export const CUSTOMER_EXAMPLE = { customer: ['Customer ID', 'Account', '客户编号'] } as const;

/** How the columns of sales are known. */
export const SALES: TableRoles<Role> = {
  names: ROLES,
  amounts: AMOUNT_ROLES,
  headings: KNOWN_HEADINGS,
  examples: {
    ...CUSTOMER_EXAMPLE,
    date: ['Date', 'Order Date', '订单日期'],
    revenue: ['Revenue', 'Sales', 'Total', '销售额'],
    profit: ['Profit', '利润'],
  },
  table: 'sales',
  option: 'columns',
};

/** Every first with every second: `['order'], [' date', ' day']`. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

/** Headings as the keys by which they are compared. */
export function keys(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(headingKey));
}

/** Dates by a name of their own before others; a time may be only that of the day. */
export function datesOf(
  english: readonly string[],
  chinese: readonly string[],
): readonly ReadonlySet<string>[] {
  return [
    keys(
      pairs(english, [' date', ' day']),
      english.map((name) => `date of ${name}`),
      pairs(chinese, ['日期', '日']),
    ),
    keys(['date', 'day', '日期']),
    keys(
      pairs(english, [' time', ' timestamp', ' date time', ' at', ' on']),
      pairs(chinese, ['时间']),
      ['datetime', 'timestamp', 'time', '时间'],
      ['created at', 'created on', 'created date', 'creation date', '创建时间', '创建日期'],
    ),
  ];
}
