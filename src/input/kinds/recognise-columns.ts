import { type Issue, PyramidError } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import type { Basis } from '../../core/pyramid/transaction';
import { missingRole } from './column-issues';
import {
  type AmountColumns,
  type Column,
  type ColumnSearch,
  columnAt,
  findColumns,
  joinedHeadings,
  namedAmount,
  namedColumn,
  placesIn,
  recognised,
} from './find-columns';
import { headingKey } from './headings';
import { KNOWN_HEADINGS, SALES } from './known-headings';
import { type ColumnMapping, isAmountRole, isRole, type Role } from './roles';

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
  /** What the user should know of the choice. */
  readonly notices: readonly Notice[];
}

/** Places of all columns that a plan reads, ascending, each once. */
export function placesOf(plan: ColumnPlan): readonly number[] {
  const { customer, date, revenue, cost, costToServe, profit, measure, currency, group } = plan;
  const amounts = [revenue, cost, costToServe, profit, measure];
  const columns = [customer, date, ...amounts, currency, group].flat();
  return placesIn(columns.filter((column) => column !== null));
}

/** The headings of the roles of a plan, factors joined by `*`. */
export function headingsOf(plan: ColumnPlan): Readonly<Record<string, string>> {
  const { customer, date, revenue, cost, costToServe, profit, currency } = plan;
  const roles: Readonly<Record<Role, AmountColumns | Column | null>> = {
    customer,
    date,
    revenue,
    cost,
    'cost-to-serve': costToServe,
    profit,
    currency,
  };
  return Object.fromEntries(
    Object.entries(roles).flatMap(([role, columns]) =>
      columns === null ? [] : [[role, joinedHeadings([columns].flat())]],
    ),
  );
}

/** What the columns are needed for. */
export interface ColumnNeeds {
  readonly basis: Basis;
  /** False where the window is `all`: a table without dates will do. */
  readonly needsDate: boolean;
  readonly columns?: ColumnMapping | undefined;
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
export function customerNotices(customer: Column): readonly Notice[] {
  const lastResort = KNOWN_HEADINGS.customer[2];
  if (lastResort?.has(headingKey(customer.heading)) !== true) return [];
  return [notice('customers-by-name', { heading: customer.heading })];
}
