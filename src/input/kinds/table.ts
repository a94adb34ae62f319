import { checkShape, named, optional, text } from '../../core/issues/shape';
import type { HeadingLine, TableMaker, TableReader } from '../bytes/text-reader';
import { bareOrderIn } from './bare-order';
import { freeOf, heldTable } from './choices';
import { type Columns, findColumns, placesIn, plannedMapping } from './columns';
import { doubtsOf } from './doubts';
import { presetIn, presetMapping } from './instructions';
import { type Kind, type Mapping, rolesOf } from './kind';
import type { KindOptions, KindUse } from './kind-options';
import { knownHeadings } from './known-headings';
import type { KindRow } from './row';
import { tableReader } from './table-reader';

const headingsByRole = optional(named(optional(text)));

/**
 * Makes the rows of a table with these headings into what they stand for, in their order. A row may
 * be held back until a later one shows how dates are written. Throws `unknown-column`,
 * `ambiguous-column`, `missing-column` and `invalid-option`; its `push` and `end` throw
 * `ambiguous-dates` and `several-currencies` where a row cannot be true together with others.
 */
export function kindTable<Fact, Role extends string>(
  kind: Kind<Fact, Role>,
  options: KindOptions<Role> = {},
  use: KindUse = {},
): TableMaker<KindRow<Fact>> {
  const columns: Readonly<Record<string, string | undefined>> | undefined = options.columns;
  checkShape(columns, 'columns', headingsByRole);
  const mapping = plannedMapping(rolesOf(kind), options.plan, options.columns);
  return Object.assign(
    (headings: readonly string[], at?: HeadingLine) => readerOf(kind, headings, options, use, at),
    { knowledge: knownHeadings(kind, mapping) },
  );
}

/** The reader of a table, which holds its first rows where they decide between columns. */
function readerOf<Fact, Role extends string>(
  kind: Kind<Fact, Role>,
  headings: readonly string[],
  options: KindOptions<Role>,
  use: KindUse,
  at: HeadingLine | undefined,
): TableReader<KindRow<Fact>> {
  const roles = rolesOf(kind);
  const preset = presetIn(kind, headings, options);
  const mapping = plannedMapping(roles, options.plan, presetMapping(roles, preset, options));
  const columns = findColumns(headings, kind, mapping);
  const doubts = doubtsOf(headings, kind, mapping, columns);
  const reading = { kind, headings, options, use, at, mapping, preset };
  const first = tableReader({ ...reading, columns, doubts });
  const currency = unseenCurrency(kind, mapping, columns);
  const order = bareOrderIn(headings, kind, mapping, columns);
  if (doubts.length === 0 && currency === undefined && order === undefined) return first;
  const free = freeOf(headings, placesIn([...columns.values()].flat()));
  return heldTable(first, { headings, doubts, currency, free, order }, (choices) =>
    tableReader({
      ...reading,
      columns: findColumns(headings, kind, mapping, choices.places),
      doubts: choices.doubts,
    }),
  );
}

/** The role of the currency, where neither a heading nor the caller says which column it is. */
function unseenCurrency<Role extends string>(
  kind: Kind<unknown, Role>,
  mapping: Mapping<Role> | undefined,
  columns: ReadonlyMap<Role, Columns>,
) {
  const role = rolesOf(kind).find((name) => kind.fields[name].type === 'currency');
  if (role === undefined || mapping?.[role] !== undefined || columns.has(role)) return undefined;
  return { role, field: kind.fields[role] };
}
