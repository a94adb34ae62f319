/** For a sentence without names and figures. */
export type Nothing = Readonly<Record<never, never>>;

/** Why a text, a table or a cell of it is refused. */
export interface InputReasons {
  // bytes
  /** What it is: `pdf`, `web-page`, `old-workbook`, `zip`, … */
  'another-kind-of-file': { readonly kind: string };
  'not-an-encoding': Nothing;
  'another-mark': { readonly stated: string; readonly marked: string };
  'another-encoding': { readonly stated: string; readonly likely: string };
  'not-in-this-encoding': BadBytes;
  'breaks-off-in-a-character': BadBytes;
  /** `likely` is the encoding that it seems to be, '' where it is a stray character. */
  'has-a-nul': { readonly byte: number; readonly likely: string };
  // csv
  'not-a-delimiter': Nothing;
  'nothing-in-it': { readonly format: 'csv' | 'json' };
  'quote-never-closed': Nothing;
  /** In which line the quote closes, where that is another than where it opens. */
  'text-after-quote': { readonly closes: number | '' };
  'line-too-long': Nothing;
  // lines
  'not-a-line': Nothing;
  'no-line-there': { readonly line: number };
  'header-line-without-header': Nothing;
  'not-lines-of-totals': Nothing;
  // json
  'array-breaks-off': Nothing;
  'document-breaks-off': Nothing;
  'several-arrays': ArraysWithin;
  'no-such-array': ArraysWithin;
  'not-valid-json': Nothing;
  'not-valid-json-at': { readonly character: number; readonly fault: string };
  'nested-too-deeply': Nothing;
  'not-an-object': Nothing;
  'several-values-in-a-field': Nothing;
  'field-comes-late': { readonly field: string; readonly objects: number };
  // cells
  'unreadable-amount': Decimal;
  'could-be-two-amounts': Decimal;
  'two-minus-signs': Decimal;
  /** `unit` as it stands in the cell: `万`, `k`. */
  'amount-with-unit': { readonly unit: string };
  /** `CR` or `DR` behind an amount. */
  'account-side-unknown': { readonly side: string };
  /** Two amounts, with the mark of decimals that each shows. */
  'amounts-with-several-marks': {
    readonly texts: readonly string[];
    readonly lines: readonly string[];
    readonly columns: readonly string[];
    readonly marks: readonly string[];
  };
  /** Every such mark stands before exactly three digits. */
  'thousands-or-decimals': {
    readonly mark: string;
    /** If it marks decimals, and if it parts thousands. */
    readonly amounts: readonly string[];
    readonly option: 'decimalMark' | '';
  };
  'not-a-date-of-the-calendar': {
    /** '' where none was said. */
    readonly format: string;
    readonly time: 'wanted' | '';
    /** Whether it looks like a serial day of Excel's. */
    readonly serial: 'likely' | '';
  };
  'date-without-year': Nothing;
  'not-a-year': Nothing;
  'not-a-zone-of-times': Nothing;
  /** A name such as CST, a zone for each of its meanings, and the time with the offset of each. */
  'zone-of-several-meanings': {
    readonly name: string;
    readonly zones: readonly string[];
    readonly times: readonly string[];
  };
  'not-a-date-format': { readonly problem: 'day-of-year' | 'incomplete' | 'unknown-token' };
  /** The values that rule each other out, with their lines and the orders in which each is a date. */
  'dates-in-several-orders': {
    readonly texts: readonly string[];
    readonly lines: readonly string[];
    readonly orders: readonly string[];
    readonly formats: readonly string[];
  };
  'day-and-month-alike': {
    readonly dates: readonly string[];
    readonly orders: readonly string[];
    readonly formats: readonly string[];
    readonly needed: 'needed' | '';
  };
  'amounts-in-several-currencies': {
    readonly earlier: string;
    readonly earlierLine: number;
    readonly currency: string;
    readonly line: number;
  };
  'another-currency-than-the-row': { readonly sign: string; readonly currency: string };
  // columns
  'no-column-for-role': {
    readonly role: string;
    readonly table: string;
    readonly headings: readonly string[];
    readonly examples: readonly string[];
    /** Terms that add up all columns of months or the like, where that is what the table has. */
    readonly periods: string;
    /** A quantity times a unit price, where the table has one of each: `Quantity*[Unit Price]`. */
    readonly product: string;
    /** Whether `columns` can name it. */
    readonly option: 'columns' | '';
  };
  'no-such-column': {
    readonly name: string;
    readonly headings: readonly string[];
    /** Where the name holds `, role=`. */
    readonly likeRole: string;
    readonly roles: readonly string[];
    /** The character of the text at which the name begins, from 1, where it is one of several. */
    readonly at?: number;
  };
  'terms-of-two-meanings': {
    readonly text: string;
    readonly readings: readonly string[];
    readonly headings: readonly string[];
  };
  'term-missing': Place;
  'bracket-not-closed': Place;
  'terms-not-joined': Place;
  'terms-of-no-amount': Place;
  'several-columns-of-that-name': NamedColumns & { readonly name: string };
  'several-columns-for-role': NamedColumns & {
    readonly role: string;
    /** What they hold in a row in which they differ. */
    readonly cells: readonly string[];
    /** Headings that are there once; none where no option could name them. */
    readonly choices: readonly string[];
    readonly without: 'possible' | '';
  };
  /** A column without a heading of currencies, blank at first, names one. */
  'currency-comes-late': { readonly heading: string; readonly currency: string };
  'another-export-than-the-preset': {
    readonly preset: string;
    readonly missing: readonly string[];
    readonly headings: readonly string[];
  };
  'not-a-row-rule': Nothing;
  'no-column-for-rule': { readonly name: string; readonly headings: readonly string[] };
  'export-without-customers': { readonly preset: string };
  'not-a-role': { readonly role: string };
  'role-twice': { readonly role: string };
  'not-role-and-heading': Nothing;
  'takers-need-different-columns': Nothing;
  'not-a-plan': Nothing;
  // rows
  'too-few-cells': Nothing;
  'too-many-cells': Nothing;
  'value-missing': Valued;
  /** Where no column tells orders apart. */
  'amount-missing': { readonly role: string };
  /** The column of customers, '' where there are several, and whether the date is missing too. */
  'customer-missing': { readonly heading: string; readonly date: 'missing' | '' };
  'profit-unknown': Nothing;
  'not-a-known-word': { readonly role: string; readonly words: readonly string[] };
  'stands-for-an-unknown-word': { readonly word: string; readonly words: readonly string[] };
  'neither-text-nor-bytes': Nothing;
  'no-such-list': Nothing;
  'not-a-list': Nothing;
  'complaint-twice': { readonly line: number };
  'not-spans-of-pauses': Nothing;
  'times-out-of-order': {
    readonly role: string;
    readonly before: string;
    readonly from: string;
    readonly day: 'alone' | '';
  };
  'limit-below-zero': Nothing;
  'another-limit': { readonly line: number; readonly limit: string };
}

interface ArraysWithin {
  /** The path of each array of objects in the document. */
  readonly arrays: readonly string[];
  readonly lengths: readonly string[];
}

/** What bytes cannot be, and what they may be instead. */
export interface BadBytes {
  readonly offset: number;
  readonly encoding: string;
  readonly assumed: 'assumed' | '';
  /** Those that fit, likeliest first; none where the text is UTF-8 but for damaged bytes. */
  readonly encodings: readonly string[];
  /** One and the same cell as each of them reads it. */
  readonly cells: readonly string[];
}

/** A place in a text that names columns, its character from 1. */
interface Place {
  readonly text: string;
  readonly at: number;
}

interface Decimal {
  readonly decimal: string;
}

interface Valued {
  readonly role: string;
  readonly type: string;
}

interface NamedColumns {
  readonly headings: readonly string[];
  /** Places, from 1. */
  readonly places: readonly string[];
}
