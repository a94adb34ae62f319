import { type Issue, PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import type { IssueParams } from '../../core/issues/reasons';

/** What says where it stands. */
interface Placed {
  line?: number | undefined;
  file?: string | undefined;
}

/**
 * The lines of several files, counted on from one file to the next, so that what is remembered of
 * rows need not know of files: such a number goes in, and comes out as file and line.
 */
export interface LineBook {
  /** How many lines are before a file, which begins; to be added to each of its lines. */
  begin(file: string): number;
  /** Sees a line of the file that began last. */
  see(line: number): void;
  /** Puts a line that was counted on into its file; false for any other. */
  place(row: Placed): boolean;
  issue(issue: Issue): Issue;
  notice(notice: Notice): Notice;
  /** An error with its lines in their files; any other as it is. */
  error(error: unknown): unknown;
}

/** A line that is less was not counted on. With this, a billion lines are small integers to V8. */
const FIRST = 2 ** 30;

/** The names of parameters that hold lines, as numbers or as text. */
const LINES = /^(?:at|from|lines?|[a-z]+Line)$/;

export function lineBook(): LineBook {
  const files: string[] = [];
  const before: number[] = [];
  let highest = FIRST;

  const fileAt = (line: number): number => {
    const last = before.length - 1;
    if (line > (before[last] as number)) return last;
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((before[middle] as number) < line) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (row: Placed): boolean => {
    const { line = 0 } = row;
    if (line < FIRST) return false;
    const at = fileAt(line);
    row.line = line - (before[at] as number);
    row.file = files[at] as string;
    return true;
  };
  /** `a.csv:3`, which the sentences take apart. */
  const inFile = <T extends string | number>(value: T): T | string => {
    const placed: Placed = { line: Number(value) };
    return place(placed) ? `${placed.file}:${placed.line}` : value;
  };
  const paramsOf = (params: IssueParams): IssueParams =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        if (!LINES.test(name)) return [name, value];
        return [name, Array.isArray(value) ? value.map(inFile) : inFile(value as string | number)];
      }),
    );
  const issueOf = (issue: Issue): Issue => {
    const { params } = issue;
    const placed = { ...issue, ...(params !== undefined && { params: paramsOf(params) }) };
    place(placed);
    return placed;
  };

  return {
    begin(file) {
      files.push(file);
      before.push(highest);
      return highest;
    },
    see(line) {
      const counted = (before.at(-1) as number) + line;
      if (counted > highest) highest = counted;
    },
    place,
    issue: issueOf,
    notice: (notice) => ({ ...notice, params: paramsOf(notice.params) }),
    error(error) {
      if (!(error instanceof PyramidError)) return error;
      const [first, ...more] = error.issues.map(issueOf);
      return first === undefined ? error : new PyramidError(first, ...more);
    },
  };
}
