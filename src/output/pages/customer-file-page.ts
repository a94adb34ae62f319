import type { Explanation } from '../../core/explain/explanation';
import { checkResult } from '../../core/issues/shape';
import type { TieredCustomer } from '../../core/pyramid/pyramid';
import { meanGap, meanOrderValue } from '../../core/pyramid/rhythm';
import type { CustomerFile, Priced } from '../../core/treatments/customer-file';
import { CUSTOMER_FILE } from '../../core/treatments/shapes';
import { toPlaces } from '../../core/values/amount';
import type { Amount } from '../../core/values/exact';
import { policiesTable } from '../tables/policies-table';
import { customerText } from '../words/customer-text';
import type { Words } from '../words/en/index';
import { exactMoney, groupDigits } from '../words/figures';
import { type Speech, wordsFor } from '../words/language';
import { rungNames } from '../words/named';
import { explanationSentence, riskSentence } from '../words/sentences';
import type { Block, Page } from './page';

/**
 * A customer's file as a page: a heading, then sections with one line a thing. A part that is not
 * known has its section too, which says so.
 *
 * @example
 * const complaints = [{ id: 'K-17', customerId: 'ann', opened: '2025-07-31' }];
 * const day = workday(buildPyramid([{ customerId: 'ann', revenue: 60 }]), {
 *   asOf: '2025-07-31',
 *   facts: { complaints },
 * });
 * const text = toText(customerFilePage(customerFile(day, 'ann')));
 * text.split('\n')[0]; // 'Customer file of ann as of 2025-07-31'
 * text.includes('Place 1: complaint K-17 of customer ann (tier A)'); // true
 * text.includes('Receivables\n  not known'); // true
 */
export function customerFilePage(file: CustomerFile, options: Speech = {}): Page {
  checkResult(file, 'file', CUSTOMER_FILE);
  const words = wordsFor(options);
  const { file: said, contact, complaints } = words.work;
  const stages = rungNames({}, words);
  const money = (amount: Amount, currency = file.explanation.currency): string =>
    currency === null ? exactMoney(amount) : `${exactMoney(amount)} ${currency}`;
  const sections: readonly (readonly [title: string, lines: readonly string[] | undefined])[] = [
    [said.standing, [explanationSentence(file.explanation, options)]],
    [said.totals, totalsLines(file, words, money)],
    [
      said.history,
      file.history?.map((past) => {
        const value = past.value === null ? '' : money(past.value, past.currency);
        return named(words.dates.window(past.window), said.past(past, value), words);
      }),
    ],
    [said.treatment, treatmentLines(file, words)],
    [said.nextContacts, file.nextContacts.map(contact)],
    [said.queued, file.queued?.map(complaints.queued)],
    [said.signals, file.signals.map((risk) => riskSentence(risk, options))],
    [said.complaints, file.complaints?.map(said.complaint)],
    [said.receivables, receivableLines(file, words, money)],
    [said.creditLimits, file.creditLimits?.map((limit) => priced(limit, money))],
    [
      said.events,
      file.events?.map(({ date, kind, note }) => {
        const what = `${date} ${words.work.eventKinds[kind]}`;
        return note === null ? what : named(what, note, words);
      }),
    ],
    [said.satisfaction, file.satisfaction?.map(({ date, stage }) => `${date} ${stages(stage)}`)],
    [said.contacts, file.contacts?.map(said.contact)],
  ];
  return {
    name: 'customer-file',
    language: options.language ?? 'en',
    blocks: [
      { kind: 'title', level: 1, text: said.title(customerText(file), file.asOf) },
      ...sections.flatMap(([title, lines]): Block[] => [
        { kind: 'title', level: 2, text: title },
        { kind: 'list', items: shownLines(lines, said) },
      ]),
    ],
  };
}

/** A note may have line ends of its own. */
function shownLines(
  lines: readonly string[] | undefined,
  { notKnown, none }: Words['work']['file'],
): readonly string[] {
  if (lines === undefined) return [notKnown];
  return lines.length === 0 ? [none] : lines.map((line) => line.replace(/[\r\n]+/g, ' '));
}

function named(name: string, what: string, { punctuation }: Words): string {
  return `${name}${punctuation.colon}${what}`;
}

type Money = (amount: Amount, currency?: string) => string;

function totalsLines({ explanation, totals }: CustomerFile, words: Words, money: Money) {
  const { file: said } = words.work;
  const { window, basis } = explanation;
  const when = named(said.window, words.dates.window(window), words);
  if (totals === null) return [when, said.noTransaction];
  const amounts: readonly (readonly [string, Amount | null])[] = [
    ...(basis === 'revenue' || basis === 'profit' ? [] : [[basis, totals.value] as const]),
    ['revenue', totals.revenue],
    ['cost', totals.cost],
    // Unlike the others, it counts nothing where it is not given.
    ...(totals.costToServe === null ? [] : [['costToServe', totals.costToServe] as const]),
    ['profit', totals.profit],
  ];
  return [
    when,
    ...amounts.map(([measure, amount]) =>
      named(words.measures.name(measure), amount === null ? said.notKnown : money(amount), words),
    ),
    named(said.transactions, groupDigits(`${totals.transactions}`), words),
    ...(totals.firstDate === null || totals.lastDate === null
      ? []
      : [said.between(totals.firstDate, totals.lastDate)]),
    ...purchaseLines(totals, words, money),
  ];
}

/** Where orders were counted. */
function purchaseLines(totals: TieredCustomer, words: Words, money: Money): readonly string[] {
  const { orders, purchaseDates, firstPurchase, lastPurchase } = totals;
  const { columns, work } = words;
  if (orders === null) return [];
  const dates =
    firstPurchase === null || lastPurchase === null
      ? ''
      : work.file.betweenDates(firstPurchase, lastPurchase);
  const [worth, gap] = [meanOrderValue(totals), meanGap(totals)];
  const days = purchaseDates === null ? work.file.notKnown : groupDigits(`${purchaseDates}`);
  return [
    named(columns.orders, groupDigits(`${orders}`), words),
    named(columns.purchase_dates, `${days}${dates}`, words),
    ...(worth === null
      ? []
      : [named(columns.mean_order_value, money(toPlaces(worth, 2) as Amount), words)]),
    ...(gap === null ? [] : [named(work.file.frequency, work.file.every(gap), words)]),
  ];
}

/** As the table of policies says it, without the origins. */
function treatmentLines({ treatment, closed }: CustomerFile, words: Words): readonly string[] {
  if (treatment === null) return [words.work.file.noTreatment];
  const { rows } = policiesTable({ version: 1, policies: [treatment] }, { language: words });
  return [
    ...(closed ? [words.work.file.closed] : []),
    ...[...rows].map(({ rule, tiers: [cell = ''] }) => named(rule, cell, words)),
  ];
}

/** In its own currency, where that is not the one of the sales. */
function priced({ amount, currency }: Priced, money: Money): string {
  return money(amount, currency ?? undefined);
}

function receivableLines({ receivables }: CustomerFile, { work }: Words, money: Money) {
  if (receivables === null) return undefined;
  const { invoices, open, overdue } = receivables;
  if (invoices.length === 0) return [];
  return [
    open === null || overdue === null
      ? work.file.openInSeveral
      : work.file.openSum(money(open), money(overdue)),
    ...invoices.map((invoice) =>
      work.file.invoice(invoice, priced({ ...invoice, amount: invoice.openAmount }, money)),
    ),
  ];
}

/** Why one customer is where it is. */
export function explanationPage(explained: Explanation, options: Speech = {}): Page {
  const sentences = [explanationSentence(explained, options)];
  const { language = 'en' } = options;
  return { name: 'explanation', language, blocks: [{ kind: 'sentences', sentences }] };
}
