import type { Explanation, TieredExplanation } from '../../core/explain/explanation';
import { EXPLANATION } from '../../core/explain/shapes';
import { describe, invalidOption } from '../../core/issues/issue';
import { checkOptions } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import {
  checkResult,
  list,
  named,
  number,
  optional,
  type Result,
  record,
  text,
  textOr,
} from '../../core/issues/shape';
import type { Label } from '../../core/pyramid/scheme';
import { label } from '../../core/pyramid/shapes';
import type { SignalDeclaration } from '../../core/signals/signal';
import type { Signal } from '../../core/signals/signals';
import type { EightyTwenty, TierEffort } from '../../core/treatments/allocate-effort';
import type { QueuedComplaint, WaitingComplaint } from '../../core/treatments/complaint-queue';
import type { ContactDue, VisitLoad } from '../../core/treatments/contact-plan';
import type { FrontLineEntry } from '../../core/treatments/front-line-list';
import type { ComingRisk, NotKnown, RiskSignal } from '../../core/treatments/risk-watch';
import {
  COMING_RISK,
  COMPLAINT,
  CONTACT,
  EIGHTY_TWENTY,
  FRONT_LINE,
  NOT_KNOWN,
  RISK,
  TIER_EFFORT,
  VISIT_LOAD,
} from '../../core/treatments/shapes';
import { labelIn, type SignalWords } from './catalogue';
import type { Words } from './en/index';
import { type Speech, wordsFor } from './language';
import { shown } from './shown';

/**
 * An explanation as one sentence for people. Amounts keep every digit, so that a gap is never
 * rounded to less than it takes.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60 },
 *   { customerId: 'bob', revenue: 40 },
 * ]);
 * const sentence = explanationSentence(explainCustomer(pyramid, 'bob'));
 * sentence.split(';')[0]; // 'bob is in tier D (Small): rank 2 of 2 by revenue with 40 (40.0% of the total)'
 */
export function explanationSentence(explained: Explanation, options: Speech = {}): string {
  checkResult(explained, 'explained', EXPLANATION);
  const words = wordsFor(options).explanation;
  if (explained.tier === null) return shown(words.inactive(explained));
  const clauses = [
    words.place(explained),
    ...words.rhythm(explained),
    ...words.adjusted(explained),
    ...words.reasons(explained),
    changes(explained, words),
  ];
  return shown(clauses.filter((clause) => clause !== '').join(words.betweenClauses) + words.end);
}

function changes(
  { toRise, cushion, adjustment }: TieredExplanation,
  { rise, fall, byRank, betweenChanges }: Words['explanation'],
): string {
  const parts = [
    ...(toRise === null ? [] : [rise(toRise)]),
    ...(cushion === null ? [] : [fall(cushion)]),
  ];
  const text = parts.join(betweenChanges);
  return text !== '' && adjustment !== null ? byRank + text : text;
}

/** How a text was read, as `plan()` of a source and `onPlan` tell it. */
export interface Plan {
  readonly format: string;
  readonly encoding?: string | undefined;
  /** The terms of each role. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dateOrder?: string | undefined;
  readonly decimalMark?: string | undefined;
  /** Headings of times that name no zone, with the zone in which they were read. */
  readonly zones?: Readonly<Record<string, string>> | undefined;
  /** What numbers were counted in that were read as times since 1970. */
  readonly epochs?: readonly string[] | undefined;
  /** By what the amounts under a heading are multiplied. */
  readonly units?: Readonly<Record<string, number>> | undefined;
  /** The export of a program that it is. */
  readonly preset?:
    | {
        readonly name: string;
        readonly title: Label;
        readonly notes?: readonly Label[] | undefined;
      }
    | undefined;
  /** On which side amounts are, by the words of the direction: `+`, `-`, `0`, `-+`, `--`. */
  readonly direction?: Readonly<Record<string, string>> | undefined;
  /** Headings of amounts that count once an order. */
  readonly orderAmounts?: readonly string[] | undefined;
  /** The rules by which rows are left out: `Status=voided`, or as data. */
  readonly except?: readonly PlannedRule[] | undefined;
  readonly only?: readonly PlannedRule[] | undefined;
}

type PlannedRule = string | RuleAsData;

interface RuleAsData {
  readonly column: string;
  readonly values: readonly string[];
}

const plannedRule = textOr(record<RuleAsData>({ column: text, values: list(text) }));

export const planShape = record<Plan>({
  format: text,
  encoding: optional(text),
  columns: named(text),
  dateOrder: optional(text),
  decimalMark: optional(text),
  preset: optional(
    record<NonNullable<Plan['preset']>>({
      name: text,
      title: label,
      notes: optional(list(label)),
    }),
  ),
  direction: optional(named(text)),
  units: optional(named(number)),
  zones: optional(named(text)),
  epochs: optional(list(text)),
  orderAmounts: optional(list(text)),
  except: optional(list(plannedRule)),
  only: optional(list(plannedRule)),
});

const PLAN: Result<Plan> = { by: 'readPlan', shape: planShape };

/**
 * How a text was read, as one sentence for people.
 *
 * @example
 * const plan = { format: 'csv', columns: { customer: 'Client', revenue: 'Sales' } };
 * planSentence(plan); // 'Read as CSV: customer = "Client", revenue = "Sales".'
 */
export function planSentence(
  plan: Plan,
  given: Speech & {
    readonly file?: string | undefined;
    /** Those that were read so, where there are several. */
    readonly files?: readonly string[] | undefined;
  } = {},
): string {
  checkOptions(given, { language: true, file: true, files: true });
  const { files = [], file = files[0] ?? '', ...options } = given;
  const words = wordsFor(options);
  const { reading } = words;
  checkResult(plan, 'plan', PLAN);
  const {
    format,
    encoding = 'utf-8',
    columns,
    dateOrder = '',
    decimalMark,
    zones = {},
    epochs = [],
    units = {},
    preset,
    direction = {},
    orderAmounts = [],
  } = plan;
  const takenOff = Object.keys(direction).filter((word) => direction[word]?.startsWith('-'));
  const marks = [
    reading.dateOrder[dateOrder] ?? '',
    ...epochs.map((unit) => reading.epochs[unit] ?? ''),
    ...Object.entries(zones).map(([heading, zone]) => reading.inZone(heading, zone)),
    decimalMark === ',' ? reading.decimalComma : '',
    ...Object.entries(units).map(([heading, factor]) => reading.inUnits(heading, factor)),
    takenOff.length === 0 ? '' : reading.takenOff(takenOff),
    orderAmounts.length === 0 ? '' : reading.onceAnOrder(orderAmounts),
  ];
  return shown(
    reading.readAs({
      file: files.length > 1 ? filesNamed(files, words) : file,
      what:
        preset === undefined
          ? format.toUpperCase()
          : reading.exportOf(labelIn(preset.title, words)),
      encoding: encoding.toLowerCase() === 'utf-8' ? '' : encoding,
      columns: Object.entries(columns).map(([role, terms]) =>
        reading.column(reading.role(role), JSON.stringify(terms)),
      ),
      marks: marks.filter((mark) => mark !== ''),
    }),
  );
}

/** So many files are named. */
const MOST_FILES = 5;

/** One file by its name; of several, how many, and the first names. */
export function filesNamed(files: readonly string[], { reading }: Words): string {
  const [only = ''] = files;
  return files.length > 1 ? reading.files(files.slice(0, MOST_FILES), files.length) : only;
}

/**
 * A visit or other contact as one sentence for people: who, by when, by which rule, by whom.
 *
 * @example
 * const day = workday(buildPyramid([{ customerId: 'ann', revenue: 60 }]), {
 *   asOf: '2025-06-30',
 *   facts: { contacts: [{ customerId: 'ann', date: '2025-05-19', kind: 'visit' }] },
 * });
 * const [sentence] = planContacts(day).visits.map((visit) => contactSentence(visit));
 * const [who, what, why, byWhom] = sentence?.split(/[:;] /) ?? [];
 * who; // 'ann (tier A, rank 1)'
 * what; // 'visit in person, 12 days overdue since 2025-06-18'
 * why; // 'owed every 30 days, and the last visit was on 2025-05-19'
 * byWhom; // 'by a dedicated account manager.'
 */
export function contactSentence(contact: ContactDue, options: Speech = {}): string {
  checkResult(contact, 'contact', CONTACT);
  return shown(wordsFor(options).work.contact(contact));
}

/** The visits that the policies imply against the capacity, as one sentence for people. */
export function visitLoadSentence(load: VisitLoad, options: Speech = {}): string {
  checkResult(load, 'load', VISIT_LOAD);
  return shown(wordsFor(options).work.load(load));
}

/**
 * Why a complaint has its place, or for what it waits, as one sentence for people. Times are as clocks show them in the
 * time zone of the queue.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const complaints = [{ id: 'K-17', customerId: 'bob', opened: '2025-07-30T07:25Z' }];
 * const day = workday(buildPyramid(rows), { asOf: '2025-07-31T09:00Z', facts: { complaints } });
 * const [sentence] = queueComplaints(day).queue.map((item) => complaintSentence(item));
 * const [place, reason] = sentence?.split(', since ') ?? [];
 * place; // 'Place 1: complaint K-17 of customer bob (tier D) joins class 1 instead of 4'
 * reason; // 'its first answer was due 2025-07-31 07:25 UTC (within 24 h) and is 1 h 35 min late.'
 */
export function complaintSentence(
  item: QueuedComplaint | WaitingComplaint,
  options: Speech = {},
): string {
  checkResult(item, 'item', COMPLAINT);
  const { queued, waiting } = wordsFor(options).work.complaints;
  return shown('place' in item ? queued(item) : waiting(item));
}

/**
 * A signal as one sentence: what was found in numbers, and from which threshold on that counts.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const receivables = [
 *   { customerId: 'bob', invoice: 'R-7', dueDate: '2025-11-16', openAmount: '1200.00' },
 * ];
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31', facts: { receivables } });
 * const [ann, bob] = watchRisks(day).signals.map((signal) => riskSentence(signal));
 * ann; // 'ann (A) holds 54.5% of the value of all customers: 60 of 110; tier A acts from 30%.'
 * bob?.split('; ')[0]; // 'bob (D) owes 1,200 on 1 overdue invoice since 2025-11-16, 45 days ago'
 */
export function riskSentence(risk: RiskSignal, options: Speech = {}): string {
  checkResult(risk, 'risk', RISK);
  const { signals } = wordsFor(options);
  return shown(signals.signal(risk, signalWords(risk.signal, signals)));
}

/** What time alone will bring, as one sentence. */
export function comingRiskSentence(coming: ComingRisk, options: Speech = {}): string {
  checkResult(coming, 'coming', COMING_RISK);
  const { signals } = wordsFor(options);
  return shown(signals.coming(coming, signalWords(coming.signal, signals)));
}

/** What could not be judged, of how many customers and why, as one sentence. */
export function notKnownSentence(notKnown: NotKnown, options: Speech = {}): string {
  checkResult(notKnown, 'notKnown', NOT_KNOWN);
  const { signals } = wordsFor(options);
  const missing: Readonly<Record<string, readonly [string, string?]>> = signals.missing;
  const [why, inPart] = missing[notKnown.missing] ?? [notKnown.missing];
  const words = signalWords(notKnown.signal, signals);
  return shown(signals.notKnown(notKnown, words, why, inPart !== undefined));
}

/**
 * The words of a signal. One of the user's own that a catalogue does not know is said by its
 * id and by its evidence as it stands.
 */
export function signalWords(id: Signal, { of }: Words['signals']): SignalWords<object> {
  const known: Readonly<Record<string, SignalWords<never, never> | undefined>> = of;
  const words = Object.hasOwn(known, id) ? known[id] : undefined;
  return (words as SignalWords<object> | undefined) ?? wordless(id);
}

function wordless(id: SignalDeclaration['id']): SignalWords<object> {
  const found = (evidence: object): string => {
    const fields = Object.entries(evidence).map(([name, value]) => `${name} ${value}`);
    return `${id}: ${fields.join(', ')}`;
  };
  return { name: id, found, threshold: (bound) => `${bound}`, coming: id };
}

/**
 * What a tier gets of the hours, as one sentence for people.
 *
 * @example
 * const rows = Array.from({ length: 100 }, (_, at) => ({
 *   customerId: `C-${at + 1}`,
 *   revenue: Math.round(9000 / (at + 1)),
 * }));
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31' });
 * const [tierA, tierB] = allocateEffort(day, { hours: 160 }).tiers.map((tier) => effortSentence(tier));
 * tierA; // 'Tier A: 32 h for 1 customer; 20.0% of the effort for 19.3% of the value.'
 * tierB; // 'Tier B: 48 h for 4 customers, 12 h each; 30.0% of the effort for 24.7% of the value.'
 */
export function effortSentence(effort: TierEffort, options: Speech = {}): string {
  checkResult(effort, 'effort', TIER_EFFORT);
  return shown(wordsFor(options).work.effort(effort));
}

/** Whether the best 20% get 80% of the effort, as one sentence for people. */
export function eightyTwentySentence(check: EightyTwenty, options: Speech = {}): string {
  checkResult(check, 'check', EIGHTY_TWENTY);
  return shown(wordsFor(options).work.eightyTwenty(check));
}

/**
 * Who it is and what is owed, in one sentence for whoever stands at the counter.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31' });
 * const [ann, stranger] = frontLineList(day, ['ann', 'zed']).map((entry) => frontLineSentence(entry));
 * const [place, discount] = ann?.split('; ') ?? [];
 * place; // 'ann is in tier A (VIP), rank 1 of 2: looked after by a dedicated account manager'
 * discount; // 'discount: eligible, first'
 * stranger; // 'zed is not known: neither ranked nor inactive. Check the id, letter for letter.'
 */
export function frontLineSentence(entry: FrontLineEntry, options: Speech = {}): string {
  checkResult(entry, 'entry', FRONT_LINE);
  return shown(wordsFor(options).work.frontLine(entry));
}

/** `10 h 40 min`, `32 h`, `5 min` */
export function hoursText(minutes: number, options: Speech = {}): string {
  const { work } = wordsFor(options);
  if (Number.isFinite(minutes)) return shown(work.hours(minutes));
  throw invalidOption('minutes', because('not-minutes'), 'minutes, such as 20', describe(minutes));
}
