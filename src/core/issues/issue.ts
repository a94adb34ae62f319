import type { IssueParams, Reason } from './reasons';

/**
 * What can be wrong with what came in. Issues are plain data, so a program can branch on `code`
 * and point at `line` and `column`; `renderIssue` of the output says one in the language of its reader.
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
  | 'ambiguous-amounts'
  | 'ambiguous-column'
  | 'ambiguous-direction'
  | 'ambiguous-orders'
  | 'ambiguous-table'
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
  | 'invalid-rules'
  | 'invalid-window'
  | 'invalid-pyramid'
  | 'unknown-customer'
  // the machine
  | 'unreadable-input'
  | 'unwritable-output';

export interface Issue {
  readonly code: IssueCode;
  /** Which sentence says it: an entry of the catalogue of every language. */
  readonly reason: Reason;
  /** The names and figures in that sentence. */
  readonly params?: IssueParams;
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
  /** In a few words or as literal choices: `a decimal such as 1234.50`, `up, nearest, down`. */
  readonly expected?: string;
  /** The very text that came. */
  readonly received?: string;
}

/**
 * Thrown by everything here that refuses to go on. `issues` says why, as data; `message` is one
 * English line for logs, the first issue and how many more there are; `renderIssue` of the output
 * says an issue in full, in the language of its reader.
 */
export class PyramidError extends Error {
  override readonly name = 'PyramidError';
  readonly code: IssueCode;
  readonly issues: readonly Issue[];

  constructor(issue: Issue, ...more: readonly Issue[]) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
    super(`${briefIssue(issue)}${others}`);
    this.code = issue.code;
    this.issues = [issue, ...more];
  }
}

/** The refusal of an option or argument: where it stands, why, what was expected and what came. */
export function invalidOption(
  path: string,
  why: Pick<Issue, 'reason' | 'params'>,
  expected?: string,
  received?: string,
): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...why,
    path,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
  });
}

/** `line 12, column "Sales": not an amount; expected a decimal such as 1234.50, got "12.3.4"` */
function briefIssue(issue: Issue): string {
  const place = [
    issue.file,
    issue.line !== undefined ? `line ${issue.line}` : undefined,
    issue.line === undefined && issue.row !== undefined ? `row ${issue.row}` : undefined,
    issue.column !== undefined ? `column ${JSON.stringify(issue.column)}` : undefined,
    issue.path,
  ].filter((part) => part !== undefined && part !== '');
  const what = issue.reason.replaceAll('-', ' ');
  const expected = issue.expected === undefined ? '' : `expected ${issue.expected}`;
  const got = issue.received === undefined ? '' : `got ${quoteReceived(issue.received)}`;
  const contrast = [expected, got].filter((part) => part !== '').join(', ');
  const where = place.length === 0 ? '' : `${place.join(', ')}: `;
  return `${where}${what}${contrast === '' ? '' : `; ${contrast}`}`;
}

const LONGEST_QUOTE = 80;

/** Text that came, in double quotes, cut where it would bury the message. */
export function quoteReceived(text: string): string {
  if (text === '') return 'nothing';
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}

/** A value that came, as text for a message: the same text in every time zone. */
export function describe(input: unknown): string {
  if (typeof input !== 'object' || input === null) return String(input);
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (input instanceof Date && !Number.isNaN(input.getTime())) return input.toISOString();
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype === Object.prototype || prototype === null) return 'an object';
  try {
    return String(input);
  } catch {
    return 'an object';
  }
}

/**
 * A path as people write it: `tiers[0].share`, `rates["US dollar"]`.
 *
 * @param from what it begins at, where that is within something else
 */
export function renderPath(path: readonly PropertyKey[], from = ''): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!PLAIN_KEY.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, from);
}

const PLAIN_KEY = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** `"a", "b" or "c"` */
export function listChoices(choices: readonly unknown[]): string {
  const quoted = choices.map((choice) => JSON.stringify(choice) ?? String(choice));
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
