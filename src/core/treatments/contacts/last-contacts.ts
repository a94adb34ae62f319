import type { Contact } from '../../facts/facts';
import { describe, PyramidError } from '../../issues/issue';
import { checkChoice } from '../../issues/options';
import { type DateKey, readDateKey } from '../../values/calendar-date';
import { compareCodePoints } from '../../values/code-points';

/** When a customer was last visited, and last in contact at all, a visit included. */
export interface LastContact {
  readonly visit: DateKey | undefined;
  readonly any: DateKey | undefined;
}

/** What the contacts up to a date come to. */
export interface ContactRecord {
  /** Undefined where there was none. Customers that were never asked for are strangers. */
  of(customerId: string): LastContact | undefined;
  /** Contacts with customers that were not asked for. */
  ofStrangers(): readonly Contact[];
  /** Contacts after that date with all others. */
  later(): readonly Contact[];
}

interface Noted {
  visit: DateKey | undefined;
  any: DateKey | undefined;
  isStranger: boolean;
}

/**
 * Who was not asked for is found on the way: to look up a million ids a second time takes as long
 * as all the rest.
 *
 * Throws `blank-id`, `invalid-date` or `invalid-option`, with the line or place of the contact.
 */
export function contactRecord(
  contacts: readonly Contact[],
  asOf: DateKey,
  timeZone: string,
): ContactRecord {
  const byCustomer = new Map<string, Noted>();
  const later: Contact[] = [];
  for (let at = 0; at < contacts.length; at++) {
    const contact = contacts[at] as Contact;
    const date = readContactDate(contact, at, timeZone);
    const isPast = date <= asOf;
    if (!isPast) later.push(contact);
    note(byCustomer, contact, isPast ? date : undefined);
  }
  const isStranger = ({ customerId }: Contact): boolean =>
    byCustomer.get(customerId)?.isStranger ?? false;
  return {
    of(customerId) {
      const noted = byCustomer.get(customerId);
      if (noted !== undefined) noted.isStranger = false;
      return noted;
    },
    ofStrangers: () => {
      for (const noted of byCustomer.values()) {
        if (noted.isStranger) return contacts.filter(isStranger);
      }
      return [];
    },
    later: () => later.filter((contact) => !isStranger(contact)),
  };
}

function note(
  byCustomer: Map<string, Noted>,
  { customerId, kind }: Contact,
  date: DateKey | undefined,
): void {
  const visit = kind === 'visit' ? date : undefined;
  const noted = byCustomer.get(customerId);
  if (noted === undefined) {
    byCustomer.set(customerId, { visit, any: date, isStranger: true });
    return;
  }
  noted.any = laterOf(noted.any, date);
  noted.visit = laterOf(noted.visit, visit);
}

function laterOf(a: DateKey | undefined, b: DateKey | undefined): DateKey | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** The date of a contact that is fit to be counted. */
function readContactDate(contact: Contact, at: number, timeZone: string): DateKey {
  const { customerId, date, kind, line } = contact;
  const path = `contacts[${at}]`;
  if (typeof customerId !== 'string' || customerId === '') {
    throw new PyramidError({
      code: 'blank-id',
      message: 'the customer has no id',
      ...(line === undefined ? { path: `${path}.customerId` } : { line }),
      expected: 'a string that is not empty',
      received: describe(customerId),
    });
  }
  if (kind !== 'visit') checkChoice(`${path}.kind`, kind, ['visit', 'other']);
  const key = readDateKey(date, timeZone);
  if (key !== undefined) return key;
  throw new PyramidError({
    code: 'invalid-date',
    message: 'the contact has no date that the calendar knows',
    ...(line === undefined ? { path: `${path}.date` } : { line }),
    expected: 'YYYY-MM-DD, an ISO timestamp or a Date',
    received: describe(date),
  });
}

/** Contacts in one order, whatever the order in which they came. */
export function inOrder(contacts: readonly Contact[], timeZone: string): Contact[] {
  return contacts
    .map((contact) => ({ contact, date: readDateKey(contact.date, timeZone) ?? 0 }))
    .sort(
      (a, b) =>
        compareCodePoints(a.contact.customerId, b.contact.customerId) ||
        a.date - b.date ||
        compareCodePoints(a.contact.kind, b.contact.kind) ||
        compareCodePoints(a.contact.by ?? '', b.contact.by ?? '') ||
        (a.contact.line ?? 0) - (b.contact.line ?? 0),
    )
    .map(({ contact }) => contact);
}
