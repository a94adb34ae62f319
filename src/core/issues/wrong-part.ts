import { describe, type Issue, type IssueCode, renderPath } from './issue';
import { because } from './reasons';

/** A part of what was read or handed over that is not what it should be. */
export interface WrongPart {
  /** From the whole; empty where it is the whole that is wrong. */
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly value: unknown;
  /** Whether it is another kind of thing altogether, such as text for a list. */
  readonly isOfWrongKind: boolean;
  /** Why, where that is known better. */
  readonly said?: Pick<Issue, 'reason' | 'params' | 'received'>;
}

/**
 * What is wrong with one part: it is missing, of the wrong kind, or not valid.
 *
 * @param whole what all of it is called: `the scheme`
 */
export function wrongPartIssue(code: IssueCode, whole: string, part: WrongPart): Issue {
  const { path, expected, value } = part;
  return {
    code,
    ...(path.length > 0 && { path: renderPath(path) }),
    expected,
    ...(isPlain(value) && { received: String(value) }),
    ...(part.said ?? reasonOf(whole, part)),
  };
}

/** `share is missing`, `days is text`, `kind is not valid` */
function reasonOf(whole: string, part: WrongPart) {
  const { path, value } = part;
  const last = path.at(-1);
  // An item of a list has no name.
  const name = last === undefined ? whole : typeof last === 'number' ? '' : String(last);
  if (value === undefined) return because('missing', { name });
  // A number is what it is, whatever was expected.
  return part.isOfWrongKind && typeof value !== 'number'
    ? because('of-wrong-kind', { name, kind: kindOf(value) })
    : because('not-valid', { name });
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? 'an object'
    : describe(value);
}

/** Text and the like; lists and objects are only named. */
function isPlain(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}
