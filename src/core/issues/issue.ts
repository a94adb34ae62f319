/**
 * What can be wrong with what came in. Issues are plain data, so a program can branch on `code`
 * and point at `line` and `column`; `renderIssue` turns one into a sentence for people.
 */
export type IssueCode =
  // one row
  | 'blank-id'
  | 'missing-amount'
  | 'invalid-amount'
  | 'ambiguous-amount'
  | 'missing-date'
  | 'invalid-date'
  | 'missing-value'
  | 'invalid-value'
  | 'duplicate-id'
  | 'missing-rate'
  | 'ragged-row'
  // the whole input
  | 'several-currencies'
  | 'ambiguous-dates'
  | 'ambiguous-column'
  | 'missing-column'
  | 'unknown-column'
  | 'malformed-csv'
  | 'malformed-json'
  | 'wrong-encoding'
  | 'empty-input'
  | 'no-transactions'
  | 'total-not-positive'
  | 'duplicate-customer'
  // what the caller asked for
  | 'invalid-option'
  | 'invalid-scheme'
  | 'invalid-policies'
  | 'invalid-window'
  | 'invalid-pyramid'
  | 'unknown-customer'
  // the machine
  | 'unreadable-input'
  | 'unwritable-output';

export interface Issue {
  readonly code: IssueCode;
  /** What is wrong, as a clause without a full stop: `revenue is not an amount`. */
  readonly message: string;
  /** Where in a document or in the options: `tiers[0].share`. */
  readonly path?: string;
  /** Name of the file that was read. */
  readonly file?: string;
  /** Line of the text that was read, from 1. */
  readonly line?: number;
  /** Place among the rows that were read, from 1, without the heading. */
  readonly row?: number;
  /** Heading of the column. */
  readonly column?: string;
  readonly expected?: string;
  /** The very text that came. */
  readonly received?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Thrown by everything here that refuses to go on. `issues` says why, the first one in `message`. */
export class PyramidError extends Error {
  override readonly name = 'PyramidError';
  readonly code: IssueCode;
  readonly issues: readonly Issue[];

  constructor(issue: Issue, ...more: readonly Issue[]) {
    super([issue, ...more].map(renderIssue).join('\n'));
    this.code = issue.code;
    this.issues = [issue, ...more];
  }
}

/** One issue as a sentence: `line 12, column "Sales": revenue is not an amount; expected …, got "12.3.4". …` */
export function renderIssue(issue: Issue): string {
  const where = [
    issue.file ?? '',
    issue.line !== undefined
      ? `line ${issue.line}`
      : issue.row !== undefined
        ? `row ${issue.row}`
        : '',
    issue.column !== undefined ? `column ${JSON.stringify(issue.column)}` : '',
    issue.path !== undefined && issue.path !== '' ? issue.path : '',
  ].filter((part) => part !== '');
  const contrast = [
    issue.expected !== undefined ? `expected ${issue.expected}` : '',
    issue.received !== undefined
      ? `got ${issue.received === '' ? 'nothing' : quote(issue.received)}`
      : '',
  ].filter((part) => part !== '');
  const sentence = [
    where.length > 0 ? `${where.join(', ')}: ` : '',
    issue.message,
    contrast.length > 0 ? `; ${contrast.join(', ')}` : '',
  ].join('');
  return issue.hint === undefined ? sentence : `${sentence}. ${issue.hint}`;
}

const LONGEST_QUOTE = 80;

/** Text that came, in double quotes, cut where it would bury the message. */
function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
