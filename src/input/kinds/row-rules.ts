import { type Issue, invalidOption, PyramidError } from '../../core/issues/issue';
import { isRecord } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import { leftOutBy, type RowStage } from '../layout/stage';
import type { RowRule } from '../presets/preset';
import { findHeading, nearestFirst } from './headings';

/**
 * Rows by what a column holds: as data, or as the text of the command line, `Status=voided,failed`,
 * in which values that hold commas are quoted as in CSV and none at all is the blank cell.
 */
export type RowRuleInput = RowRule | string;

/** The rules by which rows are left out. */
export interface RowRules {
  /** Rows that hold one of these values are left out. */
  readonly except?: readonly RowRuleInput[] | undefined;
  /** Rows that hold none of these values are left out. */
  readonly only?: readonly RowRuleInput[] | undefined;
}

/** By which rule a row is left out, as people write it; undefined where it stays. */
export type LeavesOut = (cells: readonly string[]) => string | undefined;

/** Marks the rows that rules leave out; they go on to the account, and no evidence is taken of them. */
export function rowRulesStage(leavesOut: LeavesOut): RowStage {
  return {
    passes: (_line, cells) => leavesOut(cells) === undefined,
    push: (line, cells, next) => next(line, cells, leftOutBy(leavesOut(cells))),
    end: () => {},
    notices: () => [],
  };
}

/**
 * What tells whether a row is left out; null where no rule was given. Throws `unknown-column` and
 * `invalid-option`.
 */
export function rowRules(
  headings: readonly string[],
  { except = [], only = [] }: RowRules,
): LeavesOut | null {
  const checks = [
    ...listed(except, 'except').map((rule, at) => exceptRule(headings, rule, `except[${at}]`)),
    ...listed(only, 'only').map((rule, at) => onlyRule(headings, rule, `only[${at}]`)),
  ];
  if (checks.length === 0) return null;
  return (cells) => {
    for (const check of checks) {
      const rule = check(cells);
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
}

/** The columns that rules ask. */
export function placesOfRules(
  headings: readonly string[],
  { except = [], only = [] }: RowRules,
): readonly number[] {
  const placeIn = (path: string) => (rule: RowRuleInput, at: number) =>
    ruleIn(headings, rule, `${path}[${at}]`).place;
  return [
    ...listed(except, 'except').map(placeIn('except')),
    ...listed(only, 'only').map(placeIn('only')),
  ];
}

function exceptRule(headings: readonly string[], input: RowRuleInput, path: string): LeavesOut {
  const { place, column, values } = ruleIn(headings, input, path);
  return (cells) => {
    const value = values.get(keyOf(cells[place]));
    return value === undefined ? undefined : `except ${column}=${value}`;
  };
}

function onlyRule(headings: readonly string[], input: RowRuleInput, path: string): LeavesOut {
  const { place, column, values } = ruleIn(headings, input, path);
  const rule = `only ${column}=${[...values.values()].join(',')}`;
  return (cells) => (values.has(keyOf(cells[place])) ? undefined : rule);
}

/** Cells are compared without blanks around them, without regard to case and to how accents are put on. */
function keyOf(cell = ''): string {
  return cell.trim().normalize('NFC').toLowerCase();
}

function ruleIn(headings: readonly string[], input: RowRuleInput, path: string) {
  const { column, values } = typeof input === 'string' ? ruleFrom(headings, input, path) : input;
  const [place, ...others] = findHeading(headings, column);
  if (place === undefined || others.length > 0) throw noColumn(headings, column, path);
  const known = values.map((value) => [keyOf(value), value.trim()] as const);
  return { place, column: headings[place] ?? column, values: new Map(known) };
}

/** The rule of a text. A heading may hold an equals sign: the longest that it begins with counts. */
export function ruleFrom(headings: readonly string[], text: string, path: string): RowRule {
  const begun = headings
    .filter((heading) => heading !== '' && text.startsWith(`${heading}=`))
    .sort((a, b) => b.length - a.length)[0];
  const end = begun === undefined ? text.indexOf('=') : begun.length;
  if (end < 0) {
    throw invalidOption(path, because('not-a-row-rule'), 'COLUMN=value,value', text);
  }
  return { column: begun ?? text.slice(0, end).trim(), values: valuesIn(text.slice(end + 1)) };
}

const VALUE = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*)),/g;

function valuesIn(text: string): string[] {
  // Each value ends in a comma then, the last one too.
  return [...`${text},`.matchAll(VALUE)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}

/** The same rules, for callers whom the types do not hold back. Throws `invalid-option`. */
export function listed(rules: readonly RowRuleInput[], path: string): readonly RowRuleInput[] {
  const isRule = (rule: unknown): boolean =>
    typeof rule === 'string' ||
    (isRecord(rule) && typeof rule['column'] === 'string' && Array.isArray(rule['values']));
  if (Array.isArray(rules) && rules.every(isRule)) return rules;
  throw invalidOption(path, because('not-a-row-rule'), 'a list of COLUMN=value,value');
}

/** Why a text that names one column does not. */
export function noColumn(headings: readonly string[], name: string, path: string): PyramidError {
  const issue: Issue = {
    code: 'unknown-column',
    ...because('no-column-for-rule', { name, headings: nearestFirst(headings, name) }),
    path,
  };
  return new PyramidError(issue);
}
