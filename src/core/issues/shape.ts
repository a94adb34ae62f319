import { describe, invalidOption, listChoices, PyramidError, renderPath } from './issue';
import { isRecord } from './options';
import { because } from './reasons';
import { type WrongPart, wrongPartIssue } from './wrong-part';

/*
 * What results look like, for callers whom the types do not hold back: results are saved, sent and
 * put together by hand. Shapes are made of shapes as types are of types, and the type checker holds
 * each to its type. They are no schemas: these change nothing, weigh little and let a million
 * customers pass in no time.
 */

/** Admits every `T`, and refuses what would break whoever takes it for one. */
export interface Shape<in T = never> {
  /** `a list` */
  readonly expected: string;
  fits(value: unknown): boolean;
  /** The parts of what is of the right kind; undefined where it is not, or has none. */
  partsOf(value: unknown): readonly Part[] | undefined;
  /** Whether what does not fit is not even of this kind. */
  isOther(value: unknown): boolean;
  /** Never there: holds the type. */
  readonly admits?: (value: T) => void;
}

type Part = readonly [key: PropertyKey, value: unknown, shape: Shape];

/** @__NO_SIDE_EFFECTS__ */
export function leaf<T extends string | number | boolean>(
  expected: string,
  type: 'string' | 'number' | 'boolean',
  fits: (value: T) => boolean = () => true,
): Shape<T> {
  return {
    expected,
    fits: (value) => typeof value === type && fits(value as T),
    partsOf: () => undefined,
    isOther: (value) => typeof value !== type,
  };
}

export const text: Shape<string> = leaf('text', 'string');
export const flag: Shape<boolean> = leaf('true or false', 'boolean');
export const number: Shape<number> = leaf('a number', 'number', Number.isFinite);
export const whole: Shape<number> = leaf('a whole number', 'number', Number.isSafeInteger);
export const count: Shape<number> = leaf(
  'a whole number from 0',
  'number',
  (value: number) => Number.isSafeInteger(value) && value >= 0,
);

/** @__NO_SIDE_EFFECTS__ */
export function choice<T extends string>(...choices: readonly T[]): Shape<T> {
  return leaf(choices.join(', '), 'string', (value: T) => choices.includes(value));
}

/**
 * An object by its properties; others may stand beside them.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function record<T extends object>(
  fields: {
    readonly [K in keyof T]-?: Shape<T[K]>;
  },
): Shape<T> {
  return recordOf(Object.entries(fields));
}

/** The same where the type checker does not know the properties. */
export function recordOf(
  fields: readonly (readonly [name: string, shape: Shape])[],
): Shape<object> {
  return {
    expected: 'an object',
    fits: (value) => isRecord(value) && fields.every(([key, shape]) => shape.fits(value[key])),
    partsOf: (value) =>
      isRecord(value) ? fields.map(([key, shape]) => [key, value[key], shape]) : undefined,
    isOther: () => true,
  };
}

/**
 * An object of values of one shape, by any names.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function named<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const partsOf = (value: unknown): readonly Part[] | undefined =>
    isRecord(value) ? Object.entries(value).map(([key, one]) => [key, one, shape]) : undefined;
  return {
    expected: 'an object',
    fits: (value) => partsOf(value)?.every(([, one]) => shape.fits(one)) ?? false,
    partsOf,
    isOther: () => true,
  };
}

/** A list that knows which long ones it has walked. */
export interface ListShape<in T> extends Shape<readonly T[]> {
  /** Takes a long list that was made here for walked. */
  trust(list: readonly unknown[]): void;
}

/**
 * Whether a list is so long that it is walked only once: what is asked about one customer of a
 * million must not take up all of them.
 */
export function isLong(list: readonly unknown[]): boolean {
  return list.length > 256;
}

/** @__NO_SIDE_EFFECTS__ */
export function list<T>(item: Shape<T>): ListShape<T> {
  const walked = new WeakSet<object>();
  return {
    expected: 'a list',
    fits(value) {
      if (!Array.isArray(value)) return false;
      if (walked.has(value)) return true;
      // Not `every`, which passes over holes.
      for (let at = 0; at < value.length; at++) if (!item.fits(value[at])) return false;
      if (isLong(value)) walked.add(value);
      return true;
    },
    partsOf: (value) =>
      Array.isArray(value) ? Array.from(value, (one, at) => [at, one, item]) : undefined,
    isOther: () => true,
    trust(value) {
      if (isLong(value)) walked.add(value);
    },
  };
}

/** Whatever takes and gives: only calling it would show more. */
export const callable: Shape<(...given: never) => unknown> = {
  expected: 'a function',
  fits: (value) => typeof value === 'function',
  partsOf: () => undefined,
  isOther: () => true,
};

/** Whatever can be gone through from its beginning to its end. */
export const iterable: Shape<Iterable<unknown>> = {
  expected: 'a list',
  fits: (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function',
  partsOf: () => undefined,
  isOther: () => true,
};

/** What is not there, and said to be. */
export const nothing: Shape<null> = {
  expected: 'null',
  fits: (value) => value === null,
  partsOf: () => undefined,
  isOther: () => true,
};

/** @__NO_SIDE_EFFECTS__ */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  const { expected, partsOf, isOther } = shape;
  return { expected, partsOf, isOther, fits: (value) => value === null || shape.fits(value) };
}

/** @__NO_SIDE_EFFECTS__ */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  const { expected, partsOf, isOther } = shape;
  return { expected, partsOf, isOther, fits: (value) => value === undefined || shape.fits(value) };
}

/**
 * Text, or the same said as data.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function textOr<T>(shape: Shape<T>): Shape<string | T> {
  return {
    expected: text.expected,
    fits: (value) => text.fits(value) || shape.fits(value),
    partsOf: shape.partsOf,
    isOther: () => true,
  };
}

/**
 * One of several, told from one another by what they say of themselves.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function oneOf<T>(shapeOf: (value: Readonly<Record<string, unknown>>) => Shape): Shape<T> {
  const chosen = (value: unknown): Shape | undefined =>
    isRecord(value) ? shapeOf(value) : undefined;
  return {
    expected: 'an object',
    fits: (value) => chosen(value)?.fits(value) ?? false,
    partsOf: (value) => chosen(value)?.partsOf(value),
    isOther: () => true,
  };
}

/** What of a value does not fit: the innermost parts to blame, in the order of the shape. */
export function* misfits(
  shape: Shape,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<WrongPart> {
  if (shape.fits(value)) return;
  const parts = shape.partsOf(value);
  if (parts === undefined) {
    yield { path, expected: shape.expected, value, isOfWrongKind: shape.isOther(value) };
    return;
  }
  for (const [key, part, inner] of parts) yield* misfits(inner, part, [...path, key]);
}

/** What stands in a value beside the parts that its shape has, where that is defined. */
export function* strangers(
  shape: Shape,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<WrongPart> {
  const parts = shape.partsOf(value) ?? [];
  for (const [key, part, inner] of parts) yield* strangers(inner, part, [...path, key]);
  if (!isRecord(value) || parts.length === 0) return;
  const known = new Set(parts.map(([key]) => key));
  for (const [key, other] of Object.entries(value)) {
    if (known.has(key) || other === undefined) continue;
    const expected = listChoices([...known]);
    const said = { ...because('not-known-here', { key }), received: key };
    yield { path: [...path, key], expected, value: other, isOfWrongKind: false, said };
  }
}

/** What a function gives, with its name: what others take it for. */
export interface Result<in T> {
  readonly by: string;
  readonly shape: Shape<T>;
}

/**
 * Refuses what that function cannot have given. Throws `invalid-option` with the part to blame: its
 * path, what was expected and what came.
 */
export function checkResult<T>(value: T, path: string, { by, shape }: Result<T>): T {
  if (shape.fits(value)) return value;
  // What has none of the parts is another thing altogether.
  const isOther = shape.partsOf(value)?.every(([, part]) => part === undefined) ?? true;
  if (!isOther) return checkShape(value, path, shape);
  const why = because('not-what-a-trace-gives', { by });
  throw invalidOption(path, why, `what ${by} gives`, describe(value));
}

/** The same for what no function gave: an argument, or an option. Throws `invalid-option`. */
export function checkShape<T>(value: T, path: string, shape: Shape<T>): T {
  const [wrong] = misfits(shape, value);
  if (wrong === undefined) return value;
  throw new PyramidError({
    ...wrongPartIssue('invalid-option', path, wrong),
    path: renderPath(wrong.path, path),
  });
}
