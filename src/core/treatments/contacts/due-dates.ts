import type { TieredCustomer } from '../../pyramid/customer';
import { daysBetween, plusDays } from '../../values/calendar';
import { type DateKey, formatDateKey } from '../../values/calendar-date';
import type { CalendarDate } from '../../values/date-types';
import type { ContactDue, ContactRule, DueReason } from './contact-plan';
import type { ContactRules } from './contact-rules';
import type { LastContact } from './last-contacts';

/** When the next one is due by one rule. */
export interface DueDate {
  readonly due: CalendarDate;
  readonly dueInDays: number;
  readonly because: DueReason;
  readonly last: CalendarDate | null;
}

/** Today, and whether it is known at all who was contacted. */
export interface DueContext {
  readonly asOf: CalendarDate;
  readonly contactsKnown: boolean;
}

export type DueDates = (last: DateKey | undefined) => DueDate;

/** Due dates by one rule. Customers last seen on the same date share one, worked out once. */
export function dueDates(rule: ContactRule, { asOf, contactsKnown }: DueContext): DueDates {
  const without: DueDate = {
    due: asOf,
    dueInDays: 0,
    because: contactsKnown ? 'none-on-record' : 'not-known',
    last: null,
  };
  const known = new Map<DateKey, DueDate>();
  return (lastKey) => {
    if (lastKey === undefined) return without;
    const found = known.get(lastKey);
    if (found !== undefined) return found;
    const last = formatDateKey(lastKey);
    const dueInDays = rule.everyDays - daysBetween(last, asOf);
    const made: DueDate = {
      due: plusDays(asOf, dueInDays),
      dueInDays,
      because: 'since-last',
      last,
    };
    known.set(lastKey, made);
    return made;
  };
}

/** A tier's rules, ready to be put to its customers. */
export interface TierDueDates {
  readonly rules: ContactRules;
  /** Null where the rule is. */
  readonly visit: DueDates | null;
  readonly other: DueDates | null;
}

export function tierDueDates(rules: ContactRules, context: DueContext): TierDueDates {
  return {
    rules,
    visit: rules.visit === null ? null : dueDates(rules.visit, context),
    other: rules.other === null ? null : dueDates(rules.other, context),
  };
}

/** What a customer is owed next, however far ahead. */
export function nextContacts(
  customer: TieredCustomer,
  { rules, visit, other }: TierDueDates,
  last: LastContact | undefined,
): { readonly visit: ContactDue | null; readonly other: ContactDue | null } {
  const visitDate = visit === null ? null : visit(last?.visit);
  const otherDate = other === null ? null : other(last?.any);
  return {
    visit:
      rules.visit === null || visitDate === null
        ? null
        : contactDue(customer, rules.visit, visitDate, null),
    other:
      rules.other === null || otherDate === null
        ? null
        : contactDue(customer, rules.other, otherDate, visitInTime(visitDate, otherDate)),
  };
}

/** A visit due by the time that other contact is, or both by today: it counts as that contact. */
export function visitInTime(visit: DueDate | null, other: DueDate): CalendarDate | null {
  return visit !== null && visit.dueInDays <= Math.max(other.dueInDays, 0) ? visit.due : null;
}

/** Every field by name: the engine builds that several times faster than a spread. */
export function contactDue(
  { customerId, rank }: TieredCustomer,
  rule: ContactRule,
  { due, dueInDays, because, last }: DueDate,
  visitDue: CalendarDate | null,
): ContactDue {
  return {
    customerId,
    tier: rule.tier,
    rank,
    kind: rule.kind,
    due,
    dueInDays,
    because,
    last,
    visitDue,
    rule,
  };
}
