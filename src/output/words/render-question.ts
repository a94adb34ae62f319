import type { Issue } from '../../core/issues/issue';
import { ISSUE } from '../../core/issues/issue-shapes';
import { type Choice, type Question, questionOf } from '../../core/issues/question';
import { madeOf } from '../../core/issues/reasons';
import { checkResult } from '../../core/issues/shape';
import type { Words } from './en/index';
import { type Speech, wordsFor } from './language';
import { shown } from './shown';

/** A question for people. */
export interface RenderedQuestion {
  /** `sales.csv, line 3: Which column is revenue? They differ in this row.` */
  readonly question: string;
  readonly choices: readonly RenderedChoice[];
}

/** An answer for people, with the data that it stands for. */
export interface RenderedChoice {
  readonly label: string;
  /** What shows it, such as a cell; '' where nothing does. */
  readonly hint: string;
  readonly choice: Choice;
}

/**
 * What an issue asks, as people are asked it; null where it is no question.
 *
 * @example
 * const sales = fromCsv('customer,date,sales\nann,03/04/2025,5\n');
 * try {
 *   buildPyramid(sales, { window: '2025' });
 * } catch (error) {
 *   const { question, choices } = renderQuestion(error.issues[0]);
 *   question; // 'line 2, column "date": How is 03/04/2025 to be read?'
 *   choices.map(({ label, hint }) => `${label}: ${hint}`);
 *   // ['the day comes first: 2025-04-03', 'the month comes first: 2025-03-04']
 * }
 */
export function renderQuestion(issue: Issue, options: Speech = {}): RenderedQuestion | null {
  const words = wordsFor(options);
  checkResult(issue, 'issue', ISSUE);
  const question = questionOf(issue);
  if (question === null) return null;
  const asked = words.questions.asked[question.about] as (params: object, issue: Issue) => string;
  const place = words.issues.place(issue);
  const text = madeOf((of) => asked(of, issue), issue.params);
  if (text === undefined) return null;
  return {
    question: shown(words.issues.sentence({ ...NOTHING_MORE, place, message: text })),
    choices: question.choices.map((choice) => ({ ...saidOf(question, choice, words), choice })),
  };
}

const NOTHING_MORE = { expected: '', hint: '', received: null };

function saidOf(
  { about }: Question,
  { name, example }: Choice,
  { questions }: Words,
): { readonly label: string; readonly hint: string } {
  if (name === '') return { label: questions.none(about), hint: '' };
  const isCount = about === 'several-sheets' || about === 'several-arrays';
  return {
    label: shown(questions.named(name)),
    hint: shown(isCount ? questions.rows(example) : example),
  };
}
