import { missingPackage } from '../../core/issues/missing-package';
import { checkResult } from '../../core/issues/shape';
import type { ContactDue, ContactPlan } from '../../core/treatments/contact-plan';
import { CONTACT_PLAN } from '../../core/treatments/shapes';
import { type CalendarDate, daysBetween, plusDays } from '../../core/values/calendar';
import { type Speech, wordsFor } from '../words/language';
import { contactSentence } from '../words/sentences';
import { shown } from '../words/shown';

/** The package that writes calendars. Who never wants one need not install it. */
const LIBRARY = 'ical-generator';

/**
 * The planned visits as an iCalendar file (RFC 5545), one event of a whole day each, with its reason:
 * those of the schedule or, without one, each on its due date, overdue ones on `asOf`. What does not
 * fit the schedule is on no day, and so no event.
 *
 * An event's id is made of the customer, of its last visit on record and of how many visits after it
 * this is, so that a second import of the same visit, on another day or for another reason, updates
 * it. The same plan gives the same bytes.
 *
 * Needs the package `ical-generator`. Throws `invalid-option` where it is not installed, or where
 * `plan` is not what `planContacts` gives.
 *
 * @example
 * const day = workday(buildPyramid([{ customerId: 'ann', revenue: 60 }]), { asOf: '2025-12-31' });
 * const text = await toIcal(planContacts(day, { capacityPerDay: 1 }));
 * text.includes('DTSTART;VALUE=DATE:20251231'); // true
 * text.includes('UID:ann-first-1@customer-pyramid'); // true
 */
export async function toIcal(plan: ContactPlan, options: Speech = {}): Promise<string> {
  checkResult(plan, 'plan', CONTACT_PLAN);
  const words = wordsFor(options);
  const { ical, methods, statuses } = await library();
  const { titles, visitTo } = words.work;
  const calendar = ical({
    prodId: { company: 'customer-pyramid', product: 'visits' },
    method: methods.PUBLISH,
    name: titles.visits,
  });
  for (const { date, id, visit } of visitsOnDays(plan)) {
    calendar.createEvent({
      id,
      stamp: midnight(plan.asOf),
      // A later plan goes before an earlier one.
      sequence: daysBetween('1970-01-01', plan.asOf),
      start: midnight(date),
      end: midnight(plusDays(date, 1)),
      allDay: true,
      status: statuses.CONFIRMED,
      summary: shown(visitTo(visit)),
      description: contactSentence(visit, { language: words }),
      categories: [{ name: visit.tier }],
    });
  }
  // Lines end as the standard says, the last one too.
  return `${calendar
    .toString()
    .replace(/\r?\n/g, '\r\n')
    .replace(/(?:\r\n)+$/, '')}\r\n`;
}

interface PlannedVisit {
  readonly date: CalendarDate;
  readonly id: string;
  readonly visit: ContactDue;
}

/** By day, then in the order of the plan. */
function visitsOnDays({ schedule, visits, asOf }: ContactPlan): PlannedVisit[] {
  const planned =
    schedule === null
      ? visits.map((visit) => ({ date: visit.due > asOf ? visit.due : asOf, visit }))
      : schedule.days.flatMap(({ date, visits: made }) => made.map((visit) => ({ date, visit })));
  const known = new Map<string, { readonly after: string; readonly count: number }>();
  return planned.map(({ date, visit }) => {
    const before = known.get(visit.customerId) ?? { after: visit.last ?? 'first', count: 0 };
    const own = { ...before, count: before.count + 1 };
    known.set(visit.customerId, own);
    const customer = encodeURIComponent(visit.customerId);
    return { date, id: `${customer}-${own.after}-${own.count}@customer-pyramid`, visit };
  });
}

/** In UTC, in which the package reads the days of a Date. */
function midnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

async function library() {
  try {
    const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
    return { ical, methods: ICalCalendarMethod, statuses: ICalEventStatus };
  } catch {
    throw missingPackage('calendar', LIBRARY);
  }
}
