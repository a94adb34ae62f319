import type { FileWording } from './customer-file';
import { groupDigits } from './figures';

export const englishFileWording: FileWording = {
  heading: (customerId, asOf) => `Customer file of ${customerId} as of ${asOf}`,
  standing: 'Standing',
  totals: 'Totals',
  history: 'Standing before',
  treatment: 'Treatment',
  nextContacts: 'Dates due',
  queued: 'Complaints in the queue',
  signals: 'Signals',
  complaints: 'Complaints on record',
  receivables: 'Receivables',
  creditLimits: 'Credit limit',
  events: 'Events',
  satisfaction: 'Satisfaction',
  contacts: 'Contacts',
  none: 'none',
  notKnown: 'not known',
  window: 'window',
  allDates: 'all dates',
  noTransaction: 'no transaction',
  noTreatment: 'none: an inactive customer is in no tier, so no policy applies',
  measures: { revenue: 'revenue', cost: 'cost', costToServe: 'cost to serve', profit: 'profit' },
  transactions: 'transactions',
  between: (first, last) => `from ${first} to ${last}`,
  place: (rank, of) => `rank ${rank} of ${of}`,
  inactive: 'inactive',
  unknownThen: 'not a known customer then',
  complaint: ({ id, opened, category, firstAnswered, resolved, valid }) =>
    [
      `${id} opened ${opened}${category === null ? '' : ` (${category})`}`,
      firstAnswered === null ? 'no first answer yet' : `first answered ${firstAnswered}`,
      resolved === null ? 'not resolved' : `resolved ${resolved}`,
      ...(valid === false ? ['found invalid'] : []),
    ].join(', '),
  contact: ({ date, kind, by }) =>
    `${date} ${kind === 'visit' ? 'visit' : 'other contact'}${by === null ? '' : ` by ${by}`}`,
  openSum: (open, overdue) => `open in all: ${open}, of which overdue: ${overdue}`,
  invoice: ({ invoice, dueDate, overdueDays }, amount) =>
    `${invoice}: ${amount} due ${dueDate}${overdueDays === 0 ? '' : `, overdue by ${daysText(overdueDays)}`}`,
  colon: ': ',
  comma: ', ',
};

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${groupDigits(`${days}`)} days`;
}
