import type { BadBytes } from './input-reasons';
import type { Issue } from './issue';
import { ISSUE } from './issue-shapes';
import { madeOf, type Reason, type Reasons } from './reasons';
import {
  checkResult,
  checkShape,
  list,
  named,
  optional,
  type Result,
  record,
  text,
  textOr,
} from './shape';

/** Options that answer a question, to be laid over those of the call; `answered` does so. */
export interface Answer {
  readonly columns?: Readonly<Record<string, string>>;
  readonly dateFormat?: string;
  /** `Asia/Shanghai` */
  readonly zoneOfBareTimes?: string;
  readonly decimalMark?: '.' | ',';
  /** `S=+,H=-` */
  readonly direction?: string;
  readonly orderAmounts?: readonly string[];
  readonly lineAmounts?: readonly string[];
  /** From 1 for the outermost. */
  readonly customerLevel?: number;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly path?: string;
}

/** One of the answers to a question. */
export interface Choice {
  /** What is chosen: a heading, an order such as `dmy`, a zone, encodings, a sheet, a list; '' for none of them. */
  readonly name: string;
  /** What shows it: a cell, how a date would be read, a number of rows; '' where nothing does. */
  readonly example: string;
  readonly options: Answer;
}

/** What a file leaves open, as data: a program can ask it, and go on with the answer. */
export interface Question {
  readonly about: QuestionReason;
  readonly choices: readonly Choice[];
}

/** The reasons that are questions. */
export type QuestionReason =
  | 'several-columns-for-role'
  | 'currency-comes-late'
  | 'day-and-month-alike'
  | 'zone-of-several-meanings'
  | 'thousands-or-decimals'
  | 'sides-of-a-ledger'
  | 'word-on-both-sides'
  | 'direction-decided-late'
  | 'sales-below-zero'
  | 'orders-or-lines'
  | 'customers-at-several-levels'
  | 'totals-or-lines'
  | 'not-in-this-encoding'
  | 'breaks-off-in-a-character'
  | 'several-sheets'
  | 'several-arrays';

const QUESTIONS: {
  readonly [R in QuestionReason]: (params: Reasons[R]) => readonly Choice[];
} = {
  'several-columns-for-role': ({ role, headings, cells, choices, without }) => [
    ...choices.map((name) => ({
      name,
      example: cells[headings.indexOf(name)] ?? '',
      options: { columns: { [role]: name } },
    })),
    ...(without ? [withoutRole(role)] : []),
  ],
  'currency-comes-late': ({ heading, currency }) => [
    { name: heading, example: currency, options: { columns: { currency: heading } } },
    withoutRole('currency'),
  ],
  'day-and-month-alike': ({ dates, orders, formats, needed }) => [
    ...orders.flatMap((name, at) => {
      const dateFormat = formats.find((format) => format.startsWith(BEGINNINGS[name] ?? ''));
      return dateFormat === undefined
        ? []
        : [{ name, example: dates[at] ?? '', options: { dateFormat } }];
    }),
    ...(needed ? [] : [withoutRole('date')]),
  ],
  'zone-of-several-meanings': ({ zones, times }) =>
    zones.map((name, at) => ({
      name,
      example: times[at] ?? '',
      options: { zoneOfBareTimes: name },
    })),
  'thousands-or-decimals': ({ mark, amounts: [decimal = '', whole = ''], option }) => {
    const [marking, parting] = mark === ',' ? ([',', '.'] as const) : (['.', ','] as const);
    if (option === '') return [];
    return [
      { name: 'decimals', example: decimal, options: { decimalMark: marking } },
      { name: 'thousands', example: whole, options: { decimalMark: parting } },
    ];
  },
  'sides-of-a-ledger': ({ choices }) =>
    choices.map((name) => ({ name, example: '', options: { direction: name } })),
  'word-on-both-sides': ({ word }) => directionsOf(word, ['--', '-+', '+']),
  'direction-decided-late': ({ word }) => directionsOf(word, ['+', '-', '0']),
  'sales-below-zero': ({ sales, refunds }) => [
    { name: 'turned', example: '', options: { direction: allAs('-+', [...sales, ...refunds]) } },
    { name: 'reversals', example: '', options: { direction: allAs('+', sales) } },
  ],
  'customers-at-several-levels': ({ names }) =>
    names.map((example, at) => ({
      name: String(at + 1),
      example,
      options: { customerLevel: at + 1 },
    })),
  'orders-or-lines': whoseAmounts,
  'totals-or-lines': whoseAmounts,
  'not-in-this-encoding': encodingChoices,
  'breaks-off-in-a-character': encodingChoices,
  'several-sheets': ({ sheets, rows }) =>
    sheets.map((name, at) => ({ name, example: rows[at] ?? '', options: { sheet: name } })),
  'several-arrays': ({ arrays, lengths }) =>
    arrays.map((name, at) => ({ name, example: lengths[at] ?? '', options: { path: name } })),
};

/**
 * What an issue asks, with the answers that there are; null where it is no question, or nothing that
 * a caller could say would answer it.
 *
 * @example
 * const sales = fromCsv('customer,date,sales\nann,03/04/2025,5\n');
 * try {
 *   buildPyramid(sales, { window: '2025' });
 * } catch (error) {
 *   const { choices } = questionOf(error.issues[0]);
 *   choices[0]; // { name: 'dmy', example: '2025-04-03', options: { dateFormat: 'd/M/yyyy' } }
 * }
 */
export function questionOf(issue: Issue): Question | null {
  const { reason, params } = checkResult(issue, 'issue', ISSUE);
  if (!isQuestion(reason)) return null;
  const choices = madeOf(QUESTIONS[reason] as (of: object) => readonly Choice[], params) ?? [];
  return choices.length === 0 ? null : { about: reason, choices };
}

function isQuestion(reason: Reason): reason is QuestionReason {
  return Object.hasOwn(QUESTIONS, reason);
}

/**
 * Options with the answer of a choice laid over them.
 *
 * @example
 * const choice = { name: 'Net', example: '5', options: { columns: { revenue: 'Net' } } };
 * answered({ columns: { customer: 'Client' } }, choice); // { columns: { customer: 'Client', revenue: 'Net' } }
 */
export function answered<Options extends Said>(options: Options, choice: Choice): Options & Answer {
  checkShape(options, 'options', said);
  const { options: answer } = checkResult(choice, 'choice', CHOICE);
  return { ...options, ...answer, ...added(options, answer) };
}

/** What is added to what was said before, rather than laid over it. */
function added(options: Said, answer: Answer): Answer {
  const { columns, direction, orderAmounts, lineAmounts } = answer;
  const directions = [directionText(options.direction), direction ?? ''];
  return {
    ...(columns && { columns: { ...options.columns, ...columns } }),
    ...(direction && { direction: directions.filter((text) => text !== '').join(',') }),
    ...(orderAmounts && { orderAmounts: [...(options.orderAmounts ?? []), ...orderAmounts] }),
    ...(lineAmounts && { lineAmounts: [...(options.lineAmounts ?? []), ...lineAmounts] }),
  };
}

/** Options to which an answer is added. */
interface Said {
  readonly columns?: object | undefined;
  readonly direction?: string | Readonly<Record<string, string>> | undefined;
  readonly orderAmounts?: readonly string[] | undefined;
  readonly lineAmounts?: readonly string[] | undefined;
}

const said = record<Said>({
  columns: optional(record<object>({})),
  direction: optional(textOr(named(text))),
  orderAmounts: optional(list(text)),
  lineAmounts: optional(list(text)),
});

const CHOICE: Result<Choice> = {
  by: 'questionOf',
  shape: record<Choice>({
    name: text,
    example: text,
    options: record<Pick<Answer, 'columns' | 'direction' | 'orderAmounts' | 'lineAmounts'>>({
      columns: optional(named(text)),
      direction: optional(text),
      orderAmounts: optional(list(text)),
      lineAmounts: optional(list(text)),
    }),
  }),
};

function directionText(said: Said['direction'] = ''): string {
  if (typeof said === 'string') return said;
  const pairs = Object.entries(said).map(
    ([word, mark]) => `"${word.replaceAll('"', '""')}"=${mark}`,
  );
  return pairs.join(',');
}

function whoseAmounts(of: { readonly heading: string; readonly amount: string }) {
  const { heading, amount: example } = of;
  return [
    { name: 'orders', example, options: { orderAmounts: [heading] } },
    { name: 'lines', example, options: { lineAmounts: [heading] } },
  ];
}

function withoutRole(role: string): Choice {
  return { name: '', example: '', options: { columns: { [role]: '' } } };
}

function directionsOf(word: string, marks: readonly string[]): readonly Choice[] {
  return marks.map((name) => ({ name, example: '', options: { direction: `${word}=${name}` } }));
}

function allAs(mark: string, words: readonly string[]): string {
  return words.map((word) => `${word}=${mark}`).join(',');
}

/** How a date format of each order begins. */
const BEGINNINGS: Readonly<Record<string, string>> = { dmy: 'd', mdy: 'M', ymd: 'y' };

/** One choice for all encodings that make the same of the cell: the likeliest of them. */
function encodingChoices({ encodings, cells }: BadBytes): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const [at, encoding] of encodings.entries()) {
    const example = cells[at] ?? '';
    const known = choices.get(example);
    choices.set(example, {
      name: known === undefined ? encoding : `${known.name} / ${encoding}`,
      example,
      options: known?.options ?? { encoding },
    });
  }
  return [...choices.values()];
}
