import type { CompanyKind } from '../../../core/change/company-profile';
import type { MigrationKind } from '../../../core/change/ladder';
import type { ListSaid, OutcomeSaid } from '../en/change';
import type { Words } from '../en/index';
import { boundText, groupDigits, money, percent } from '../figures';
import { measures } from './common';

/** 期间的对照：等级迁移、历史、公司类型、阶梯、稳定性、两种依据。流失专指整个离开的客户，离开某等级称掉出。 */
export const change: Words['change'] = {
  before: '上期',
  after: '本期',
  from: '原等级',
  to: '现等级',
  kind: '等级迁移',
  stages: {
    loyal: '忠诚',
    'very satisfied': '非常满意',
    satisfied: '满意',
    dissatisfied: '不满意',
    angry: '愤怒',
    escalated: '投诉升级',
  },
  measure,
  unit: (heading, currency) => (currency === null ? heading : `${heading}（${currency}）`),
  worth: (amount, currency) => (currency === null ? money(amount) : `${money(amount)} ${currency}`),
  kinds: {
    new: '新增',
    upgraded: '升级',
    retained: '保级',
    downgraded: '降级',
    lapsed: '流失',
    returned: '回流',
  },
  newOrReturned: '新增或回流',

  // 等级迁移
  title: ({ before, after, basis }) =>
    `等级迁移${basis === null ? '' : `（按${measure(basis)}）`}：${spaced(before, '对比', after)}`,
  matrix: ({ before, after }) => `客户数：${spaced('纵向为', before)}，${spaced('横向为', after)}`,
  changes: ({ before, after }) =>
    `价值变化：${spaced('纵向为', before)}，${spaced('横向为', after)}`,
  flows: '迁移汇总',
  overview({ before, after }, counts, tellsReturned) {
    const count = (kind: MigrationKind): string =>
      `${change.kinds[kind]} ${groupDigits(`${counts[kind]}`)} 位`;
    const of = counts.upgraded + counts.retained + counts.downgraded + counts.lapsed;
    const stayed = (['upgraded', 'retained', 'downgraded', 'lapsed'] as const).map(count);
    const arrived = tellsReturned
      ? `${count('new')}，${count('returned')}`
      : `${change.newOrReturned} ${groupDigits(`${counts.new}`)} 位`;
    return `${spaced(before, '的')} ${groupDigits(`${of}`)} 位客户中，${stayed.join('，')}；${spaced(after, '另有')}${arrived}。`;
  },
  reconciliation: ({ basis, before, gained, lost, after }) =>
    `${basis === null ? '价值' : measures.name(basis)}：上期 ${before} + 增加 ${gained} - 减少 ${lost} = 本期 ${after}。`,
  migration({ customer, kind, from, to, isInactive, values }) {
    const moved = {
      new: spaced('为新增客户，进入', to),
      returned: spaced('回流，进入', to),
      upgraded: spaced('由', from, '升至', to),
      retained: spaced('保持在', to),
      downgraded: spaced('由', from, '降至', to),
      lapsed: spaced('由', from, isInactive ? '流失，本期无交易' : '流失'),
    }[kind];
    if (values === null) return `${customer} ${moved}。`;
    const { before, after, change, sign } = values;
    const difference = sign === 0 ? '没有变化' : `${sign > 0 ? '增加' : '减少'} ${change}`;
    return `${customer} ${moved}：上期 ${before}，本期 ${after}，${difference}。`;
  },

  // 公司类型
  profile({ kind, before, lost, won, lostRate, wonRate, bounds }, tiers) {
    const best = tiers.join('、');
    if (kind === null) return `重点等级为 ${best}，上期没有客户，无从判断公司类型。`;
    const flow = (customers: number, rate: string | null, bound: string): string =>
      `${groupDigits(`${customers}`)} 位（${percent(rate ?? '0')}，达到 ${boundText(bound)} 即为偏多）`;
    return `公司属于${COMPANY_KINDS[kind]}：重点等级为 ${best}，上期共有 ${groupDigits(`${before}`)} 位客户，掉出 ${flow(lost.customers, lostRate, bounds.lost)}，新进入 ${flow(won.customers, wonRate, bounds.won)}。`;
  },

  // 历史
  historyTitle: (basis, first, last) =>
    `等级变化（按${measure(basis)}）：${first === last ? first : spaced(first, '至', last)}`,
  sizes: '各等级客户数',
  step: (before, after) => `各等级的流入与流出：${spaced(before, '对比', after)}`,
  ofWindow: (heading, window) => spaced(window, heading),
  some: (standing, customers) => `${spaced(standing, groupDigits(`${customers}`))} 位`,
  cameAndWent(tier, from, to) {
    const clauses = [
      ...(from === null ? [] : [`来自 ${from}`]),
      ...(to === null ? [] : [`去往 ${to}`]),
    ];
    return `${tier}：${clauses.join('；')}。`;
  },
  history(customer, windows) {
    const clauses = windows.map(({ window, standing, value, kind }) => {
      const worth = value === null ? standing : `为 ${standing}，${value}`;
      return `${spaced(window, worth)}${kind === null ? '' : `（${change.kinds[kind]}）`}`;
    });
    return `${customer}：${clauses.join('；')}。`;
  },

  // 稳定性
  sensitivityTitle: (basis, window) => `等级稳定性（按${measure(basis)}）：${window}`,
  nobodyRanked: '没有客户参与排名，因此等级不会变化。',
  firm: (firm, customers, share) =>
    `${groupDigits(`${customers}`)} 位客户中有 ${groupDigits(`${firm}`)} 位（${share}）在各种假设下等级始终不变。`,
  leastFirm: (tier, firm, customers, share) =>
    `最不稳定的等级是 ${tier}：${groupDigits(`${customers}`)} 位客户中有 ${groupDigits(`${firm}`)} 位（${share}）保持不变。`,
  moved({ cut, size, sign }, outcome) {
    const isPlus = sign === '+';
    const condition =
      sign === ''
        ? '若各等级分界不动'
        : cut === 'amount'
          ? `若各等级下限${isPlus ? '提高' : '降低'} ${size}%`
          : `若各等级分界${UNITS[cut]}${isPlus ? '下移' : '上移'} ${size} 个百分点`;
    return `${condition}，${outcomeText(outcome)}。`;
  },
  shifted(days, window, outcome) {
    const condition =
      days === 0
        ? '若统计期间不动'
        : `若统计期间${days < 0 ? '提前' : '推后'} ${groupDigits(`${Math.abs(days)}`)} 天`;
    return `${condition}（${window}），${outcomeText(outcome)}。`;
  },
  move: ({ cut, size, sign }) =>
    cut === 'amount' ? `下限 ${sign}${size}%` : `分界 ${sign}${size} 个百分点`,
  shift: (days) =>
    `统计期间 ${days > 0 ? '+' : days < 0 ? '-' : ''}${groupDigits(`${Math.abs(days)}`)} 天`,

  // 两种依据
  basesTitle: ({ first, second }, window) => `按${first}与按${second}的等级对照：${window}`,
  nobodyByBoth: ({ first, second }) => `没有客户同时按${first}和按${second}排名。`,
  agreement({ first, second }, { customers, same, higherByFirst, higherBySecond }, share) {
    return `${groupDigits(`${customers}`)} 位客户中，${groupDigits(`${same}`)} 位（${share}）按${first}与按${second}的等级相同；${groupDigits(`${higherByFirst}`)} 位按${first}的等级更高，${groupDigits(`${higherBySecond}`)} 位按${second}的等级更高。`;
  },
  onlyByOne: (customers, by, notBy) =>
    `${groupDigits(`${customers}`)} 位客户按${by}参与排名，但未按${notBy}参与排名。`,
  nobodyLoses: ({ first, second }) => `按${first}高于最低等级的客户中，没有${second}低于 0 的。`,
  lists: {
    bigAndLosing: ({ first, second, customers, firstValue, secondValue, foremost }) =>
      `规模大但亏损：按${first}高于最低等级的客户中，${groupDigits(`${customers}`)} 位的${second}低于 0，${second}合计 ${secondValue}，${first}合计 ${firstValue}：${listed(foremost, customers)}。`,
    bigAndPayingLittle: ({ first, second, customers, firstValue, secondValue }) =>
      `规模大但贡献小：${groupDigits(`${customers}`)} 位客户按${first}高于最低等级，按${second}处于最低等级但未亏损：${second}合计 ${secondValue}，${first}合计 ${firstValue}。`,
    smallAndPaying: ({ first, second, customers, firstValue, secondValue, foremost }) =>
      `规模小但贡献大：${groupDigits(`${customers}`)} 位客户按${first}处于最低等级，按${second}却高于最低等级：${second}合计 ${secondValue}，${first}合计 ${firstValue}：${listed(foremost, customers)}。`,
    upperByBoth: ({ first, second, customers, firstValue, secondValue }) =>
      `${groupDigits(`${customers}`)} 位客户按两者都高于最低等级，${first}合计 ${firstValue}，${second}合计 ${secondValue}。`,
  },
  notRanked: '未排名',
  corner: ({ first, second }) => `按${first}↓ 按${second}→`,
};

const COMPANY_KINDS: Readonly<Record<CompanyKind, string>> = {
  growing: '成长型',
  churning: '动荡型',
  steady: '稳定型',
  shrinking: '萎缩型',
};

const UNITS = { headcount: '按客户数', value: '按价值' } as const;

/** A column of the user's own keeps its name, set apart by blanks. */
function measure(basis: string): string {
  const name = measures.name(basis);
  return name === basis ? ` ${basis} ` : name;
}

/** 汉字与西文、数字之间空一格。 */
function spaced(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const isHanFirst = /\p{sc=Han}$/u.test(text);
    const isHanNext = /^\p{sc=Han}/u.test(part);
    const isApart = isHanFirst ? /^\w/.test(part) : isHanNext && /\w$/.test(text);
    return `${text}${isApart ? ' ' : ''}${part}`;
  });
}

function outcomeText(outcome: OutcomeSaid): string {
  const { customers, rose, fell, left, entered, daysWithoutRows, share } = outcome;
  const some = (number: number, what: string): string[] =>
    number === 0 ? [] : [`${groupDigits(`${number}`)} 位${what}`];
  const changed = [...some(rose, '升级'), ...some(fell, '降级'), ...some(left, '变为无交易')];
  const changes =
    changed.length === 0
      ? '没有客户的等级变化'
      : `${groupDigits(`${customers}`)} 位客户中有 ${changed.join('，')}（${share}）`;
  return [
    changes,
    ...some(entered, '仅在此时参与排名').map((who) => `另有 ${who}`),
    ...(daysWithoutRows === 0
      ? []
      : [`该期间有 ${groupDigits(`${daysWithoutRows}`)} 天超出数据的日期范围，销售数据可能不全`]),
  ].join('；');
}

function listed(foremost: ListSaid['foremost'], customers: number): string {
  const names = foremost.map(({ customer, value }) => `${customer}（${value}）`).join('、');
  return customers > foremost.length ? `${names}等` : names;
}
