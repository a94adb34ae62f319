import { ruleArgument } from '../arguments';
import type { layoutNotices as english, layoutIssues as issues } from '../en/layout';
import { answersSaid } from '../option-said';

/** 对不是数据行的各行的提问。 */
export const layoutIssues: typeof issues = {
  'customers-at-several-levels': ({ names, amount, sum }, issue) => ({
    message:
      sum === ''
        ? `数据分 ${names.length} 层列出（${names.map((name) => `“${name}”`).join(' > ')}），哪一层是客户？`
        : `该行金额为 ${amount}，其下各行合计为 ${sum}（${names.map((name) => `“${name}”`).join(' > ')}）：它可能是合计，也可能是数据行`,
    hint: `请指明客户在哪一层：${answersSaid(issue).chosen.join(' 或 ')}；此后下面还有明细的行一律跳过。`,
  }),
  'not-a-level': {
    message: '这不是层级',
    hint: '例如：`customerLevel` 1 表示最外层。',
  },
};

/** 不是数据行的各行。 */
export const layoutNotices: typeof english = {
  'lines-above-headings': ({ line, lines, first }) =>
    `标题在第 ${line} 行，已跳过其上方 ${lines} 行${first === '' ? '' : `（“${first}”）`}；可用 \`headerLine\` 指定。`,
  'lines-drawn': ({ lines }) => `跳过了 ${lines} 行分隔线。`,
  'headings-again': ({ lines, at }) =>
    `文件中间重复出现标题，已跳过：第 ${at.join('、')} 行${lines > at.length ? `等 ${lines} 行` : ''}。`,
  'lines-below-rows': ({ lines, from, first }) =>
    `跳过了最后一行数据之后的 ${lines} 行（从第 ${from} 行“${first}”起）。`,
  'rows-below-blank': ({ rows, line, heading, names }) =>
    `表尾空行之后另有 ${rows} 行（从第 ${line} 行起），没有日期，目前按销售计入：${names.map((name) => `“${name}”`).join('、')}。如果是汇总信息，请排除：\`except\` ${ruleArgument(heading, names)}。`,
  'cells-of-one-width': ({ heading, width }) =>
    `“${heading}”列的单元格都用空格补足到 ${width} 个字符，已去掉首尾空格。`,
  'cells-not-of-one-width': ({ heading, line }) =>
    `“${heading}”列原先宽度一致，已去掉首尾空格；但从第 ${line} 行起宽度不再一致。`,
  'totals-passed-over': ({ rows, at, texts }) =>
    `跳过了 ${rows} 个合计行：${texts.map((text, place) => `第 ${at[place]} 行（${text}）`).join('、')}${rows > at.length ? '等' : ''}；可用 \`totalLines\` 指定。`,
  'totals-differ': ({ rows, line, text, heading, amount, sum }) =>
    `第 ${line} 行的合计“${text}”在“${heading}”列为 ${amount}，而其各行之和为 ${sum}${rows > 1 ? `（这样的合计共 ${rows} 个）` : ''}：合计行已跳过，各行照常计入。请核对导出程序的合计是否没有包含其中某些行。`,
  'rows-called-totals': ({ rows, at, texts }) =>
    `有 ${rows} 行带有合计字样，但金额不等于其他行之和，按数据行计入：${texts.map((text, place) => `第 ${at[place]} 行（${text}）`).join('、')}${rows > at.length ? '等' : ''}；可用 \`totalLines\` 指定。`,
  'cells-carried-down': ({ headings, rows }) =>
    `${headings.map((heading) => `“${heading}”`).join('、')}列的空白单元格已沿用上方内容，共 ${rows} 行。`,
  'groups-of-customers': ({ groups, first }) =>
    `客户单独占一行，其下为该客户的数据行（“${first}”）：共读取 ${groups} 组。`,
  'rows-indented': ({ groups, rows, first }) =>
    `有 ${rows} 行缩进在 ${groups} 个汇总行之下（“${first}”），归入该客户；汇总行已跳过。`,
};
