import type {
  CustomerFile,
  OfCustomer,
  PastStanding,
  RecordedEvent,
} from '../../core/treatments/customer-file/file';
import type { Amount } from '../../core/values/amount-types';
import type { Language } from '../../core/values/language';
import { policyTable } from '../tables/policy-table';
import { contactSentence } from '../words/contacts-sentence';
import { FILE_WORDING, type FileWording } from '../words/customer-file';
import { explanationSentence } from '../words/explanation';
import { exactMoney, groupDigits } from '../words/figures';
import { tierLabel } from '../words/named';
import { WORDING } from '../words/policies';

type AnyFile = CustomerFile<OfCustomer, OfCustomer>;

/** How complaints in the queue, and signals, are said. */
export interface FileSentences<Queued, Signal> {
  readonly queued?: (complaint: Queued, language: Language) => string;
  readonly signal?: (signal: Signal, language: Language) => string;
}

/**
 * A customer's file as plain text: a heading, then sections with one line a thing. A part that is not
 * known has its section too, which says so. Without a sentence for complaints in the queue or for
 * signals, each is written out field by field.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const [asOf, policies] = ['2025-07-31', defaultPolicies];
 * const opened = [{ id: 'K-17', customerId: 'ann', opened: '2025-07-31' }];
 * const { queue } = queueComplaints(pyramid, opened, policies, { asOf });
 * const file = customerFile(pyramid, 'ann', { asOf, policies, complaints: queue });
 * const text = customerFileText(file, 'en', { queued: complaintSentence });
 * text.split('\n')[0]; // 'Customer file of ann as of 2025-07-31'
 * text.includes('Place 1: complaint K-17 of customer ann (tier A)'); // true
 * text.includes('Receivables\n  not known'); // true
 */
export function customerFileText<Queued extends OfCustomer, Signal extends OfCustomer>(
  file: CustomerFile<Queued, Signal>,
  language: Language = 'en',
  sentences: FileSentences<Queued, Signal> = {},
): string {
  const wording = FILE_WORDING[language];
  const say = <T extends object>(
    sentence: ((item: T, language: Language) => string) | undefined,
  ) => {
    return (item: T): string => sentence?.(item, language) ?? fieldsText(item, wording);
  };
  const sections: readonly (readonly [title: string, lines: readonly string[] | null])[] = [
    [wording.standing, [explanationSentence(file.explanation, { language })]],
    [wording.totals, totalsLines(file, wording)],
    [wording.history, file.history?.map((past) => pastLine(past, language)) ?? null],
    [wording.treatment, treatmentLines(file, language)],
    [wording.nextContacts, file.nextContacts.map((contact) => contactSentence(contact, language))],
    [wording.queued, file.queued?.map(say(sentences.queued)) ?? null],
    [wording.signals, file.signals?.map(say(sentences.signal)) ?? null],
    [wording.complaints, file.complaints?.map(wording.complaint) ?? null],
    [wording.receivables, receivableLines(file, wording)],
    [
      wording.creditLimits,
      file.creditLimits?.map((limit) => moneyText(limit, file.explanation.currency)) ?? null,
    ],
    [wording.events, file.events?.map((event) => eventLine(event, language)) ?? null],
    [wording.satisfaction, file.satisfaction?.map(({ date, stage }) => `${date} ${stage}`) ?? null],
    [wording.contacts, file.contacts?.map(wording.contact) ?? null],
  ];
  return [
    wording.heading(file.customerId, file.asOf),
    ...sections.map(([title, lines]) => sectionText(title, lines, wording)),
  ].join('\n\n');
}

function sectionText(
  title: string,
  lines: readonly string[] | null,
  { notKnown, none }: FileWording,
): string {
  const shown = lines === null ? [notKnown] : lines.length === 0 ? [none] : lines;
  // A note may have line ends of its own.
  return [title, ...shown.map((line) => `  ${line.replace(/[\r\n]+/g, ' ')}`)].join('\n');
}

function totalsLines({ explanation, totals }: AnyFile, wording: FileWording) {
  const { window, currency, basis } = explanation;
  const when = `${wording.window}${wording.colon}${window.kind === 'all' ? wording.allDates : window.text}`;
  if (totals === null) return [when, wording.noTransaction];
  const amounts: readonly (readonly [string, Amount | null])[] = [
    ...(basis === 'revenue' || basis === 'profit' ? [] : [[basis, totals.value] as const]),
    [wording.measures.revenue, totals.revenue],
    [wording.measures.cost, totals.cost],
    // Unlike the others, it counts nothing where it is not given.
    ...(totals.costToServe === null
      ? []
      : [[wording.measures.costToServe, totals.costToServe] as const]),
    [wording.measures.profit, totals.profit],
  ];
  return [
    when,
    ...amounts.map(
      ([name, amount]) =>
        `${name}${wording.colon}${amount === null ? wording.notKnown : moneyText(amount, currency)}`,
    ),
    `${wording.transactions}${wording.colon}${groupDigits(`${totals.transactions}`)}`,
    ...(totals.firstDate === null || totals.lastDate === null
      ? []
      : [wording.between(totals.firstDate, totals.lastDate)]),
  ];
}

function pastLine(past: PastStanding, language: Language): string {
  const wording = FILE_WORDING[language];
  const when = past.window.kind === 'all' ? wording.allDates : past.window.text;
  if (past.tier === null || past.rank === null || past.value === null) {
    return `${when}${wording.colon}${past.standing === null ? wording.unknownThen : wording.inactive}`;
  }
  const label = tierLabel(past.tier, language);
  const tier = label === undefined ? past.tier.id : `${past.tier.id} ${label}`;
  const place = wording.place(groupDigits(`${past.rank}`), groupDigits(`${past.of}`));
  return `${when}${wording.colon}${[tier, place, moneyText(past.value, past.currency)].join(wording.comma)}`;
}

/** As the table of policies says it, without the origins. */
function treatmentLines({ treatment }: AnyFile, language: Language): readonly string[] {
  const { noTreatment, colon } = FILE_WORDING[language];
  if (treatment === null) return [noTreatment];
  const { rows } = policyTable({ version: 1, policies: [treatment] }, language);
  return rows.map(([rule = '', cell = '']) => `${rule}${colon}${cell}`);
}

function receivableLines(
  { receivables, explanation }: AnyFile,
  wording: FileWording,
): readonly string[] | null {
  if (receivables === null) return null;
  const { invoices, open, overdue } = receivables;
  if (invoices.length === 0) return [];
  const money = (amount: Amount): string => moneyText(amount, explanation.currency);
  return [
    wording.openSum(money(open), money(overdue)),
    ...invoices.map((invoice) => wording.invoice(invoice, money(invoice.openAmount))),
  ];
}

function eventLine({ date, kind, note }: RecordedEvent, language: Language): string {
  const { eventKinds, colon } = WORDING[language];
  return `${date} ${eventKinds[kind]}${note === null ? '' : `${colon}${note}`}`;
}

/** Every digit, with the currency where there is one. */
function moneyText(amount: Amount, currency: string | null): string {
  return currency === null ? exactMoney(amount) : `${exactMoney(amount)} ${currency}`;
}

/** The plain fields of a thing, `class: 1, due: 2025-07-01`, where no sentence for it was given. */
function fieldsText(item: object, { colon, comma }: FileWording): string {
  return Object.entries(item)
    .filter(([name, value]) => name !== 'customerId' && isPlain(value))
    .map(([name, value]) => `${name}${colon}${value}`)
    .join(comma);
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
