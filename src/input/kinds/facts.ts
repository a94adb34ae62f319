import type { CreditLimit } from '../../core/facts/facts';
import { describe, type Issue, PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { checkChoice, checkOptions, type OptionNames } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import type { OnError } from '../../core/pyramid/aggregation';
import { MOST_REJECTED_KEPT } from '../../core/pyramid/aggregation';
import type { RejectedRow } from '../../core/pyramid/transaction';
import {
  fullPlan,
  type ReadingPlan,
  readWhole,
  type TableMaker,
  TEXT_OPTIONS,
  type TextOptions,
  type TextReader,
  withPlan,
} from '../bytes/text-reader';
import { LAYOUT_OPTIONS } from '../layout/layout-options';
import { COMPLAINTS } from './complaints';
import { CONTACTS } from './contacts';
import { CREDIT_LIMITS } from './credit-limits';
import { EVENTS } from './events';
import { type Field, type FieldType, KIND, type Kind, type Mapping, rolesOf } from './kind';
import type { KindOptions } from './kind-options';
import { parseMapping } from './parse-columns';
import { RECEIVABLES } from './receivables';
import { isUnreadable, type KindRow } from './row';
import { SATISFACTION } from './satisfaction';
import { kindTable } from './table';

/** The lists of facts, by their names in `Facts`. */
export const FACT_KINDS = {
  contacts: CONTACTS,
  complaints: COMPLAINTS,
  receivables: RECEIVABLES,
  creditLimits: CREDIT_LIMITS,
  events: EVENTS,
  satisfaction: SATISFACTION,
} as const;

/** The name of a list of facts. */
export type FactKind = keyof typeof FACT_KINDS;

/** A kind of facts: the name of one, or one that the caller declared by `kind`. */
// biome-ignore lint/suspicious/noExplicitAny: any role will do, and a kind takes its own only
export type AnyKind = FactKind | Kind<any, any>;

type Declared<K extends AnyKind> = K extends FactKind ? (typeof FACT_KINDS)[K] : K;

/** What one row of a kind says. */
export type FactOf<K extends AnyKind> =
  Declared<K> extends Kind<infer Fact, infer _> ? NonNullable<Fact> : never;

/** What the columns of a kind may be for, by the names that `columns` and messages use. */
export type FactRole<K extends AnyKind> =
  Declared<K> extends Kind<infer _, infer Role> ? Role : never;

export interface FactOptions<K extends AnyKind>
  extends Omit<KindOptions<FactRole<K>>, NotOfFacts>,
    TextOptions {
  /** What becomes of a row that cannot be read. Default `stop`. */
  readonly onError?: OnError | undefined;
  /**
   * Told each row that is left out, as it comes. Where this is given, the list keeps the first 1,000
   * of them only, and their count.
   */
  readonly onReject?: ((row: RejectedRow) => void) | undefined;
}

/** What only rows of sales need. */
type NotOfFacts =
  | 'preset'
  | 'except'
  | 'only'
  | 'direction'
  | 'duplicates'
  | 'orderAmounts'
  | 'lineAmounts';

/** The names of these, for whoever takes them among others. */
export const FACT_OPTIONS: OptionNames<FactOptions<AnyKind>> = {
  ...TEXT_OPTIONS,
  ...LAYOUT_OPTIONS,
  words: true,
  decimalMark: true,
  dateFormat: true,
  year: true,
  zoneOfBareTimes: true,
  columns: true,
  plan: true,
  onError: true,
  onReject: true,
};

/** A list of facts as it was read. */
export interface FactList<K extends AnyKind> {
  /** In the order of the rows. */
  readonly facts: readonly FactOf<K>[];
  /** Those that stand among receivables, one a customer; absent where none does: not known. */
  readonly creditLimits?: readonly CreditLimit[];
  /** In the order of the rows; empty unless `onError` is `skip`. */
  readonly rejected: readonly RejectedRow[];
  /** How many rows were rejected: more than are kept, where `onReject` was told them. */
  readonly rejectedRows: number;
  /** What the user should know of how the text was read. */
  readonly notices: readonly Notice[];
  /** How the text was read, to be given back as `plan`. */
  readonly plan: ReadingPlan | null;
  /** The headings of the columns, over the cells of what was rejected. */
  readonly headings: readonly string[];
}

/** The kind of a name, or what is one. Throws `invalid-option` where there is none. */
function kindNamed<K extends AnyKind>(kind: K): Kind<FactOf<K> | null, FactRole<K>> {
  const isName = typeof kind === 'string' && Object.hasOwn(FACT_KINDS, kind);
  const known: unknown = isName ? FACT_KINDS[kind as FactKind] : kind;
  if (KIND.fits(known)) return known as unknown as Kind<FactOf<K> | null, FactRole<K>>;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('no-such-list'),
    path: 'kind',
    expected: Object.keys(FACT_KINDS).join(', '),
    received: typeof kind === 'string' ? kind : describe(kind),
  });
}

/**
 * The mapping in a text for a list of facts, as `parseColumns` reads one for sales. Throws
 * `invalid-option` for a role that there is not, or that is named twice.
 *
 * @example
 * parseFactColumns('contacts', 'customer=Client,by='); // { customer: 'Client', by: '' }
 */
export function parseFactColumns<K extends AnyKind>(kind: K, text: string): Mapping<FactRole<K>> {
  return parseMapping(text, rolesOf(kindNamed(kind)));
}

const SAID = { type: ['string', 'number'] };
const SCHEMAS: Readonly<Record<FieldType, object>> = {
  id: SAID,
  text: SAID,
  amount: SAID,
  date: { type: 'string', examples: ['2025-11-03'] },
  time: { type: 'string', examples: ['2025-11-03T10:30:00+08:00'] },
  currency: { type: 'string', examples: ['EUR'] },
  word: { type: ['string', 'boolean'] },
  direction: { type: 'string' },
};

/**
 * The records of a kind as JSON Schema, draft 2020-12: fields by the names of their roles, of which
 * a reader knows many others too. What is optional may be null.
 *
 * @example
 * factsJsonSchema('creditLimits').items; // { required: ['customer', 'credit-limit'], … }
 */
export function factsJsonSchema(kind: AnyKind) {
  const { name, fields } = kindNamed(kind);
  const roles = Object.entries(fields as Readonly<Record<string, Field>>);
  const schemaOf = ({ type, needed, words }: Field): object => {
    const one = { ...SCHEMAS[type], ...(words && { examples: Object.keys(words) }) };
    return needed ? one : { anyOf: [one, { type: 'null' }] };
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(roles.map(([role, field]) => [role, schemaOf(field)])),
      required: roles.flatMap(([role, { needed }]) => (needed ? [role] : [])),
    },
  };
}

/** Takes the rows of a table of facts and makes a list of them. */
export interface FactReading<K extends AnyKind, O extends FactOptions<K>> {
  /** The options with what their plan says, and notices told to the list too. */
  readonly options: O;
  tableFor(isGuarded?: boolean): TableMaker<KindRow<FactOf<K> | null>>;
  /** Throws the row's issues where it cannot be read, unless `onError` is `skip`. */
  add(row: KindRow<FactOf<K> | null>): void;
  list(headings: readonly string[], plan: ReadingPlan | null): FactList<K>;
}

/**
 * Begins to read a list of facts. `placed` says where an issue is, for rows that stood in no text.
 */
export function factReading<K extends AnyKind, O extends FactOptions<K>>(
  name: K,
  given: O,
  placed?: (issue: Issue) => Issue,
): FactReading<K, O> {
  const kind = kindNamed(name);
  const onError: OnError = checkChoice('onError', given.onError ?? 'stop', ['stop', 'skip']);
  const { onReject } = given;
  const facts: FactOf<K>[] = [];
  const creditLimits: CreditLimit[] = [];
  const rejected: RejectedRow[] = [];
  const notices: Notice[] = [];
  let place = 0;
  let rejectedRows = 0;

  const onNotice = (notice: Notice): void => {
    notices.push(notice);
    given.onNotice?.(notice);
  };
  const options = { ...withPlan(given), onNotice };
  const reject = (rejection: RejectedRow): void => {
    rejectedRows++;
    if (onReject === undefined || rejected.length < MOST_REJECTED_KEPT) rejected.push(rejection);
    onReject?.(rejection);
  };

  return {
    options,
    tableFor: (isGuarded = false) =>
      kindTable(kind, options, {
        isGuarded,
        hasLines: placed === undefined,
        also: (_, fact) => creditLimits.push(fact as CreditLimit),
      }),
    add(row) {
      place++;
      if (!isUnreadable(row)) {
        if (row !== null) facts.push(row);
        return;
      }
      const { line, problems, cells } = row;
      const [first, ...more] = placed === undefined ? problems : problems.map(placed);
      const issues = [first as Issue, ...more] as const;
      if (onError === 'stop') throw new PyramidError(...issues);
      reject({ row: place, line: placed === undefined ? line : null, issues: [...issues], cells });
    },
    list: (headings, plan) => ({
      facts,
      ...(creditLimits.length === 0 ? {} : { creditLimits }),
      rejected,
      rejectedRows,
      notices,
      plan,
      headings: [...headings],
    }),
  };
}

/** Makes the reader of a text of one format. */
type ReaderFor<K extends AnyKind, O extends FactOptions<K>> = (
  reading: FactReading<K, O>,
) => TextReader<KindRow<FactOf<K> | null>>;

/** All facts of a source that is there as a whole. */
export function factsOfText<K extends AnyKind, O extends FactOptions<K>>(
  kind: K,
  source: string | Uint8Array,
  given: O,
  readerFor: ReaderFor<K, O>,
): FactList<K> {
  checkOptions(given, {
    ...FACT_OPTIONS,
    delimiter: true,
    path: true,
  } as unknown as OptionNames<O>);
  const reading = factReading(kind, given);
  const reader = readerFor(reading);
  let encoding: string | undefined;
  const rows = readWhole(reader, source, reading.options, (name) => {
    encoding = name;
  });
  for (const row of rows) reading.add(row);
  return reading.list(reader.headings(), fullPlan(reader, encoding));
}
