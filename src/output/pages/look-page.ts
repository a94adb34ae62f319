import { issue, notice } from '../../core/issues/issue-shapes';
import {
  checkResult,
  count,
  list,
  maybe,
  type Result,
  record,
  text,
} from '../../core/issues/shape';
import { leftOut } from '../../core/pyramid/shapes';
import type { Sight } from '../../core/pyramid/sight';
import type { Transaction } from '../../core/pyramid/transaction';
import { type Cell, type Column, column, type Table } from '../tables/table';
import { labelIn } from '../words/catalogue';
import type { Words } from '../words/en/index';
import { exactMoney } from '../words/figures';
import { type Speech, wordsFor } from '../words/language';
import { renderIssue, renderNotice } from '../words/render-issue';
import { filesNamed, type Plan, planSentence, planShape } from '../words/sentences';
import type { Block, Page } from './page';

/** How files would be read, as `lookAt` of the node entry gives it. */
export type Looked = Sight<Plan>;

const LOOK: Result<Looked> = {
  by: 'lookAt',
  shape: record<Looked>({
    files: list(text),
    plan: maybe(planShape),
    headings: list(text),
    forms: list(
      record<Looked['forms'][number]>({
        files: list(text),
        headings: list(text),
        plan: planShape,
      }),
    ),
    // Their columns read of them what they can.
    first: list(record<object>({})),
    rows: record<Looked['rows']>({ read: count, leftOut: count, unreadable: count }),
    leftOut: list(leftOut),
    problems: list(issue),
    notices: list(notice),
    issues: list(issue),
  }),
};

/** How files would be read, for people: one screen before the first pyramid. */
export function lookPage(look: Looked, options: Speech = {}): Page {
  checkResult(look, 'look', LOOK);
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const { reading } = words;
  const blocks: Block[] = [
    { kind: 'title', level: 1, text: reading.lookTitle(filesNamed(look.files, words)) },
    { kind: 'sentences', sentences: [...howRead(look, words), ...rowsRead(look, words)] },
    ...(look.first.length === 0 ? [] : firstRows(look)),
    ...listed(saidOf(look, words)),
    { kind: 'sentences', sentences: [reading.toChange] },
  ];
  return { name: 'look', language, blocks };
}

/** How many rows there are, and which of the first ones are left out. */
function rowsRead({ forms, rows, first }: Looked, { reading }: Words): string[] {
  if (forms.length === 0) return [];
  const isLeftOut = (row: object): boolean => 'leftOut' in row;
  const lines = first.filter(isLeftOut).map(({ line }) => line ?? 0);
  return [reading.rows(rows.read, rows.leftOut, rows.unreadable, lines)];
}

function listed(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function howRead({ files, forms, headings }: Looked, words: Words): string[] {
  const { reading } = words;
  if (forms.length === 0) return headings.length === 0 ? [] : [reading.headings(headings)];
  return forms.flatMap((form) => {
    const unused = unusedOf(form);
    const named = files.length > 1 ? { files: form.files } : {};
    return [
      planSentence(form.plan, { ...named, language: words }),
      ...(unused.length === 0 ? [] : [reading.unused(unused.slice(0, MOST_UNUSED), unused.length)]),
    ];
  });
}

function unusedOf({ headings, plan }: Looked['forms'][number]): string[] {
  const terms = Object.values(plan.columns);
  const read = new Set([
    ...terms,
    ...terms.flatMap((text) => text.split(/\s*[*+|[\]-]\s*/)),
    ...columnsOfRules(plan),
  ]);
  return headings.filter((heading) => heading.trim() !== '' && !read.has(heading));
}

/** What decides whether a row counts is used, although no role reads it. */
function columnsOfRules({ except = [], only = [] }: Plan): string[] {
  return [...except, ...only].map((rule) =>
    typeof rule === 'string' ? rule.slice(0, rule.indexOf('=')).trim() : rule.column,
  );
}

/** More names of columns that do not matter would bury what does. */
const MOST_UNUSED = 6;

/** The questions, what is left out, what is to be known, what is wrong, what nobody can know. */
function saidOf(look: Looked, words: Words): string[] {
  const { files, forms, issues, notices, leftOut, problems } = look;
  const language = words;
  // The title names the only file.
  const located = files.length > 1 ? issues : issues.map(({ file: _, ...issue }) => issue);
  return [
    ...located.map((issue) => renderIssue(issue, { language })),
    ...leftOut.map(({ rule, rows, amounts }) =>
      words.summary.leftOut(rule, rows, amounts['revenue'] ?? Object.values(amounts)[0] ?? null),
    ),
    ...notices.map((notice) => renderNotice(notice, { language })),
    ...problems.map((issue) => renderIssue(issue, { language })),
    ...forms.flatMap(({ plan }) => notesOf(plan, words)),
  ];
}

/** What nobody can know of an export, in one breath. */
function notesOf({ preset }: Plan, words: Words): string[] {
  const notes = (preset?.notes ?? []).map((note) => labelIn(note, words));
  return notes.length === 0 ? [] : [notes.join(words.punctuation.betweenSentences)];
}

function dateSeen(date: Transaction['date']): string | null {
  return date instanceof Date ? date.toISOString() : (date ?? null);
}

type RowSeen = Partial<Transaction>;

/** What is understood of an amount is all of it: nothing is rounded. */
const EVERY_DIGIT = {
  said: (cell: Cell): string => (cell === null ? '–' : exactMoney(String(cell))),
};

const AMOUNTS = ['revenue', 'cost', 'profit'] as const;

function firstRows({ first }: Looked): Block[] {
  const rows: readonly RowSeen[] = first;
  const has = (key: keyof RowSeen): boolean => rows.some((row) => row[key] !== undefined);
  const columns: Column<RowSeen>[] = [
    column('line', 'count', (row) => row.line ?? null),
    column('customer_id', 'id', (row) => row.customerId ?? null),
    ...(has('name') ? [column<RowSeen>('name', 'text', (row) => row.name ?? null)] : []),
    ...(has('date') ? [column<RowSeen>('date', 'date', ({ date }) => dateSeen(date))] : []),
    ...AMOUNTS.filter(has).map((key) =>
      column(
        key,
        'amount',
        (row: RowSeen) => (row[key] === undefined ? null : String(row[key])),
        EVERY_DIGIT,
      ),
    ),
    ...(has('currency') || has('sign')
      ? [column('currency', 'text', (row: RowSeen) => row.currency ?? row.sign ?? null)]
      : []),
  ];
  return [{ kind: 'table', table: { name: 'look', columns, rows } satisfies Table<RowSeen> }];
}
