import type { TieredExplanation } from '../../../core/explain/explanation';
import { LAYOUT_KINDS, type LayoutKind, layoutLines } from '../../../core/pyramid/layout';
import { compareAmounts } from '../../../core/values/amount';
import { oneDecimal, tierCalled } from '../catalogue';
import { customerText } from '../customer-text';
import type { Words } from '../en/index';
import { type Account, isNothing, type Neighbour } from '../en/pyramid';
import { exactMoney, groupDigits, money, partText, percent } from '../figures';
import { dates, measures, tiers } from './common';

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
    `累计利润在第 ${count(customers)} 位客户处达到峰值，为利润总额的 ${percent(share)}；其余 ${count(rest)} 位客户将超出总额的部分抵消。`,
  inactive: (customers) => `另有 ${count(customers)} 位已知客户在统计期间内无交易。`,
  orders: (orders, meanOrderValue, frequency) =>
    `共 ${count(orders)} 笔订单，人均 ${money(frequency)} 笔${meanOrderValue === null ? '' : `，客单价 ${money(meanOrderValue)}`}。`,
  cutoff: (above, below, position) => `${above}与${below}的分界在第 ${count(position)} 位客户之后`,
  neighbours: (inside, outside) => `界内末位 ${neighbour(inside)}，界外首位 ${neighbour(outside)}`,
  ties: (inside, outside) =>
    `与之价值相同的客户共 ${count(inside + outside)} 位：界内 ${count(inside)} 位，界外 ${count(outside)} 位`,
  rows: '行数',
  lines: '文件行数',
  accountOfLines: (read, rows, layout) => {
    const kinds = LAYOUT_KINDS.filter((kind) => layout[kind] > 0);
    const parts = kinds.map((kind) => `${LINES_SAID[kind]} ${count(layout[kind])}`);
    return `文件行数：${count(read)} = 数据行 ${count(rows)} + 非数据行 ${count(layoutLines(layout))}（${parts.join('，')}）`;
  },
  accountOfRows: (rows) => account('行数', rows, count),
  accountOfAmount: (basis, amounts) => account(measures.name(basis), amounts, exactMoney),
  leftOut: (rule, rows, amount) =>
    `按规则“${rule}”排除：${count(rows)} 行${amount === null ? '' : `，${exactMoney(amount)}`}`,
};

const LINES_SAID: Readonly<Record<LayoutKind, string>> = {
  above: '标题上方',
  headings: '标题',
  groups: '分组',
  totals: '合计',
  blank: '空行',
  rules: '分隔线',
  below: '表尾',
  wrapped: '单元格内换行',
};

function neighbour(customer: Neighbour): string {
  return `${customerText(customer)}（${money(customer.value)}）`;
}

function account<T>(of: string, figures: Account<T>, text: (figure: T) => string): string {
  const { read, used, outside, rejected, leftOut, duplicates, repeated } = figures;
  const sum = `${of}：读入 ${text(read)} = 计入 ${text(used)} + 统计期间之外 ${text(outside)} + 剔除 ${text(rejected)}`;
  return [
    sum,
    ...(isNothing(leftOut) ? [] : [`按规则排除 ${text(leftOut)}`]),
    ...(isNothing(duplicates) ? [] : [`去重 ${text(duplicates)}`]),
    ...(repeated === undefined || isNothing(repeated)
      ? []
      : [`整单金额在其余行重复 ${text(repeated)}`]),
  ].join(' + ');
}

/** 一位客户为何处于此处：一句话的各个分句，按先后。 */
export const explanation: Words['explanation'] = {
  inactive(explained) {
    const { of, window } = explained;
    const when =
      window.kind === 'all' ? '没有交易' : `在统计期间（${dates.window(window)}）内没有交易`;
    return `${customerText(explained)} 无交易：该客户在册，但${when}，因此不参与 ${groupDigits(`${of}`)} 位客户的排名。`;
  },
  place(explained) {
    const { rank, of, value, currency } = explained;
    const basis = basisText(explained.basis);
    const share = partText(explained.share);
    const worth = currency === null ? exactMoney(value) : `${exactMoney(value)} ${currency}`;
    return [
      `${customerText(explained)} 属于 ${called(explained.tier)}：`,
      `按${basis}在 ${groupDigits(`${of}`)} 位客户中排第 ${groupDigits(`${rank}`)} 位，`,
      `${basis.trim()} ${worth}${share === null ? '' : `（占总额 ${share}）`}`,
    ].join('');
  },
  rhythm({ orders, purchaseDates, meanOrderValue, meanGap }) {
    if (orders === null) return [];
    if (orders === 0) return ['没有金额大于 0 的订单'];
    const days = purchaseDates === null ? '' : `（分布在 ${count(purchaseDates)} 天）`;
    const each = meanOrderValue === null ? '' : `，客单价 ${money(meanOrderValue)}`;
    const often = meanGap === null ? '' : `，平均每 ${oneDecimal(meanGap)} 天购买一次`;
    return [`共 ${count(orders)} 笔订单${days}${each}${often}`];
  },
  adjusted({ adjustment, baseTier }) {
    if (adjustment === null) return [];
    const base = `按名次应为 ${called(baseTier)}`;
    const until = adjustment.until === null ? '' : `，至 ${adjustment.until}`;
    if (adjustment.by === 'override') {
      const { kept } = adjustment;
      const beside = kept === undefined ? '' : `，按稳定规则可保留${kept.tier}级`;
      return [`人工指定（${adjustment.reason}${until}），${base}${beside}`];
    }
    switch (adjustment.rule) {
      case 'buffer':
        return [`仍在该等级分界以下的缓冲区内，保留该等级，${base}`];
      case 'grace':
        return [`按宽限期保留上期等级${until}，${base}`];
      case 'max-fall':
        return [`按每期最多下降的级数，自上期等级只降到此级，${base}`];
    }
  },
  reasons({ ties, tierByRank, minimum, heldDown }) {
    if (heldDown) return ['价值不大于 0 的客户无论名次如何都留在最低等级'];
    if (minimum !== null)
      return [
        `按名次可入 ${called(minimum.tier)}，但价值低于该级的最低要求 ${exactMoney(minimum.from)}`,
      ];
    const others = groupDigits(`${ties.others}`);
    const together = `与另外 ${others} 位价值相同的客户一起`;
    switch (ties.effect) {
      case 'none':
        return [];
      case 'by-id':
        return [`另有 ${others} 位客户价值相同且跨越等级分界，由客户编号的先后决定`];
      case 'promoted':
        return [`按并列规则${together}由 ${called(tierByRank)}上调`];
      case 'demoted':
        return [`按并列规则${together}由 ${called(tierByRank)}下调`];
    }
  },
  rise({ tier, gap, equalSuffices }) {
    if (equalSuffices) return `再增加 ${exactMoney(gap)} 即可升入 ${called(tier)}`;
    return compareAmounts(gap, 0) === 0
      ? `稍有增加即可升入 ${called(tier)}`
      : `再增加超过 ${exactMoney(gap)} 即可升入 ${called(tier)}`;
  },
  fall({ tier, amount, equalHolds }) {
    if (!equalHolds) return `减少达到 ${exactMoney(amount)} 就会降到 ${called(tier)}`;
    return compareAmounts(amount, 0) === 0
      ? `稍有减少就会降到 ${called(tier)}`
      : `减少超过 ${exactMoney(amount)} 才会降到 ${called(tier)}`;
  },
  byRank: '就名次而言，',
  betweenChanges: '，',
  betweenClauses: '；',
  end: '。',
};

function called(tier: TieredExplanation['tier']): string {
  return tiers.name(tier.id, tierCalled(tier, 'zh'));
}

/** A column of the user's own keeps its name, set apart by blanks. */
function basisText(basis: string): string {
  const name = measures.name(basis);
  return name === basis ? ` ${basis} ` : name;
}
