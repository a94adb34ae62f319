import { existsSync } from 'node:fs';
import { traceMigrations } from '../change';
import {
  type Check,
  checkFiguresPage,
  checkFiguresTable,
  checkPage,
  checkRules,
  checkTable,
  firstRules,
  type Lines,
  linesOfJson,
  type Rules,
  readRules,
  type Subject,
  toAnnotations,
  toJunit,
  withLines,
} from '../check';
import { notice } from '../core/issues/notices';
import { because } from '../core/issues/reasons';
import { type Pyramid, PyramidError, parseWindow } from '../index';
import { parseJson } from '../input/json/parse';
import { inFile } from '../node/load-table';
import { readBytes } from '../node/read-bytes';
import { writeWhole } from '../node/write-file';
import { renderNotice } from '../output';
import { planDay } from '../treatments';
import { declared, type Result } from './command';
import { windowBefore } from './compare';
import { addSalesFlags, type OutputFlags, refusal } from './flags';
import { type Io, tellNotice, tellOnce } from './io';
import { loadScheme } from './load-options';
import { loadCompared, loadSales } from './load-sales';
import { addWorkFlags, dateOf, hasFacts, planOptions, type WorkFlags, workdayOf } from './work';

interface CheckFlags extends WorkFlags, OutputFlags {
  readonly rules?: string;
  readonly against?: string;
  readonly init?: boolean;
  readonly figures?: boolean;
}

export const addCheckCommand = declared<CheckFlags>({
  name: 'check',
  summary: 'hold figures to rules, for pipelines',
  description:
    'Holds figures to the rules of a file, and names the customers behind each that fails. Exit code 1 where a rule fails, 2 where one could not be judged. --figures lists what rules can be over; --init writes a first file of rules.',
  declare(command) {
    const declaring = addWorkFlags(addSalesFlags(command))
      .option('--rules <file>', 'the rules as JSON')
      .option(
        '--against <window>',
        'the window to compare with: previous, last-year, 2024 (default: none)',
      )
      .option('--figures', 'list every figure with its address and value instead')
      .option('--init', 'write a first file of rules instead, rules.json unless --out says where');
    // A first file of rules needs no sales.
    for (const argument of declaring.registeredArguments) argument.required = false;
    return declaring;
  },
  formats: ['text', 'markdown', 'junit', 'github', 'json', 'csv', 'ndjson', 'html'],
  examples: [
    'check --init',
    'check sales.csv --window 2025 --against last-year --rules rules.json',
    'check sales.csv --window 2025 --rules rules.json --format junit --out checks.xml',
    'check sales.csv --window 2025 --figures',
  ],
  async make(io, flags, ...files) {
    if (flags.init === true) return init(flags, io);
    if (files.length === 0) {
      const why = because('missing-argument', { name: 'file' });
      throw new PyramidError({ code: 'invalid-option', ...why });
    }
    if (flags.figures === true) return listed(await loadSubject(files, flags, io), flags);
    if (flags.rules === undefined) throw refusal('--rules', because('no-rules'));
    const { rules, lines } = await loadRules(flags.rules);
    const subject = await loadSubject(files, flags, io, rules);
    return resultOf(checked(rules, subject, flags.rules, lines), flags, lines);
  },
});

/** What is wrong with a rule is said of its line in the file. */
function checked(rules: Rules, subject: Subject, file: string, lines: Lines): Check {
  try {
    return checkRules(rules, subject);
  } catch (error) {
    const isOfRules = error instanceof PyramidError && error.code === 'invalid-rules';
    throw isOfRules ? inFile(withLines(error, lines), file, () => true) : error;
  }
}

async function loadRules(path: string): Promise<{ rules: Rules; lines: Lines }> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readBytes(path)) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  const input = parseJson(text, { source: path });
  const lines = linesOfJson(text);
  try {
    return { rules: readRules(input), lines };
  } catch (error) {
    throw inFile(withLines(error, lines), path, () => true);
  }
}

const CODES = { passed: 0, warned: 0, failed: 1, 'not-judged': 2 } as const;

function resultOf(check: Check, { lang: language, rules: file }: CheckFlags, lines: Lines): Result {
  return {
    data: check,
    table: checkTable(check, { language }),
    page: checkPage(check, { language }),
    written: {
      junit: () => toJunit(check, { language }),
      github: () => toAnnotations(check, { language, file, lines }),
    },
    exitCode: CODES[check.outcome],
  };
}

function listed(subject: Subject, { lang: language, format = '' }: CheckFlags): Result {
  if (format === 'junit' || format === 'github') {
    throw refusal('--format', because('no-such-choice'), format);
  }
  const table = checkFiguresTable(subject);
  return {
    data: [...table.rows],
    table,
    page: checkFiguresPage(subject, { language }),
  };
}

/** What the rules are over, from one reading of the files; the work of a day only where one is named. */
async function loadSubject(
  files: readonly string[],
  flags: CheckFlags,
  io: Io,
  rules?: Rules,
): Promise<Subject> {
  const isOfDay =
    hasFacts(flags) || (flags.asOf !== undefined && (rules === undefined || needsDay(rules)));
  const ofDay = isOfDay ? { ...flags, asOf: await dateOf(flags) } : flags;
  const { pyramid, before, migrations } = await loadPyramids(files, ofDay, io);
  const day = isOfDay
    ? await workdayOf(before === undefined ? [pyramid] : [before, pyramid], flags, io)
    : undefined;
  return {
    pyramid,
    before,
    migrations,
    plan: day && planDay(day, planOptions(flags)),
  };
}

function needsDay({ rules }: Rules): boolean {
  return rules.some(({ figure }) => /^(?:contacts|complaints|risks|effort)\b/.test(figure));
}

async function loadPyramids(files: readonly string[], flags: CheckFlags, io: Io) {
  const after = parseWindow(flags.window, flags);
  if (flags.against === undefined) {
    const pyramid = await loadSales(files, flags, io);
    return { pyramid, before: undefined, migrations: undefined };
  }
  const windows = [windowBefore(after, flags.against, flags), after] as const;
  const { pyramids, earlierCustomers } = await loadCompared(files, flags, windows, io, {
    orders: true,
  });
  const [before, pyramid] = pyramids as [Pyramid, Pyramid];
  const migrations = traceMigrations(before, pyramid, { earlierCustomers });
  for (const one of migrations.notices) tellNotice(io, one);
  return { pyramid, before, migrations };
}

/** Where editors find it from a project that has installed the package. */
const SCHEMA = './node_modules/customer-pyramid/dist/rules.schema.json';

/** Never over a file that is there: somebody may have written it. */
async function init(flags: CheckFlags, io: Io): Promise<Result> {
  const scheme = await loadScheme(flags.scheme);
  const complaints = flags.complaints !== undefined;
  const risks = hasFacts(flags);
  const rules = { $schema: SCHEMA, ...firstRules({ scheme, complaints, risks }) };
  const place = flags.out ?? flags.rules ?? 'rules.json';
  if (place === '-') return { data: rules };
  if (existsSync(place)) throw refusal('--init', because('file-is-there'), place);
  if (flags.out !== undefined) return { data: rules };
  await writeWhole(place, [`${JSON.stringify(rules, null, 2)}\n`]);
  const written = notice('rules-written', { file: place, rules: rules.rules.length });
  tellOnce(io, renderNotice(written, { language: io.words }));
  return { data: [].values() };
}
