import type { Facts } from '../../core/facts/facts';
import { PyramidError } from '../../core/issues/issue';
import type { Policies } from '../../core/policies/policy';
import type { Pyramid } from '../../core/pyramid/pyramid';
import type { BusinessCalendar } from '../../core/values/business-calendar';
import { readBusinessCalendar } from '../../core/values/business-calendar-schema';
import { readCalendarDate } from '../../core/values/calendar-date';
import type { DateWindow } from '../../core/values/date-types';
import { previousWindow } from '../../core/values/previous-window';
import { parseWindow } from '../../core/values/window';
import type { FactKind } from '../../input/kinds/fact-kinds';
import { loadFacts } from '../../node/load-facts';
import { renderNotice } from '../../output/words/render-notice';
import type { Io } from '../io';
import { loadPolicies } from '../load-policies';
import { loadWindows } from '../load-sales';
import { readJson } from '../read-json';
import { rejectLines } from '../rejects';
import type { PlanFlags } from './flags';

/** Everything that treatments are made from. */
export interface WorkInput {
  readonly pyramid: Pyramid;
  /** Absent where the window has none before it. */
  readonly previous?: Pyramid;
  readonly policies: Policies;
  readonly facts: Facts;
  readonly calendar?: BusinessCalendar;
}

/** Reads the sales file once for both windows, then the policies and the facts. */
export async function loadWork(file: string, flags: PlanFlags, io: Io): Promise<WorkInput> {
  const ofDay = { ...flags, asOf: dayOf(flags) };
  const window = parseWindow(flags.window, ofDay);
  const earlier = earlierWindow(window, ofDay);
  const windows = earlier === undefined ? [window] : [earlier, window];
  const pyramids = await loadWindows(file, ofDay, windows, io, isEmptyAllowed);
  const pyramid = pyramids.at(-1) as Pyramid;
  const before = pyramids.length > 1 ? pyramids[0] : undefined;
  // A window without customers is not known; it is no window in which everybody bought nothing.
  const previous = before !== undefined && before.customers.length > 0 ? before : undefined;
  return {
    pyramid,
    ...(previous !== undefined && { previous }),
    policies: await loadPolicies(flags.policies, pyramid.settings.scheme),
    facts: await loadAllFacts(flags, io),
    ...(flags.calendar !== undefined && {
      calendar: await readJson(flags.calendar, readBusinessCalendar),
    }),
  };

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
    const list = await loadFacts(kind, path, factOptions(flags));
    for (const notice of list.notices)
      io.stderr.write(`${renderNotice({ ...notice, file: path })}\n`);
    for (const line of rejectLines(list.rejected, path)) io.stderr.write(`${line}\n`);
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

/** The day of `--as-of`, which may say a time too: complaints run by the hour, windows by the day. */
function dayOf({ asOf, timeZone = 'UTC' }: PlanFlags): string {
  const day = asOf === undefined ? undefined : readCalendarDate(asOf, timeZone);
  if (day !== undefined) return day;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'what is due depends on the day',
    path: 'asOf',
    expected: 'now (--as-of), such as 2025-12-31 or 2025-12-31T09:00:00+01:00',
    ...(asOf !== undefined && { received: asOf }),
  });
}
