import type {
  Receivables,
  RecordedComplaint,
  RecordedContact,
} from '../../core/treatments/customer-file/file';
import type { Language } from '../../core/values/language';
import { englishFileWording } from './customer-file-en';
import { chineseFileWording } from './customer-file-zh';

type Invoice = Receivables['invoices'][number];

/** What a file says beside the sentences of others, in one language. */
export interface FileWording {
  readonly heading: (customerId: string, asOf: string) => string;
  /** Titles of the sections. */
  readonly standing: string;
  readonly totals: string;
  readonly history: string;
  readonly treatment: string;
  readonly nextContacts: string;
  readonly queued: string;
  readonly signals: string;
  readonly complaints: string;
  readonly receivables: string;
  readonly creditLimits: string;
  readonly events: string;
  readonly satisfaction: string;
  readonly contacts: string;
  /** What stands in a section without lines, and in one of what is not known. */
  readonly none: string;
  readonly notKnown: string;
  readonly window: string;
  readonly allDates: string;
  readonly noTransaction: string;
  readonly noTreatment: string;
  readonly measures: Readonly<Record<'revenue' | 'cost' | 'costToServe' | 'profit', string>>;
  readonly transactions: string;
  readonly between: (first: string, last: string) => string;
  readonly place: (rank: string, of: string) => string;
  readonly inactive: string;
  readonly unknownThen: string;
  readonly complaint: (complaint: RecordedComplaint) => string;
  readonly contact: (contact: RecordedContact) => string;
  readonly openSum: (open: string, overdue: string) => string;
  readonly invoice: (invoice: Invoice, amount: string) => string;
  readonly colon: string;
  readonly comma: string;
}

export const FILE_WORDING: Readonly<Record<Language, FileWording>> = {
  en: englishFileWording,
  zh: chineseFileWording,
};
