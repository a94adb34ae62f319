/** What columns are called. */
export interface Headings {
  /** An id or code of the firm's own. */
  readonly customer: string;
  readonly name: string;
  readonly email: string;
  readonly order: string;
  readonly invoice: string;
  readonly date: string;
  readonly due: string;
  /** What the customer pays for the whole order or invoice. */
  readonly total: string;
  /** The same of one line. */
  readonly lineTotal: string;
  /** Two of one rank, which differ by the tax. */
  readonly net: string;
  readonly gross: string;
  readonly subtotal: string;
  readonly tax: string;
  readonly shipping: string;
  readonly discount: string;
  readonly refunded: string;
  readonly quantity: string;
  readonly price: string;
  readonly product: string;
  readonly state: string;
  readonly currency: string;
  readonly owner: string;
  readonly city: string;
  /** To whom goods are sent, who need not be the customer. */
  readonly recipient: string;
  readonly note: string;
  readonly time: string;
  readonly deal: string;
  readonly stage: string;
  readonly payment: string;
  /** Invoice or credit note, sale or return. */
  readonly kind: string;
  readonly debit: string;
  readonly credit: string;
  /** The side of an unsigned amount. */
  readonly side: string;
  readonly balance: string;
}

export type HeadingKey = keyof Headings;

/** How a country writes, and what its programs call things. Lists are parted by commas. */
export interface Locale {
  readonly name: string;
  readonly headings: Headings;
  readonly decimal: '.' | ',';
  /** Marks between thousands; '' for none. */
  readonly groups: readonly string[];
  readonly currency: Currency;
  /** Patterns as `M/d/yyyy`, the first the usual one; with `MMM` for the name of the month. */
  readonly dates: readonly string[];
  readonly namedDates: readonly string[];
  /** As people write dates there: `yyyy年M月d日`; R is the year of Taiwan, E that of Japan's era. */
  readonly nativeDates?: readonly string[];
  /** The words of the halves of a day, and a date with a time of twelve hours. */
  readonly halves?: { readonly am: string; readonly pm: string; readonly date: string };
  readonly months: string;
  readonly delimiters: readonly string[];
  /** Before UTF-8. */
  readonly encodings: readonly string[];
  readonly states: { readonly done: string; readonly void: string };
  readonly kinds: { readonly sale: string; readonly back: string; readonly payment: string };
  /** The sides of a ledger: what is owed by customers, what to them. */
  readonly sides: readonly [debit: string, credit: string];
  readonly stages: { readonly won: string; readonly open: string; readonly lost: string };
  /** Behind a heading: the amounts are thousands. */
  readonly thousands: string;
  readonly totals: string;
  readonly subtotals: string;
  readonly totalFor: (name: string) => string;
  /** Who is no customer. */
  readonly nobody: string;
  readonly firms: string;
  readonly persons: string;
  readonly products: string;
  readonly cities: string;
  readonly payments: string;
  readonly title: string;
  readonly footer: string;
  /** A time zone, its offset at all times of the year that are used, as `+0800`. */
  readonly zone: {
    readonly name: string;
    readonly offset: string;
    /** Where it means one offset only. */
    readonly abbreviation?: string;
    /** Where it means several. */
    readonly shared?: string;
  };
}

export interface Currency {
  readonly code: string;
  readonly decimals: number;
  /** With `#` where the amount stands. */
  readonly signs: readonly string[];
}

/** The items of a list. */
export function items(list: string): string[] {
  return list.split(/,\s*/).map((item) => item.trim());
}
