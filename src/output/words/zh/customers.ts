import { ruleArgument } from '../arguments';
import type { customerNotices as english } from '../en/customers';
import { exactMoney, groupDigits, percent } from '../figures';

/** 关于日期、客户编号与价值的提示。 */
export const customerNotices: typeof english = {
  'days-moved': ({ rows, entering, leaving, offsets, example, day, zone }) =>
    `有 ${groupDigits(`${rows}`)} 个带时差的时刻，按 UTC 取日期后与所写的日期不同（时差 ${offsets.join('、')}；如 ${example} 算作 ${day}）${windowed(entering, leaving)}。如需按当地日期，请使用 ${zone === '' ? '`timeZone` 并写明时区' : `\`timeZone\` ${zone} 或当地所在时区`}；如需按 UTC，请使用 \`timeZone\` UTC。`,
  'ids-alike': ({ count, customers, examples, ...worth }) =>
    `有 ${count} 个客户编号与另一编号只差在大小写、空格、全角半角或不可见字符，目前各算一位客户：${quoted(examples, count)}；${worthText(worth)}。使用 \`ids\` fold 后合为 ${customers} 位客户。`,
  'ids-in-scientific-notation': ({ count, examples, ...worth }) =>
    `有 ${count} 个客户编号是科学计数法（${quoted(examples, count)}；${worthText(worth)}）：电子表格软件已截去其中若干位数字，不同客户可能因此变成同一位。请从原系统重新导出，不要用电子表格软件另存；或先把该列设为“文本”格式，再放入编号。`,
  'customer-is-a-placeholder': ({ customerId, rank, heading, ...worth }) =>
    `“${customerId}”不像真正的客户：排名第 ${groupDigits(`${rank}`)}，${worthText(worth)}。如需排除，请使用 ${heading === '' ? '`exclude`' : `\`except\` ${ruleArgument(heading, [customerId])}`}。`,
  'shares-beyond-the-whole': ({ customers, negative, total, share }) =>
    `有 ${groupDigits(`${customers}`)} 位客户价值小于 0，合计负值 ${exactMoney(negative)}，使总额降为 ${exactMoney(total)}，其余客户占 ${percent(share)}。价值占比会超过 100%，较好的等级人数变少；\`rounding\` 取 down 时可能一位也没有。如不愿如此，请按客户数或按金额划分，或用 \`exclude\` 排除这些客户。`,
  'rows-end-early': ({ window, last, days }) =>
    `最后一条记录的日期是 ${last}，比 ${window} 的结束早 ${days} 天：该期间若尚未结束，其间的价值就比完整的期间少。请用 \`asOf\` 说明今天是哪一天。`,
};

function windowed(entering: number, leaving: number): string {
  const moves = [
    ...(entering === 0 ? [] : [`${groupDigits(`${entering}`)} 个因此移入统计期间`]),
    ...(leaving === 0 ? [] : [`${groupDigits(`${leaving}`)} 个因此移出统计期间`]),
  ];
  return moves.length === 0 ? '' : `，其中 ${moves.join('、')}`;
}

function quoted(examples: readonly string[], count: number): string {
  const list = examples.map((id) => `“${id}”`).join('、');
  return count > examples.length ? `${list}等` : list;
}

function worthText({
  rows,
  value,
  share,
}: Readonly<Record<'value' | 'share', string>> & { readonly rows: number }): string {
  const part = share === '' ? '' : `，占总额的 ${percent(share)}`;
  return `共 ${groupDigits(`${rows}`)} 行，金额 ${exactMoney(value)}${part}`;
}
