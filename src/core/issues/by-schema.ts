import type * as z from 'zod/mini';
import { type Issue, type IssueCode, listChoices, PyramidError, renderPath } from './issue';
import { because, type IssueParams, type Reason } from './reasons';
import { wrongPartIssue } from './wrong-part';

/** What is being read: the code of its issues, and what it is called where all of it is wrong. */
export interface Subject {
  readonly code: IssueCode;
  /** `the scheme` */
  readonly name: string;
}

/** A rule that a schema checks itself, beyond the kind of each value: why it is broken, and where. */
export interface Breach {
  readonly reason: Reason;
  readonly params?: IssueParams;
  /** From the value that is checked. */
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  /** The value at `path`, unless given. */
  readonly received?: string;
}

/**
 * What the schema makes of the input. What is undefined in it is taken for absent. Throws
 * `PyramidError` with one issue for each problem: its path, what was expected and what came. In these
 * schemas the text of an error is what was expected: `z.string({ error: 'a name' })`.
 */
export function readBySchema<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  subject: Subject,
): z.output<S> {
  const result = schema.safeParse(definedOnly(input, DEEPEST), { error: expectedBy });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => issuesFrom(issue, input, subject));
  const [first = { code: subject.code, ...because('not-valid', { name: subject.name }) }, ...more] =
    issues;
  throw new PyramidError(first, ...more);
}

/** No document that is read here is deeper; one that contains itself has no end. */
const DEEPEST = 12;

/** The same without properties that are undefined; the very same where there are none. */
function definedOnly(input: unknown, depth: number): unknown {
  if (typeof input !== 'object' || input === null || depth === 0) return input;
  if (Array.isArray(input)) {
    const items = input.map((item) => definedOnly(item, depth - 1));
    return items.some((item, at) => item !== input[at]) ? items : input;
  }
  if (Object.getPrototypeOf(input) !== Object.prototype) return input;
  const entries = Object.entries(input);
  const defined = entries.flatMap(([key, value]): [string, unknown][] =>
    value === undefined ? [] : [[key, definedOnly(value, depth - 1)]],
  );
  const isSame =
    defined.length === entries.length &&
    defined.every(([, value], at) => value === entries[at]?.[1]);
  return isSame ? input : Object.fromEntries(defined);
}

/** What a schema's own check reports to. */
export type CheckContext = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Reports a broken rule from within a schema's own check. */
export function refuse(ctx: CheckContext, breach: Breach): void {
  const { path, expected, ...said } = breach;
  ctx.addIssue({ code: 'custom', path: [...path], message: expected, params: { said } });
}

/** What zod expected, where the schema does not say it in its own words. */
function expectedBy(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listChoices(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? listChoices(issue.options.filter((option) => option !== undefined))
        : undefined;
    case 'unrecognized_keys':
      return listChoices(knownKeys(issue.inst));
    case 'too_small':
      return sizeExpected(
        issue.origin,
        issue.inclusive === true ? 'at least' : 'more than',
        issue.minimum,
      );
    case 'too_big':
      return sizeExpected(
        issue.origin,
        issue.inclusive === true ? 'at most' : 'less than',
        issue.maximum,
      );
    default:
      return undefined;
  }
}

const KINDS: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const COUNTED: Readonly<Partial<Record<string, string>>> = {
  string: ' characters',
  array: ' in the list',
};

function sizeExpected(origin: string, bound: string, size: number | bigint): string {
  return `${bound} ${size}${COUNTED[origin] ?? ''}`;
}

/** The keys of a strict object, without `$schema`, which is for editors. */
function knownKeys(schema: z.core.$ZodRawIssue['inst']): string[] {
  if (schema === undefined || !('def' in schema._zod) || !('shape' in schema._zod.def)) return [];
  const { shape } = schema._zod.def;
  return typeof shape === 'object' && shape !== null
    ? Object.keys(shape).filter((key) => key !== '$schema')
    : [];
}

function issuesFrom(issue: z.core.$ZodIssue, input: unknown, subject: Subject): Issue[] {
  const { code } = subject;
  const expected = issue.message;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code,
      ...because('not-known-here', { key }),
      path: renderPath([...issue.path, key]),
      expected,
      received: key,
    }));
  }
  const inside = issue.code === 'invalid_union' ? issuesOfOnlyBranch(issue) : [];
  if (inside.length > 0) return inside.flatMap((one) => issuesFrom(one, input, subject));
  const value = valueAt(input, issue.path);
  const said = (issue.code === 'custom' ? issue.params?.['said'] : undefined) as
    | Omit<Breach, 'path' | 'expected'>
    | undefined;
  const isOfWrongKind = typeof value === 'object' || issue.code === 'invalid_type';
  const part = { path: issue.path, expected, value, isOfWrongKind, ...(said && { said }) };
  return [wrongPartIssue(code, subject.name, part)];
}

/** Of alternatives, the problems of the only one whose kind the value is; none where that is open. */
function issuesOfOnlyBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const fitting = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  const [only = []] = fitting.length === 1 ? fitting : [];
  return only.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  );
}
