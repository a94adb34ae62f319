import { PyramidError } from './issue';

/** Refuses a value that is none of the choices, for callers whom the types do not hold back. */
export function checkChoice<T extends string>(path: string, value: T, choices: readonly T[]): T {
  if (choices.includes(value)) return value;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'no such choice',
    path,
    expected: choices.join(', '),
    received: String(value),
  });
}
