import type { Words } from '../output/words/words';

/** Flags by the options of the library whose names differ from theirs. */
const RENAMED: Readonly<Record<string, string>> = {
  capacityPerDay: '--capacity',
  currency: '--currency',
  earlyDays: '--early',
  horizonDays: '--horizon',
  language: '--lang',
  'rates.to': '--currency',
  stability: '--previous',
  'stability.buffer': '--buffer',
  'stability.grace': '--grace',
  'stability.previous': '--previous',
  hours: '--hours',
};

/** Options whose flags have the same name, but for the hyphens. */
const SAME = new Set(
  `asOf basis buffer calendar columns cutoffs dateFormat decimalComma delimiter encoding
   fiscalYearStart grace groupBy handlingMinutes hours nonPositive onError overrides parents policies
   population previous rates roster rounding scheme staff ties timeZone window`.split(/\s+/),
);

/** The flag of an option of the library; undefined for what is none. */
function flagOf(option: string): string | undefined {
  if (!SAME.has(option)) return RENAMED[option];
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The sentences of the library name its options in backticks. */
function inFlags(sentence: string): string {
  return sentence.replaceAll(/`([a-zA-Z.]+)`/g, (all, option) => flagOf(option) ?? all);
}

/** A catalogue whose issues and notices name the flags of the command line, not the options. */
export function wordsInFlags(words: Words): Words {
  const { issues, notices } = words;
  type Notices = Words['notices'];
  const say = (name: keyof Notices) => (params: never) => inFlags(notices[name](params));
  const names = Object.keys(notices) as (keyof Notices)[];
  return {
    ...words,
    notices: Object.fromEntries(names.map((name) => [name, say(name)])) as unknown as Notices,
    issues: {
      ...issues,
      place(issue) {
        const flag = issue.path === undefined ? undefined : flagOf(issue.path);
        return issues.place(flag === undefined ? issue : { ...issue, path: flag });
      },
      sentence: ({ place, message, expected, received, hint }) =>
        issues.sentence({
          place,
          message: inFlags(message),
          expected: inFlags(expected),
          received,
          hint: inFlags(hint),
        }),
    },
  };
}
