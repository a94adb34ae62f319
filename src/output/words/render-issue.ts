import { type Issue, quoteReceived } from '../../core/issues/issue';
import { ISSUE, NOTICE } from '../../core/issues/issue-shapes';
import type { Notice } from '../../core/issues/notices';
import { madeOf } from '../../core/issues/reasons';
import { checkResult } from '../../core/issues/shape';
import type { IssueSaid } from './catalogue';
import type { Words } from './en/index';
import { type Speech, wordsFor } from './language';
import { shown } from './shown';

/**
 * One issue as a sentence: `line 12, column "Sales": not an amount; expected …, got "12.3.4". …`
 *
 * @example
 * try {
 *   toAmount('12,50');
 * } catch (error) {
 *   renderIssue(error.issues[0]); // 'not an amount; expected a decimal such as 1234.50, got "12,50"'
 * }
 */
export function renderIssue(issue: Issue, options: Speech = {}): string {
  const { issues } = wordsFor(options);
  checkResult(issue, 'issue', ISSUE);
  const { message, expected = issue.expected ?? '', hint = '' } = issueSaid(issue, issues);
  const received = issue.received === undefined ? null : quoted(issue.received);
  const place = issues.place(issue);
  return shown(issues.sentence({ place, message, expected, received, hint }));
}

/** A notice as a sentence, with the name of its file where that is known. */
export function renderNotice(given: Notice, options: Speech = {}): string {
  const { notices } = wordsFor(options);
  checkResult(given, 'notice', NOTICE);
  const { notice, params, file } = given;
  const say = notices[notice] as ((params: object) => string) | undefined;
  // One of another version may be unknown here.
  const said = say && madeOf(say, params);
  if (said === undefined) return shown(String(notice).replaceAll('-', ' '));
  return shown(file === undefined ? said : `${file}: ${said}`);
}

function quoted(text: string): string {
  return text === '' ? '' : quoteReceived(text);
}

/** What a catalogue says of an issue, in its parts. */
export function issueSaid(
  issue: Issue,
  { reasons }: Words['issues'],
): { readonly message: string; readonly expected?: string; readonly hint?: string } {
  const { reason, params } = issue;
  const say = reasons[reason] as IssueSaid | ((params: object, issue: Issue) => IssueSaid);
  const said = typeof say === 'function' ? madeOf((of) => say(of, issue), params) : say;
  // A row rejected by another version may have a reason that this one does not know.
  if (said === undefined) return { message: String(reason ?? issue.code).replaceAll('-', ' ') };
  if (typeof said === 'string') return { message: said };
  if (!isParts(said)) return said;
  const [message, expected, hint = ''] = said;
  return { message, expected, hint };
}

function isParts(said: Exclude<IssueSaid, string>): said is readonly [string, string, string?] {
  return Array.isArray(said);
}
