import { describe, type Issue, invalidOption, PyramidError, renderPath } from './issue';
import { because } from './reasons';

/** Every option of a function, by name: the type checker sees to it that none is forgotten. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Refuses options that nobody reads, naming for each the nearest that there is: `windw` would
 * otherwise be a pyramid of all dates, in silence. One whose value is undefined is refused as well.
 * Throws `invalid-option`, one issue an option.
 *
 * @param path of the options among those of the caller: `stability`
 */
export function checkOptions<Options extends object>(
  options: Options,
  known: OptionNames<Options>,
  path = '',
): void {
  if (!isRecord(options)) {
    throw new PyramidError({
      code: 'invalid-option',
      ...because('not-options'),
      ...(path !== '' && { path }),
      expected: 'an object',
      received: describe(options),
    });
  }
  const issues = Object.keys(options)
    .filter((option) => !Object.hasOwn(known, option))
    .map((option): Issue => {
      const nearest = nearestTo(option, Object.keys(known));
      return {
        code: 'invalid-option',
        ...because('no-such-option', { nearest }),
        path: renderPath([option], path),
        expected: nearest,
      };
    });
  const [first, ...more] = issues;
  if (first !== undefined) throw new PyramidError(first, ...more);
}

/** Those of some options that another function knows: what reads a file and builds takes both kinds. */
export function optionsAmong<Options extends object>(
  options: object,
  known: OptionNames<Options>,
): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([option]) => Object.hasOwn(known, option)),
  ) as Options;
}

/** Refuses a value that is none of the choices, for callers whom the types do not hold back. */
export function checkChoice<T extends string>(path: string, value: T, choices: readonly T[]): T {
  if (choices.includes(value)) return value;
  throw invalidOption(path, because('no-such-choice'), choices.join(', '), describe(value));
}

/** An object of named values: no list, no Map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(value instanceof Map || value instanceof Set || value instanceof Date);
}

/** The known word that is fewest letters away from another; the first of several. */
export function nearestTo(word: string, known: readonly string[]): string {
  const [first = '', ...others] = known;
  const distance = (to: string): number => lettersApart(word.toLowerCase(), to.toLowerCase());
  return others.reduce((best, next) => (distance(next) < distance(best) ? next : best), first);
}

/** Letters put in, left out or changed to make one word of the other (Levenshtein). */
export function lettersApart(a: string, b: string): number {
  // Nobody mistypes by so many letters, and the work grows with the square of them.
  if (a.length > LONGEST_NAME) return a.length;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (above[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[at] as number) + 1, (current[at - 1] as number) + 1));
    }
    above = current;
  }
  return above[b.length] as number;
}

const LONGEST_NAME = 64;

/** By what a result is known, and which function gives it. */
interface Shape {
  readonly lists?: readonly string[];
  readonly fields?: readonly string[];
  readonly by: string;
}

/**
 * Refuses what no function has given, for callers whom the types do not hold back. Throws
 * `invalid-option`.
 */
export function checkResult(
  result: object,
  path: string,
  { lists = [], fields = [], by }: Shape,
): void {
  const given: unknown = result;
  const isSo =
    isRecord(given) &&
    lists.every((list) => Array.isArray(given[list])) &&
    fields.every((field) => given[field] !== undefined);
  if (isSo) return;
  throw invalidOption(
    path,
    because('not-what-a-trace-gives', { by }),
    `what ${by} gives`,
    describe(given),
  );
}

/** The same for a list, each in its turn. Throws `invalid-option`. */
export function checkResults<T extends object>(
  results: readonly T[],
  path: string,
  shape: Shape,
): readonly T[] {
  if (!Array.isArray(results)) {
    const { by } = shape;
    const why = because('not-what-a-trace-gives', { by });
    throw invalidOption(path, why, `a list of what ${by} gives`, describe(results));
  }
  for (const [at, result] of results.entries()) checkResult(result, `${path}[${at}]`, shape);
  return results;
}
