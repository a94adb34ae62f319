import { type Issue, PyramidError } from '../src/core/issues/issue';
import { en } from '../src/output/words/en/index';
import type { Language } from '../src/output/words/language';
import { issueSaid, renderIssue } from '../src/output/words/render-issue';

/** What an error says to people, an issue a line. */
export function said(error: unknown, language: Language = 'en'): string {
  if (!(error instanceof PyramidError)) throw error;
  error.issues.forEach(checkChinese);
  return error.issues.map((issue) => renderIssue(issue, { language })).join('\n');
}

/** What the refusal of a call says; an error of the test where it is not refused. */
export function refusalOf(call: () => unknown, language: Language = 'en'): string {
  return said(refused(call), language);
}

/** The error by which a call is refused. */
export function refused(call: () => unknown): PyramidError {
  try {
    call();
  } catch (error) {
    if (!(error instanceof PyramidError)) throw error;
    error.issues.forEach(checkChinese);
    return error;
  }
  throw new Error('this was not refused');
}

/** Whatever is refused in any test is said in Chinese throughout: fails where English shows through. */
export function checkChinese(issue: Issue): void {
  const text = renderIssue(issue, { language: 'zh' });
  const spoken = text.replace(/实为.*$/s, '').replace(/“[^”]*”|"[^"]*"|\([^)]*\)|\{[^}]*\}/g, '');
  // Two words side by side that are no names, or a value that is not there.
  if (!/[a-z]{2,} [a-z]{2,}/.test(spoken) && !/undefined|NaN|native code/.test(spoken)) return;
  throw new Error(`the refusal is not Chinese throughout: ${text}`);
}

/** An issue in which the English clause and hint are spelled out. */
export type Spelled = Issue & { message?: string; hint?: string };

/** An issue with its English clause and hint beside its reason, to hold against what is expected. */
export function spelled(issue: Issue): Spelled {
  checkChinese(issue);
  const { message, hint } = issueSaid(issue, en.issues);
  return { ...issue, message, ...(hint !== undefined && hint !== '' && { hint }) };
}
