import type { Facts } from '../../core/facts/facts';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { type Workday, workday } from '../../core/treatments/workday';
import type { BusinessCalendar } from '../../core/values/business-calendar';
import { readBusinessCalendar } from '../../core/values/business-calendar';
import { readCalendarDate } from '../../core/values/calendar-date';
import type { DateWindow } from '../../core/values/window';
import { parseWindow } from '../../core/values/window';
import { previousWindow } from '../../core/values/window-steps';
import type { FactKind } from '../../input/kinds/facts';
import { loadFacts } from '../../node/load-facts';
import { type Io, tellNotice } from '../io';
import { loadPolicies } from '../load-policies';
import { loadWindows } from '../load-sales';
import { readJson } from '../read-json';
import { tellLeftOut } from '../rejects';
import type { PlanFlags } from './flags';

/** Reads the sales file once for both windows, then the policies and the facts. */
export async function loadWork(file: string, flags: PlanFlags, io: Io): Promise<Workday> {
  const calendar =
    flags.calendar === undefined ? undefined : await readJson(flags.calendar, readBusinessCalendar);
  const ofDay = { ...flags, asOf: dayOf(flags, calendar) };
  const window = parseWindow(flags.window, ofDay);
  const earlier = earlierWindow(window, ofDay);
  const windows = earlier === undefined ? [window] : [earlier, window];
  const pyramids = await loadWindows(file, ofDay, windows, io, isEmptyAllowed);
  const pyramid = pyramids.at(-1) as Pyramid;
  const before = pyramids.length > 1 ? pyramids[0] : undefined;
  return workday(pyramid, {
    asOf: flags.asOf,
    // A window without customers is not known; it is no window in which everybody bought nothing.
    previous: before !== undefined && before.customers.length > 0 ? before : undefined,
    policies: await loadPolicies(flags.policies, pyramid.settings.scheme),
    facts: await loadAllFacts(flags, io),
    calendar,
  });

  /** A company in its first year has nothing before it. */
  function isEmptyAllowed(pyramid: Pyramid): boolean {
    return pyramid.settings.window !== window;
  }
}

function earlierWindow(window: DateWindow, flags: PlanFlags): DateWindow | undefined {
  if (flags.previousWindow !== 'auto') return parseWindow(flags.previousWindow, flags);
  return window.kind === 'all' ? undefined : previousWindow(window);
}

async function loadAllFacts(flags: PlanFlags, io: Io): Promise<Facts> {
  const load = async <K extends FactKind>(kind: K, path: string | undefined) => {
    if (path === undefined) return undefined;
    io.facts.add(path);
    const list = await loadFacts(kind, path, factOptions(flags));
    for (const notice of list.notices) tellNotice(io, { ...notice, file: path });
    const issues = list.rejected.map((row) => row.issues[0]);
    tellLeftOut(issues, list.rejected.length, path, io, io.factWords);
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
function factOptions(flags: PlanFlags) {
  const { onError, factsEncoding, factsDateFormat, factsDecimalComma } = flags;
  return {
    ...(onError !== undefined && { onError }),
    ...(factsEncoding !== undefined && { encoding: factsEncoding }),
    ...(factsDateFormat !== undefined && { dateFormat: factsDateFormat }),
    ...(factsDecimalComma !== undefined && { decimalComma: factsDecimalComma }),
  };
}

/** Today, in the zone of the calendar or of the sales: complaints run by the hour, windows by the day. */
function dayOf(
  { asOf, timeZone = 'UTC' }: PlanFlags,
  calendar: BusinessCalendar | undefined,
): string {
  const zone = calendar?.timeZone ?? timeZone;
  const day = asOf === undefined ? undefined : readCalendarDate(asOf, zone);
  if (day !== undefined) return day;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('not-today'),
    path: 'asOf',
    expected: 'now, such as 2025-12-31 or 2025-12-31T09:00:00+01:00',
    ...(asOf !== undefined && { received: asOf }),
  });
}
