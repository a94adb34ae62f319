import type { ComplaintQueue } from '../../core/treatments/complaints/complaint-queue';
import type { ContactDue, ContactPlan } from '../../core/treatments/contacts/contact-plan';
import type { EffortPlan } from '../../core/treatments/effort/effort-plan';
import type { RiskWatch } from '../../core/treatments/signals/risk-watch';
import type { Language } from '../../core/values/language';
import { complaintSentence } from '../words/complaints-sentence';
import { contactSentence, visitLoadSentence } from '../words/contacts-sentence';
import { effortSentence, eightyTwentySentence } from '../words/effort-sentence';
import { groupDigits } from '../words/figures';
import { PLAN_WORDS } from '../words/plan';
import { notKnownSentence, riskSentence } from '../words/risks-sentence';

/** How many lines of a list are shown: the rest is in the CSV and the JSON. */
export interface TextOptions {
  readonly language: Language;
  readonly most: number;
}

/** Visits and other contacts that are due, each with its reason, and whether there is time for all. */
export function contactsText(plan: ContactPlan, options: TextOptions): string {
  const words = PLAN_WORDS[options.language];
  const sentence = (contact: ContactDue): string => contactSentence(contact, options.language);
  const { automated, load, schedule } = plan;
  return [
    section(words.visits, plan.visits.map(sentence), options),
    ...(schedule === null
      ? []
      : [
          section(
            words.schedule,
            schedule.days
              .filter(({ visits }) => visits.length > 0)
              .map(({ date, visits }) => {
                return `${date}  ${visits.map(({ customerId }) => customerId).join(', ')}`;
              }),
            options,
          ),
          section(words.notFitting, schedule.notFitting.map(sentence), options),
        ]),
    section(words.contacts, plan.contacts.map(sentence), options),
    section(
      words.load,
      [
        visitLoadSentence(load.horizon, options.language),
        visitLoadSentence(load.year, options.language),
        words.automated(groupDigits(`${automated.customers}`)),
      ],
      options,
    ),
    ...apart(words.unknown, plan.unknown, options),
  ].join('\n');
}

export function complaintsText(queue: ComplaintQueue, options: TextOptions): string {
  const words = PLAN_WORDS[options.language];
  const notKnown = complaintsNotKnown(queue, options.language);
  if (notKnown.length > 0) return section(words.complaints, notKnown, options);
  const { whole } = queue.service;
  return [
    section(
      words.complaints,
      queue.queue.map((item) => complaintSentence(item, options.language)),
      options,
    ),
    section(
      words.service,
      [
        words.answered(`${whole.firstAnswer.inTime}`, `${whole.firstAnswer.late}`),
        words.resolved(`${whole.resolution.inTime}`, `${whole.resolution.late}`),
      ],
      options,
    ),
    ...apart(words.unknown, queue.unknown, options),
  ].join('\n');
}

/** That there may be complaints of which no list was given. */
export function complaintsNotKnown(queue: ComplaintQueue, language: Language): readonly string[] {
  return queue.complaintsKnown ? [] : [PLAN_WORDS[language].complaintsNotKnown];
}

/** Signals that could not be looked for. */
export function risksNotKnown(watch: RiskWatch, language: Language): readonly string[] {
  return watch.notKnown.map((missing) => notKnownSentence(missing, language));
}

export function risksText(watch: RiskWatch, options: TextOptions): string {
  const words = PLAN_WORDS[options.language];
  const unknown = Object.values(watch.unknown).flat() as { customerId: string }[];
  return [
    section(
      words.risks,
      watch.signals.map(
        (signal) =>
          `${words.severity[signal.severity]}${words.colon}${riskSentence(signal, options.language)}`,
      ),
      options,
    ),
    section(words.notKnown, risksNotKnown(watch, options.language), options),
    ...apart(words.unknown, unknown, options),
  ].join('\n');
}

export function effortText(effort: EffortPlan, options: TextOptions): string {
  const { language } = options;
  const lines = effort.tiers.map((tier) => effortSentence(tier, language));
  const check = eightyTwentySentence(effort.eightyTwenty, language);
  return section(PLAN_WORDS[language].effort, [...lines, check], options);
}

/** A heading and its lines; an empty list says so. */
function section(title: string, lines: readonly string[], { language, most }: TextOptions): string {
  const words = PLAN_WORDS[language];
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  const body = lines.length === 0 ? [`  ${words.none}`] : shown;
  return [title, ...body, ...(more > 0 ? [`  ${words.more(`${more}`)}`] : []), ''].join('\n');
}

/** Facts of customers that the pyramid does not know. */
function apart(
  title: string,
  facts: readonly { readonly customerId: string }[],
  options: TextOptions,
): string[] {
  if (facts.length === 0) return [];
  const ids = [...new Set(facts.map(({ customerId }) => customerId))];
  return [section(title, [ids.join(', ')], options)];
}
