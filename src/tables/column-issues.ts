import type { Issue } from '../errors/issue';
import { findHeading, nearestFirst, quoteHeadings } from './headings';
import { ROLES, type Role } from './roles';

const EXAMPLES: Readonly<Partial<Record<Role, string>>> = {
  customer: '"Customer ID", "Account" or "客户编号"',
  date: '"Date", "Order Date" or "订单日期"',
  revenue: '"Revenue", "Sales", "Total" or "销售额"',
  profit: '"Profit" or "利润", or else those of revenue and cost',
};

export function missingRole(headings: readonly string[], role: Role): Issue {
  const hints: Readonly<Partial<Record<Role, string>>> = {
    customer: ' The first line of the file must be the headings.',
    date: ' Or take everything, with --window all.',
    profit: ' Or rank by revenue, with --basis revenue.',
  };
  return {
    code: 'missing-column',
    message: `no column is recognised as ${role}; the headings are ${quoteHeadings(headings)}`,
    expected: `a heading such as ${EXAMPLES[role] ?? role}`,
    hint: `Name the column: ${option(role, 'HEADING')}.${hints[role] ?? ''}`,
  };
}

export function unknownColumn(headings: readonly string[], name: string): Issue {
  const likeRole = /,\s*([\w-]+)\s*=/.exec(name)?.[1];
  const nearest = quoteHeadings(nearestFirst(headings, name));
  return {
    code: 'unknown-column',
    message: `there is no column ${JSON.stringify(name)}; the headings are ${nearest}`,
    ...(likeRole === undefined
      ? {}
      : { hint: `If ${likeRole} is meant as a role: the roles are ${ROLES.join(', ')}.` }),
  };
}

export function severalNamed(
  headings: readonly string[],
  name: string,
  places: readonly number[],
): Issue {
  return {
    code: 'ambiguous-column',
    message: `${places.length} columns are called ${JSON.stringify(name)}: ${listed(headings, places)}`,
    hint: 'Rename all but one of them in the file.',
  };
}

export function severalColumns(
  headings: readonly string[],
  role: Role,
  places: readonly number[],
  needed: boolean,
): Issue {
  const names = places.map((place) => headings[place] ?? '');
  const unique = names.find((name) => findHeading(headings, name).length === 1);
  const choice =
    unique === undefined ? 'Rename all but one' : `Choose one: ${option(role, unique)}`;
  const without = needed ? '' : `; or do without ${role}: ${option(role, '')}`;
  return {
    code: 'ambiguous-column',
    message: `${places.length} columns could be ${role}: ${listed(headings, places)}`,
    hint: `${choice}${without}.`,
  };
}

function listed(headings: readonly string[], places: readonly number[]): string {
  return places
    .map((place) => `${JSON.stringify(headings[place])} (column ${place + 1})`)
    .join(', ');
}

/** The option as it is typed. */
function option(role: Role, heading: string): string {
  const text = `${role}=${heading}`;
  return `--columns ${/^[\w=-]*$/.test(text) ? text : JSON.stringify(text)}`;
}
