import type { ContactDue, VisitLoad } from '../../core/treatments/contacts/contact-plan';
import type { Language } from '../../core/values/language';
import { englishContact, englishLoad } from './contacts-sentence-en';
import { chineseContact, chineseLoad } from './contacts-sentence-zh';

/**
 * A visit or other contact as one sentence for people: who, by when, by which rule, by whom.
 *
 * @example
 * const { visits } = planContacts(
 *   buildPyramid([{ customerId: 'ann', revenue: 60 }]),
 *   defaultPolicies,
 *   [{ customerId: 'ann', date: '2025-05-19', kind: 'visit' }],
 *   { asOf: '2025-06-30', horizonDays: 14 },
 * );
 * const [sentence] = visits.map((visit) => contactSentence(visit));
 * const [who, what, why, byWhom] = sentence?.split(/[:;] /) ?? [];
 * who; // 'ann (tier A, rank 1)'
 * what; // 'visit in person, 12 days overdue since 2025-06-18'
 * why; // 'owed every 30 days, and the last visit was on 2025-05-19'
 * byWhom; // 'by a dedicated account manager.'
 */
export function contactSentence(contact: ContactDue, language: Language = 'en'): string {
  return language === 'zh' ? chineseContact(contact) : englishContact(contact);
}

/** The visits that the policies imply against the capacity, as one sentence for people. */
export function visitLoadSentence(load: VisitLoad, language: Language = 'en'): string {
  return language === 'zh' ? chineseLoad(load) : englishLoad(load);
}
