import { type Command, Option } from 'commander';
import { checkChoice } from '../core/issues/options';
import { because } from '../core/issues/reasons';
import { type ColumnMapping, type DecimalMark, parseColumns } from '../csv';
import {
  type IdRule,
  type NonPositive,
  type OnError,
  type Population,
  PyramidError,
  type RetailMonths,
  type Rounding,
  type Ties,
} from '../index';

/** What every command on a sales file can be told, by the names of its flags. */
export interface SalesFlags {
  readonly window: string;
  readonly asOf?: string;
  readonly fiscalYearStart?: number;
  readonly fiscalYearNamed?: 'start' | 'end';
  readonly retailYear?: string;
  readonly retailMonths?: RetailMonths;
  readonly timeZone?: string;
  readonly basis?: string;
  readonly scheme?: string;
  readonly rounding?: Rounding;
  readonly ties?: Ties;
  readonly nonPositive?: NonPositive;
  readonly population?: Population;
  readonly roster?: string;
  readonly columns?: ColumnMapping;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly path?: string;
  readonly sheet?: string;
  readonly dateFormat?: string;
  readonly year?: number;
  readonly zoneOfBareTimes?: string;
  readonly decimalComma?: boolean;
  readonly decimalPoint?: boolean;
  readonly headerLine?: number;
  readonly header?: boolean;
  readonly totalLines?: readonly number[] | 'none';
  readonly customerLevel?: number;
  readonly carryDown?: readonly string[];
  readonly onError?: OnError;
  readonly rejects?: string;
  readonly overrides?: string;
  readonly previous?: string;
  readonly buffer?: string;
  readonly grace?: number;
  readonly maxFall?: number;
  readonly parents?: string;
  readonly ids?: IdRule;
  readonly exclude?: string;
  readonly rates?: string;
  readonly currency?: string;
  readonly groupBy?: string;
  readonly plan?: string;
  readonly preset?: string;
  readonly except?: readonly string[];
  readonly only?: readonly string[];
  readonly direction?: string;
  readonly duplicates?: 'keep' | 'drop';
  readonly orderAmounts?: readonly string[];
  readonly lineAmounts?: readonly string[];
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly anonymise?: boolean;
  readonly keyFile?: string;
}

/** How a result is written. */
export interface OutputFlags {
  readonly format?: string;
  readonly out?: string;
  readonly color?: boolean;
  readonly bom?: boolean;
  readonly sheetPerTier?: boolean;
  readonly lang: 'en' | 'zh';
}

/** `window` is what the command takes where none is given. */
export function addSalesFlags(command: Command, window = 'all'): Command {
  return addReadingFlags(command, window)
    .option('--anonymise', 'keyed digests instead of ids, names, owners, notes and rejected cells')
    .option(
      '--key-file <file>',
      'key of --anonymise, for the same digests next time (default: random)',
    );
}

/** The same for a look at files as they are, which hides nothing. */
export function addReadingFlags(command: Command, window = 'all'): Command {
  return command
    .argument(
      '<file...>',
      'sales files, or a pattern such as "sales-*.csv": CSV, TSV, JSON, NDJSON, gzipped or not, xlsx or ods; - reads standard input',
    )
    .option(
      '--window <text>',
      '2025, 2025-Q3, 2025-07, FY2025, 2025-01-01..2025-06-30, last-12-months or all, both ends in',
      window,
    )
    .option('--as-of <date>', 'today, for windows such as last-12-months and ytd')
    .option('--fiscal-year-start <month>', 'month in which the fiscal year begins, 1 to 12', month)
    .addOption(
      choice('--fiscal-year-named <year>', 'after the year of its start or end (default: end)', [
        'start',
        'end',
      ]),
    )
    .option('--retail-year <end>', 'years of 52 and 53 weeks: last-saturday-january')
    .addOption(
      choice('--retail-months <weeks>', 'weeks of their months (default: 4-4-5)', [
        '4-4-5',
        '4-5-4',
        '5-4-4',
      ]),
    )
    .option('--time-zone <zone>', 'zone in which instants become dates (default: UTC)')
    .option('--basis <name>', 'rank by revenue, profit or a column (default: revenue)')
    .option('--scheme <file>', 'tiers as JSON (default: A 1%, B 4%, C 15%, D 80% of customers)')
    .addOption(choice('--rounding <rule>', 'of cutoffs (default: up)', ['up', 'nearest', 'down']))
    .addOption(
      choice('--ties <rule>', 'equal values at a cutoff (default: split)', [
        'split',
        'promote',
        'demote',
      ]),
    )
    .addOption(
      choice('--non-positive <rule>', 'customers worth nothing or less (default: lowest)', [
        'lowest',
        'rank',
      ]),
    )
    .addOption(
      choice('--population <who>', 'who is ranked (default: active)', ['active', 'roster']),
    )
    .option('--roster <file>', 'file of all known customers')
    .option(
      '--columns <roles>',
      'ROLE=HEADING,… of customer, date, order, revenue, cost, cost-to-serve, profit, currency, direction: revenue=[Total]-[Refunded Amount], revenue=Quantity*UnitPrice, customer=[Customer ID]|Email; the rest is recognised',
      columns,
    )
    .option('--encoding <name>', 'gbk, windows-1252, macintosh, … (default: by mark, else UTF-8)')
    .option('--delimiter <char>', ', ; | or tab (default: recognised)', delimiter)
    .option('--sheet <name>', 'of a workbook (default: the only one with rows)')
    .option('--path <names>', 'of the rows in JSON, such as data.orders (default: the only list)')
    .option('--date-format <tokens>', 'M/d/yy, dd-MMM-yy, … or excel (default: recognised)')
    .option('--year <year>', 'of dates without one, such as 27.04.', wholeNumberOf('--year'))
    .option(
      '--zone-of-bare-times <zone>',
      'in which times without a zone are: UTC, +08:00, Asia/Shanghai, none (default: as headings say)',
    )
    .addOption(
      new Option('--decimal-comma', 'amounts such as 1.234,50 (default: recognised)').conflicts(
        'decimalPoint',
      ),
    )
    .option('--decimal-point', 'amounts such as 1,234.50')
    .option(
      '--header-line <n>',
      'line of the headings (default: recognised)',
      wholeNumberOf('--header-line'),
    )
    .option('--no-header', 'the first line is a row: columns are called 1, 2, 3')
    .option(
      '--total-lines <lines>',
      'lines of totals, 12,40 or none (default: recognised)',
      totalLines,
    )
    .option(
      '--customer-level <n>',
      'level of the customers where rows are indented or in groups (1: the outermost)',
      wholeNumberOf('--customer-level'),
    )
    .option(
      '--carry-down <columns>',
      'blank cells take what stands above them, as in merged cells: COLUMN,…',
      headings,
    )
    .option('--plan <file>', 'how to read the file, as look --plan writes it: nothing is guessed')
    .option(
      '--preset <name>',
      'the export of a program that it is: a name, a file of your own, or none (default: recognised)',
    )
    .option('--except <rule>', 'leave out rows: "COLUMN=value,value"; may be repeated', collected)
    .option('--only <rule>', 'leave out all other rows; may be repeated', collected)
    .option(
      '--direction <words>',
      'side of amounts by the words beside them: "S=+,H=-", 0 for no sale (default: known words)',
      directions,
    )
    .addOption(
      choice('--duplicates <what>', 'rows that stand there already (default: keep)', [
        'keep',
        'drop',
      ]),
    )
    .option(
      '--order-amounts <columns>',
      "amounts that are their order's and count once: COLUMN,… (default: recognised)",
      headings,
    )
    .option(
      '--line-amounts <columns>',
      "amounts that are each line's, though they may be equal: COLUMN,…",
      headings,
    )
    .option('--quiet', 'without notices on how the file was read')
    .option('--strict', 'no result where there is a notice, for pipelines')
    .addOption(choice('--on-error <what>', 'at a bad row (default: stop)', ['stop', 'skip']))
    .option('--rejects <file>', 'with --on-error skip, write the rejected rows there as CSV')
    .option('--overrides <file>', 'tiers set by hand: columns customer, tier, reason, until')
    .option('--previous <file>', 'the pyramid before, as JSON, whose tiers may be kept')
    .option('--buffer <share>', 'keep a tier this far below its cutoff: 0.2 for 20%, at most 1')
    .option(
      '--grace <windows>',
      'keep a tier beyond the buffer for so many windows',
      wholeNumberOf('--grace'),
    )
    .option(
      '--max-fall <tiers>',
      'let nobody fall by more tiers than so many from one window to the next',
      wholeNumberOf('--max-fall'),
    )
    .addOption(
      choice('--ids <rule>', 'fold: case, width and blanks tell no ids apart (default: exact)', [
        'exact',
        'fold',
      ]),
    )
    .option('--exclude <file>', 'customers who are none, such as staff: columns customer, reason')
    .option('--parents <file>', 'roll accounts up to their parents: columns customer, parent')
    .option('--rates <file>', 'rates to --currency: columns currency, rate, date')
    .option('--currency <code>', 'currency of the results, with --rates');
}

/** Formats of a result that has data, a table and a page. */
export const ALL_FORMATS = ['text', 'csv', 'json', 'ndjson', 'markdown', 'html', 'xlsx'];

/** Formats of a result that is no table: people read it, or programs its data. */
export const PAGE_FORMATS = ['text', 'json', 'markdown', 'html'];

/** The formats of a long list: CSV unless people say otherwise. */
export const LIST_FORMATS = ['csv', 'json', 'ndjson', 'text', 'markdown', 'html', 'xlsx'];

export function addOutputFlags(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(choice('--format <name>', 'output format', formats).default(formats[0]))
    .option(
      '--out <file>',
      'write there instead of standard output; it appears whole or not at all',
    )
    .option('--color', 'in colour (default: on a terminal, unless NO_COLOR is set)')
    .option('--no-color', 'without colour')
    .option(
      '--bom',
      'begin CSV with a byte order mark, by which Excel knows UTF-8 where its own encoding is another',
    )
    .addOption(choice('--lang <language>', 'of names and texts', ['en', 'zh']).default('en'));
}

/** What a roster or a pyramid before says holds for the company, not for a group. */
export function groupByOption(): Option {
  return new Option(
    '--group-by <column>',
    'a pyramid for each group of a column, such as region',
  ).conflicts(['roster', 'population', 'previous']);
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  const [flag = flags] = flags.split(' ');
  const option = new Option(flags, description).choices(choices);
  // Commander would refuse in English only.
  return option.argParser((text) => checkChoice(flag, text, choices));
}

function month(text: string): number {
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  throw refusal('--fiscal-year-start', because('not-a-month-of-the-year'), text);
}

/** A flag, or the value of one, that cannot be. */
export function refusal(
  path: string,
  why: ReturnType<typeof because>,
  received?: string,
): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...why,
    path,
    ...(received !== undefined && { received }),
  });
}

/** Reads the value of a flag that is 0, 1, 2, … */
export function wholeNumberOf(flag: string): (text: string) => number {
  return (text) => {
    if (/^\d{1,6}$/.test(text)) return Number(text);
    throw refusal(flag, because('not-a-whole-number'), text);
  };
}

/** Those that are said later are added to those before. */
function columns(text: string, before: ColumnMapping = {}): ColumnMapping {
  return { ...before, ...parseColumns(text) };
}

/** Words that are said later are added to those before. */
function directions(text: string, before?: string): string {
  return before === undefined ? text : `${before},${text}`;
}

/** Headings parted by commas, in quotes where they hold one; the flag may be repeated. */
function headings(text: string, before: readonly string[] = []): string[] {
  const found = [...`${text},`.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*|([^,]*)),/g)].map(
    ([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
  return [...before, ...found];
}

function totalLines(text: string): readonly number[] | 'none' {
  if (text === 'none') return text;
  const lines = text.split(',').map((line) => line.trim());
  if (lines.every((line) => /^[1-9]\d{0,14}$/.test(line))) return lines.map(Number);
  throw refusal('--total-lines', because('not-lines-of-totals'), text);
}

/** The mark that two flags say. */
export function decimalMark(isComma = false, isPoint = false): DecimalMark | undefined {
  if (isComma) return ',';
  return isPoint ? '.' : undefined;
}

/** What may be given several times. */
export function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function delimiter(text: string): string {
  return text === 'tab' || text === '\\t' ? '\t' : text;
}
