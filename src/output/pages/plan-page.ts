import { checkOptions } from '../../core/issues/options';
import { checkResult, type Result } from '../../core/issues/shape';
import type { Policies } from '../../core/policies/policy';
import type { EffortPlan } from '../../core/treatments/allocate-effort';
import type { ComplaintQueue } from '../../core/treatments/complaint-queue';
import type { ContactPlan } from '../../core/treatments/contact-plan';
import type { FrontLineEntry } from '../../core/treatments/front-line-list';
import type { DayPlan } from '../../core/treatments/plan-day';
import type { RiskWatch } from '../../core/treatments/risk-watch';
import {
  COMPLAINT_QUEUE,
  CONTACT_PLAN,
  DAY_PLAN,
  EFFORT_PLAN,
  FRONT_LINE_LIST,
  RISK_WATCH,
} from '../../core/treatments/shapes';
import type { CalendarDate } from '../../core/values/calendar';
import { date } from '../../core/values/shapes';
import { serviceTable } from '../tables/complaint-tables';
import { scheduleTable } from '../tables/plan-tables';
import { type PoliciesOptions, policiesTable } from '../tables/policies-table';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor, wordsOf } from '../words/language';
import { comingRiskSentence, notKnownSentence, riskSentence } from '../words/sentences';
import type { Block, Page } from './page';

export interface PlanPageOptions extends Speech {
  /** Lines of each long list, 10 unless given: all is in the tables and the data. */
  readonly most?: number | undefined;
}

/** What people read in the morning: all lists of the day. */
export function planPage(plan: DayPlan, options: PlanPageOptions = {}): Page {
  checkResult(plan, 'plan', DAY_PLAN);
  const section = sections(options);
  const { titles } = section.words.work;
  return section.page('plan', [
    title(titles.plan(plan.contacts.asOf), 1),
    ...contactBlocks(plan.contacts, section),
    ...complaintBlocks(plan.complaints, section),
    ...riskBlocks(plan.risks, section),
    ...(plan.effort === null ? [] : effortBlocks(plan.effort, section)),
  ]);
}

/** Visits and other contacts that are due, each with its reason, and whether there is time for all. */
export function contactsPage(plan: ContactPlan, options: PlanPageOptions = {}): Page {
  checkResult(plan, 'plan', CONTACT_PLAN);
  const section = sections(options);
  return section.page('visits', contactBlocks(plan, section));
}

/** The complaint queue, each with the reason for its place, and how well they are served. */
export function complaintsPage(queue: ComplaintQueue, options: PlanPageOptions = {}): Page {
  checkResult(queue, 'queue', COMPLAINT_QUEUE);
  const section = sections(options);
  return section.page('complaints', complaintBlocks(queue, section));
}

/** Customers to watch, each with the evidence, and what is not known. */
export function risksPage(watch: RiskWatch, options: PlanPageOptions = {}): Page {
  checkResult(watch, 'watch', RISK_WATCH);
  const section = sections(options);
  return section.page('risks', riskBlocks(watch, section));
}

/** Effort by tier, and whether the best 20% get 80% of it. */
export function effortPage(effort: EffortPlan, options: PlanPageOptions = {}): Page {
  checkResult(effort, 'effort', EFFORT_PLAN);
  const section = sections(options);
  return section.page('effort', effortBlocks(effort, section));
}

const DAY: Result<CalendarDate> = { by: 'readAsOf', shape: date };

/** Who is who among those who call or come on a day, and what they are owed. */
export function frontLinePage(
  entries: readonly FrontLineEntry[],
  given: Speech & { readonly date: CalendarDate },
): Page {
  checkResult(entries, 'entries', FRONT_LINE_LIST);
  checkOptions(given, { language: true, date: true });
  const { date, ...options } = given;
  checkResult(date, 'date', DAY);
  const section = sections(options);
  const { work } = section.words;
  return section.page('front-line', [
    title(work.titles.frontLine(date), 1),
    section.list(entries.map(work.frontLine)),
  ]);
}

/** Headings and lists in the words of a language, cut where they grow long. */
interface Sections {
  readonly words: Words;
  page(name: string, blocks: readonly Block[]): Page;
  /** A heading and its lines, of which the first are shown; an empty list says so. */
  of(title: string, lines: readonly string[]): Block[];
  /** All of them. */
  list(lines: readonly string[]): Block;
}

function sections(options: PlanPageOptions): Sections {
  const words = wordsFor(options, { language: true, most: true });
  const { language = 'en', most = 10 } = options;
  const list = (lines: readonly string[]): Block => ({
    kind: 'list',
    items: lines.length === 0 ? [words.work.none] : lines,
  });
  const cut = (lines: readonly string[]): readonly string[] => {
    const more = lines.length - most;
    return more > 0 ? [...lines.slice(0, most), words.work.more(more)] : lines;
  };
  return {
    words,
    page: (name, blocks) => ({ name, language, blocks }),
    of: (heading, lines) => [title(heading, 2), list(cut(lines))],
    list,
  };
}

function title(text: string, level: 1 | 2): Block {
  return { kind: 'title', level, text };
}

function contactBlocks(plan: ContactPlan, section: Sections): Block[] {
  const { work } = section.words;
  const { titles } = work;
  const { automated, load, schedule, unknown } = plan;
  return [
    ...section.of(titles.visits, plan.visits.map(work.contact)),
    ...(schedule === null
      ? []
      : [
          title(titles.schedule, 2),
          { kind: 'table', table: scheduleTable(plan) } as const,
          ...section.of(titles.notFitting, schedule.notFitting.map(work.contact)),
        ]),
    ...(plan.owners.length === 0
      ? []
      : section.of(titles.owners, plan.owners.map(work.ownerVisits))),
    ...section.of(titles.contacts, plan.contacts.map(work.contact)),
    title(titles.load, 2),
    section.list([
      work.load(load.horizon),
      work.load(load.year),
      work.automated(automated.customers),
    ]),
    ...closedBlocks(plan.closed, work.closed.owed, section),
    ...unknownBlocks(unknown, section),
  ];
}

function complaintBlocks(queue: ComplaintQueue, section: Sections): Block[] {
  const { work } = section.words;
  const { titles } = work;
  if (!queue.complaintsKnown) return section.of(titles.complaints, [work.complaintsNotKnown]);
  const { complaints } = work;
  const { whole } = queue.service;
  const where = (lines: readonly string[], heading: string): Block[] =>
    lines.length === 0 ? [] : section.of(heading, lines);
  return [
    ...section.of(titles.complaints, queue.queue.map(complaints.queued)),
    ...where(queue.waiting.map(complaints.waiting), titles.waiting),
    ...where(queue.related.map(complaints.several), titles.several),
    ...where(queue.people.map(complaints.person), titles.people),
    ...where(complaints.leftOut(queue), titles.leftOut),
    ...section.of(titles.service, [
      work.answered(whole.firstAnswer),
      work.resolved(whole.resolution),
      ...(whole.complaints === 0 ? [] : [complaints.judged(queue.judged)]),
    ]),
    { kind: 'table', table: serviceTable(queue) },
    ...unknownBlocks(queue.unknown, section, complaints.stranger),
  ];
}

function riskBlocks(watch: RiskWatch, section: Sections): Block[] {
  const { punctuation, signals, work } = section.words;
  const language = section.words;
  const { titles } = work;
  return [
    ...section.of(
      titles.risks,
      watch.signals.map(
        (risk) =>
          `${signals.severities[risk.severity]}${punctuation.colon}${riskSentence(risk, { language })}`,
      ),
    ),
    ...(watch.coming.length === 0
      ? []
      : section.of(
          titles.coming,
          watch.coming.map((one) => comingRiskSentence(one, { language })),
        )),
    ...section.of(
      titles.notKnown,
      watch.notKnown.map((one) => notKnownSentence(one, { language })),
    ),
    ...closedBlocks(watch.closed, work.closed.watched, section),
    ...unknownBlocks(Object.values(watch.unknown).flat(), section),
  ];
}

function effortBlocks(effort: EffortPlan, section: Sections): Block[] {
  const { work } = section.words;
  const lines = effort.tiers.map(work.effort);
  return [
    title(work.titles.effort, 2),
    section.list([...lines, work.eightyTwenty(effort.eightyTwenty)]),
    ...closedBlocks(effort.closed, work.closed.owed, section),
  ];
}

/** Customers that have closed, where there are any. */
function closedBlocks(
  ids: readonly string[],
  said: (ids: readonly string[]) => string,
  section: Sections,
): Block[] {
  return ids.length === 0 ? [] : section.of(section.words.work.titles.closed, [said(ids)]);
}

/** Facts of customers that the pyramid does not know. */
function unknownBlocks(
  facts: readonly { readonly customerId: string }[],
  section: Sections,
  said: (customerId: string, count: number) => string = (customerId) => customerId,
): Block[] {
  if (facts.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { customerId } of facts) counts.set(customerId, (counts.get(customerId) ?? 0) + 1);
  const ids = [...counts].map(([customerId, count]) => said(customerId, count));
  return section.of(section.words.work.titles.unknown, [
    ids.join(section.words.punctuation.enumeration),
  ]);
}

/** What each tier is owed. The origins would leave no room for the rules: they are in the table. */
export function policiesPage(policies: Policies, options: PoliciesOptions = {}): Page {
  const table = policiesTable(policies, options);
  const { language = 'en' } = options;
  return {
    name: 'policies',
    language,
    blocks: [
      { kind: 'title', level: 1, text: wordsOf(language).policies.title },
      { kind: 'table', table: { ...table, columns: table.columns.slice(0, -1) } },
    ],
  };
}
