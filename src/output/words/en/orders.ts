import type { OrderNotices, OrderReasons } from '../../../core/issues/order-reasons';
import type { IssueSentencesOf, NoticeWords } from '../catalogue';
import { answersSaid } from '../option-said';
import { lineOf } from './lines';

/** What is asked and said of orders that stand on several lines. */
export const orderIssues: IssueSentencesOf<OrderReasons> = {
  'not-headings': {
    message: 'these are no headings',
    hint: 'For example: `orderAmounts` "Total,Shipping".',
  },
  'amounts-of-both': ({ heading }) =>
    `the amounts of ${quote(heading)} cannot be both the orders' and the lines'`,
  'orders-or-lines': ({ heading, orders, several, order, amount, line }, issue) => ({
    message: `${quote(heading)} has the same amount on every line of ${orders === several ? '' : `${orders} of `}${several} orders of several lines (order ${quote(order)}: ${amount}, again in ${lineOf(line)}): is it the order's, to be counted once, or each line's?`,
    hint: `Say ${answersSaid(issue).chosen.join(' or ')}.`,
  }),
  'totals-or-lines': ({ heading, runs, several, customer, amount, line }, issue) => ({
    message: `no column tells orders apart, and ${quote(heading)} has the same amount in all rows of a customer and a date, ${runs === several ? '' : `${runs} of `}${several} times where there are several (${quote(customer)}: ${amount}, again in ${lineOf(line)}): is it the total of an order, to be counted once, or each row's?`,
    hint: `Say ${answersSaid(issue).chosen.join(' or ')}; or name the column of order numbers: \`columns\` order=.`,
  }),
  'order-told-too-late': ({ order, heading }) => ({
    message:
      heading === ''
        ? `order ${quote(order)} is another customer's too, and earlier lines of it name none`
        : `this line tells ${quote(heading)} of order ${quote(order)}, whose earlier lines leave it blank and have been read`,
    hint: 'Sort the file by order, so that the lines of each stand together.',
  }),
  'order-dated-too-late': ({ order, heading }) => ({
    message: `on this line of order ${quote(order)} ${quote(heading)} is before what it is on lines that have been read, and the amount of the order counts on the first`,
    hint: 'Sort the file by order, so that the lines of each stand together.',
  }),
};

export const orderNotices: Pick<NoticeWords, keyof OrderNotices> = {
  'lines-continue-orders': ({ rows, line }) =>
    `${counted(rows, 'line')} without order, customer and date ${rows === 1 ? 'continues' : 'continue'} the order above (${rows === 1 ? '' : 'first '}${lineOf(line)}).`,
  'cells-from-orders': ({ rows, headings }) =>
    `Blank cells of ${quoted(headings)} took the value of their order in ${counted(rows, 'row')}.`,
  'amounts-on-one-line': ({ rows, headings }) =>
    `${counted(rows, 'row')} ${rows === 1 ? 'has' : 'have'} no amount in ${quoted(headings)}: it stands on another line of the order, and counts there.`,
  'amounts-on-every-line': ({ heading, orders, order, amount, line }) =>
    `${quote(heading)} has the same amount on every line of ${counted(orders, 'order')} (${quote(order)}: ${amount}, again in ${lineOf(line)}) and counts on each; if it is the order's, say \`orderAmounts\` ${listed(heading)}.`,
  'amounts-in-runs': ({ heading, runs, several, customer, amount, line }) =>
    `${quote(heading)} has the same amount in all rows of a customer and a date, ${runs === several ? '' : `${runs} of `}${several} times where there are several (${quote(customer)}: ${amount}, again in ${lineOf(line)}), and counts in each; if it is the total of an order, say \`orderAmounts\` ${listed(heading)}.`,
  'order-amounts-differ': ({ heading, orders, at }) =>
    `${counted(orders, 'order')} ${orders === 1 ? 'has' : 'have'} several amounts in ${quote(heading)} (${places(at)}): each of them counts once.`,
  'order-amounts-of-lines': ({ heading, orders, several, at }) =>
    `${quote(heading)} sounds like the amount of an order, but its lines differ in ${orders} of ${several} orders (${places(at)}): it counts on each line; \`orderAmounts\` ${listed(heading)} counts equal ones once.`,
  'rows-of-no-order': ({ rows, texts, line }) =>
    `${counted(rows, 'row')} ${rows === 1 ? 'has' : 'have'} ${quoted(texts)} for an order id, which names no order (${rows === 1 ? '' : 'first '}${lineOf(line)}): as where it is blank, a customer's rows of one date are one order.`,
  'order-ids-shared': ({ ids }) =>
    `${ids === 1 ? 'One order id is' : `${ids} order ids are`} those of several customers: the orders of each customer count apart.`,
};

function quote(text: string): string {
  return JSON.stringify(text);
}

/** As a list of headings has it, in which a comma parts them. */
function listed(heading: string): string {
  return quote(heading.includes(',') ? quote(heading) : heading);
}

function quoted(texts: readonly string[]): string {
  return texts.map(quote).join(', ');
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function places(at: readonly string[]): string {
  return at.map(lineOf).join(', ');
}
