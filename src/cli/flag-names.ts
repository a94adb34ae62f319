import type { Issue, PyramidError } from '../core/issues/issue';
import { renderIssue } from '../output/words/render-issue';

/** Flags by the options of the library whose names differ from theirs. */
const FLAGS: Readonly<Record<string, string>> = {
  asOf: '--as-of',
  basis: '--basis',
  buffer: '--buffer',
  capacityPerDay: '--capacity',
  cutoffs: '--cutoffs',
  earlyDays: '--early',
  grace: '--grace',
  groupBy: '--group-by',
  handlingMinutes: '--handling-minutes',
  horizonDays: '--horizon',
  parents: '--parents',
  previous: '--previous',
  'rates.to': '--currency',
  staff: '--staff',
  totalHours: '--hours',
};

/** The message of an error in which options have the names of their flags. */
export function messageInFlags({ issues }: PyramidError): string {
  return issues.map((issue) => renderIssue(inFlags(issue))).join('\n');
}

function inFlags(issue: Issue): Issue {
  const flag = issue.path === undefined ? undefined : FLAGS[issue.path];
  return flag === undefined ? issue : { ...issue, path: flag };
}
