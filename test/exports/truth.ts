import type { Dress } from './aspects';
import { items, type Locale } from './locales/locale';
import { type Random, randomOf } from './random';

/** What happened in a firm, before any program writes it down. */
export interface Truth {
  readonly customers: readonly Customer[];
  /** Oldest first. */
  readonly orders: readonly Order[];
}

export interface Customer {
  readonly code: string;
  readonly name: string;
  readonly email: string;
}

/** A time of day as a clock in the shop shows it. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface Line {
  readonly product: string;
  readonly quantity: number;
  /** In the smallest unit of the currency, as all amounts. */
  readonly price: bigint;
}

export interface Order {
  readonly number: number;
  readonly customer: Customer;
  /** The customer as this order spells it. */
  readonly spelled: Customer;
  readonly at: Moment;
  readonly lines: readonly Line[];
  readonly tax: bigint;
  readonly shipping: bigint;
  readonly discount: bigint;
  readonly refunded: bigint;
  readonly state: string;
  readonly isVoid: boolean;
  /** Whether the customer is none, such as guests of a till. */
  readonly isNobody: boolean;
  readonly currency: string;
}

export function lineTotal({ quantity, price }: Line): bigint {
  return BigInt(quantity) * price;
}

export function goods({ lines }: Order): bigint {
  return lines.reduce((sum, line) => sum + lineTotal(line), 0n);
}

/** What the customer pays. */
export function orderTotal(order: Order): bigint {
  return goods(order) - order.discount + order.shipping + order.tax;
}

const SIZES = { few: [3, 6, 12], some: [8, 14, 30], many: [22, 40, 90] } as const;

/** A firm's business, seeded; the dress says what of its kinds occurs. */
export function truthOf(dress: Dress, locale: Locale, seed: string): Truth {
  const random = randomOf(`${seed} truth`);
  const [fewest, most, orders] = SIZES[dress.size];
  const customers = customersOf(dress, locale, random.between(fewest, most), seed);
  const made = Array.from({ length: orders }, (_, number) => {
    // Everybody buys once at least.
    const customer = customers[number] ?? random.pick(customers);
    return orderOf(dress, locale, customer, `${seed} order ${number}`);
  });
  const sorted = made.sort((a, b) => timeOf(a.at) - timeOf(b.at));
  return { customers, orders: sorted.map((order, number) => ({ ...order, number })) };
}

function customersOf(dress: Dress, locale: Locale, count: number, seed: string): Customer[] {
  const random = randomOf(`${seed} customers`);
  const names = random.shuffle([...items(locale.firms), ...items(locale.persons)]);
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / names.length);
    const name = `${names[at % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
    const user = `${String.fromCharCode(97 + random.below(26))}${at}.${random.below(90) + 10}`;
    return { code: codeOf(dress, at, random), name, email: `${user}@example.com` };
  });
}

function codeOf({ ids }: Dress, at: number, random: Random): string {
  const serial = at * 7 + random.below(7);
  if (ids === 'numbers') return `${10_000 + serial}`;
  if (ids === 'leading zeros') return `${serial}`.padStart(8, '0');
  // A telephone number as Excel leaves it: several become one text.
  if (ids === 'scientific') return `1.38${at % 5}E+10`;
  // What looks like a formula in a spreadsheet, and what somebody guarded from it.
  if (ids === 'guarded') return `${at % 2 === 0 ? "'=" : '='}K-${100 + at - (at % 2)}`;
  return `K-${`${100 + serial}`}`;
}

function orderOf(dress: Dress, locale: Locale, customer: Customer, seed: string): Order {
  const random = randomOf(seed);
  const lines = linesOf(dress, locale, random);
  const sum = lines.reduce((total, line) => total + lineTotal(line), 0n);
  const unit = unitOf(dress, locale);
  const hasParts = dress.beside === 'parts' || dress.beside === 'net and gross';
  const part = (most: number): bigint =>
    hasParts ? whole((sum * BigInt(random.below(most))) / 100n, unit) : 0n;
  const isVoid = dress.states === 'void' && random.chance(0.25);
  const isRefunded = dress.refunds === 'column' && random.chance(0.3);
  const isNobody = (dress.ids === 'nobody' || dress.ids === 'blank') && random.chance(0.25);
  const nobody = dress.ids === 'blank' ? '' : random.pick(items(locale.nobody));
  const { done, void: voids } = locale.states;
  return {
    number: 0,
    customer: isNobody ? { code: nobody, name: nobody, email: nobody } : customer,
    spelled: isNobody
      ? { code: nobody, name: nobody, email: nobody }
      : spelledOf(dress, customer, random),
    at: momentOf(dress, random),
    lines,
    tax: whole((sum * (hasParts ? 19n : 0n)) / 100n, unit),
    shipping: dress.beside === 'parts' ? part(20) : 0n,
    discount: 0n,
    refunded: isRefunded ? whole(sum / BigInt(random.between(1, 3)), unit) : 0n,
    state: isVoid ? random.pick(items(voids)) : random.pick(items(done).slice(0, 2)),
    isVoid,
    isNobody,
    currency: dress.currency === 'several' && random.chance(0.3) ? 'SEK' : locale.currency.code,
  };
}

function linesOf(dress: Dress, locale: Locale, random: Random): Line[] {
  const products = random.shuffle(items(locale.products));
  const unit = unitOf(dress, locale);
  return Array.from({ length: random.between(1, 4) }, (_, at) => ({
    product: products[at % products.length] ?? '',
    quantity: random.between(1, 5),
    price: BigInt(random.between(105, 99_999)) * unit,
  }));
}

/**
 * Where amounts are `whole`, no decimals are there to show which mark is which: prices are whole
 * hundreds of the currency, so that every amount has three digits behind its mark of thousands.
 */
function unitOf({ amounts }: Dress, { currency }: Locale): bigint {
  if (amounts === 'whole') return 10n ** BigInt(currency.decimals) * 10n;
  return currency.decimals === 0 ? 10n : 1n;
}

function whole(amount: bigint, unit: bigint): bigint {
  return (amount / unit) * unit;
}

function spelledOf(dress: Dress, customer: Customer, random: Random): Customer {
  if (dress.ids === 'marks') return random.chance(0.3) ? spelledBy(customer, marked) : customer;
  if (dress.ids !== 'near' || !random.chance(0.3)) return customer;
  const other = random.pick<(text: string) => string>([
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(' ', '  '),
    (text) => `${text} `,
    fullWidth,
  ]);
  return spelledBy(customer, other);
}

function spelledBy({ code, name, email }: Customer, other: (text: string) => string): Customer {
  return { code: other(code), name: other(name), email: other(email) };
}

/** Files that were put together keep the mark of each before its first cell. */
function marked(text: string): string {
  return `\uFEFF${text}`;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function momentOf(dress: Dress, random: Random): Moment {
  const days = dress.dates === 'ambiguous' ? 12 : 28;
  return {
    // Some before and behind the year that is asked for.
    year: dress.dates === 'no year' || random.chance(0.8) ? 2025 : random.pick([2024, 2026]),
    month: random.between(1, 12),
    day: random.between(1, days),
    hour: random.between(0, 23),
    minute: random.between(0, 59),
    second: random.between(0, 59),
  };
}

/** Milliseconds, as if the clock showed UTC. */
export function timeOf(at: Moment): number {
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
}
