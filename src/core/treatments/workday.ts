import { type FactsByCustomer, factsByCustomer } from '../facts/by-customer';
import { type Day, type Days, type Facts, rememberedDays } from '../facts/facts';
import { inOneCurrency } from '../facts/one-currency';
import { type ReadFacts, readFactLists } from '../facts/read-facts';
import { spelledFacts } from '../facts/spelled-facts';
import { describe, invalidOption } from '../issues/issue';
import type { Notice } from '../issues/notices';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { checkResult } from '../issues/shape';
import { policiesOfTiers } from '../policies/assign-treatments';
import { defaultPolicies } from '../policies/default-policies';
import type { Policies, Policy } from '../policies/policy';
import { checkPolicies } from '../policies/read-policies';
import { parentNotices } from '../pyramid/accounts-moved';
import { checkComparable } from '../pyramid/comparable';
import { checkRates, type Rates } from '../pyramid/currencies';
import type { Named } from '../pyramid/customer-names';
import { namesAmong } from '../pyramid/named-in';
import type { Pyramid } from '../pyramid/pyramid';
import { checkPyramid } from '../pyramid/shapes';
import { spellingIn } from '../pyramid/spelling';
import { checkWindows } from '../pyramid/windows-compared';
import { SIGNAL_LIST } from '../signals/shapes';
import type { SignalDeclaration } from '../signals/signal';
import { SIGNALS } from '../signals/signals';
import { type BusinessCalendars, readBusinessCalendar } from '../values/business-calendar';
import type { BusinessTime } from '../values/business-time';
import {
  type CalendarDate,
  checkTimeZone,
  type DateInput,
  type DateKey,
  formatDateKey,
  readDateKey,
} from '../values/calendar';
import { sameCurrency } from '../values/currency-signs';
import { type Instant, readInstant } from '../values/instant';
import { closedCustomers } from './closed';
import { type Served, type TimeServed, timesServed } from './times-served';

export interface WorkdayOptions {
  /**
   * Now: a timestamp, a Date, or a date alone, which is the beginning of that day. Today is its date
   * in the time zone of the day.
   */
  readonly asOf: DateInput;
  /** What is known beyond sales. A list that is absent is not known. */
  readonly facts?: Facts | undefined;
  /** `defaultPolicies` unless given. */
  readonly policies?: Policies | undefined;
  /**
   * Pyramids of windows before, the latest first. Risks are found against the first, which must
   * be on the same basis and for the same tiers; the customer file tells of all.
   */
  readonly previous?: Pyramid | readonly Pyramid[] | undefined;
  /**
   * Ids of customers that have closed. They are owed no visits, contacts or effort, and nobody watches
   * what they buy; their debts, limits, events and complaints stay.
   */
  readonly closed?: Iterable<string> | undefined;
  /**
   * When people work, with other calendars for some customers, groups or tiers where there are;
   * without one, around the clock for complaints and Monday to Friday for visits.
   */
  readonly calendar?: BusinessCalendars | undefined;
  /**
   * Rates to the currency of the pyramid, for receivables and credit limits in others: by those of
   * today. What has none is not known, and is added to nothing.
   */
  readonly rates?: Rates | undefined;
  /** The group whose day it is, such as a region: its calendar holds. */
  readonly group?: string | undefined;
  /**
   * IANA name of the zone of the day, in which instants become dates and timestamps without offset
   * are read: that of the calendar where there is one, else, unless given, that of the pyramid.
   */
  readonly timeZone?: string | undefined;
  /** The signals that policies may watch for, `SIGNALS` unless given. */
  readonly signals?: readonly SignalDeclaration[] | undefined;
}

/** A day of work: everything that its lists are made from, read and checked once. */
export interface Workday extends FactsByCustomer {
  readonly pyramid: Pyramid;
  /** The pyramid of the window before; null where none was given. */
  readonly previous: Pyramid | null;
  /** All pyramids of windows before, the latest first; null where none was given. */
  readonly history: readonly Pyramid[] | null;
  readonly policies: Policies;
  /** By tier. */
  readonly policyOf: ReadonlyMap<string, Policy>;
  readonly signals: readonly SignalDeclaration[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: Instant;
  readonly date: CalendarDate;
  /** The same to reckon with. */
  readonly today: Day;
  readonly days: Days;
  readonly timeZone: string;
  /** Null where none was given. */
  readonly calendar: BusinessCalendars | null;
  /** By the calendar beside which the others stand. */
  readonly time: BusinessTime;
  /** The same with its days. */
  readonly desk: TimeServed;
  /** By the calendar of a customer. */
  readonly timeOf: (served: Served) => TimeServed;
  readonly facts: ReadFacts;
  /** What is to be known of the pyramids that are held against each other. */
  readonly notices: readonly Notice[];
  /** Customers that have closed, as the pyramids spell them. */
  readonly closed: ReadonlySet<string>;
}

/**
 * Reads and checks everything that the work of a day rests on, once, so that all its lists have one
 * today: `planContacts`, `queueComplaints`, `watchRisks`, `allocateEffort`, `frontLineList` and
 * `customerFile` ask it.
 *
 * Throws PyramidError: `invalid-option`; `invalid-policies`, also for a tier that has customers and
 * no policy; and for facts that cannot be right `blank-id`, `invalid-date`, `missing-date`,
 * `invalid-amount`, `invalid-value`, `duplicate-id`, one issue each, with its line or row.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const day = workday(buildPyramid(rows), {
 *   asOf: '2025-06-30T09:00:00+02:00',
 *   facts: { contacts: [{ customerId: 'ann', date: '2025-06-02', kind: 'visit' }] },
 * });
 * day.date; // '2025-06-30'
 * planContacts(day).visits[0]?.due; // '2025-07-02'
 */
export function workday(pyramid: Pyramid, options: WorkdayOptions): Workday {
  checkPyramid(pyramid, 'pyramid');
  checkOptions(options, {
    asOf: true,
    facts: true,
    policies: true,
    previous: true,
    closed: true,
    calendar: true,
    rates: true,
    group: true,
    timeZone: true,
    signals: true,
  });
  const { facts = {}, policies = defaultPolicies, signals = SIGNALS } = options;
  const calendar =
    options.calendar === undefined ? undefined : readBusinessCalendar(options.calendar);
  const timeZone = zoneOf(options, calendar, pyramid);
  const { now, date } = readAsOf(options.asOf, timeZone);
  const history = readPrevious(options.previous, pyramid);
  const days = rememberedDays();
  const today = days.of(date);
  const pyramids = [pyramid, ...(history ?? [])];
  const lists = inOneCurrency(readFactLists(facts, timeZone, days, 'facts'), {
    currency: pyramid.settings.currency,
    rates: options.rates === undefined ? undefined : ratesTo(options.rates, pyramid),
    date: readDateKey(date, timeZone) as DateKey,
  });
  const read = spelledFacts(lists, pyramids);
  checkResult(signals, 'signals', SIGNAL_LIST);
  const given = policies === defaultPolicies ? policies : checkPolicies(policies, signals);
  const day: Workday = {
    pyramid,
    previous: history?.[0] ?? null,
    history,
    policies: given,
    policyOf: policiesOfTiers(
      occupiedTiers(history?.[0] ? [pyramid, history[0]] : [pyramid]),
      given,
    ),
    signals,
    now,
    date,
    today,
    days,
    timeZone,
    calendar: calendar ?? null,
    ...timesServed(calendar, options.group, () => spellingIn(pyramids)),
    facts: read,
    closed: closedCustomers(options.closed, pyramids),
    notices: history?.[0] === undefined ? [] : parentNotices(history[0], pyramid),
    ...factsByCustomer(read, today, pyramid, history ?? []),
  };
  made.add(day);
  return day;
}

/** Rates that make the currency of the pyramid; where it has none, they say what it is in. */
function ratesTo(given: Rates, { settings: { currency } }: Pyramid): Rates {
  const rates = checkRates(given);
  if (currency === null || sameCurrency(currency, rates.to) !== undefined) return rates;
  const why = because('rates-to-another-currency');
  throw invalidOption('rates.to', why, currency, rates.to);
}

/** A customer with its name, which a pyramid before may know; none where no pyramid does. */
export function namedOn({ pyramid, history }: Workday, customerId: string): Named {
  return namesAmong([pyramid, ...(history ?? [])])?.(customerId) ?? { customerId };
}

/** The days that were made here. One holds functions, so that none can be saved or sent. */
const made = new WeakSet<object>();

/** Refuses what is no day of work, for callers whom the types do not hold back. */
export function checkWorkday(day: Workday): Workday {
  if (typeof day === 'object' && day !== null && made.has(day)) return day;
  const why = because('not-what-a-trace-gives', { by: 'workday' });
  throw invalidOption('day', why, 'what workday gives', describe(day));
}

function zoneOf(
  { timeZone }: WorkdayOptions,
  calendar: BusinessCalendars | undefined,
  { settings }: Pyramid,
): string {
  if (timeZone !== undefined) checkTimeZone(timeZone);
  return calendar?.timeZone ?? timeZone ?? settings.timeZone;
}

/**
 * The moment that is now, in milliseconds since 1970 UTC, and its date in a time zone; a date alone is
 * its midnight there. Throws `invalid-option`.
 *
 * @example
 * readAsOf('2025-07-31T18:30Z', 'Asia/Shanghai').date; // '2025-08-01'
 */
export function readAsOf(
  asOf: DateInput,
  timeZone: string,
): { readonly now: number; readonly date: CalendarDate } {
  checkTimeZone(timeZone);
  const now = readInstant(asOf, timeZone);
  const key = readDateKey(asOf, timeZone);
  if (now !== undefined && key !== undefined) return { now, date: formatDateKey(key) };
  throw invalidOption(
    'asOf',
    because('not-today'),
    'now, such as 2025-12-31 or 2025-12-31T09:00:00+01:00',
    asOf === undefined ? undefined : describe(asOf),
  );
}

/**
 * Refuses a pyramid that this one cannot be held against: on another basis, in another currency, cut
 * by other rules, or of a window that does not end earlier, or is of another length. Throws
 * `invalid-option`.
 */
function readPrevious(
  previous: WorkdayOptions['previous'],
  pyramid: Pyramid,
): readonly Pyramid[] | null {
  if (previous === undefined) return null;
  const history: readonly Pyramid[] = Array.isArray(previous) ? previous : [previous as Pyramid];
  for (const [at, one] of history.entries()) {
    checkPyramid(one, history === previous ? `previous[${at}]` : 'previous');
  }
  const [latest] = history;
  if (latest === undefined) return history;
  checkComparable({ name: 'pyramid', pyramid }, { name: 'previous', pyramid: latest });
  checkWindows(
    { name: 'previous', pyramid: latest },
    { name: 'pyramid', pyramid },
    // What a window that is not over tells of a fall, the signals know.
    { values: true, asOf: null, wrong: 'earlier' },
  );
  return history;
}

function occupiedTiers(pyramids: readonly Pyramid[]): ReadonlySet<string> {
  const tiers = pyramids.flatMap(({ summary }) => summary.tiers);
  return new Set(tiers.filter(({ customers }) => customers > 0).map(({ tier }) => tier));
}

/** A whole number within bounds. Throws `invalid-option`. */
export function checkWhole(path: string, value: number, least: number, most = Infinity): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw invalidOption(
    path,
    because('not-plannable'),
    `a whole number from ${least}${most === Infinity ? '' : ` to ${most}`}`,
    describe(value),
  );
}

/** Ten years: no plan for people reaches further. */
export const LONGEST_HORIZON = 3660;
