import type { Block, Page } from '../output/pages/page';
import { figureTable } from '../output/tables/figures';
import { column, type Table } from '../output/tables/table';
import type { Words } from '../output/words/en/index';
import { type Language, type Speech, wordsFor } from '../output/words/language';
import { type Check, OUTCOMES } from './check-rules';
import type { RuleSaid } from './said';
import { sayCheck } from './said';
import { figuresOf, readSubject, type Subject } from './subject';

export interface CheckPageOptions extends Speech {
  /** How many customers are named beside each rule; 10 unless given. */
  readonly most?: number | undefined;
}

/**
 * What became of the rules, for people: what fails first, with what was expected, what was found and
 * whom it concerns, and in the end what passes.
 */
export function checkPage(check: Check, options: CheckPageOptions = {}): Page {
  const words = wordsOf(options);
  const { language = 'en', most = MOST } = options;
  const { title, counts, rules } = sayCheck(check, words);
  const broken = OUTCOMES.filter((outcome) => outcome !== 'passed').flatMap((outcome) =>
    rules.filter((rule) => rule.outcome === outcome),
  );
  const passed = rules.filter(({ outcome }) => outcome === 'passed');
  return {
    name: 'check',
    language,
    blocks: [
      { kind: 'title', level: 1, text: title },
      { kind: 'sentences', sentences: [counts] },
      ...broken.flatMap((rule) => section(rule, most, words)),
      ...(passed.length === 0 ? [] : passes(passed, words)),
    ],
  };
}

const MOST = 10;

function wordsOf(options: CheckPageOptions): Words {
  return wordsFor<CheckPageOptions>(options, { language: true, most: true });
}

/** Of customers, the first ones and how many more there are. */
export function firstOf(customers: readonly string[], most: number, words: Words): string[] {
  const more = customers.length - most;
  return more <= 0 ? [...customers] : [...customers.slice(0, most), words.check.more(more)];
}

function section(
  { outcomeSaid, title, sentences, customers }: RuleSaid,
  most: number,
  words: Words,
): Block[] {
  return [
    { kind: 'title', level: 2, text: words.check.heading(outcomeSaid, title) },
    { kind: 'sentences', sentences },
    ...(customers.length === 0
      ? []
      : [{ kind: 'list', items: firstOf(customers, most, words) } as const]),
  ];
}

function passes(rules: readonly RuleSaid[], words: Words): Block[] {
  return [
    { kind: 'title', level: 2, text: words.check.outcomes.passed },
    {
      kind: 'table',
      table: {
        name: 'check',
        columns: [
          column('figure', 'text', ({ figure }: RuleSaid) => figure),
          column('found', 'text', ({ found }: RuleSaid) => found),
          column('expected', 'text', ({ expected }: RuleSaid) => expected),
        ],
        rows: rules,
      } as Table,
    },
  ];
}

/** A rule a row, for programs: what was found, and how many customers it concerns. */
export function checkTable(check: Check, options: Speech = {}): Table {
  const { rules } = sayCheck(check, wordsFor(options));
  const rows = check.rules.map((rule, at) => ({ ...rule, said: rules[at] as RuleSaid }));
  type Row = (typeof rows)[number];
  return {
    name: 'check',
    columns: [
      column('outcome', 'text', ({ outcome }: Row) => outcome, {
        said: (_, __, { said }) => said.outcomeSaid,
      }),
      column('rule', 'text', ({ said }) => said.title),
      column('figure', 'text', ({ rule }) => rule.figure),
      column('found', 'amount', ({ found }) => found, { said: (_, __, { said }) => said.found }),
      column('warn', 'text', ({ rule }) => rule.warn ?? null),
      column('fail', 'text', ({ rule }) => rule.fail ?? null),
      column('customers', 'count', ({ concerned }) => concerned.length),
    ],
    rows,
  } satisfies Table<Row> as Table;
}

/** Every figure that rules can be over, with its address and its value; none is left out. */
export function checkFiguresPage(subject: Subject, options: Speech = {}): Page {
  const words = wordsFor(options);
  const language: Language = options.language ?? 'en';
  const read = readSubject(subject);
  const window = words.dates.window(read.pyramid.settings.window);
  return {
    name: 'figures',
    language,
    blocks: [
      { kind: 'title', level: 1, text: words.check.figuresTitle(window) },
      { kind: 'table', table: figureTable(figuresOf(read)) },
    ],
  };
}

/** The same as a table. */
export function checkFiguresTable(subject: Subject): Table {
  return figureTable(figuresOf(readSubject(subject)));
}
