import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { headingKey } from './headings';

/** How a column is joined to those before it; `|` gives another where they are blank. */
export type Joint = '|' | '+' | '-' | '*';

/** One column of the table. */
export interface Column {
  /** From 0. */
  readonly place: number;
  readonly heading: string;
  /** Absent of the first, unless it is taken off. */
  readonly joint?: Joint;
}

/**
 * What a field is read from: one column, or several joined by `*`, by `+` and `-`, by `|`, which bind
 * in that order. Never empty.
 */
export type Columns = readonly [Column, ...Column[]];

/** Columns that are multiplied, and whether the product is taken off. */
export interface Term {
  readonly isTakenOff: boolean;
  readonly factors: readonly Column[];
}

/** The alternatives of a field, each a sum of terms. */
export function sumsOf(columns: Columns): readonly (readonly Term[])[] {
  const sums: Term[][] = [];
  for (const column of columns) {
    const sum = sums.at(-1);
    const term = sum?.at(-1);
    if (column.joint === '*' && term !== undefined) {
      sum?.splice(-1, 1, { ...term, factors: [...term.factors, column] });
      continue;
    }
    const next = { isTakenOff: column.joint === '-', factors: [column] };
    if (sum === undefined || column.joint === '|') sums.push([next]);
    else sum.push(next);
  }
  return sums;
}

/** The text of columns, as `columns` takes it: `[Total]-[Refunded Amount]`, `Quantity*UnitPrice`. */
export function termsText(columns: Columns, headings: readonly string[]): string {
  const [first, ...others] = columns;
  if (others.length === 0 && first.joint === undefined) return first.heading;
  const isPlain = headings.every((heading) => !OPERATOR.test(heading));
  return columns
    .map(({ heading, joint = '' }) => {
      return joint + (isPlain && PLAIN_HEADING.test(heading) ? heading : `[${heading}]`);
    })
    .join('');
}

const OPERATOR = /[+\-*|]/;
const PLAIN_HEADING = /^[^\s[\],=]+$/;

/** What the headings of a table are to a text that names some. */
export interface Naming {
  readonly headings: readonly string[];
  /** Only amounts are added, taken off and multiplied. */
  readonly isAmount: boolean;
  /** The column of one heading, or why there is none. */
  readonly columnOf: (name: string) => Column | Issue;
}

/**
 * The columns of a text: one heading, or headings joined by `|` and, of amounts, by `+`, `-` and `*`,
 * with `[brackets]` around those that hold such a sign. A heading that is written exactly as it
 * stands counts before all else, `purchase-date` before purchase less date. Gives an issue, with the
 * place in the text, where it names no columns, or could name different ones.
 */
export function readTerms(text: string, naming: Naming): Columns | Issue {
  const { headings, columnOf } = naming;
  const isOne = headings.includes(text) || !hasSigns(text, naming);
  if (isOne) {
    const column = columnOf(text);
    return 'code' in column ? column : [column];
  }
  const { exact, others } = readingsOf(text, naming);
  const [reading, another] = exact === undefined ? others : [exact];
  if (reading === undefined) return faultIn(text, naming);
  const columns = columnsOf(reading, naming);
  if (another === undefined || 'code' in columns) return columns;
  const second = columnsOf(another, naming);
  return 'code' in second ? second : severalReadings(text, [columns, second], headings);
}

function hasSigns(text: string, { isAmount }: Naming): boolean {
  return /[|[\]]/.test(text) || (isAmount && OPERATOR.test(text));
}

/** A heading in a text, as it is written there, with the sign before it. */
interface Piece {
  readonly joint: Joint | undefined;
  readonly name: string;
}

/** One way to read a text. */
type Reading = readonly Piece[];

interface Readings {
  /** Of those in which all headings are written exactly as they stand, the one with the fewest. */
  readonly exact: Reading | undefined;
  /** The first two of the others. */
  readonly others: readonly Reading[];
}

/** A heading that may begin at a place of the text. */
interface Candidate {
  readonly name: string;
  readonly isExact: boolean;
  /** Where the sign behind it is, or the end. */
  readonly end: number;
}

/** All ways to cut a text at its signs into headings that are there. */
function readingsOf(text: string, naming: Naming): Readings {
  const known = new Map<number, Readings>();
  const exactly = new Set(naming.headings);
  const byKey = new Set(naming.headings.map(headingKey));
  byKey.delete('');
  const isSign = (at: number): boolean => isJoint(text.charAt(at), naming);

  const candidate = (name: string, end: number): Candidate[] => {
    const isExact = exactly.has(name);
    // A key holds no signs: `Total-` has that of `Total`.
    const hasEnds = isJoint(name.charAt(0), naming) || isJoint(name.slice(-1), naming);
    const isKnown = isExact || (!hasEnds && byKey.has(headingKey(name)));
    return isKnown && name !== '' ? [{ name, isExact, end }] : [];
  };
  const candidatesAt = (start: number): readonly Candidate[] => {
    const bare: Candidate[] = [];
    for (let end = start + 1; end <= text.length; end++) {
      const isEnd = end === text.length || isSign(end);
      if (isEnd) bare.push(...candidate(text.slice(start, end).trim(), end));
    }
    // `[Total]` in brackets has the key of `Total`: it is not another way to read it.
    const isOpen = text.charAt(start) === '[';
    const written = isOpen ? bare.filter(({ isExact }) => isExact) : bare;
    const bracketed = closingsOf(text, start, naming).flatMap(({ name, end }) =>
      candidate(name, end),
    );
    const inBrackets = bracketed.find(({ isExact }) => isExact) ?? bracketed[0];
    return inBrackets === undefined ? written : [inBrackets, ...written];
  };
  const readingsAt = (start: number, joint: Joint | undefined): Readings => {
    const from = afterBlanks(text, start);
    const rest = known.get(from) ?? restAt(from);
    known.set(from, rest);
    const joined = ([first, ...more]: Reading): Reading => [
      { ...(first as Piece), joint },
      ...more,
    ];
    return { exact: rest.exact && joined(rest.exact), others: rest.others.map(joined) };
  };
  const restAt = (from: number): Readings => {
    let exact: Reading | undefined;
    const others: Reading[] = [];
    for (const { name, isExact, end } of candidatesAt(from)) {
      const piece: Piece = { name, joint: undefined };
      const { exact: best, others: more } =
        end === text.length
          ? { exact: [], others: [] }
          : readingsAt(end + 1, text.charAt(end) as Joint);
      const whole = best && [piece, ...best];
      if (whole !== undefined && !isExact) others.push(whole);
      else if (whole !== undefined && (exact === undefined || whole.length < exact.length)) {
        exact = whole;
      }
      others.push(...more.map((reading) => [piece, ...reading]));
    }
    return { exact, others: others.slice(0, 2) };
  };
  const start = afterBlanks(text, 0);
  const whole = readingsAt(start, undefined);
  if (!naming.isAmount || text.charAt(start) !== '-') return whole;
  const takenOff = readingsAt(start + 1, '-');
  return {
    exact: whole.exact ?? takenOff.exact,
    others: [...whole.others, ...takenOff.others].slice(0, 2),
  };
}

function isJoint(sign: string, { isAmount }: Naming): boolean {
  return sign === '|' || (isAmount && sign !== '' && '+-*'.includes(sign));
}

function afterBlanks(text: string, from: number): number {
  const blanks = /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return from + blanks;
}

/** Names in the brackets that open at a place, by the closing ones behind which they may end. */
function closingsOf(text: string, start: number, naming: Naming) {
  if (text.charAt(start) !== '[') return [];
  const closings: { readonly name: string; readonly end: number }[] = [];
  for (let at = text.indexOf(']', start); at >= 0; at = text.indexOf(']', at + 1)) {
    const end = afterBlanks(text, at + 1);
    if (end === text.length || isJoint(text.charAt(end), naming)) {
      closings.push({ name: text.slice(start + 1, at), end });
    }
  }
  return closings;
}

function columnsOf(reading: Reading, { columnOf }: Naming): Columns | Issue {
  const columns: Column[] = [];
  for (const { name, joint } of reading) {
    const column = columnOf(name);
    if ('code' in column) return column;
    columns.push(joint === undefined ? column : { ...column, joint });
  }
  return columns as [Column, ...Column[]];
}

function severalReadings(
  text: string,
  readings: readonly Columns[],
  headings: readonly string[],
): Issue {
  const texts = readings.map((columns) =>
    columns.map(({ heading, joint = '' }) => `${joint}[${heading}]`).join(''),
  );
  return {
    code: 'ambiguous-column',
    ...because('terms-of-two-meanings', { text, readings: texts, headings }),
  };
}

/** Why a text can be cut into headings in no way, at the first place where it breaks off. */
function faultIn(text: string, naming: Naming): Issue {
  const { isAmount, columnOf } = naming;
  let at = afterBlanks(text, 0);
  if (isAmount && text.charAt(at) === '-') at++;
  for (;;) {
    at = afterBlanks(text, at);
    if (at === text.length || isJoint(text.charAt(at), naming)) return fault('term-missing', at);
    const piece = text.charAt(at) === '[' ? bracketed(at) : bare(at);
    if ('code' in piece) return piece;
    at = piece.end + 1;
  }

  function bracketed(start: number): Candidate | Issue {
    const closings = closingsOf(text, start, naming);
    const known = closings.find(({ name }) => !('code' in columnOf(name)));
    if (known !== undefined) return found(known.name, start, known.end);
    const closing = text.indexOf(']', start);
    if (closing < 0) return fault('bracket-not-closed', start);
    const next = afterBlanks(text, closing + 1);
    if (next === text.length || isJoint(text.charAt(next), naming)) {
      return found(text.slice(start + 1, closing), start, next);
    }
    const isReckoning = '+-*'.includes(text.charAt(next));
    return fault(isReckoning ? 'terms-of-no-amount' : 'terms-not-joined', next);
  }
  function bare(start: number): Candidate | Issue {
    let end = start;
    while (end < text.length && !isJoint(text.charAt(end), naming)) end++;
    return found(text.slice(start, end).trim(), start, end);
  }
  function found(name: string, start: number, end: number): Candidate | Issue {
    if (name.trim() === '') return fault('term-missing', start);
    const column = columnOf(name);
    if (!('code' in column)) return { name, isExact: true, end };
    return { ...column, params: { ...column.params, at: characters(start) } } as Issue;
  }
  function fault(
    reason: 'term-missing' | 'bracket-not-closed' | 'terms-not-joined' | 'terms-of-no-amount',
    place: number,
  ): Issue {
    const params = { text, at: characters(place) };
    return { code: 'invalid-option', ...because(reason, params), received: text };
  }
  function characters(place: number): number {
    return Array.from(text.slice(0, place)).length + 1;
  }
}
