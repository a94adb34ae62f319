import type { Words } from '../en/index';
import type { HeadlineBefore } from '../en/report';
import { boundText, groupDigits, percent } from '../figures';
import { measures } from './common';

/** 报告：各节标题，以及其他页面没有的说法。 */
export const report: Words['report'] = {
  title: ({ basis, window }) => `客户金字塔（按${measures.name(basis)}），${window}`,
  kicker: '客户金字塔',
  headline({ basis, tier, customers, share, before }) {
    const best =
      share === null
        ? `按${measures.name(basis)}，${tier}有 ${count(customers)} 位`
        : `${count(customers)} 位客户贡献了${measures.name(basis)}的 ${percent(share)}`;
    const then = before === null ? '' : fellOut(before, tier);
    return `${best}${then === '' ? '' : `；${then}`}。`;
  },
  sections: {
    best: (tier) => `${tier}名单`,
    charts: '图表',
    tiers: '各等级及其服务标准',
    moved: '等级变动',
    work: '待办事项',
    customers: '全部客户',
    account: '行数与金额核对',
    reading: '数据如何读取',
    computed: '计算口径',
  },
  contents: '目录',
  skip: '跳到正文',
  atAGlance: '概览',
  shareOf: (tier) => `${tier}占比`,
  bestFifth: '前 20% 客户占比',
  changeSince: (window) => `较 ${window}增减`,
  captions: {
    best: '最重要的客户',
    tiers: '各等级指标',
    fallen: '降级与离开的客户',
    risen: '升级、新增与回归的客户',
    customers: '全部客户，按名次排列',
    control: '从读入到计入的行数与金额',
    rejected: '无法读取的行',
    settings: '决定结果的设定',
    inputs: '读取的文件',
  },
  moreInList: (more) => `其余 ${count(more)} 位见“全部客户”。`,
  andMoreRows: (more) => `另有 ${count(more)} 行。`,
  continued: (caption) => `${caption}（续）`,
  noNotices: '读取方面没有需要说明的事项。',
  figuresOf: (chart) => `图中数据：${chart}`,
  settingNames: {
    window: '统计期间',
    dates: '起止日期',
    against: '对比期间',
    basis: '排名依据',
    scheme: '等级划分',
    rounding: '分界取整',
    ties: '分界处并列',
    nonPositive: '价值不大于 0 的客户',
    population: '参与排名的客户',
    ids: '客户编号',
    orders: '订单',
    timeZone: '时区',
    asOf: '截至日期',
    stability: '沿用上期等级',
    currency: '币种',
    rates: '汇率',
    anonymised: '匿名处理',
    version: '生成程序',
  },
  settings: {
    cut: { headcount: '按客户数', value: '按价值占比', amount: '按最低价值' },
    rounding: { up: '向上取整', nearest: '四舍五入', down: '向下取整' },
    ties: {
      split: '拆分：由名次决定',
      promote: '与界内末位相同者一并上调',
      demote: '跨越分界者一并下调',
    },
    nonPositive: { lowest: '留在最低等级', rank: '由名次决定' },
    population: { active: '统计期间内有交易的客户', roster: '名册上的全部客户' },
    ids: { exact: '逐字区分', fold: '不区分大小写、全半角与空格' },
    orders: (counted) => (counted ? '已统计' : '未统计'),
    tier: (name, share, from) =>
      [
        name,
        ...(share === null ? [] : [boundText(share)]),
        ...(from === null ? [] : [`不低于 ${groupDigits(from)}`]),
      ].join(' '),
    stability({ buffer, grace, maxFall, against }) {
      return [
        `对照 ${against}`,
        ...(buffer === '0' ? [] : [`分界以下 ${boundText(buffer)} 以内`]),
        ...(grace === 0 ? [] : [`超出后再保留 ${grace} 期`]),
        ...(maxFall === undefined ? [] : [`每期最多下降 ${maxFall} 级`]),
      ].join('；');
    },
    anonymised: '客户编号、名称、负责人、备注和被剔除的单元格均为带密钥的摘要（HMAC-SHA-256）',
  },
  controls: {
    search: '搜索',
    searchHint: '编号、名称或负责人',
    tier: '等级',
    all: '全部',
    copy: '复制',
    copied: '已复制',
    notCopied: '未能复制',
    showing: '显示 {shown} / {all}',
    more: '显示更多',
    sortBy: '按{column}排序',
    controls: '搜索与筛选',
  },
};

const count = (number: number): string => groupDigits(`${number}`);

function fellOut({ window, customers, fallen, change }: HeadlineBefore, tier: string): string {
  if (customers === 0) return '';
  const then = `${window}的 ${count(customers)} 位${tier}`;
  if (fallen === 0) return `${then}${customers === 1 ? '仍在该级' : '全部仍在该级'}`;
  const worth = change === null ? '' : `，合计${change.isLess ? '减少' : '增加'} ${change.text}`;
  return `${then}中有 ${count(fallen)} 位退出该级${worth}`;
}
