import { columnsArgument, ruleArgument } from '../arguments';
import type { noSaleNotices as english } from '../en/no-sales';
import { exactMoney, groupDigits } from '../figures';

/** 可能不算销售的行，以及可能偏高的金额。 */
export const noSaleNotices: typeof english = {
  'states-that-count': ({ heading, states, rows, amounts }) =>
    `“${heading}”列中有些状态可能不算销售，目前仍计入：${states.map((state, at) => `${state}（${groupDigits(rows[at] ?? '0')} 行，${exactMoney(amounts[at] ?? '0')}）`).join('、')}。如需排除，请使用 \`except\` ${ruleArgument(heading, states)}。`,
  'rows-marked-as-no-sale': ({ heading, rows, amount, unmarked }) =>
    `“${heading}”列在 ${groupDigits(`${rows}`)} 行中有内容（金额 ${exactMoney(amount)}），这些行可能不算销售，目前仍计入。如需排除，请使用 \`only\` ${ruleArgument(heading, unmarked)}。`,
  'parts-of-bundles': ({ heading, rows, amount, bundles }) =>
    `按“${heading}”列，有 ${groupDigits(`${rows}`)} 行（金额 ${exactMoney(amount)}）是套装的组成商品，而套装本身的行也有金额：同一笔销售计了两次。如需排除组成商品，请使用 ${bundles.length === 0 ? `\`only\` ${ruleArgument(heading, [''])}` : `\`except\` ${ruleArgument(heading, bundles)}`}。`,
  'total-beside-periods': ({ heading, periods, terms }) =>
    `金额取自“${heading}”列，即 ${periods} 个分期列旁的合计，与统计期间无关；如需按分期列相加，请使用 \`columns\` ${columnsArgument('revenue', terms)}，只保留所需的各期。`,
  'refunds-not-taken-off': ({ heading, rows, amount, terms }) =>
    `“${heading}”列在 ${groupDigits(`${rows}`)} 行中共有 ${exactMoney(amount)}，目前未从销售额中扣除。${toTakeOff(terms)}`,
  'tax-not-taken-off': ({ heading, rows, amount, terms }) =>
    `“${heading}”列在 ${groupDigits(`${rows}`)} 行中共有 ${exactMoney(amount)}，目前未使用：如果金额含税，则比不含税高出这么多。${toTakeOff(terms)}`,
};

function toTakeOff(terms: string): string {
  return terms === '' ? '' : `如需扣除，请使用 \`columns\` ${columnsArgument('revenue', terms)}。`;
}
