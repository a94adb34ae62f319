import { type Issue, PyramidError } from '../errors/issue';
import type { Basis } from '../types/transaction';
import { missingRole, severalColumns, severalNamed, unknownColumn } from './column-issues';
import { findHeading, headingKey, placesWhere } from './headings';
import { KNOWN_HEADINGS } from './known-headings';
import { type ColumnMapping, isAmountRole, isRole, ROLES, type Role } from './roles';

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
  /** What the user should know of the choice, as sentences. */
  readonly notices: readonly string[];
}

/** Places of all columns that a plan reads, ascending, each once. */
export function placesOf(plan: ColumnPlan): readonly number[] {
  const { customer, date, revenue, cost, costToServe, profit, measure, currency } = plan;
  const columns = [customer, date, revenue, cost, costToServe, profit, measure, currency].flat();
  const places = columns.flatMap((column) => (column === null ? [] : [column.place]));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** What the columns are needed for. */
export interface ColumnNeeds {
  readonly basis: Basis;
  /** False where the window is `all`: a table without dates will do. */
  readonly needsDate: boolean;
  readonly columns?: ColumnMapping;
}

/**
 * Finds the column of every role by the mapping, else by its heading, and that of the basis by its
 * name. Throws `unknown-column`, `ambiguous-column` and `missing-column`, all that apply at once,
 * and `invalid-option` for a mapping of what is no role.
 */
export function recogniseColumns(headings: readonly string[], needs: ColumnNeeds): ColumnPlan {
  const mapping = needs.columns ?? {};
  checkRoles(mapping);
  const { found, refused } = findRoles(headings, mapping, needs);
  const measure = findMeasure(headings, needs.basis, found);
  const [issue, ...others] = [
    ...refused.values(),
    ...(measure !== null && 'code' in measure ? [measure] : []),
    ...missing(needs, found, refused).map((role) => missingRole(headings, role)),
  ];
  if (issue !== undefined) throw new PyramidError(issue, ...others);
  const customer = found.customer?.[0];
  if (customer === undefined) throw new PyramidError(missingRole(headings, 'customer'));

  return {
    headings,
    customer,
    date: found.date?.[0] ?? null,
    revenue: found.revenue,
    cost: found.cost,
    costToServe: found['cost-to-serve'],
    profit: found.profit,
    measure: measure !== null && 'code' in measure ? null : measure,
    currency: found.currency?.[0] ?? null,
    notices: mapping.customer === undefined ? noticesOf(customer) : [],
  };
}

/**
 * The column that names customers, in a table of which nothing else is needed; an only column is
 * taken whatever its heading. Throws `ambiguous-column` and `missing-column`.
 */
export function recogniseCustomer(headings: readonly string[]): Column {
  const found = recognised(headings, headings.map(headingKey), 'customer', true);
  if (found !== null && 'code' in found) throw new PyramidError(found);
  const column = found?.[0] ?? (headings.length === 1 ? columnAt(headings, 0) : undefined);
  if (column === undefined) throw new PyramidError(missingRole(headings, 'customer'));
  return column;
}

function checkRoles(mapping: ColumnMapping): void {
  const stranger = Object.keys(mapping).find((name) => !isRole(name));
  if (stranger === undefined) return;
  throw new PyramidError({
    code: 'invalid-option',
    message: `${JSON.stringify(stranger)} is no role of a column`,
    path: 'columns',
    expected: ROLES.join(', '),
  });
}

type Found = Readonly<Record<Role, AmountColumns | null>>;
type Refused = ReadonlyMap<Role, Issue>;

function findRoles(
  headings: readonly string[],
  mapping: ColumnMapping,
  needs: ColumnNeeds,
): { readonly found: Found; readonly refused: Refused } {
  const found: Record<Role, AmountColumns | null> = {
    customer: null,
    date: null,
    revenue: null,
    cost: null,
    'cost-to-serve': null,
    profit: null,
    currency: null,
  };
  const refused = new Map<Role, Issue>();
  const keep = (role: Role, columns: AmountColumns | Issue | null): void => {
    if (columns !== null && 'code' in columns) refused.set(role, columns);
    else found[role] = columns;
  };

  for (const role of ROLES) {
    const name = mapping[role];
    if (name !== undefined) keep(role, mapped(headings, role, name));
  }
  const claimed = new Set(ROLES.flatMap((role) => found[role]?.map(({ place }) => place) ?? []));
  const keys = headings.map((heading, place) => (claimed.has(place) ? '' : headingKey(heading)));
  for (const role of ROLES) {
    if (mapping[role] === undefined)
      keep(role, recognised(headings, keys, role, isNeeded(role, needs)));
  }
  return { found, refused };
}

function mapped(
  headings: readonly string[],
  role: Role,
  name: string,
): AmountColumns | Issue | null {
  if (name.trim() === '') return null;
  const columns = isAmountRole(role) ? namedAmount(headings, name) : namedColumn(headings, name);
  if ('code' in columns) return { ...columns, path: `columns.${role}` };
  return 'place' in columns ? [columns] : columns;
}

function recognised(
  headings: readonly string[],
  keys: readonly string[],
  role: Role,
  needed: boolean,
): AmountColumns | Issue | null {
  for (const level of KNOWN_HEADINGS[role]) {
    const places = placesWhere(keys, (key) => level.has(key));
    if (places.length > 1) return severalColumns(headings, role, places, needed);
    if (places.length === 1) return places.map((place) => columnAt(headings, place));
  }
  return null;
}

/** The column of a name, or the factors of `A*B` where no heading is that whole name. */
function namedAmount(headings: readonly string[], name: string): AmountColumns | Issue {
  const isProduct = name.includes('*') && findHeading(headings, name).length === 0;
  const columns: Column[] = [];
  for (const factor of isProduct ? name.split('*') : [name]) {
    const column = namedColumn(headings, factor.trim());
    if ('code' in column) return column;
    columns.push(column);
  }
  return columns;
}

function namedColumn(headings: readonly string[], name: string): Column | Issue {
  const places = findHeading(headings, name);
  const [place] = places;
  if (place === undefined) return unknownColumn(headings, name);
  return places.length === 1 ? columnAt(headings, place) : severalNamed(headings, name, places);
}

function findMeasure(
  headings: readonly string[],
  basis: Basis,
  found: Found,
): AmountColumns | Issue | null {
  if (basis === 'revenue' || basis === 'profit') return null;
  const columns = namedAmount(headings, basis);
  // `--basis cost` means the column of that role where no heading is just so.
  const role = basis.toLowerCase();
  const columnsOfRole = isRole(role) && isAmountRole(role) ? found[role] : null;
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
function missing({ basis, needsDate }: ColumnNeeds, found: Found, refused: Refused): Role[] {
  const lacks = (role: Role): boolean => found[role] === null && !refused.has(role);
  const roles: Role[] = [];
  if (lacks('customer')) roles.push('customer');
  if (needsDate && lacks('date')) roles.push('date');
  if (basis === 'revenue' && lacks('revenue')) roles.push('revenue');
  if (basis === 'profit' && lacks('profit') && (lacks('revenue') || lacks('cost'))) {
    roles.push('profit');
  }
  return roles;
}

function noticesOf(customer: Column): readonly string[] {
  const lastResort = KNOWN_HEADINGS.customer[2];
  if (lastResort?.has(headingKey(customer.heading)) !== true) return [];
  const name = JSON.stringify(customer.heading);
  return [
    `No column is a customer id: customers are told apart by ${name}, so two with the same ${name} count as one.`,
  ];
}
