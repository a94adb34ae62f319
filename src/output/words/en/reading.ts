import { groupDigits } from '../figures';
/** How a file was read. Roles are called what `columns` calls them. */
export const reading = {
  role: (role: string): string => role,
  /** `customer = "Email"` */
  column: (role: string, columns: string): string => `${role} = ${columns}`,
  dateOrder: { dmy: 'dates day first', mdy: 'dates month first', ymd: '' } as Readonly<
    Record<string, string>
  >,
  epochs: {
    seconds: 'dates in seconds since 1970',
    milliseconds: 'dates in milliseconds since 1970',
  } as Readonly<Record<string, string>>,
  inZone: (heading: string, zone: string): string =>
    `times under ${JSON.stringify(heading)} in ${zone}`,
  decimalComma: 'decimal commas' as string,
  takenOff: (words: readonly string[]): string =>
    `taken off: ${words.map((word) => JSON.stringify(word)).join(', ')}`,
  inUnits: (heading: string, factor: number): string =>
    `amounts under ${JSON.stringify(heading)} times ${groupDigits(`${factor}`)}`,
  /** Amounts of orders, though they stand on each of their lines. */
  onceAnOrder: (headings: readonly string[]): string =>
    `once an order: ${headings.map((heading) => JSON.stringify(heading)).join(', ')}`,
  readAs: (parts: ReadAs): string => {
    const { what, encoding, columns, marks } = parts;
    const from = parts.file === '' ? 'Read' : `Read ${parts.file}`;
    const as = ` as ${what}${encoding === '' ? '' : ` in ${encoding}`}`;
    return `${from}${as}: ${[columns.join(', '), ...marks].join('; ')}.`;
  },
  /** What is read where there are several: the first names of how many. */
  files: (names: readonly string[], count: number): string =>
    `${count} files (${names.join(', ')}${count > names.length ? ', …' : ''})`,
  exportOf: (title: string): string =>
    `${/^(?:[aeiouAEIOU]|[FHLMNRSX][A-Z]{2})/.test(title) ? 'an' : 'a'} ${title}`,
  presets: 'Exports that are known' as string,
  none: 'none' as string,
  onlyRule: (column: string, values: readonly string[]): string =>
    `only rows with ${JSON.stringify(column)} ${values.join(', ')}`,
  exceptRule: (column: string, values: readonly string[]): string =>
    `without rows with ${JSON.stringify(column)} ${values.join(', ')}`,
  whereFrom: (menus: string): string => `Where it is made: ${menus}`,
  readSo: 'It is read so:' as string,
  toKnow: 'What to know of it, and what it cannot tell:' as string,
  side: (word: string, mark: string): string => `${JSON.stringify(word)}: ${SIDES[mark] ?? mark}`,
  refundRule: (column: string, values: readonly string[], customer: string): string =>
    `taken off: rows with ${JSON.stringify(column)} ${values.join(', ')}${customer === '' ? '' : `, of the customer in ${JSON.stringify(customer)}`}`,
  knownBy: (headings: readonly string[]): string =>
    `Recognised by the headings ${headings.map((heading) => JSON.stringify(heading)).join(', ')}.`,
  source: (source: string): string => `Source: ${source}.`,
  lookTitle: (file: string): string => `How ${file} would be read`,
  headings: (headings: readonly string[]): string =>
    `Headings: ${headings.map((heading) => JSON.stringify(heading)).join(', ')}.`,
  unused: (headings: readonly string[], count: number): string => {
    const more = count > headings.length ? ` and ${count - headings.length} more` : '';
    return `Not used: ${headings.map((heading) => JSON.stringify(heading)).join(', ')}${more}.`;
  },
  /** `lines` of the first rows are left out. */
  rows: (
    read: number,
    leftOut: number,
    unreadable: number,
    lines: readonly number[] = [],
  ): string => {
    const rows = `${groupDigits(`${read}`)} ${read === 1 ? 'row' : 'rows'}`;
    const at = lines.length === 0 ? '' : ` (line ${lines.join(', ')} below)`;
    const out = leftOut === 0 ? '' : `, ${groupDigits(`${leftOut}`)} left out by rule${at}`;
    const others = leftOut === 0 ? 'all' : 'all others';
    return unreadable === 0
      ? `${rows}${out}, ${others} readable.`
      : `${rows}${out}, ${groupDigits(`${unreadable}`)} unreadable.`;
  },
  toChange:
    'To read it otherwise, say `columns`, `except`, `preset`, `dateFormat`, `decimalMark` or `encoding`; `plan` keeps it as it is.' as string,
};

const SIDES: Readonly<Record<string, string>> = {
  '+': 'added',
  '-': 'taken off',
  '0': 'no sale',
  '-+': 'turned, above 0 and below',
  '--': 'taken off, above 0 and below',
};

/** What that sentence is made of; '' for what there is nothing to say of. */
export interface ReadAs {
  readonly file: string;
  /** `CSV`, or the export of a program. */
  readonly what: string;
  readonly encoding: string;
  readonly columns: readonly string[];
  readonly marks: readonly string[];
}
