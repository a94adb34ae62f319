import { strictDecoder } from '../../src/input/bytes/encodings';
import type { Answers, Export } from './export';

/** Flags beside those that the user wanted anyway. */
export interface Flags {
  readonly columns: Readonly<Record<string, string>>;
  /** Every other, by name; a flag without value has none. */
  readonly others: readonly (readonly [flag: string, value?: string])[];
}

export const NO_FLAGS: Flags = { columns: {}, others: [] };

export function argumentsOf({ columns, others }: Flags): string[] {
  const roles = Object.entries(columns).map(([role, terms]) => `${role}=${terms}`);
  return [
    ...(roles.length === 0 ? [] : ['--columns', roles.join(',')]),
    ...others.flatMap(([flag, value]) => (value === undefined ? [flag] : [flag, value])),
  ];
}

/**
 * What the user does about what was said: the first flag that the message names, that the user can
 * answer, and that has not been given yet. undefined where the message leaves the user helpless.
 */
export function answer(said: string, given: Flags, file: Export): Flags | undefined {
  for (const way of WAYS) {
    const flags = way(said, given, file);
    if (flags !== undefined) return flags;
  }
  return undefined;
}

type Way = (said: string, given: Flags, file: Export) => Flags | undefined;

/** A flag by its name, its value from what the user knows. */
function way(flag: string, known: (file: Export, said: string) => string | true | undefined): Way {
  return (said, given, file) => {
    if (!said.includes(flag)) return undefined;
    const value = known(file, said);
    if (value === undefined) return undefined;
    return withFlag(given, flag, value === true ? undefined : value);
  };
}

function withFlag(given: Flags, flag: string, value?: string): Flags | undefined {
  const isGiven = given.others.some(([name, before]) => name === flag && before === value);
  if (isGiven) return undefined;
  return { ...given, others: [...given.others, value === undefined ? [flag] : [flag, value]] };
}

const WAYS: readonly Way[] = [
  way('--encoding', encodingNamed),
  way('--path', ({ answers: { path } }) => path),
  way('--header-line', ({ answers }, said) => {
    const showsHeadings = said.includes(unbracketed(answers.columns['revenue']));
    return answers.headerLine > 1 && !showsHeadings ? `${answers.headerLine}` : undefined;
  }),
  columnsNamed,
  way('--date-format', ({ answers }, said) => {
    const offered = [...said.matchAll(/--date-format (\S+?)[.,;)]?(?=\s|$)/g)];
    const right = offered.find(([, format = '']) => fits(format, answers));
    return right?.[1] ?? (answers.dateFormat === '' ? undefined : answers.dateFormat);
  }),
  way('--decimal-comma', ({ answers }) => (answers.decimal === ',' ? true : undefined)),
  way('--decimal-point', ({ answers }) => (answers.decimal === '.' ? true : undefined)),
  way('--year', () => '2025'),
  way('--customer-level', ({ answers: { customerLevel } }) =>
    customerLevel === undefined ? undefined : `${customerLevel}`,
  ),
  way('--direction', directionNamed),
  way('--order-amounts', ({ answers: { orderAmounts } }) => joined(orderAmounts)),
  way('--line-amounts', ({ answers: { lineAmounts } }) => joined(lineAmounts)),
  way('--zone-of-bare-times', ({ answers: { timeZone } }) => timeZone),
  way('--time-zone', ({ answers }) => (answers.doubts.has('zone') ? answers.timeZone : undefined)),
  way('--ids', ({ answers }) => (answers.doubts.has('near') ? 'fold' : undefined)),
  way('--duplicates', ({ answers }) => (answers.doubts.has('repeat') ? 'drop' : undefined)),
  exceptNamed,
];

function unbracketed(terms = ''): string {
  return /\[([^\]]*)\]/.exec(terms)?.[1] ?? terms;
}

function joined(headings: readonly string[]): string | undefined {
  return headings.length === 0 ? undefined : headings.join(',');
}

/** What words mean, where one of them is asked about; a word of another column is none of them. */
function directionNamed({ answers: { direction } }: Export, said: string): string | undefined {
  const wordsIn = (list: string): string[] =>
    list.split(',').map((word) => word.replace(/=.*$/, '').toLowerCase());
  const offered = [...said.matchAll(/--direction "([^"]*)"/g)].flatMap(([, list = '']) =>
    wordsIn(list),
  );
  const known = wordsIn(direction ?? '');
  return offered.some((word) => known.includes(word)) ? direction : undefined;
}

/** The user knows the cell that is shown, so takes an encoding in which the text is what it was. */
function encodingNamed({ files }: Export, said: string): string | undefined {
  const names = said.match(/[a-z][a-z0-9_-]{2,}/g) ?? [];
  return names.find((name) => {
    try {
      const decoder = strictDecoder(name);
      return files.every(
        // Windows-1258 has tones as characters of their own.
        ({ bytes, text }) => decoder.decode(bytes).normalize('NFC') === text.normalize('NFC'),
      );
    } catch {
      return false;
    }
  });
}

/** `--columns role=…` of a role whose column the user knows. */
function columnsNamed(said: string, given: Flags, { answers }: Export): Flags | undefined {
  const roles = [...said.matchAll(/--columns "?([a-z-]+)=/g)].map(([, role = '']) => role);
  const missing = roles.find((role) => {
    const right = answers.columns[role];
    return right !== undefined && given.columns[role] !== right;
  });
  if (missing === undefined) return undefined;
  return { ...given, columns: { ...given.columns, [missing]: answers.columns[missing] ?? '' } };
}

function fits(format: string, { dateFormat, dateOrder }: Answers): boolean {
  if (format === dateFormat) return true;
  const letters = [...format]
    .filter((letter) => 'dMy'.includes(letter))
    .join('')
    .toLowerCase();
  return dateOrder !== '' && [...new Set(letters)].join('') === dateOrder;
}

/** `--except "Status=voided"`, each where all that it names is no sale. */
function exceptNamed(said: string, given: Flags, { answers }: Export): Flags | undefined {
  let flags: Flags | undefined;
  for (const [, column = '', list = ''] of said.matchAll(/--except "([^"=]+)=([^"]*)"/g)) {
    const known = answers.except[column]?.map((value) => value.toLowerCase()) ?? [];
    const values = list.split(',').map((value) => value.trim().toLowerCase());
    if (!values.every((value) => known.includes(value))) continue;
    flags = withFlag(flags ?? given, '--except', `${column}=${list}`) ?? flags;
  }
  return flags;
}
