/** What the columns of one kind of table may be for, and how each is known. */
export interface TableRoles<R extends string> {
  /** By the names of the command line and of messages, in the order in which they are listed. */
  readonly names: readonly R[];
  /** The roles that hold amounts: one may be the product of several columns. */
  readonly amounts: readonly R[];
  /**
   * The headings that are known for a role, as keys, best level first: a column of a later level is
   * taken only where no column is of an earlier one. A heading must be one of them whole.
   */
  readonly headings: Readonly<Record<R, readonly ReadonlySet<string>[]>>;
  /** Headings of a role as a message names them. */
  readonly examples: Readonly<Partial<Record<R, readonly string[]>>>;
  /** What the table is of, for messages: `sales`. */
  readonly table: string;
  /** Whether the option `columns` names columns; '' where there is no such option. */
  readonly option: 'columns' | '';
}

/** Headings that the caller names for roles; '' says that there is no column. */
export type Mapping<R extends string> = Readonly<Partial<Record<R, string>>>;

/** What a column of sales is for. */
export const ROLES = [
  'customer',
  'date',
  'revenue',
  'cost',
  'cost-to-serve',
  'profit',
  'currency',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles that hold amounts. */
export const AMOUNT_ROLES = ['revenue', 'cost', 'cost-to-serve', 'profit'] as const;

export type AmountRole = (typeof AMOUNT_ROLES)[number];

/**
 * Headings that the caller names for roles: a heading, a product of headings such as
 * `Quantity*UnitPrice` for an amount, or '' for no column. Roles left out are recognised.
 */
export type ColumnMapping = Mapping<Role>;

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

export function isAmountRole(role: Role): role is AmountRole {
  return (AMOUNT_ROLES as readonly string[]).includes(role);
}
