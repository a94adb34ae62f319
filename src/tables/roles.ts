/** What a column is for, by the names of the command line and of messages. */
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
export type AmountRole = 'revenue' | 'cost' | 'cost-to-serve' | 'profit';

/**
 * Headings that the caller names for roles: a heading, a product of headings such as
 * `Quantity*UnitPrice` for an amount, or '' for no column. Roles left out are recognised.
 */
export type ColumnMapping = Readonly<Partial<Record<Role, string>>>;

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

export function isAmountRole(role: Role): role is AmountRole {
  return role === 'revenue' || role === 'cost' || role === 'cost-to-serve' || role === 'profit';
}
