import { type Issue, PyramidError } from '../errors/issue';
import type { Basis } from '../types/transaction';
import { missingRole, severalColumns, severalNamed, unknownColumn } from './column-issues';
import { findHeading, headingKey, placesWhere } from './headings';
import { KNOWN_HEADINGS, SALES } from './known-headings';
import {
  type ColumnMapping,
  isAmountRole,
  isRole,
  type Mapping,
  type Role,
  type TableRoles,
} from './roles';

/** One column of the table. */
export interface Column {
  /** From 0. */
  readonly place: number;
  readonly heading: string;
}

/** An amount is in one column, or is the product of several. Never empty. */
export type AmountColumns = readonly Column[];

/** Which columns hold what a transaction needs; null where there is none. */
export interface ColumnPlan {
  readonly headings: readonly string[];
  readonly customer: Column;
  readonly date: Column | null;
  readonly revenue: AmountColumns | null;
  readonly cost: AmountColumns | null;
  readonly costToServe: AmountColumns | null;
  readonly profit: AmountColumns | null;
  /** What the basis names, where that is neither revenue nor profit. */
  readonly measure: AmountColumns | null;
  readonly currency: Column | null;
  /** What the rows are grouped by. */
  readonly group: Column | null;
  /** What the user should know of the choice, as sentences. */
  readonly notices: readonly string[];
}

/** Places of all columns that a plan reads, ascending, each once. */
export function placesOf(plan: ColumnPlan): readonly number[] {
  const { customer, date, revenue, cost, costToServe, profit, measure, currency, group } = plan;
  const amounts = [revenue, cost, costToServe, profit, measure];
  const columns = [customer, date, ...amounts, currency, group].flat();
  return placesIn(columns.filter((column) => column !== null));
}

/** Places of columns, ascending, each once. */
export function placesIn(columns: readonly Column[]): readonly number[] {
  return [...new Set(columns.map(({ place }) => place))].sort((a, b) => a - b);
}

/** What the columns are needed for. */
export interface ColumnNeeds {
  readonly basis: Basis;
  /** False where the window is `all`: a table without dates will do. */
  readonly needsDate: boolean;
  readonly columns?: ColumnMapping;
  /** Heading of the column that groups the rows. */
  readonly groupBy?: string;
}

/**
 * Finds the column of every role by the mapping, else by its heading, and that of the basis by its
 * name. Throws `unknown-column`, `ambiguous-column` and `missing-column`, all that apply at once,
 * and `invalid-option` for a mapping of what is no role.
 */
export function recogniseColumns(headings: readonly string[], needs: ColumnNeeds): ColumnPlan {
  const search = findColumns(headings, SALES, needs.columns, (role) => isNeeded(role, needs));
  const measure = findMeasure(headings, needs.basis, search.found);
  const group = findGroup(headings, needs.groupBy);
  const [issue, ...others] = [
    ...search.refused.values(),
    ...(group !== null && 'code' in group ? [group] : []),
    ...(measure !== null && 'code' in measure ? [measure] : []),
    ...missing(needs, search).map((role) => missingRole(headings, role, SALES)),
  ];
  if (issue !== undefined) throw new PyramidError(issue, ...others);
  const { found } = search;
  const customer = found.get('customer')?.[0];
  if (customer === undefined) throw new PyramidError(missingRole(headings, 'customer', SALES));

  return {
    headings,
    customer,
    date: found.get('date')?.[0] ?? null,
    revenue: found.get('revenue') ?? null,
    cost: found.get('cost') ?? null,
    costToServe: found.get('cost-to-serve') ?? null,
    profit: found.get('profit') ?? null,
    measure: measure !== null && 'code' in measure ? null : measure,
    currency: found.get('currency')?.[0] ?? null,
    group: group !== null && 'code' in group ? null : group,
    notices: needs.columns?.customer === undefined ? customerNotices(customer) : [],
  };
}

function findGroup(headings: readonly string[], name: string | undefined): Column | Issue | null {
  if (name === undefined) return null;
  const column = namedColumn(headings, name, SALES);
  return 'code' in column ? { ...column, path: 'groupBy' } : column;
}

/**
 * The column that names customers, in a table of which nothing else is needed; an only column is
 * taken whatever its heading. Throws `ambiguous-column` and `missing-column`.
 */
export function recogniseCustomer(headings: readonly string[]): Column {
  const found = recognised(headings, headings.map(headingKey), 'customer', SALES, true);
  if (found !== null && 'code' in found) throw new PyramidError(found);
  const column = found?.[0] ?? (headings.length === 1 ? columnAt(headings, 0) : undefined);
  if (column === undefined) throw new PyramidError(missingRole(headings, 'customer', SALES));
  return column;
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
    message: `${JSON.stringify(stranger)} is no role of a column`,
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

function recognised<R extends string>(
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
function namedAmount<R extends string>(
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

function namedColumn<R extends string>(
  headings: readonly string[],
  name: string,
  table: TableRoles<R>,
): Column | Issue {
  const places = findHeading(headings, name);
  const [place] = places;
  if (place === undefined) return unknownColumn(headings, name, table);
  return places.length === 1 ? columnAt(headings, place) : severalNamed(headings, name, places);
}

function findMeasure(
  headings: readonly string[],
  basis: Basis,
  found: ColumnSearch<Role>['found'],
): AmountColumns | Issue | null {
  if (basis === 'revenue' || basis === 'profit') return null;
  const columns = namedAmount(headings, basis, SALES);
  // `--basis cost` means the column of that role where no heading is just so.
  const role = basis.toLowerCase();
  const columnsOfRole = isRole(role) && isAmountRole(role) ? found.get(role) : undefined;
  if (!('code' in columns) || columns.code !== 'unknown-column') return columns;
  return columnsOfRole ?? { ...columns, path: 'basis' };
}

function columnAt(headings: readonly string[], place: number): Column {
  return { place, heading: headings[place] ?? '' };
}

function isNeeded(role: Role, { basis, needsDate }: ColumnNeeds): boolean {
  return role === 'customer' || role === basis || (role === 'date' && needsDate);
}

/** Roles that are needed and have no column; one that was refused is not also missing. */
function missing(
  { basis, needsDate }: ColumnNeeds,
  { found, refused }: ColumnSearch<Role>,
): readonly Role[] {
  const lacks = (role: Role): boolean => !found.has(role) && !refused.has(role);
  const roles: Role[] = [];
  if (lacks('customer')) roles.push('customer');
  if (needsDate && lacks('date')) roles.push('date');
  if (basis === 'revenue' && lacks('revenue')) roles.push('revenue');
  if (basis === 'profit' && lacks('profit') && (lacks('revenue') || lacks('cost'))) {
    roles.push('profit');
  }
  return roles;
}

/** Says so where customers are told apart by what is only a name. */
export function customerNotices(customer: Column): readonly string[] {
  const lastResort = KNOWN_HEADINGS.customer[2];
  if (lastResort?.has(headingKey(customer.heading)) !== true) return [];
  const name = JSON.stringify(customer.heading);
  return [
    `No column is a customer id: customers are told apart by ${name}, so two with the same ${name} count as one.`,
  ];
}
