import type { Words } from '../en/index';
import { groupDigits } from '../figures';
import { ROLES } from './roles';

export const reading: Words['reading'] = {
  role: (role) => ROLES[role] ?? role,
  column: (role, columns) => `${role} = ${columns}`,
  dateOrder: { dmy: '日期为日在前', mdy: '日期为月在前', ymd: '' },
  epochs: {
    seconds: '日期为 1970 年以来的秒数',
    milliseconds: '日期为 1970 年以来的毫秒数',
  },
  inZone: (heading, zone) => `“${heading}”的时刻按 ${zone} 时区`,
  decimalComma: '小数点用逗号',
  takenOff: (words) => `扣减：${words.map((word) => `“${word}”`).join('、')}`,
  inUnits: (heading, factor) => `“${heading}”乘以 ${groupDigits(`${factor}`)}`,
  onceAnOrder: (headings) =>
    `每张订单只计一次：${headings.map((heading) => `“${heading}”`).join('、')}`,
  readAs: ({ file, what, encoding, columns, marks }) => {
    const as = `按 ${what}${encoding === '' ? '' : `（${encoding}）`} 读取`;
    const from = file === '' ? as : `${as} ${file}`;
    return `${from}：${[columns.join('，'), ...marks].join('；')}。`;
  },
  files: (names, count) =>
    `${count} 个文件（${names.join('、')}${count > names.length ? '……' : ''}）`,
  exportOf: (title) => title,
  presets: '已知的导出格式',
  none: '无',
  onlyRule: (column, values) => `只计入“${column}”为 ${values.join('、')} 的行`,
  exceptRule: (column, values) => `不计“${column}”为 ${values.join('、')} 的行`,
  whereFrom: (menus) => `导出位置：${menus}`,
  readSo: '读取方式：',
  toKnow: '须知，以及文件中看不出来的情况：',
  side: (word, mark) => `“${word}”：${SIDES[mark] ?? mark}`,
  refundRule: (column, values, customer) =>
    `扣减“${column}”为 ${values.join('、')} 的行${customer === '' ? '' : `，客户取自“${customer}”列`}`,
  knownBy: (headings) =>
    `据以下标题识别：${headings.map((heading) => `“${heading}”`).join('、')}。`,
  source: (source) => `来源：${source}。`,
  lookTitle: (file) => `${file} 将这样读取`,
  headings: (headings) => `标题：${headings.map((heading) => `“${heading}”`).join('、')}。`,
  unused: (headings, count) => {
    const more = count > headings.length ? `等 ${count} 列` : '';
    return `未使用：${headings.map((heading) => `“${heading}”`).join('、')}${more}。`;
  },
  rows: (read, leftOut, unreadable, lines = []) => {
    const rows = `共 ${groupDigits(`${read}`)} 行`;
    const at = lines.length === 0 ? '' : `（下表第 ${lines.join('、')} 行）`;
    const out = leftOut === 0 ? '' : `，按规则排除 ${groupDigits(`${leftOut}`)} 行${at}`;
    const others = leftOut === 0 ? '全部' : '其余全部';
    return unreadable === 0
      ? `${rows}${out}，${others}可读。`
      : `${rows}${out}，其中 ${groupDigits(`${unreadable}`)} 行无法读取。`;
  },
  toChange:
    '如需换一种读法，请使用 `columns`、`except`、`preset`、`dateFormat`、`decimalMark` 或 `encoding`；`plan` 可保存这一读法。',
};

const SIDES: Readonly<Record<string, string>> = {
  '+': '计入',
  '-': '扣减',
  '0': '不是销售',
  '-+': '一律反号',
  '--': '无论正负都扣减',
};
