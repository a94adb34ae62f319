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
  hours: '--hours',
};

/** The message of an error in which options have the names of their flags. */
export function messageInFlags({ issues }: PyramidError): string {
  return issues.map((issue) => namesInFlags(renderIssue(inFlags(issue)))).join('\n');
}

/** Sentences of the library put the names of options in backticks. */
function namesInFlags(sentence: string): string {
  return sentence.replaceAll(
    /`(\w[\w.]*)`/g,
    (_, option: string) =>
      FLAGS[option] ?? `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}

function inFlags(issue: Issue): Issue {
  const flag = issue.path === undefined ? undefined : FLAGS[issue.path];
  return flag === undefined ? issue : { ...issue, path: flag };
}
