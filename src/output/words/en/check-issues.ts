import type { CheckReasons, FigureKind } from '../../../core/issues/check-reasons';
import type { IssueSentencesOf } from '../catalogue';

/** What is wrong with rules over figures. */
export const checkIssues: IssueSentencesOf<CheckReasons> = {
  'not-a-condition': 'this is no condition',
  'bounds-reversed': 'the span ends before it begins, so nothing is in it',
  'bounds-unlike': 'the two ends of the span are of different kinds',
  'rule-without-condition': 'the rule has no condition, so it could neither warn nor fail',
  'no-such-figure': ({ nearest }) => ({
    message: 'there is no figure at this address',
    hint: `The nearest is ${nearest}; \`check --figures\` lists all of them.`,
  }),
  'condition-not-for-figure': ({ figure, kind }) => ({
    message: `${figure} is ${KINDS[kind][0]}, and cannot be held against this`,
    expected: KINDS[kind][1],
  }),
  'ratio-without-percent': ({ figure, percent }) => ({
    message: `${figure} is a share, of which 1 is the whole`,
    hint: `If a percentage is meant, write ${JSON.stringify(percent)}.`,
  }),
  'no-rules': {
    message: 'no rules were given',
    hint: '--rules names the file that holds them; `check --init` writes a first one.',
  },
  'file-is-there': {
    message: 'there is such a file already, and it is not overwritten',
    expected: 'a file that is not there yet',
    hint: 'Give another name, or remove the file.',
  },
};

/** What each kind is, and what a condition of it looks like. */
const KINDS: Readonly<Record<FigureKind, readonly [string, string]>> = {
  number: ['a number', 'a number such as "> 2" or "<= 1000.50"'],
  share: ['a share', 'a percentage such as "> 20%"'],
  date: ['a date', 'a date such as "< 2025-12-01"'],
  flag: ['true or false', '"== true" or "== false"'],
};
