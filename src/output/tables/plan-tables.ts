import type { ComplaintQueue } from '../../core/treatments/complaints/complaint-queue';
import type { ContactDue } from '../../core/treatments/contacts/contact-plan';
import type { EffortPlan } from '../../core/treatments/effort/effort-plan';
import type { RiskWatch } from '../../core/treatments/signals/risk-watch';
import type { CalendarDate } from '../../core/values/date-types';
import type { Language } from '../../core/values/language';
import { complaintSentence } from '../words/complaints-sentence';
import { contactSentence } from '../words/contacts-sentence';
import { riskSentence } from '../words/risks-sentence';
import { type Cell, numberColumn, type Table, textColumn } from './cell-table';

/** A visit or other contact, with the day it is planned for where there is a schedule. */
export interface PlannedContact {
  readonly contact: ContactDue;
  readonly planned: CalendarDate | null;
}

/** Visits or other contacts that are due, one row each, with the reason as a sentence. */
export function contactsTable(contacts: readonly PlannedContact[], language: Language): Table {
  return {
    columns: [
      numberColumn('due'),
      numberColumn('due_in_days'),
      numberColumn('planned'),
      textColumn('customer_id'),
      textColumn('tier'),
      numberColumn('rank'),
      textColumn('kind'),
      numberColumn('last'),
      textColumn('owner'),
      textColumn('reason'),
    ],
    rows: contacts.map(({ contact, planned }): readonly Cell[] => [
      contact.due,
      contact.dueInDays,
      planned,
      contact.customerId,
      contact.tier,
      contact.rank,
      contact.kind,
      contact.last,
      contact.rule.owner.label[language] ?? contact.rule.owner.label.en,
      contactSentence(contact, language),
    ]),
  };
}

/** The complaint queue by place, one row each, with the reason for the place as a sentence. */
export function complaintsTable({ queue }: ComplaintQueue, language: Language): Table {
  return {
    columns: [
      numberColumn('place'),
      textColumn('id'),
      textColumn('customer_id'),
      textColumn('standing'),
      numberColumn('class'),
      numberColumn('effective_class'),
      textColumn('category'),
      numberColumn('opened'),
      textColumn('waiting_for'),
      numberColumn('due'),
      textColumn('breached'),
      numberColumn('expected_start'),
      textColumn('reason'),
    ],
    rows: queue.map((item): readonly Cell[] => [
      item.place,
      item.id,
      item.customerId,
      item.standing,
      item.class,
      item.effectiveClass,
      item.category,
      item.opened,
      item.reason.waitingFor,
      item.reason.due,
      item.firstAnswer.breached || item.resolution.breached ? 'yes' : 'no',
      item.expectedStart,
      complaintSentence(item, language),
    ]),
  };
}

/** The risk list, worst first, one row a signal, with the evidence as a sentence. */
export function risksTable({ signals }: RiskWatch, language: Language): Table {
  return {
    columns: [
      textColumn('severity'),
      textColumn('customer_id'),
      textColumn('tier'),
      numberColumn('rank'),
      textColumn('signal'),
      textColumn('reason'),
    ],
    rows: signals.map((signal): readonly Cell[] => [
      signal.severity,
      signal.customerId,
      signal.tier,
      signal.rank,
      signal.signal,
      riskSentence(signal, language),
    ]),
  };
}

/** Effort by customer, in order of rank. */
export function effortTable({ customers }: EffortPlan): Table {
  return {
    columns: [
      textColumn('customer_id'),
      textColumn('tier'),
      numberColumn('rank'),
      numberColumn('minutes'),
    ],
    rows: customers.map(({ customerId, tier, rank, minutes }): readonly Cell[] => [
      customerId,
      tier,
      rank,
      minutes,
    ]),
  };
}
