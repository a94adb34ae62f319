import type { Dress } from './aspects';
import { bracketed, idsOf } from './columns';
import type { Answers, Export } from './export';
import { groupedBy } from './grouped';
import { items, type Locale } from './locales/locale';
import { LOCALES } from './locales/locales';
import { ALWAYS, countedSales, type Doubt, type Sale, type Window } from './oracle';
import { type Pen, penOf } from './pen';
import type { Drawn } from './shapes/shape';
import { SHAPES } from './shapes/shapes';
import { truthOf } from './truth';
import { bytesOf } from './write';

const WINDOWS: Readonly<Record<Dress['window'], Window>> = {
  all: ALWAYS,
  year: { text: '2025', first: '2025-01-01', last: '2025-12-31' },
  half: { text: '2025-01-01..2025-06-30', first: '2025-01-01', last: '2025-06-30' },
  quarter: { text: '2025-Q2', first: '2025-04-01', last: '2025-06-30' },
  month: { text: '2025-03', first: '2025-03-01', last: '2025-03-31' },
};

/** Nobody answered anything: whatever may count does. */
const EVERY_DOUBT: ReadonlySet<Doubt> = new Set([
  'state',
  'near',
  'nobody',
  'repeat',
  'back',
  'payment',
]);

/** The export of a seed in a dress, the same always. */
export function makeExport(dress: Dress, seed: string): Export {
  const locale = LOCALES.find(({ name }) => name === dress.locale);
  const shape = SHAPES.find(({ name }) => name === dress.shape);
  if (locale === undefined || shape === undefined) throw new Error(`no such dress: ${dress.shape}`);
  const pen = penOf(dress, locale, seed);
  const drawn = shape.draw(truthOf(dress, locale, seed), pen);
  const window = WINDOWS[dress.window];
  const { texts, sales } = drawn;
  const doubts = doubtsOf(sales, dress, window);
  return {
    dress,
    seed,
    ending: drawn.ending,
    files: texts.map((text) => ({ text, bytes: bytesOf(text, pen) })),
    sales,
    ids: idsOf(pen),
    idHeadings: {
      code: pen.heading(HEADING_OF.code),
      name: pen.heading(HEADING_OF.name),
      email: pen.heading(HEADING_OF.email),
    },
    decimals: locale.currency.decimals,
    window,
    flags: flagsOf(dress, window, locale),
    answers: answersOf(drawn, pen, doubts),
    named: (doubt, unresolved) => namedOf(sales, unresolved, { doubts, window, pen, drawn })[doubt],
    mustSay: dress.ids === 'scientific' && pen.dress.who.startsWith('code') ? ['E+10'] : [],
    refusal: refusalOf(sales, doubts, window),
  };
}

const HEADING_OF = { code: 'customer', name: 'name', email: 'email' } as const;

function flagsOf({ dates }: Dress, window: Window, { zone }: Locale): string[] {
  return [
    ...(window.text === 'all' ? [] : ['--window', window.text]),
    ...(dates === 'offset and zone' ? ['--time-zone', zone.name] : []),
  ];
}

/** Instants, whose days the user may want by another clock. */
const ZONED: readonly Dress['dates'][] = ['offset', 'zone name', 'shared zone name'];

/** What makes a difference to the listing of this file. */
function doubtsOf(sales: readonly Sale[], dress: Dress, window: Window): Set<Doubt> {
  const doubts = new Set<Doubt>();
  if (ZONED.includes(dress.dates)) doubts.add('zone');
  for (const sale of countedSales(sales, EVERY_DOUBT, window)) {
    for (const doubt of sale.only) doubts.add(doubt);
  }
  // Who is in the window may be shown as a row outside of it spells the id.
  if (countedSales(sales, EVERY_DOUBT, ALWAYS).some(isSpelledOtherwise)) doubts.add('near');
  // Of orders that are void too: as long as they count, so would what was paid back of them.
  if (countedSales(sales, EVERY_DOUBT, window).some(({ unless }) => unless === 'refund')) {
    doubts.add('refund');
  }
  return doubts;
}

/** Whether ids of the window would fold together; else there is nothing to say of them. */
function isAnySpelledTwice(sales: readonly Sale[]): boolean {
  const groups = groupedBy(sales, ({ customer }) => customer.code);
  return [...groups.values()].some((group) =>
    (['code', 'name', 'email'] as const).every(
      (name) => new Set(group.map(({ spelled }) => spelled[name])).size > 1,
    ),
  );
}

function isSpelledOtherwise({ spelled, customer }: Sale): boolean {
  return (['code', 'name', 'email'] as const).some((name) => spelled[name] !== customer[name]);
}

interface Made {
  readonly doubts: ReadonlySet<Doubt>;
  readonly window: Window;
  readonly pen: Pen;
  readonly drawn: Drawn;
}

/** Of a row that an answer took out nothing is said, whatever else is doubtful about it. */
function namedOf(
  sales: readonly Sale[],
  unresolved: ReadonlySet<Doubt>,
  { doubts, window, pen, drawn: { kinds } }: Made,
): Readonly<Record<Doubt, readonly string[]>> {
  const counted = countedSales(sales, unresolved, window);
  const of = (doubt: Doubt, named: (sale: Sale) => string): string[] => [
    ...new Set(counted.filter(({ only }) => only.includes(doubt)).map(named)),
  ];
  return {
    state: of('state', ({ state }) => state),
    near: isAnySpelledTwice(counted) ? ['--ids'] : [],
    nobody: of('nobody', ({ customer }) => customer.code),
    refund: doubts.has('refund') ? [pen.heading('refunded')] : [],
    repeat: ['--duplicates'],
    zone: ['--time-zone'],
    back: kinds === undefined ? [] : [kinds.back],
    payment: kinds === undefined ? [] : [kinds.payment],
  };
}

function answersOf(drawn: Drawn, pen: Pen, doubts: ReadonlySet<Doubt>): Answers {
  const { roles, headerLine, direction, orderAmounts = [], lineAmounts = [], path, except } = drawn;
  const { customerLevel } = drawn;
  const { dates, amounts, locale } = pen;
  const refund = doubts.has('refund') ? `-${bracketed(pen.heading('refunded'))}` : '';
  const nobody = ['', ...items(locale.nobody)];
  // By whichever of its columns customers were told apart.
  const headings = idsOf(pen).map((id) => pen.heading(HEADING_OF[id]));
  return {
    headerLine,
    columns: { ...roles, revenue: `${roles['revenue']}${refund}` },
    decimal: amounts.decimal,
    dateOrder: dates.order,
    dateFormat: dates.format,
    timeZone: locale.zone.name,
    direction,
    except: {
      ...except,
      [drawn.states ?? pen.heading('state')]: items(locale.states.void),
      ...Object.fromEntries(
        [...headings, roles['customer']?.slice(1, -1) ?? ''].map((heading) => [heading, nobody]),
      ),
    },
    doubts,
    orderAmounts,
    lineAmounts,
    path,
    customerLevel,
  };
}

const NO_DOUBT: ReadonlySet<Doubt> = new Set();

/** Amounts in several currencies are never added up; nobody at all is no listing. */
function refusalOf(
  sales: readonly Sale[],
  doubts: ReadonlySet<Doubt>,
  window: Window,
): RegExp | undefined {
  const counted = countedSales(sales, doubts, window);
  if (counted.length === 0) return /./;
  if (countedSales(sales, NO_DOUBT, window).length === 0) return /no transaction|left out/;
  return hasSeveral(counted) ? /SEK/ : undefined;
}

/** Whether a listing would add up amounts of several currencies, with these doubts left open. */
export function isMixed({ sales, window }: Export, open: ReadonlySet<Doubt>): boolean {
  return hasSeveral(countedSales(sales, open, window));
}

function hasSeveral(sales: readonly Sale[]): boolean {
  return new Set(sales.map(({ currency }) => currency)).size > 1;
}
