import type { Words } from '../en/index';
import { groupDigits, percent } from '../figures';
import { shortAmount } from '../short-amount';
import { dates, measures } from './common';

export const charts: Words['charts'] = {
  short: (amount) =>
    shortAmount(amount, [
      [1e12, '万亿'],
      [1e8, '亿'],
      [1e4, '万'],
    ]),
  inCurrency: (measure, currency) => (currency === null ? measure : `${measure}（${currency}）`),
  nobody: '没有客户。',

  pyramid: {
    title: ({ basis, window }) =>
      `各等级客户数与${measures.name(basis)}（${dates.window(window)}）`,
    said: (tier, customers, value, basis) =>
      `${tier}占客户数的 ${percent(customers)}，贡献了${basis}的 ${percent(value)}。`,
    withoutShares: (customers, value, basis) =>
      `${groupDigits(`${customers}`)} 位客户的${basis}合计为 ${groupDigits(value)}，无法计算占比。`,
  },
};
