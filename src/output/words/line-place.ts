/** A line as parameters hold it: `12`, or `a.csv:12` where it stands in one of several files. */
export function linePlace(line: string | number): {
  readonly line: string;
  /** '' where there is one file. */
  readonly file: string;
} {
  const text = String(line);
  const at = text.lastIndexOf(':');
  return { line: text.slice(at + 1), file: at < 0 ? '' : text.slice(0, at) };
}
