import { type Issue, type IssueCode, PyramidError } from './issue';

/**
 * What a reader of a part gives; what it refuses stands at the part's place in the whole.
 *
 * @param code of the whole, where that is another
 */
export function within<T>(place: string, read: () => T, code?: IssueCode): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PyramidError)) throw error;
    const placed = error.issues.map((issue) => ({
      ...issue,
      ...(code !== undefined && { code }),
      path: issue.path === undefined ? place : `${place}.${issue.path}`,
    }));
    throw new PyramidError(...(placed as [Issue, ...Issue[]]));
  }
}
