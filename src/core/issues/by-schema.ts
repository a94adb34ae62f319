import type * as z from 'zod/mini';
import { type Issue, type IssueCode, PyramidError } from './issue';

/** What is being read: the code of its issues, and what it is called where all of it is wrong. */
export interface Subject {
  readonly code: IssueCode;
  /** `the scheme` */
  readonly name: string;
}

/** A rule that a schema checks itself, beyond the kind of each value. */
export interface Breach {
  /** From the value that is checked. */
  readonly path: readonly PropertyKey[];
  /** A clause: `the shares add up to 0.9`. */
  readonly message: string;
  readonly expected: string;
  /** The value at `path`, unless given. */
  readonly received?: string;
  readonly hint?: string;
}

/**
 * What the schema makes of the input. Throws `PyramidError` with one issue for each problem: its
 * path, what was expected and what came. In these schemas the text of an error is what was
 * expected: `z.string({ error: 'a name' })`.
 */
export function readBySchema<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  subject: Subject,
): z.output<S> {
  const result = schema.safeParse(input, { error: expectedBy });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => issuesFrom(issue, input, subject));
  const [first = { code: subject.code, message: `${subject.name} is not valid` }, ...more] = issues;
  throw new PyramidError(first, ...more);
}

/** What a schema's own check reports to. */
export type CheckContext = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Reports a broken rule from within a schema's own check. */
export function refuse(ctx: CheckContext, breach: Breach): void {
  const { path, expected, ...params } = breach;
  ctx.addIssue({ code: 'custom', path: [...path], message: expected, params });
}

/** A path as people write it: `tiers[0].share`, `rates["US dollar"]`. */
export function renderPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!PLAIN_KEY.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

const PLAIN_KEY = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** `"a", "b" or "c"` */
export function listChoices(choices: readonly unknown[]): string {
  const quoted = choices.map((choice) => JSON.stringify(choice) ?? String(choice));
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
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
      message: `${JSON.stringify(key)} is not known here`,
      path: renderPath([...issue.path, key]),
      expected,
      received: key,
    }));
  }
  const value = valueAt(input, issue.path);
  const params = issue.code === 'custom' ? issue.params : undefined;
  const received = textIn(params, 'received') ?? receivedText(value);
  const hint = textIn(params, 'hint');
  return [
    {
      code,
      message: textIn(params, 'message') ?? clause(issue, value, subject),
      ...(issue.path.length === 0 ? {} : { path: renderPath(issue.path) }),
      expected,
      ...(received === undefined ? {} : { received }),
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}

function textIn(params: Readonly<Record<string, unknown>> | undefined, key: string) {
  const text = params?.[key];
  return typeof text === 'string' ? text : undefined;
}

/** `share is missing`, `days is text`, `kind is not valid` */
function clause(issue: z.core.$ZodIssue, value: unknown, subject: Subject): string {
  const last = issue.path.at(-1);
  const name = last === undefined ? subject.name : typeof last === 'number' ? 'this item' : last;
  if (value === undefined) return `${String(name)} is missing`;
  const ofWrongKind = issue.code === 'invalid_type' && typeof value !== 'number';
  return `${String(name)} is ${ofWrongKind || typeof value === 'object' ? kindOf(value) : 'not valid'}`;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The text that came; undefined for lists and objects, which the message names. */
function receivedText(value: unknown): string | undefined {
  return value === undefined || (typeof value === 'object' && value !== null)
    ? undefined
    : String(value);
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
