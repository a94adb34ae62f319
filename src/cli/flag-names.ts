import type { FactKind } from '../csv';
import type { Words } from '../output';

/** Flags by the options of the library whose names differ from theirs. */
const RENAMED: Readonly<Record<string, string>> = {
  capacityPerDay: '--capacity',
  capacityByOwner: '--capacity-of',
  currency: '--currency',
  customerId: '<id>',
  decimalMark: '--decimal-comma',
  header: '--no-header',
  earlyDays: '--early',
  horizonDays: '--horizon',
  language: '--lang',
  'rates.to': '--currency',
  stability: '--previous',
  'stability.buffer': '--buffer',
  'stability.grace': '--grace',
  'stability.maxFall': '--max-fall',
  'stability.previous': '--previous',
};

/** Options whose flags have the same name, but for the hyphens. */
const SAME = new Set([
  'asOf',
  'basis',
  'buffer',
  'calendar',
  'carryDown',
  'columns',
  'customerLevel',
  'cutoffs',
  'dateFormat',
  'delimiter',
  'direction',
  'duplicates',
  'encoding',
  'except',
  'exclude',
  'fiscalYearNamed',
  'fiscalYearStart',
  'grace',
  'groupBy',
  'handlingMinutes',
  'headerLine',
  'hours',
  'ids',
  'lineAmounts',
  'nonPositive',
  'onError',
  'only',
  'orderAmounts',
  'overrides',
  'parents',
  'path',
  'plan',
  'policies',
  'population',
  'preset',
  'previous',
  'rates',
  'retailMonths',
  'retailYear',
  'roster',
  'rounding',
  'scheme',
  'sheet',
  'staff',
  'ties',
  'timeZone',
  'totalLines',
  'window',
  'year',
  'zoneOfBareTimes',
]);

/** How files of facts are read has flags of its own. */
const OF_FACTS: Readonly<Record<string, string>> = {
  dateFormat: 'factsDateFormat',
  decimalMark: 'factsDecimalComma',
  encoding: 'factsEncoding',
  year: 'factsYear',
  zoneOfBareTimes: 'factsZoneOfBareTimes',
};

/** The flag of an option for a list of facts, by its name among flags; undefined where there is none. */
export function factFlag(option: string, kind: FactKind): string | undefined {
  return option === 'columns' ? `${kind}Columns` : OF_FACTS[option];
}

/** The flag that names the columns of a list of facts. */
export function columnsFlag(kind: FactKind): `--${string}-columns` {
  return `--${hyphened(kind)}-columns`;
}

/** As a flag spells a name. */
export function hyphened(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The flag of an option of the library; undefined for what is none. */
function flagOf(option: string, kind: FactKind | undefined): string | undefined {
  const ofFacts = kind === undefined ? undefined : factFlag(option, kind);
  if (ofFacts !== undefined) return `--${hyphened(ofFacts)}`;
  if (!SAME.has(option)) return RENAMED[option];
  return `--${hyphened(option)}`;
}

/** The flag that says what marks the decimals, by its name among flags. */
export function markName(mark: string, kind: FactKind | undefined): string {
  const name = mark === ',' ? 'Comma' : 'Point';
  return kind === undefined ? `decimal${name}` : `factsDecimal${name}`;
}

/** A sentence that names options, in backticks, with the flags of the command line instead. */
export function inFlags(sentence: string, kind?: FactKind): string {
  return sentence
    .replaceAll(/`decimalMark` '([.,])'/g, (_, mark) => `--${hyphened(markName(mark, kind))}`)
    .replaceAll('`values` false', '--standings-only')
    .replaceAll(/`([a-zA-Z.]+)`/g, (all, option) => flagOf(option, kind) ?? all);
}

/**
 * A catalogue whose issues and notices name the flags of the command line: the sentences of the
 * library name its options, in backticks.
 *
 * @param kind of the facts that are read, which have flags of their own
 */
export function wordsInFlags(words: Words, kind?: FactKind): Words {
  const said = (sentence: string): string => inFlags(sentence, kind);
  const { issues, notices, reading } = words;
  type Notices = Words['notices'];
  const say = (name: keyof Notices) => (params: never) => said(notices[name](params));
  const names = Object.keys(notices) as (keyof Notices)[];
  return {
    ...words,
    reading: { ...reading, toChange: said(reading.toChange) },
    notices: Object.fromEntries(names.map((name) => [name, say(name)])) as unknown as Notices,
    issues: {
      ...issues,
      place(issue) {
        const { path, file } = issue;
        // A path within a file is not one of the options.
        const isOption = path !== undefined && file === undefined;
        const flag = isOption ? flagOf(path, kind) : undefined;
        return issues.place(flag === undefined ? issue : { ...issue, path: flag });
      },
      sentence: ({ place, message, expected, received, hint }) =>
        issues.sentence({
          place,
          message: said(message),
          expected: said(expected),
          received,
          hint: said(hint),
        }),
    },
  };
}
