import { ruleArgument } from '../arguments';
import type { NoticeWords } from '../catalogue';
import { exactMoney, groupDigits, percent } from '../figures';

type Named =
  | 'days-moved'
  | 'ids-alike'
  | 'ids-in-scientific-notation'
  | 'customer-is-a-placeholder'
  | 'shares-beyond-the-whole'
  | 'rows-end-early';

/** What is said of the dates and ids of customers, and of their values. */
export const customerNotices: Pick<NoticeWords, Named> = {
  'days-moved': ({ rows, entering, leaving, offsets, example, day, zone }) =>
    `${rows === 1 ? 'A timestamp falls' : `${groupDigits(`${rows}`)} timestamps fall`} on another day in UTC, by which dates are taken, than ${rows === 1 ? 'it shows' : 'they show'} (offset ${offsets.join(', ')}; ${example} on ${day})${windowed(entering, leaving)}. For the days of a place: ${zone === '' ? '`timeZone` with its zone' : `\`timeZone\` ${zone}, or the zone of that place`}; to keep those of UTC: \`timeZone\` UTC.`,
  'ids-alike': ({ count, customers, examples, ...worth }) =>
    `${count} customer ids differ from another only by case, blanks, width or characters that are not seen, and count as customers of their own: ${quoted(examples, count)}; ${worthText(worth)}. With \`ids\` fold they are ${customers === 1 ? 'one customer' : `${customers} customers`}.`,
  'ids-in-scientific-notation': ({ count, examples, ...worth }) =>
    `${count === 1 ? 'A customer id is a number' : `${count} customer ids are numbers`} in scientific notation (${quoted(examples, count)}; ${worthText(worth)}): a spreadsheet has cut off digits, so different customers may have become one. Export the file again and do not save it from a spreadsheet, or set that column to the format Text before the ids come in.`,
  'customer-is-a-placeholder': ({ customerId, rank, heading, ...worth }) =>
    `${JSON.stringify(customerId)} looks like no customer: rank ${groupDigits(`${rank}`)}, ${worthText(worth)}. To leave it out: ${heading === '' ? '`exclude`' : `\`except\` ${ruleArgument(heading, [customerId])}`}.`,
  'shares-beyond-the-whole': ({ customers, negative, total, share }) =>
    `${customers === 1 ? 'A customer is' : `${groupDigits(`${customers}`)} customers are`} worth less than nothing: ${exactMoney(negative)} of negative value lowers the total to ${exactMoney(total)}, of which the others hold ${percent(share)}. Shares of value go beyond 100%, and the better tiers hold fewer customers, with \`rounding\` down perhaps none. To cut without: by headcount or by amount, or leave these out with \`exclude\`.`,
  'rows-end-early': ({ window, last, days }) =>
    `The last row is of ${last}, ${days} days before the end of ${window}: if that is not over yet, less was sold in it than in a whole one. Say which day it is with \`asOf\`.`,
};

function windowed(entering: number, leaving: number): string {
  const moves = [
    ...(entering === 0 ? [] : [`${groupDigits(`${entering}`)} into the window`]),
    ...(leaving === 0 ? [] : [`${groupDigits(`${leaving}`)} out of it`]),
  ];
  return moves.length === 0 ? '' : `, ${moves.join(', ')}`;
}

function quoted(examples: readonly string[], count: number): string {
  const more = count > examples.length ? ', …' : '';
  return examples.map((id) => JSON.stringify(id)).join(', ') + more;
}

function worthText({
  rows,
  value,
  share,
}: Readonly<Record<'value' | 'share', string>> & { readonly rows: number }): string {
  const part = share === '' ? '' : `, ${percent(share)} of all`;
  return `${groupDigits(`${rows}`)} ${rows === 1 ? 'row' : 'rows'}, ${exactMoney(value)}${part}`;
}
