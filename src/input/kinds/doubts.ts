import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { compareAmounts } from '../../core/values/amount';
import { plainCharacters } from '../bytes/characters';
import type { DecimalMark } from '../bytes/text-reader';
import type { AmountEvidence } from '../cells/amount-evidence';
import { readAmountText } from '../cells/amount-text';
import { currencyOf, sameCurrency } from '../cells/currency-text';
import { bestOf, candidatesOf } from './candidates';
import { findHeading, headingKey } from './headings';
import { type Field, type FieldType, type Kind, type Mapping, rolesOf } from './kind';
import type { TableWatch } from './table-watch';
import type { Columns } from './terms';

/** A role for which several columns are of one rank: a question where they differ in a row. */
export interface Doubt<R extends string = string> {
  readonly role: R;
  readonly field: Field;
  /** Ascending, at least two. */
  readonly places: readonly number[];
  /** Whether `columns` can answer it. */
  readonly hasOption: boolean;
  /** Whether the first is better by its heading: the next is taken only where its cells are none. */
  readonly isOrdered?: boolean;
}

/** The doubts that headings leave, of roles that nobody named. */
export function doubtsOf<R extends string>(
  headings: readonly string[],
  kind: Kind<unknown, R>,
  mapping: Mapping<R> | undefined,
  columns: ReadonlyMap<R, Columns>,
): readonly Doubt<R>[] {
  const keys = freeKeys(headings, mapping, columns);
  return rolesOf(kind).flatMap((role) => {
    if (mapping?.[role] !== undefined) return [];
    const field = kind.fields[role];
    if (field.type === 'direction' || field.takesFirst === true) return [];
    const places = bestOf(candidatesOf(headings, keys, field)).map(({ place }) => place);
    const hasOption = kind.traits.isCompanion !== true;
    if (places.length > 1) return [{ role, field, places, hasOption }];
    return timesOfDay(headings, keys, role, field);
  });
}

/** `Order Time` may hold times of day, beside a column of dates. */
function timesOfDay<R extends string>(
  headings: readonly string[],
  keys: readonly string[],
  role: R,
  field: Field,
): readonly Doubt<R>[] {
  if (field.type !== 'date') return [];
  const places = candidatesOf(headings, keys, field).map(({ place }) => place);
  return places.length < 2 ? [] : [{ role, field, places, hasOption: true, isOrdered: true }];
}

/** The keys of the headings, '' where a column was named for a role. */
export function freeKeys<R extends string>(
  headings: readonly string[],
  mapping: Mapping<R> | undefined,
  columns: ReadonlyMap<R, Columns>,
): readonly string[] {
  const isNamed = ([role]: readonly [R, Columns]): boolean => mapping?.[role] !== undefined;
  const claimed = new Set([...columns].filter(isNamed).flatMap(([, of]) => of.map((c) => c.place)));
  return headings.map((heading, place) => (claimed.has(place) ? '' : headingKey(heading)));
}

/** Throws `ambiguous-column` at the first row in which rivals differ. Null where none are. */
export function doubtWatch(
  doubts: readonly Doubt[],
  headings: readonly string[],
  columns: ReadonlyMap<string, Columns>,
  amounts: AmountEvidence,
): TableWatch | null {
  const watches = doubts.flatMap((doubt) => {
    const chosen = columns.get(doubt.role)?.[0].place ?? 0;
    const rivals = doubt.places.filter((place) => place !== chosen);
    return rivals.map((place) => ({ doubt, chosen, place, differ: differenceOf(doubt, amounts) }));
  });
  if (watches.length === 0) return null;
  return {
    see(line, cells) {
      for (const { doubt, chosen, place, differ } of watches) {
        const where = differ.see(cells[chosen] ?? '', cells[place] ?? '', line, cells);
        if (where !== null) throw new PyramidError(question(doubt, headings, where));
      }
    },
    end() {
      for (const { doubt, differ } of watches) {
        const where = differ.end?.() ?? null;
        if (where !== null) throw new PyramidError(question(doubt, headings, where));
      }
    },
    notices: () => [],
  };
}

/** A row in which rivals differ. */
interface Difference {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Tells whether two columns differ; it may remember their cells. */
interface Differ {
  /** Where two cells of a row differ, or those of a row before did. */
  see(a: string, b: string, line: number, cells: readonly string[]): Difference | null;
  /** Where only all rows could tell. */
  end?(): Difference | null;
}

function differenceOf({ field: { type } }: Doubt, amounts: AmountEvidence): Differ {
  if (type === 'id') return differentDivision();
  if (type === 'amount') return differentAmounts(amounts);
  const isSame = SAME[type] ?? ((a, b) => a === b);
  return {
    see(a, b, line, cells) {
      if (a === b) return null;
      const [one, other] = [a.trim(), b.trim()];
      // A blank beside a rival that is filled may be the wrong choice; the other way it says nothing.
      return other === '' || (one !== '' && isSame(one, other)) ? null : { line, cells };
    },
  };
}

const SAME: Readonly<Partial<Record<FieldType, (a: string, b: string) => boolean>>> = {
  currency: (a, b) => sameCurrency(codeOf(a), codeOf(b)) !== undefined,
  date: (a, b) => dayOf(a) === dayOf(b),
  time: (a, b) => dayOf(a) === dayOf(b),
};

function codeOf(text: string): string {
  return currencyOf(text) ?? currencyOf(text.toUpperCase()) ?? text;
}

/** What a date says besides its time of day, however its parts are joined. */
function dayOf(text: string): string {
  const date = plainCharacters(text).replace(/(?:[T ]|^)\s*\d{1,2}:\d{2}.*$/i, '');
  return (date.toLowerCase().match(/\d+|\p{L}+/gu) ?? [])
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

/** So many ids are held against each other; a million that agree will not part after that. */
const MOST_IDS = 500_000;

/** Two columns of ids differ where they do not divide the rows in the same way. */
function differentDivision(): Differ {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  return {
    see(a, b, line, cells) {
      if (b.trim() === '') return null;
      if (a.trim() === '') return { line, cells };
      const [other, one] = [there.get(a), back.get(b)];
      if (other === b && one === a) return null;
      if (other !== undefined || one !== undefined) return { line, cells };
      if (there.size < MOST_IDS) {
        there.set(a, b);
        back.set(b, a);
      }
      return null;
    },
  };
}

/**
 * Two columns of amounts differ where they do in the way in which amounts are written; as long as that
 * is not known, where they do in either way.
 */
function differentAmounts(amounts: AmountEvidence): Differ {
  const ways = { '.': differentBy('.'), ',': differentBy(',') };
  const first: Partial<Record<DecimalMark, Difference>> = {};
  const found = (): Difference | null => {
    if (amounts.mark !== undefined) return first[amounts.mark] ?? null;
    return first[','] === undefined ? null : (first['.'] ?? null);
  };
  return {
    see(a, b, line, cells) {
      if (a === b) return null;
      for (const mark of ['.', ','] as const) {
        const where = first[mark] ?? ways[mark](a, b, { line, cells });
        if (where !== undefined) first[mark] = where;
      }
      return found();
    },
    end: () => first[amounts.mark ?? '.'] ?? null,
  };
}

/** A column that is blank throughout is no rival: only once it has an amount do its blanks count. */
function differentBy(mark: DecimalMark) {
  let isFilled = [false, false];
  let pending: Difference | undefined;
  return (a: string, b: string, here: Difference): Difference | undefined => {
    const [one, other] = [a.trim(), b.trim()];
    isFilled = [isFilled[0] || one !== '', isFilled[1] || other !== ''];
    if (!isSameAmount(one === '' ? '0' : one, other === '' ? '0' : other, mark)) pending ??= here;
    return isFilled[0] === true && isFilled[1] === true ? pending : undefined;
  };
}

function isSameAmount(a: string, b: string, mark: DecimalMark): boolean {
  const [one, other] = [exactIn(a, mark), exactIn(b, mark)];
  if (one !== null && other !== null) return compareAmounts(one, other) === 0;
  // What is no amount is refused where it is read; another mark of decimals tells none apart.
  const [digits, others] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  return digits === others || digits === '' || others === '';
}

function exactIn(text: string, mark: DecimalMark): string | null {
  const reading = readAmountText(text, mark);
  return reading === null || 'code' in reading ? null : reading.amount;
}

/** The question, with a cell of each and what answers it. */
function question(doubt: Doubt, headings: readonly string[], { line, cells }: Difference): Issue {
  const { role, field, places, hasOption } = doubt;
  const names = places.map((place) => headings[place] ?? '');
  const isOne = (name: string): boolean => findHeading(headings, name).length === 1;
  return {
    code: 'ambiguous-column',
    ...because('several-columns-for-role', {
      role,
      headings: names,
      places: places.map((place) => String(place + 1)),
      cells: places.map((place) => cells[place] ?? ''),
      choices: hasOption ? names.filter(isOne) : [],
      without: field.needed || !hasOption ? '' : 'possible',
    }),
    line,
  };
}
