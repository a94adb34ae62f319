import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { findHeading, nearestFirst } from './headings';
import type { TableRoles } from './roles';

export function missingRole<R extends string>(
  headings: readonly string[],
  role: R,
  table: TableRoles<R>,
): Issue {
  const examples = table.examples[role] ?? [role];
  return {
    code: 'missing-column',
    ...because('no-column-for-role', {
      role,
      table: table.table,
      headings,
      examples,
      option: table.option,
    }),
    expected: `a heading such as ${examples.map((example) => JSON.stringify(example)).join(', ')}`,
  };
}

export function unknownColumn<R extends string>(
  headings: readonly string[],
  name: string,
  table: TableRoles<R>,
): Issue {
  const likeRole = /,\s*([\w-]+)\s*=/.exec(name)?.[1] ?? '';
  const nearest = nearestFirst(headings, name);
  return {
    code: 'unknown-column',
    ...because('no-such-column', { name, headings: nearest, likeRole, roles: table.names }),
  };
}

export function severalNamed(
  headings: readonly string[],
  name: string,
  places: readonly number[],
): Issue {
  return {
    code: 'ambiguous-column',
    ...because('several-columns-of-that-name', { name, ...placed(headings, places) }),
  };
}

export function severalColumns<R extends string>(
  headings: readonly string[],
  role: R,
  table: TableRoles<R>,
  places: readonly number[],
  needed: boolean,
): Issue {
  const hasOption = table.option !== '';
  const names = places.map((place) => headings[place] ?? '');
  const unique = names.find((name) => findHeading(headings, name).length === 1);
  return {
    code: 'ambiguous-column',
    ...because('several-columns-for-role', {
      role,
      ...placed(headings, places),
      unique: hasOption ? (unique ?? '') : '',
      without: needed || !hasOption ? '' : 'possible',
    }),
  };
}

/** The headings at some places, and the places as people count them. */
function placed(headings: readonly string[], places: readonly number[]) {
  return {
    headings: places.map((place) => headings[place] ?? ''),
    places: places.map((place) => String(place + 1)),
  };
}
