import type { Issue } from '../../core/issues/issue';
import { callable, choice, flag, named, record, type Shape, text } from '../../core/issues/shape';
import type { Preset } from '../presets/preset';
import type { Headings } from './headings';

/** What the cells of a column are. */
export type FieldType =
  | 'id'
  | 'text'
  | 'date'
  | 'time'
  | 'amount'
  | 'currency'
  | 'word'
  | 'direction';

/** One column of a kind of table: what it holds, and how it is known. */
export interface Field<Value = unknown, Needed extends boolean = boolean> {
  readonly type: FieldType;
  /** Whether a row says nothing without it. */
  readonly needed: Needed;
  /** The headings it is known by, best level first. */
  readonly headings: Headings;
  /** Headings of it as a message names them. */
  readonly examples?: readonly string[] | undefined;
  /** What a message expects of a blank cell. */
  readonly filled?: string | undefined;
  /** Of words: those that are known, by what they mean. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** Taken from the only column of a table, whatever its heading. */
  readonly orOnly?: boolean | undefined;
  /** Whether of several columns of one rank the first is taken, without a question. */
  readonly takesFirst?: boolean | undefined;
  /** Recognised only where the customer is an id, as what is beside it: never in its column. */
  readonly isBesideId?: boolean | undefined;
  /** Of an id: rows in which it is blank can be left out by a rule, which a message names. */
  readonly isLeftOutBlank?: boolean | undefined;
  /** Roles that make up for it where they all have a column. */
  readonly instead?: readonly string[] | undefined;
  /** The heading or product of headings that an option named, at this path; then it is no role. */
  readonly named?: { readonly heading: string; readonly path: string } | undefined;
  /** Never there: holds the type of what is read. */
  readonly value?: Value;
}

type More = Partial<
  Pick<
    Field,
    | 'examples'
    | 'filled'
    | 'orOnly'
    | 'takesFirst'
    | 'instead'
    | 'named'
    | 'isBesideId'
    | 'isLeftOutBlank'
  >
>;

function fieldOf(type: FieldType) {
  return (headings: Headings, more: More = {}): Field<string, true> => ({
    type,
    needed: true,
    headings,
    ...more,
  });
}

/**
 * The columns that a kind of table may have; each is needed unless it is `optional`. A cell is read
 * as an `id`, to the letter; as `text`, without spaces around it; as a `date`, `YYYY-MM-DD`; as a
 * `time`, a date with its time of day where it has one; as an `amount`, with all its digits; as a
 * `currency`, `EUR` for `€`; or as a `word`, by what it means. A `direction` is not read itself: it
 * says on which side the amounts of its row are.
 */
export const field = {
  id: fieldOf('id'),
  text: fieldOf('text'),
  date: fieldOf('date'),
  time: fieldOf('time'),
  amount: fieldOf('amount'),
  currency: fieldOf('currency'),
  /** `words` are the known ones by what they mean, parted by commas: `{ visit: 'visit, 拜访' }`. */
  word: <Meaning extends string>(
    words: Readonly<Record<Meaning, string>>,
    headings: Headings,
    more: More = {},
  ): Field<Meaning, true> => ({ type: 'word', needed: true, words, headings, ...more }),
  direction: fieldOf('direction'),
  optional: <Value>(given: Field<Value>): Field<Value, false> => ({ ...given, needed: false }),
} as const;

export type Fields = Readonly<Record<string, Field>>;

/** What was read of a row; undefined where an optional field is blank or has no column. */
export type Values<F extends Fields> = {
  readonly [R in keyof F]: F[R] extends Field<infer Value, infer Needed>
    ? true extends Needed
      ? false extends Needed
        ? Value | undefined
        : Value
      : Value | undefined
    : never;
};

/** The row of which something is made. */
export interface RowInReading<Role extends string = string> {
  /** Line of the text, or place in a list, from 1. */
  readonly line: number;
  /** The line as a fact holds it: nothing where the row stood in no text. */
  readonly place: { readonly line?: number };
  /** What its amounts, or their headings, say that they are in, where no column does. */
  readonly sign: string | undefined;
  /** Whether a role has no value since its cell cannot be read, rather than being blank. */
  isUnread(role: Role): boolean;
  refuse(role: Role, issue: Issue): void;
  /** By role, amounts that stand in the row and count on another line of its order. */
  readonly repeatedAmounts?: Readonly<Record<string, string>> | undefined;
  /** Whether the row has been refused so far. */
  isRefused(): boolean;
  /** Says a fact of another kind that stands in the same row. */
  also(kind: string, fact: object): void;
}

/** Makes of a row what it stands for. What it makes of a refused row is left out. */
export type Make<F extends Fields, Fact> = (
  values: Values<F>,
  row: RowInReading<keyof F & string>,
) => Fact;

/** A kind of table. What is read, recognised, checked and said of one follows from its fields. */
export interface Kind<Fact = unknown, Role extends string = string> {
  readonly name: string;
  readonly fields: Readonly<Record<Role, Field>>;
  /** Begins a table: what is made of a row may depend on the rows before. */
  readonly begin: () => Make<Fields, Fact>;
  readonly traits: Traits;
}

interface Traits {
  /** Stands beside a sales file: read by headings alone, of rows however wide, without notices. */
  readonly isCompanion?: boolean;
  /** Something is made of a row whose needed fields cannot be read, too, for the control. */
  readonly isPartial?: boolean;
  /** What is made of a row takes its values apart: one object will do for all rows. */
  readonly takesApart?: boolean;
  /** Each row may be in a currency of its own. */
  readonly hasCurrencies?: boolean;
  /** Its customers are ranked: what their column may have got wrong is said. */
  readonly isRanked?: boolean;
  /** Exports of such a table that are known. */
  readonly presets?: readonly Preset[];
}

/** What makes a kind, for callers whom the types do not hold back. */
export const KIND: Shape<Kind> = record<Pick<Kind, 'name' | 'fields' | 'begin'>>({
  name: text,
  fields: named(
    record<Pick<Field, 'type' | 'needed'>>({
      type: choice('id', 'text', 'date', 'time', 'amount', 'currency', 'word', 'direction'),
      needed: flag,
    }),
  ),
  begin: callable,
});

/**
 * Declares a kind of table. `begin` is called for each table and gives what makes a fact of a row.
 *
 * @example
 * const fields = { customer: field.id(['customer, 客户']), hours: field.amount(['hours, 时长']) };
 * const visits = kind('visits', fields, () => ({ customer, hours }) => `${customer} ${hours}`);
 * factsFromCsv(visits, '客户,时长\nann,1.50\n').facts; // ['ann 1.50']
 */
export function kind<const F extends Fields, Fact>(
  name: string,
  fields: F,
  begin: () => Make<F, Fact>,
  traits: Traits = {},
): Kind<Fact, keyof F & string> {
  return { name, fields, begin: begin as () => Make<Fields, Fact>, traits };
}

/** The roles of a kind: its fields by the names that `columns` and messages use. */
export function rolesOf<Role extends string>({ fields }: Kind<unknown, Role>): readonly Role[] {
  return (Object.keys(fields) as Role[]).filter((role) => fields[role].named === undefined);
}

/** Headings that the caller names for roles; '' says that there is no column. */
export type Mapping<Role extends string> = Readonly<Partial<Record<Role, string>>>;
