import { type Issue, PyramidError } from '../src/core/issues/issue';
import { en } from '../src/output/words/en/index';
import type { Language } from '../src/output/words/language';
import { issueSaid, renderIssue } from '../src/output/words/render-issue';

/** What an error says to people, an issue a line. */
export function said(error: unknown, language: Language = 'en'): string {
  if (!(error instanceof PyramidError)) throw error;
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
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('this was not refused');
}

/** An issue in which the English clause and hint are spelled out. */
export type Spelled = Issue & { message?: string; hint?: string };

/** An issue with its English clause and hint beside its reason, to hold against what is expected. */
export function spelled(issue: Issue): Spelled {
  const { message, hint } = issueSaid(issue, en.issues);
  return { ...issue, message, ...(hint !== undefined && hint !== '' && { hint }) };
}
