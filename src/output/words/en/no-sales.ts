import { columnsArgument, ruleArgument } from '../arguments';
import type { NoticeWords } from '../catalogue';
import { exactMoney, groupDigits } from '../figures';

type Named =
  | 'states-that-count'
  | 'rows-marked-as-no-sale'
  | 'parts-of-bundles'
  | 'total-beside-periods'
  | 'refunds-not-taken-off'
  | 'tax-not-taken-off';

/** What is said of rows that may be no sale, and of amounts that may be too high. */
export const noSaleNotices: Pick<NoticeWords, Named> = {
  'states-that-count': ({ heading, states, rows, amounts }) =>
    `${JSON.stringify(heading)} has states in which a row may be no sale, and they count: ${states.map((state, at) => `${state} (${rowsText(rows[at])}, ${exactMoney(amounts[at] ?? '0')})`).join(', ')}. To leave them out: \`except\` ${ruleArgument(heading, states)}.`,
  'rows-marked-as-no-sale': ({ heading, rows, amount, unmarked }) =>
    `${JSON.stringify(heading)} is filled in ${rowsText(rows)} (${exactMoney(amount)}), which may be no sale and ${rows === 1 ? 'counts' : 'count'}. To leave ${rows === 1 ? 'it' : 'them'} out: \`only\` ${ruleArgument(heading, unmarked)}.`,
  'parts-of-bundles': ({ heading, rows, amount, bundles }) =>
    `${rowsText(rows)} with ${exactMoney(amount)} ${rows === 1 ? 'is a part' : 'are parts'} of bundles by ${JSON.stringify(heading)}, whose own rows have an amount too: what was sold once counts twice. To leave the parts out: ${bundles.length === 0 ? `\`only\` ${ruleArgument(heading, [''])}` : `\`except\` ${ruleArgument(heading, bundles)}`}.`,
  'total-beside-periods': ({ heading, periods, terms }) =>
    `The amounts are those of ${JSON.stringify(heading)}, a total beside ${periods} columns of periods, whatever the window; to add up columns: \`columns\` ${columnsArgument('revenue', terms)}, with those of the periods that are meant.`,
  'refunds-not-taken-off': ({ heading, rows, amount, terms }) =>
    `${JSON.stringify(heading)} holds ${exactMoney(amount)} in ${rowsText(rows)}, and is not taken off.${toTakeOff(terms)}`,
  'tax-not-taken-off': ({ heading, rows, amount, terms }) =>
    `${JSON.stringify(heading)} holds ${exactMoney(amount)} in ${rowsText(rows)}, and is not used: where the amounts hold it, they are that much higher than without tax.${toTakeOff(terms)}`,
};

function rowsText(rows: number | string = 0): string {
  return `${groupDigits(`${rows}`)} ${Number(rows) === 1 ? 'row' : 'rows'}`;
}

function toTakeOff(terms: string): string {
  return terms === '' ? '' : ` To take it off: \`columns\` ${columnsArgument('revenue', terms)}.`;
}
