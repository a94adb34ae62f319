import type { InputReasons, Nothing } from './input-reasons';

/**
 * Why something is refused: each reason with the names and figures of its sentence. The words stand
 * in the catalogue of each language (`output/words/<language>/issues.ts`), which the type checker
 * keeps complete. A reason is plain English with hyphens, so that `error.message` can be read without
 * a catalogue.
 */
export interface Reasons extends Readonly<Record<SystemFailure, Nothing>>, InputReasons {
  // values: amounts, dates, windows, calendars
  'not-an-amount': Nothing;
  'amount-too-long': Nothing;
  'not-a-date': Nothing;
  'not-a-month': Nothing;
  'not-a-time-zone': Nothing;
  'not-a-window': Nothing;
  'no-such-time': { readonly unit: 'year' | 'month' };
  'fiscal-year-without-its-first-month': Nothing;
  'window-ends-before-it-begins': Nothing;
  'bound-is-no-date': { readonly bound: string };
  'counts-back-from-no-date': Nothing;
  'window-before-the-year-1': Nothing;
  'nothing-before-all-dates': Nothing;
  'day-ends-before-it-begins': { readonly from: string };
  'day-stands-twice': { readonly day: number };
  'not-a-time-to-add': Nothing;
  'beyond-the-year-9999': Nothing;
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': Nothing;
  missing: Named;
  'not-valid': Named;
  'of-wrong-kind': Named & { readonly kind: string };
  'not-known-here': { readonly key: string };
  'not-options': Nothing;
  'no-such-option': { readonly nearest: string };
  'not-transactions': Nothing;
  'not-a-transaction': Nothing;
  // explain and change
  // policies, facts and treatments
  'no-policies': Nothing;
  'scheme-without-tier': { readonly tier: string };
  'tier-without-policy': { readonly tier: string };
  'customers-without-policy': { readonly tier: string };
  'facts-not-lists': Nothing;
  'facts-not-a-list': Nothing;
  'not-a-fact': Nothing;
  'fact-without-customer': Nothing;
  'fact-not-text': Nothing;
  'no-such-date': Nothing;
  'complaint-without-id': Nothing;
  'complaint-without-opening': { readonly complaint: string };
  'complaint-again': { readonly complaint: string; readonly line: number; readonly path: string };
  'complaint-out-of-order': ComplaintSteps;
  'complaint-out-of-order-by-date': ComplaintSteps;
  'credit-limit-below-zero': Nothing;
  'second-credit-limit': { readonly first: string };
  'stage-not-on-ladder': Nothing;
  'not-a-pyramid': Nothing;
  'not-today': Nothing;
  'previous-not-earlier': Nothing;
  'not-a-list-of-signals': Nothing;
  'not-plannable': Nothing;
  'no-staff': Nothing;
  'no-handling-minutes': Nothing;
  'ids-not-a-list': Nothing;
  'not-whole-minutes': Nothing;
  // input: bytes, csv, json, cells, columns: input-reasons.ts
  // output
  'unknown-language': Nothing;
  // node and the command line
  'system-refuses': { readonly code: string };
  'a-workbook': Nothing;
  'gzip-breaks-off': Nothing;
  'gzip-damaged': Nothing;
  'standard-input-twice': Nothing;
  'output-is-an-input': { readonly input: string };
  'output-is-another-output': { readonly output: string };
  'unknown-flag': { readonly flag: string; readonly similar: string };
  'unknown-command': { readonly command: string; readonly similar: string };
  'missing-argument': { readonly name: string };
  'flag-without-value': { readonly flag: string };
  'missing-flag': { readonly flag: string };
  'flags-in-conflict': { readonly flag: string; readonly other: string };
  'too-many-arguments': { readonly most: string; readonly given: string };
  'not-a-month-of-the-year': Nothing;
  'not-a-whole-number': Nothing;
  'not-a-number-of-days': Nothing;
  'not-minutes': Nothing;
  'currency-without-rates': Nothing;
  'previous-without-rule': Nothing;
  'no-pyramid-before': Nothing;
  'two-bases-alone': { readonly flag: string };
  'two-bases-two-readings': Nothing;
  'policies-for-other-tiers': { readonly tiers: string };
  'only-headings': Nothing;
  'all-rows-rejected': { readonly rows: number };
  'nothing-in-the-window': Readonly<Record<'window' | 'from' | 'to' | 'first' | 'last', string>>;
  'all-dates-cannot-shift': Nothing;
  'a-file-a-list': Nothing;
  'fault-of-ours': { readonly message: string };
}

/** What the operating system refuses to read or write a file for. */
export type SystemFailure =
  | 'no-such-file'
  | 'path-through-a-file'
  | 'is-a-folder'
  | 'is-a-file'
  | 'no-permission'
  | 'disk-read-only'
  | 'disk-full'
  | 'quota-used-up'
  | 'file-too-large'
  | 'too-many-files-open'
  | 'name-too-long'
  | 'links-in-a-circle'
  | 'in-use'
  | 'disk-fails';

interface ComplaintSteps {
  readonly complaint: string;
  readonly earlier: 'opened' | 'firstAnswered' | 'resolved';
  readonly later: 'opened' | 'firstAnswered' | 'resolved';
}

/** The last part of the path, or all of what is read; '' for an item of a list. */
interface Named {
  readonly name: string;
}

export type Reason = keyof Reasons;

/** What the sentence of a reason is made of. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** A reason with its parameters, checked against each other, to spread into an issue. */
export function because<R extends Reason>(
  reason: R,
  ...[params]: Nothing extends Reasons[R] ? [] : [Reasons[R]]
): { readonly reason: R; readonly params?: IssueParams } {
  return params === undefined ? { reason } : { reason, params: params as IssueParams };
}
