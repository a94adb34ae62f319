import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TablePlan } from '../bytes/plan';
import { missingRole, severalColumns, severalNamed, unknownColumn } from './column-issues';
import { findHeading, headingKey, placesWhere } from './headings';
import type { Mapping, TableRoles } from './roles';

/** One column of the table. */
export interface Column {
  /** From 0. */
  readonly place: number;
  readonly heading: string;
}

/** An amount is in one column, or is the product of several. Never empty. */
export type AmountColumns = readonly Column[];

/** Places of columns, ascending, each once. */
export function placesIn(columns: readonly Column[]): readonly number[] {
  return [...new Set(columns.map(({ place }) => place))].sort((a, b) => a - b);
}

/** Columns as a mapping names them. */
export function joinedHeadings(columns: AmountColumns): string {
  return columns.map(({ heading }) => heading).join('*');
}

/** The mapping of a plan, which leaves nothing to be recognised, with what is said beside it. */
export function plannedMapping<R extends string>(
  names: readonly R[],
  plan: TablePlan | undefined,
  mapping: Mapping<R> | undefined,
): Mapping<R> | undefined {
  if (plan === undefined) return mapping;
  const nothing = Object.fromEntries(names.map((name) => [name, '']));
  return { ...nothing, ...plan.columns, ...mapping } as Mapping<R>;
}

/** The columns of the roles that have any, and what is wrong with those of other roles. */
export interface ColumnSearch<R extends string> {
  readonly found: ReadonlyMap<R, AmountColumns>;
  readonly refused: ReadonlyMap<R, Issue>;
}

/**
 * Finds the columns of every role of a table, of whatever kind, by the mapping, else by their
 * headings. Throws `invalid-option` for a mapping of what is no role.
 */
export function findColumns<R extends string>(
  headings: readonly string[],
  table: TableRoles<R>,
  mapping: Mapping<R> | undefined,
  isNeeded: (role: R) => boolean,
): ColumnSearch<R> {
  if (mapping !== undefined) checkRoles(mapping, table);
  const found = new Map<R, AmountColumns>();
  const refused = new Map<R, Issue>();
  const keep = (role: R, columns: AmountColumns | Issue | null): void => {
    if (columns === null) return;
    if ('code' in columns) refused.set(role, columns);
    else found.set(role, columns);
  };

  for (const role of table.names) {
    const name = mapping?.[role];
    if (name !== undefined) keep(role, mapped(headings, role, table, name));
  }
  const claimed = new Set([...found.values()].flat().map(({ place }) => place));
  const keys = headings.map((heading, place) => (claimed.has(place) ? '' : headingKey(heading)));
  for (const role of table.names) {
    if (mapping?.[role] === undefined)
      keep(role, recognised(headings, keys, role, table, isNeeded(role)));
  }
  return { found, refused };
}

/**
 * The same where some roles are needed and no others: throws `missing-column` for those that have no
 * column, beside what else is wrong, all at once.
 */
export function neededColumns<R extends string>(
  headings: readonly string[],
  table: TableRoles<R>,
  mapping: Mapping<R> | undefined,
  needed: readonly R[],
): ColumnSearch<R>['found'] {
  const { found, refused } = findColumns(headings, table, mapping, (role) => needed.includes(role));
  const missing = needed.filter((role) => !found.has(role) && !refused.has(role));
  const [issue, ...others] = [
    ...refused.values(),
    ...missing.map((role) => missingRole(headings, role, table)),
  ];
  if (issue !== undefined) throw new PyramidError(issue, ...others);
  return found;
}

function checkRoles<R extends string>(mapping: Mapping<R>, { names }: TableRoles<R>): void {
  const known: readonly string[] = names;
  const stranger = Object.keys(mapping).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('not-a-role', { role: stranger }),
    path: 'columns',
    expected: names.join(', '),
  });
}

function mapped<R extends string>(
  headings: readonly string[],
  role: R,
  table: TableRoles<R>,
  name: string,
): AmountColumns | Issue | null {
  if (name.trim() === '') return null;
  const columns = table.amounts.includes(role)
    ? namedAmount(headings, name, table)
    : namedColumn(headings, name, table);
  if ('code' in columns) return { ...columns, path: `columns.${role}` };
  return 'place' in columns ? [columns] : columns;
}

/** The column of a role by its heading. */
export function recognised<R extends string>(
  headings: readonly string[],
  keys: readonly string[],
  role: R,
  table: TableRoles<R>,
  needed: boolean,
): AmountColumns | Issue | null {
  for (const level of table.headings[role]) {
    const places = placesWhere(keys, (key) => level.has(key));
    if (places.length > 1) return severalColumns(headings, role, table, places, needed);
    if (places.length === 1) return places.map((place) => columnAt(headings, place));
  }
  return null;
}

/** The column of a name, or the factors of `A*B` where no heading is that whole name. */
export function namedAmount<R extends string>(
  headings: readonly string[],
  name: string,
  table: TableRoles<R>,
): AmountColumns | Issue {
  const isProduct = name.includes('*') && findHeading(headings, name).length === 0;
  const columns: Column[] = [];
  for (const factor of isProduct ? name.split('*') : [name]) {
    const column = namedColumn(headings, factor.trim(), table);
    if ('code' in column) return column;
    columns.push(column);
  }
  return columns;
}

/** The one column of a name. */
export function namedColumn<R extends string>(
  headings: readonly string[],
  name: string,
  table: TableRoles<R>,
): Column | Issue {
  const places = findHeading(headings, name);
  const [place] = places;
  if (place === undefined) return unknownColumn(headings, name, table);
  return places.length === 1 ? columnAt(headings, place) : severalNamed(headings, name, places);
}

export function columnAt(headings: readonly string[], place: number): Column {
  return { place, heading: headings[place] ?? '' };
}
