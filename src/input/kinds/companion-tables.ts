import type { Rate } from '../../core/pyramid/currencies';
import type { Override } from '../../core/pyramid/overrides';
import type { TableMaker } from '../bytes/text-reader';
import { KNOWN_HEADINGS, keys } from './known-headings';
import { type RecordRow, recordTable } from './record-table';
import type { TableRoles } from './roles';

/** They stand beside a sales file; their columns go by these headings and no option. */
const BY_HEADING = { amounts: [], examples: {}, option: '' } as const;

const OVERRIDES: TableRoles<'customer' | 'tier' | 'reason' | 'until'> = {
  ...BY_HEADING,
  table: 'overrides',
  names: ['customer', 'tier', 'reason', 'until'],
  headings: {
    customer: KNOWN_HEADINGS.customer,
    tier: [keys(['tier', 'grade', '等级', '级别'])],
    reason: [keys(['reason', 'note', 'why', '原因', '理由', '备注'])],
    until: [
      keys(['until', 'expires', 'expiry', 'valid until', 'end date', '截止日期', '有效期至']),
    ],
  },
};

const PARENTS: TableRoles<'customer' | 'parent'> = {
  ...BY_HEADING,
  table: 'parents',
  names: ['customer', 'parent'],
  headings: {
    customer: KNOWN_HEADINGS.customer,
    parent: [
      keys(['parent', 'parent id', 'parent account', 'parent account id', 'parent customer']),
      keys([
        'parent customer id',
        'group account',
        '上级',
        '上级客户',
        '母公司',
        '集团',
        '上级客户编号',
      ]),
    ],
  },
};

const RATES: TableRoles<'currency' | 'rate' | 'date'> = {
  ...BY_HEADING,
  table: 'rates',
  names: ['currency', 'rate', 'date'],
  headings: {
    currency: KNOWN_HEADINGS.currency,
    rate: [keys(['rate', 'exchange rate', 'fx rate', '汇率'])],
    date: [keys(['date', 'from', 'valid from', 'since', '日期', '起始日期', '生效日期'])],
  },
};

type ReadText = (cell: string) => string;

/** Overrides: customer, tier, reason and, where it ends, until (`YYYY-MM-DD`). */
export function overridesTable(readText: ReadText): TableMaker<Override> {
  return made(
    recordTable(OVERRIDES, ['customer', 'tier', 'reason'], readText),
    ({ customer = '', tier = '', reason = '', until }) => ({
      customerId: customer,
      tier,
      reason,
      ...(until !== undefined && { until }),
    }),
  );
}

/** An account and its parent. */
export function parentsTable(readText: ReadText): TableMaker<readonly [string, string]> {
  return made(
    recordTable(PARENTS, ['customer', 'parent'], readText),
    ({ customer = '', parent = '' }) => [customer, parent] as const,
  );
}

/** Rates: currency, rate and, where it begins, date (`YYYY-MM-DD`). */
export function ratesTable(readText: ReadText): TableMaker<Rate> {
  return made(
    recordTable(RATES, ['currency', 'rate'], readText),
    ({ currency = '', rate = '', date }) => ({
      currency,
      rate,
      ...(date !== undefined && { date }),
    }),
  );
}

function made<R extends string, T>(
  maker: TableMaker<RecordRow<R>>,
  make: (row: RecordRow<R>) => T,
): TableMaker<T> {
  return (headings) => {
    const table = maker(headings);
    return {
      ...table,
      push: (line, cells) => table.push(line, cells).map(make),
      end: () => table.end().map(make),
    };
  };
}
