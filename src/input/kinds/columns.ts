import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TablePlan } from '../bytes/text-reader';
import { candidatesOf, isNameOfAnother } from './candidates';
import { findHeading, headingKey, isNameOnly, nearestFirst } from './headings';
import { type Field, type Kind, type Mapping, rolesOf } from './kind';
import { periodTerms } from './period-headings';
import { productTerms } from './quantity-price';
import { type Column, type Columns, readTerms } from './terms';

export type { Column, Columns } from './terms';

/** Places of columns, ascending, each once. */
export function placesIn(columns: readonly Column[]): readonly number[] {
  return [...new Set(columns.map(({ place }) => place))].sort((a, b) => a - b);
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

/** Where the columns of a kind of table are looked for. */
interface Search<R extends string> {
  readonly headings: readonly string[];
  readonly kind: Kind<unknown, R>;
  readonly roles: readonly R[];
  /** Places that the rows chose. */
  readonly choices: ReadonlyMap<string, number>;
}

/**
 * Finds the columns of the fields of a table, by the mapping, else by their headings, and those that
 * an option named by that. Throws `unknown-column`, `ambiguous-column` and `missing-column`, all that
 * apply at once, and `invalid-option` for a mapping of what is no role.
 *
 * @param choices places of the columns of roles that rows decided
 */
export function findColumns<R extends string>(
  headings: readonly string[],
  kind: Kind<unknown, R>,
  given: Mapping<R> | undefined,
  choices: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<R, Columns> {
  const search: Search<R> = { headings, kind, roles: rolesOf(kind), choices };
  const { roles } = search;
  const mapping = given ?? ({} as Mapping<R>);
  checkRoles(Object.keys(mapping), roles);
  const found = new Map<R, Columns>();
  const refused = new Map<R, Issue>();
  const keep = (role: R, columns: Columns | Issue | null): void => {
    if (columns === null) return;
    if ('code' in columns) refused.set(role, columns);
    else found.set(role, columns);
  };

  for (const role of roles) {
    const name = mapping[role];
    if (name !== undefined) keep(role, mapped(search, role, name));
  }
  const claimed = new Set([...found.values()].flat().map(({ place }) => place));
  const keys = headings.map((heading, place) => (claimed.has(place) ? '' : headingKey(heading)));
  for (const role of roles) {
    if (mapping[role] !== undefined) continue;
    const { isBesideId } = kind.fields[role];
    keep(role, isBesideId ? besideId(search, keys, role, found) : recognised(search, keys, role));
  }
  for (const role of Object.keys(kind.fields) as R[]) {
    const { named } = kind.fields[role];
    if (named !== undefined) keep(role, byOption(search, role, named, found));
  }

  const lacks = (role: R): boolean => !found.has(role) && !refused.has(role);
  const missing = roles.filter((role) => {
    const { needed, instead } = kind.fields[role];
    return needed && lacks(role) && !(instead as R[] | undefined)?.every((other) => !lacks(other));
  });
  const [issue, ...others] = [
    ...refused.values(),
    ...missing.map((role) => missingColumn(search, role)),
  ];
  if (issue !== undefined) throw new PyramidError(issue, ...others);
  return found;
}

/** Whether headings have all columns that a mapping names. */
export function hasColumns<R extends string>(
  headings: readonly string[],
  kind: Kind<unknown, R>,
  mapping: Mapping<R>,
): boolean {
  const search: Search<R> = { headings, kind, roles: rolesOf(kind), choices: new Map() };
  return search.roles.every((role) => {
    const name = mapping[role];
    const columns = name === undefined ? null : mapped(search, role, name);
    return columns === null || !('code' in columns);
  });
}

function checkRoles(names: readonly string[], roles: readonly string[]): void {
  const stranger = names.find((name) => !roles.includes(name));
  if (stranger === undefined) return;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('not-a-role', { role: stranger }),
    path: 'columns',
    expected: roles.join(', '),
  });
}

function mapped<R extends string>(search: Search<R>, role: R, name: string) {
  if (name.trim() === '') return null;
  const columns = namedColumns(search, name, search.kind.fields[role]);
  return 'code' in columns ? { ...columns, path: `columns.${role}` } : columns;
}

/** An option may also name a role where no heading is just so: `basis: 'cost'`. */
function byOption<R extends string>(
  search: Search<R>,
  role: R,
  { heading, path }: NonNullable<Field['named']>,
  found: ReadonlyMap<R, Columns>,
): Columns | Issue {
  const columns = namedColumns(search, heading, search.kind.fields[role]);
  if (!('code' in columns)) return columns;
  const { kind, roles } = search;
  const isAmount = (name: R): boolean => kind.fields[name].type === 'amount';
  const other = roles.find((name) => name === heading.toLowerCase() && isAmount(name));
  const isUnknown = columns.code === 'unknown-column' && isAmount(role) && other !== undefined;
  return (isUnknown ? found.get(other) : undefined) ?? { ...columns, path };
}

/** The column of a role by its heading, or as the rows chose; of one rank, the first. */
function recognised<R extends string>(
  search: Search<R>,
  keys: readonly string[],
  role: R,
): Columns | null {
  const { headings, kind, choices } = search;
  const [best, ...others] = candidatesOf(headings, keys, kind.fields[role]);
  // Which of them says the direction their words tell.
  if (kind.fields[role].type === 'direction' && best !== undefined) {
    const more = others.map(({ place }): Column => ({ ...columnAt(headings, place), joint: '|' }));
    return [columnAt(headings, best.place), ...more];
  }
  const place = choices.get(role) ?? best?.place;
  if (place !== undefined) return [columnAt(headings, place)];
  return kind.fields[role].orOnly === true && headings.length === 1
    ? [columnAt(headings, 0)]
    : null;
}

/** What stands beside the id of a customer, in a column of no other role; nothing where it is a name. */
function besideId<R extends string>(
  search: Search<R>,
  keys: readonly string[],
  role: R,
  found: ReadonlyMap<R, Columns>,
): Columns | null {
  const { kind } = search;
  const customer = (found as ReadonlyMap<string, Columns>).get('customer')?.[0];
  const field = (kind.fields as Readonly<Record<string, Field>>)['customer'];
  if (customer === undefined || isNameOnly(field?.headings ?? [], customer.heading)) return null;
  const taken = new Set([...found.values()].flat().map(({ place }) => place));
  const isOther = (place: number): boolean =>
    taken.has(place) || isNameOfAnother(keys, place, customer.place);
  return recognised(
    search,
    keys.map((key, place) => (isOther(place) ? '' : key)),
    role,
  );
}

/** The columns that a text names: one heading, or several with signs between them. */
function namedColumns<R extends string>(
  search: Search<R>,
  text: string,
  { type }: Field,
): Columns | Issue {
  const { headings, roles } = search;
  return columnsNamed(headings, text, { isAmount: type === 'amount', roles });
}

/** The columns that a text names among headings, or why it names none. */
export function columnsNamed(
  headings: readonly string[],
  text: string,
  { isAmount, roles }: { readonly isAmount: boolean; readonly roles: readonly string[] },
): Columns | Issue {
  const columnOf = (name: string): Column | Issue => namedColumn(headings, name, roles);
  return readTerms(text, { headings, isAmount, columnOf });
}

function namedColumn(
  headings: readonly string[],
  name: string,
  roles: readonly string[],
): Column | Issue {
  const places = findHeading(headings, name);
  const [place] = places;
  if (place === undefined) return unknownColumn(headings, name, roles);
  return places.length === 1 ? columnAt(headings, place) : severalNamed(headings, name, places);
}

function columnAt(headings: readonly string[], place: number): Column {
  return { place, heading: headings[place] ?? '' };
}

function missingColumn<R extends string>({ headings, kind }: Search<R>, role: R): Issue {
  const examples = kind.fields[role].examples ?? [role];
  return {
    code: 'missing-column',
    ...because('no-column-for-role', {
      role,
      table: kind.name,
      headings,
      examples,
      periods: kind.fields[role].type === 'amount' ? periodTerms(headings) : '',
      product: role === 'revenue' ? productTerms(headings) : '',
      option: optionOf(kind),
    }),
    expected: `a heading such as ${examples.map((example) => JSON.stringify(example)).join(', ')}`,
  };
}

function unknownColumn(headings: readonly string[], name: string, roles: readonly string[]): Issue {
  const likeRole = /,\s*([\w-]+)\s*=/.exec(name)?.[1] ?? '';
  const nearest = nearestFirst(headings, name);
  return {
    code: 'unknown-column',
    ...because('no-such-column', { name, headings: nearest, likeRole, roles }),
  };
}

function severalNamed(headings: readonly string[], name: string, places: readonly number[]): Issue {
  return {
    code: 'ambiguous-column',
    ...because('several-columns-of-that-name', { name, ...placed(headings, places) }),
  };
}

/** Whether the option `columns` names columns; '' where there is no such option. */
function optionOf({ traits }: Kind<unknown, never>): 'columns' | '' {
  return traits.isCompanion === true ? '' : 'columns';
}

/** The headings at some places, and the places as people count them. */
function placed(headings: readonly string[], places: readonly number[]) {
  return {
    headings: places.map((place) => headings[place] ?? ''),
    places: places.map((place) => String(place + 1)),
  };
}
