import type { Account } from '../en/summary';
import { exactMoney, groupDigits, money, percent } from '../figures';
import type { Words } from '../words';
import { dates, measures } from './common';

const count = (number: number): string => groupDigits(`${number}`);

export const summary: Words['summary'] = {
  title: ({ basis, window, span, currency }) =>
    [
      `客户金字塔（按${measures.name(basis)}）`,
      dates.window(window),
      span === null ? '' : dates.span(...span),
      currency ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  inGroup: (group) => (group === '' ? '未分组' : group),
  bestFifth: (customers, share, basis) =>
    `前 20% 客户（${count(customers)} 位）贡献了${measures.name(basis)}的 ${percent(share)}。`,
  holding80: (customers, share, basis) =>
    `${measures.name(basis)}的 80% 来自前 ${count(customers)} 位客户（占客户数的 ${percent(share)}）。`,
  ifBestLeave: (customers, value, share) =>
    customers === 1
      ? `若排名第一的客户流失，将失去 ${money(value)}（${percent(share)}）。`
      : `若排名前 ${count(customers)} 位的客户流失，将失去 ${money(value)}（${percent(share)}）。`,
  whale: (customers, share, rest) =>
    `累计利润在第 ${count(customers)} 位客户处达到峰值，为利润总额的 ${percent(share)}；其余 ${count(rest)} 位客户又将超出总额的部分抵消。`,
  inactive: (customers) => `另有 ${count(customers)} 位已知客户在统计期间内无交易。`,
  cutoff: (above, below, position) => `${above}与${below}的分界在第 ${count(position)} 位客户之后`,
  neighbours: (inside, outside) => `界内末位 ${neighbour(inside)}，界外首位 ${neighbour(outside)}`,
  ties: (inside, outside) =>
    `与之数值相同的客户共 ${count(inside + outside)} 位：界内 ${count(inside)} 位，界外 ${count(outside)} 位`,
  rows: '行数',
  accountOfRows: (rows) => account('行数', rows, count),
  accountOfAmount: (basis, amounts) => account(measures.name(basis), amounts, exactMoney),
};

function neighbour({ customerId, value }: { customerId: string; value: string }): string {
  return `${customerId}（${money(value)}）`;
}

function account<T>(of: string, figures: Account<T>, text: (figure: T) => string): string {
  const { read, used, outside, rejected } = figures;
  return `${of}：读入 ${text(read)} = 计入 ${text(used)} + 统计期间之外 ${text(outside)} + 剔除 ${text(rejected)}`;
}
