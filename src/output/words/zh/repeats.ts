import type { Notices } from '../../../core/issues/notices';
import type { repeatNotices as english } from '../en/repeats';
import { exactMoney, groupDigits } from '../figures';
import { linePlace } from '../line-place';

type Again = Notices['rows-in-two-files'];

/** 已经出现过的数据行。 */
export const repeatNotices: typeof english = {
  'rows-in-two-files': (again) =>
    `有 ${count(again.rows)} 行连同订单号在两个文件中重复出现（${placesOf(again)}）：${outcome(again)}`,
  'rows-again-in-order': ({ runs, ...again }) =>
    `有 ${count(again.rows)} 行按原有顺序再次出现，共 ${count(runs)} 段（${placesOf(again)}）：${outcome(again)}`,
  'rows-twice-with-order': (again) =>
    `有 ${count(again.rows)} 行连同订单号重复出现，而其他订单均为一行（${placesOf(again)}）：${outcome(again)}`,
};

function count(rows: number): string {
  return groupDigits(`${rows}`);
}

function placesOf({ rows, line, earlierLine }: Again): string {
  return `${rows === 1 ? '' : '首行为'}${place(line)}，同${place(earlierLine)}`;
}

function place(at: number): string {
  const { line, file } = linePlace(at);
  return `${file === '' ? '' : ` ${file} `}第 ${line} 行`;
}

function outcome({ amount, done }: Again): string {
  const sum = amount === '' ? '' : `，金额 ${exactMoney(amount)}`;
  return done === 'dropped'
    ? `已去重${sum}。`
    : `仍按原样计入${sum}；如需去重：\`duplicates\` drop。`;
}
