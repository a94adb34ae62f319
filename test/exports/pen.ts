import type { Dress } from './aspects';
import { type Currency, type HeadingKey, items, type Locale } from './locales/locale';
import { decimalText } from './oracle';
import { type Random, randomOf } from './random';
import { type Moment, timeOf } from './truth';

/** Writes amounts, dates and headings as one program does in one file. */
export interface Pen {
  readonly dress: Dress;
  readonly locale: Locale;
  /** The same heading for a key throughout a file, no heading for two. */
  heading(key: HeadingKey): string;
  amount(amount: bigint): string;
  /** Writes amounts in thousands. */
  readonly inThousands: Pick<Pen, 'amount'>;
  date(at: Moment): string;
  readonly dates: DateStyle;
  readonly amounts: AmountStyle;
  /** For what is decided of this file alone. */
  random(what: string): Random;
}

export interface DateStyle {
  readonly write: (at: Moment) => string;
  readonly order: 'dmy' | 'mdy' | 'ymd' | '';
  /** How `--date-format` says it. */
  readonly format: string;
}

export interface AmountStyle {
  readonly decimal: '.' | ',';
  readonly group: string;
}

export function penOf(dress: Dress, locale: Locale, seed: string): Pen {
  const random = (what: string): Random => randomOf(`${seed} ${what}`);
  const dates = dateStyle(dress, locale, random('dates'));
  const amounts = amountStyle(dress, locale, random('amounts'));
  const sign = random('sign').pick(locale.currency.signs);
  const taken = new Map<string, HeadingKey>();
  return {
    dress,
    locale,
    dates,
    amounts,
    random,
    date: dates.write,
    amount: (amount) => writeAmount(amount, amounts, sign, dress, locale.currency),
    inThousands: { amount: (amount) => inThousands(amount, amounts, locale.currency) },
    heading(key) {
      const choices = random(`heading ${key}`).shuffle(items(locale.headings[key]));
      const isFree = (heading: string): boolean => (taken.get(heading) ?? key) === key;
      const heading =
        choices.map((choice) => cased(choice, dress)).find(isFree) ?? `${choices[0]} 2`;
      taken.set(heading, key);
      return heading;
    },
  };
}

/** As databases and some programs write headings. */
function cased(heading: string, { headings }: Dress): string {
  if (headings === 'upper') return heading.toUpperCase();
  if (headings === 'own') return heading;
  const lower = heading.normalize('NFKC').toLowerCase();
  return headings === 'lower' ? lower : lower.replace(/[^\p{L}\p{N}\p{M}]+/gu, '_');
}

function dateStyle(dress: Dress, locale: Locale, random: Random): DateStyle {
  const pattern = (format: string): DateStyle => ({
    write: (at) => writeDate(at, format, locale),
    order: orderOf(format),
    format,
  });
  const { offset, abbreviation = offset, shared = abbreviation } = locale.zone;
  const zoned = (name: string): DateStyle => pattern(`${locale.namedDates[0]} h:mm:ss a ${name}`);
  switch (dress.dates) {
    case 'local':
      return pattern(random.pick(locale.dates));
    case 'ambiguous':
      return pattern(locale.dates[0] ?? '');
    case 'named month':
      return pattern(random.pick(locale.namedDates));
    case 'iso':
      return pattern('yyyy-MM-dd');
    case 'iso with time':
      return pattern(random.pick(["yyyy-MM-dd'T'HH:mm:ss", 'yyyy-MM-dd HH:mm:ss']));
    case 'compact':
      return pattern('yyyyMMdd');
    case 'offset':
    case 'offset and zone':
      return pattern(
        random.pick([`yyyy-MM-dd HH:mm:ss ${offset}`, `yyyy-MM-dd'T'HH:mm:ss${colon(offset)}`]),
      );
    case 'zone name':
      return zoned(abbreviation);
    case 'shared zone name':
      return zoned(shared);
    case 'spaced':
      return pattern('yyyy. M. d.');
    case 'native':
      return pattern(random.pick(locale.nativeDates ?? locale.namedDates));
    case 'two digits':
      return pattern(random.pick(locale.dates.slice(0, 1)).replace('yyyy', 'yy'));
    case 'halves':
      return pattern(locale.halves?.date ?? `${locale.dates[0]} h:mm:ss a`);
    case 'no year':
      return pattern((locale.dates[0] ?? '').replace(/[-/. 年]?yyyy[-/.]?/, ''));
    case 'epoch':
      return { write: (at) => `${timeOf(at) / 1000}`, order: '', format: 't' };
    case 'epoch in ms':
      return { write: (at) => `${timeOf(at)}`, order: '', format: 'T' };
    case 'excel':
      return {
        write: (at) => `${Math.floor(timeOf(at) / 86_400_000) + 25_569}`,
        order: '',
        format: 'excel',
      };
  }
}

function colon(offset: string): string {
  return `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

function orderOf(format: string): DateStyle['order'] {
  const [year, month, day] = ['y', 'M', 'd'].map((letter) => format.indexOf(letter));
  if (month === -1 || day === -1 || format.includes('MMM')) return '';
  if (year !== -1 && (year ?? 0) < (month ?? 0)) return 'ymd';
  return (day ?? 0) < (month ?? 0) ? 'dmy' : 'mdy';
}

/** A moment by a pattern; what stands in quotes stands as it is. */
export function writeDate(at: Moment, format: string, { months, halves }: Locale): string {
  const { am = 'AM', pm = 'PM' } = halves ?? {};
  const two = (number: number): string => `${number}`.padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: `${at.year}`,
    yy: two(at.year % 100),
    MMM: items(months)[at.month - 1] ?? '',
    MM: two(at.month),
    M: `${at.month}`,
    dd: two(at.day),
    d: `${at.day}`,
    HH: two(at.hour),
    H: `${at.hour}`,
    hh: two(at.hour % 12 || 12),
    h: `${at.hour % 12 || 12}`,
    mm: two(at.minute),
    ss: two(at.second),
    a: at.hour < 12 ? am : pm,
    R: `${at.year - 1911}`,
    E: `${at.year - 2018}`,
  };
  return format.replace(
    /'([^']*)'|([yMdHhmsaRE])\2*/g,
    (token, text) => text ?? parts[token] ?? token,
  );
}

function amountStyle({ amounts }: Dress, locale: Locale, random: Random): AmountStyle {
  if (amounts === 'machine') return { decimal: '.', group: '' };
  if (amounts === 'trimmed') return { decimal: locale.decimal, group: '' };
  const groups =
    amounts === 'whole' ? locale.groups.filter((group) => group !== '') : locale.groups;
  const group = random.pick(groups);
  return { decimal: group === ',' ? '.' : locale.decimal, group };
}

function writeAmount(
  amount: bigint,
  { decimal, group }: AmountStyle,
  sign: string,
  { amounts }: Dress,
  { decimals, code }: Currency,
): string {
  const digits = `${amount < 0n ? -amount : amount}`.padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals), group);
  const behind = digits.slice(digits.length - decimals);
  const shown =
    amounts === 'trimmed' ? behind.replace(/0+$/, '') : amounts === 'whole' ? '' : behind;
  const plain = `${whole}${shown === '' ? '' : decimal}${shown}`;
  const minus = amount < 0n ? '-' : '';
  switch (amounts) {
    case 'sign':
      return `${minus}${sign.replace('#', () => plain)}`;
    case 'code':
      return `${minus}${plain} ${code}`;
    case 'brackets':
      return amount < 0n ? `(${plain})` : plain;
    case 'trailing minus':
      return `${plain}${minus}`;
    case 'full width':
      return `${minus}${plain}`.replace(/[0-9]/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
    default:
      return `${minus}${plain}`;
  }
}

/** As many decimals as it takes. */
function inThousands(amount: bigint, { decimal, group }: AmountStyle, currency: Currency): string {
  const [whole = '', behind = ''] = decimalText(amount, currency.decimals + 3).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const shown = grouped(whole.replace('-', ''), group);
  // Where decimals are never written, their mark may part thousands.
  const mark = group === decimal ? OTHER_MARK[decimal] : decimal;
  return `${sign}${shown}${behind === '' ? '' : mark}${behind}`;
}

const OTHER_MARK = { '.': ',', ',': '.' } as const;

function grouped(digits: string, group: string): string {
  // Lakhs and crores: 12,34,567.
  if (group === 'lakh') return digits.replace(/\B(?=(\d{2})*\d{3}$)/g, ',');
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}
