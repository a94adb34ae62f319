import type { Issue } from '../../core/issues/issue';
import { findHeading, nearestFirst, quoteHeadings } from './headings';
import type { TableRoles } from './roles';

export function missingRole<R extends string>(
  headings: readonly string[],
  role: R,
  table: TableRoles<R>,
): Issue {
  const hint = table.hints[role];
  const remedy =
    table.option === ''
      ? `Give a column the heading "${role}".`
      : `Name the column: ${option(table, role, 'HEADING')}.`;
  return {
    code: 'missing-column',
    message: `no column is recognised as ${role}; the headings are ${quoteHeadings(headings)}`,
    expected: `a heading such as ${table.examples[role] ?? role}`,
    hint: hint === undefined ? remedy : `${remedy} ${hint}`,
  };
}

export function unknownColumn<R extends string>(
  headings: readonly string[],
  name: string,
  table: TableRoles<R>,
): Issue {
  const likeRole = /,\s*([\w-]+)\s*=/.exec(name)?.[1];
  const nearest = quoteHeadings(nearestFirst(headings, name));
  return {
    code: 'unknown-column',
    message: `there is no column ${JSON.stringify(name)}; the headings are ${nearest}`,
    ...(likeRole === undefined
      ? {}
      : { hint: `If ${likeRole} is meant as a role: the roles are ${table.names.join(', ')}.` }),
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

export function severalColumns<R extends string>(
  headings: readonly string[],
  role: R,
  table: TableRoles<R>,
  places: readonly number[],
  needed: boolean,
): Issue {
  const names = places.map((place) => headings[place] ?? '');
  const unique = names.find((name) => findHeading(headings, name).length === 1);
  const hasOption = table.option !== '';
  const choice =
    unique === undefined || !hasOption
      ? 'Rename all but one'
      : `Choose one: ${option(table, role, unique)}`;
  const without = needed || !hasOption ? '' : `; or do without ${role}: ${option(table, role, '')}`;
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

/** The option as it is typed, or where it is none of the command line, what it says. */
function option<R extends string>(table: TableRoles<R>, role: R, heading: string): string {
  const text = `${role}=${heading}`;
  if (!table.option.startsWith('--')) return `${text} in the option ${table.option}`;
  return `${table.option} ${/^[\w=-]*$/.test(text) ? text : JSON.stringify(text)}`;
}
