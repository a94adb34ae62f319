import type { Command } from 'commander';
import { notice } from '../core/issues/notices';
import { because } from '../core/issues/reasons';
import { type CalendarDate, plusDays } from '../core/values/calendar';
import { type FactKind, parseFactColumns } from '../csv';
import { countryHolidays } from '../holidays';
import {
  type DateWindow,
  type Issue,
  type Pyramid,
  PyramidError,
  parseWindow,
  previousWindow,
} from '../index';
import { type ClosedRoster, type LoadFactsOptions, loadClosed, loadFacts, loadJson } from '../node';
import type { FileNames } from '../node/find-files';
import { wordsOf } from '../output';
import {
  type BusinessCalendars,
  type ContactPlanOptions,
  type DayPlanOptions,
  type Facts,
  type QueueOptions,
  readAsOf,
  readBusinessCalendar,
  type Workday,
  workday,
} from '../treatments';
import { factsAsAsked, idsAsAsked, noticeAsAsked, rejectedAsAsked } from './anonymity';
import { columnsFlag, hyphened, wordsInFlags } from './flag-names';
import {
  addSalesFlags,
  collected,
  decimalMark,
  type OutputFlags,
  refusal,
  type SalesFlags,
  wholeNumberOf,
} from './flags';
import { type Io, tell, tellNotice, tellPlan } from './io';
import { loadedRates, loadPolicies } from './load-options';
import { loadWindows } from './load-sales';
import { tellLeftOut } from './rejects';

/** What the commands on treatments can be told, beyond the sales file. */
export interface PlanFlags extends WorkFlags {
  readonly previousWindow: string;
}

/** The same but for the window before. */
export interface WorkFlags
  extends SalesFlags,
    OutputFlags,
    Readonly<Partial<Record<`${FactKind}Columns`, object>>> {
  readonly asOf: string;
  readonly policies?: string;
  readonly rosterExcept?: readonly string[];
  readonly contacts?: string;
  readonly complaints?: string;
  readonly receivables?: string;
  readonly creditLimits?: string;
  readonly events?: string;
  readonly satisfaction?: string;
  readonly factsEncoding?: string;
  readonly factsDateFormat?: string;
  readonly factsYear?: number;
  readonly factsZoneOfBareTimes?: string;
  readonly factsDecimalComma?: boolean;
  readonly factsDecimalPoint?: boolean;
  readonly horizon: number;
  readonly capacity?: number;
  readonly capacityOf?: Readonly<Record<string, number>>;
  readonly early?: number;
  readonly calendar?: string;
  readonly holidays?: string;
  readonly staff?: number;
  readonly handlingMinutes?: number;
  readonly hours?: string;
}

/** `window` is what the command takes where none is given. */
export function addPlanFlags(command: Command, window = 'last-12-months'): Command {
  return addWorkFlags(addSalesFlags(command, window)).option(
    '--previous-window <window>',
    'the window to compare with',
    'auto',
  );
}

/** What is known beyond sales, and what the lists of a day are told. */
export function addWorkFlags(command: Command): Command {
  const added = command
    .option('--policies <file>', 'policies as JSON (default: those of the library)')
    .option(
      '--roster-except <rule>',
      'customers of the roster that have closed: "COLUMN=value,value"; may be repeated (default: by its column of states)',
      collected,
    )
    .option('--contacts <file>', 'visits and contacts: customer, date, kind, by')
    .option('--complaints <file>', 'complaints: id, customer, opened, first answered, resolved, …')
    .option('--receivables <file>', 'open invoices: customer, invoice, due date, open amount')
    .option('--credit-limits <file>', 'credit limits: customer, credit limit')
    .option('--events <file>', 'reported events: customer, date, kind, note')
    .option('--satisfaction <file>', 'satisfaction: customer, date, stage')
    .option('--facts-encoding <name>', 'of the files of facts (default: by mark, else UTF-8)')
    .option('--facts-date-format <tokens>', 'of the files of facts (default: recognised)')
    .option(
      '--facts-year <year>',
      'of dates without one in the files of facts',
      wholeNumberOf('--facts-year'),
    )
    .option(
      '--facts-zone-of-bare-times <zone>',
      'in which times without a zone are in the files of facts',
    )
    .option('--facts-decimal-comma', 'amounts such as 1.234,50 in the files of facts')
    .option('--facts-decimal-point', 'amounts such as 1,234.50 in the files of facts')
    .option('--horizon <days>', 'how many days to look ahead', wholeNumberOf('--horizon'), 7)
    .option(
      '--capacity <visits>',
      'visits that can be made on a working day',
      wholeNumberOf('--capacity'),
    )
    .option(
      '--capacity-of <owner=visits>',
      'visits that one owner can make on a working day; repeatable',
      ownCapacity,
    )
    .option(
      '--early <days>',
      'how many days before it is due a visit may be made',
      wholeNumberOf('--early'),
    )
    .option('--calendar <file>', 'working hours, days, holidays and time zone as JSON')
    .option('--holidays <country>', 'public holidays for the calendar, of DE or of DE-BY')
    .option('--staff <people>', 'how many people answer complaints', wholeNumberOf('--staff'))
    .option('--handling-minutes <minutes>', 'what one complaint takes, on average', minutes)
    .option('--hours <hours>', 'hours of effort to share out');
  return FACT_FLAGS.reduce(
    (all, kind) =>
      all.option(
        `${columnsFlag(kind)} <roles>`,
        `columns of --${hyphened(kind)}`,
        (text, before: object = {}) => ({ ...before, ...factColumns(kind, text) }),
      ),
    added,
  );
}

const FACT_FLAGS: readonly FactKind[] = [
  'contacts',
  'complaints',
  'receivables',
  'creditLimits',
  'events',
  'satisfaction',
];

function factColumns(kind: FactKind, text: string): object {
  try {
    return parseFactColumns(kind, text);
  } catch (error) {
    throw saidOf(columnsFlag(kind), error);
  }
}

/** What is wrong with an option is said of its flag. */
function saidOf(flag: string, error: unknown): unknown {
  if (!(error instanceof PyramidError)) return error;
  const [first, ...more] = error.issues.map(
    (issue): Issue => (issue.line === undefined ? { ...issue, path: flag } : issue),
  );
  return new PyramidError(first as Issue, ...more);
}

function minutes(text: string): number {
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  throw refusal('--handling-minutes', because('not-minutes'), text);
}

/** `Li=3`: of several flags all owners. */
function ownCapacity(text: string, before: Readonly<Record<string, number>> = {}) {
  const [, owner, visits] = /^(.*[^\s=].*)=\s*(\d{1,6})\s*$/.exec(text) ?? [];
  if (owner === undefined) throw refusal('--capacity-of', because('not-capacity-of-owner'), text);
  return Object.fromEntries([...Object.entries(before), [owner.trim(), Number(visits)]]);
}

/** The options of the lists, by the flags. */
export function contactOptions(flags: WorkFlags): ContactPlanOptions {
  const { horizon, capacity, capacityOf, early } = flags;
  return {
    horizonDays: horizon,
    capacityPerDay: capacity,
    capacityByOwner: capacityOf,
    earlyDays: early,
  };
}

export function queueOptions({ staff, handlingMinutes }: WorkFlags): QueueOptions {
  return { staff, handlingMinutes };
}

export function planOptions(flags: WorkFlags): DayPlanOptions {
  return { ...contactOptions(flags), ...queueOptions(flags), hours: flags.hours };
}

/** When people work, where that was said; without the holidays of a country. */
async function loadCalendar({ calendar, holidays }: WorkFlags) {
  if (calendar !== undefined) return loadJson(calendar, readBusinessCalendar);
  if (holidays === undefined) return undefined;
  throw refusal('--holidays', because('holidays-without-calendar'));
}

/** Whether there is anything to plan by beside the sales. */
export function hasFacts(flags: WorkFlags): boolean {
  return FACT_FLAGS.some((kind) => flags[kind] !== undefined);
}

/** Reads the sales files once for both windows, then the policies and the facts. */
export async function loadWork(
  files: FileNames,
  flags: PlanFlags,
  io: Io,
  /** Without orders, nobody's silence is known. */
  { orders = true }: { readonly orders?: boolean } = {},
): Promise<Workday> {
  const ofDay = { ...flags, asOf: await dateOf(flags) };
  const window = parseWindow(flags.window, ofDay);
  const earlier = earlierWindow(window, ofDay);
  const windows = earlier === undefined ? [window] : [earlier, window];
  // A company in its first year has nothing before it.
  const mayBeEmpty = (one: DateWindow | string): boolean => one === earlier;
  const pyramids = await loadWindows(files, ofDay, windows, io, { mayBeEmpty, orders });
  return workdayOf(pyramids, flags, io);
}

/** The day that `--as-of` means, where people work. */
export async function dateOf(flags: WorkFlags): Promise<string> {
  const calendar = await loadCalendar(flags);
  return readAsOf(flags.asOf, calendar?.timeZone ?? flags.timeZone ?? 'UTC').date;
}

/**
 * A day of work by the last of some pyramids, the one before it beside it: reads the policies and the
 * facts.
 */
export async function workdayOf(
  pyramids: readonly Pyramid[],
  flags: WorkFlags,
  io: Io,
): Promise<Workday> {
  const pyramid = pyramids.at(-1) as Pyramid;
  const before = pyramids.length > 1 ? pyramids[0] : undefined;
  const calendar = await loadCalendar(flags);
  const roster = await closedOf(flags);
  const day = workday(pyramid, {
    asOf: flags.asOf,
    // A window without customers is not known; it is no window in which everybody bought nothing.
    previous: before !== undefined && before.customers.length > 0 ? before : undefined,
    policies: await loadPolicies(flags.policies, pyramid.settings.scheme),
    facts: factsAsAsked(await loadAllFacts(flags, io), io),
    calendar:
      calendar && (await withHolidays(calendar, { ...flags, asOf: await dateOf(flags) }, io)),
    rates: await loadedRates(flags),
    closed: roster && idsAsAsked(roster.closed, io),
  });
  for (const one of day.notices) tellNotice(io, one);
  if (roster !== undefined) tellClosed(roster, day, io);
  return day;
}

/**
 * The calendar with the public holidays of a country from the year before today to the end of the
 * year to which the lists look ahead. Days on which it says that people work stay days of work.
 */
async function withHolidays(
  calendar: BusinessCalendars,
  { holidays: country, asOf, horizon, lang }: WorkFlags,
  io: Io,
): Promise<BusinessCalendars> {
  if (country === undefined) return calendar;
  const { holidays = [], extraWorkingDays = [], hoursByDate = {} } = calendar;
  const today = asOf as CalendarDate;
  const year = (date: string, more = 0): number => Number(date.slice(0, 4)) + more;
  // The load of visits looks a year ahead.
  const ahead = plusDays(today, Math.max(horizon, 365));
  const from: CalendarDate = `${year(today, -1)}-01-01`;
  const to: CalendarDate = `${year(ahead)}-12-31`;
  const days = await saidOfFlag('--holidays', () => countryHolidays(country, { from, to }));
  const isWorked = (date: string): boolean =>
    extraWorkingDays.includes(date) || Object.hasOwn(hoursByDate, date);
  const taken = days.filter(({ date }) => !isWorked(date));
  tell(io, wordsOf(lang).work.holidays(country, taken));
  const all = new Set([...holidays, ...taken.map(({ date }) => date)]);
  return { ...calendar, holidays: [...all].sort() };
}

async function saidOfFlag<T>(flag: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw saidOf(flag, error);
  }
}

async function closedOf({ roster, rosterExcept }: WorkFlags): Promise<ClosedRoster | undefined> {
  if (roster === undefined) {
    if (rosterExcept === undefined) return undefined;
    throw refusal('--roster-except', because('closed-without-roster'));
  }
  if (rosterExcept === undefined) return loadClosed(roster);
  return saidOfFlag('--roster-except', () => loadClosed(roster, { except: rosterExcept }));
}

/** Nobody is left out of the lists in silence. */
function tellClosed({ closed, customers, otherStates }: ClosedRoster, day: Workday, io: Io): void {
  if (closed.length > 0) {
    const params = { closed: closed.length, customers, known: day.closed.size };
    tellNotice(io, notice('customers-closed', params));
  }
  if (otherStates.length === 0) return;
  const states = otherStates.slice(0, MOST_STATES).map((one) => `${one.state} (${one.customers})`);
  tellNotice(io, notice('roster-states', { states }));
}

/** Of words in a notice. */
const MOST_STATES = 10;

export function earlierWindow(window: DateWindow, flags: PlanFlags): DateWindow | undefined {
  if (flags.previousWindow !== 'auto') return parseWindow(flags.previousWindow, flags);
  return window.kind === 'all' ? undefined : previousWindow(window);
}

async function loadAllFacts(flags: WorkFlags, io: Io): Promise<Facts> {
  for (const kind of FACT_FLAGS) {
    if (flags[kind] !== undefined || flags[`${kind}Columns`] === undefined) continue;
    const params = { file: `--${hyphened(kind)}` };
    throw refusal(columnsFlag(kind), because('columns-without-file', params));
  }
  const load = async <K extends FactKind>(kind: K, path: string | undefined) => {
    if (path === undefined) return undefined;
    const words = wordsInFlags(wordsOf(flags.lang), kind);
    io.facts.set(path, { kind, words });
    const list = await loadFacts(kind, path, factOptions(kind, flags));
    if (list.plan !== null) tellPlan(io, [path], list.plan);
    for (const notice of list.notices) {
      const told = { ...notice, file: path };
      io.ofFacts.push(noticeAsAsked(told, io));
      tellNotice(io, told);
    }
    const issues = list.rejected.map((row) => rejectedAsAsked(row, io).issues[0]);
    tellLeftOut(issues, list.rejected.length, path, io, words);
    return list;
  };
  const contacts = await load('contacts', flags.contacts);
  const complaints = await load('complaints', flags.complaints);
  const receivables = await load('receivables', flags.receivables);
  const limits = await load('creditLimits', flags.creditLimits);
  const events = await load('events', flags.events);
  const satisfaction = await load('satisfaction', flags.satisfaction);
  const creditLimits = limits?.facts ?? receivables?.creditLimits;
  return {
    ...(contacts && { contacts: contacts.facts }),
    ...(complaints && { complaints: complaints.facts }),
    ...(receivables && { receivables: receivables.facts }),
    ...(creditLimits && { creditLimits }),
    ...(events && { events: events.facts }),
    ...(satisfaction && { satisfaction: satisfaction.facts }),
  };
}

/** What is said of sales files goes for the rows of facts; how they are written is theirs to say. */
function factOptions<K extends FactKind>(kind: K, flags: WorkFlags): LoadFactsOptions<K> {
  const { onError, factsEncoding, factsDateFormat } = flags;
  const { factsYear: year, factsZoneOfBareTimes: zoneOfBareTimes } = flags;
  const mark = decimalMark(flags.factsDecimalComma, flags.factsDecimalPoint);
  const columns = flags[`${kind}Columns`] as LoadFactsOptions<K>['columns'];
  return {
    ...(columns !== undefined && { columns }),
    ...(onError !== undefined && { onError }),
    ...(factsEncoding !== undefined && { encoding: factsEncoding }),
    ...(factsDateFormat !== undefined && { dateFormat: factsDateFormat }),
    ...(year !== undefined && { year }),
    ...(zoneOfBareTimes !== undefined && { zoneOfBareTimes }),
    ...(mark !== undefined && { decimalMark: mark }),
  };
}
