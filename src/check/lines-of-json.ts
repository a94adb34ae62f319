import { type Issue, PyramidError, renderPath } from '../core/issues/issue';

/** The line on which each part of a JSON text begins, from 1, by its path: `rules[0].fail`. */
export type Lines = ReadonlyMap<string, number>;

const STRING = /"(?:[^"\\]|\\.)*"/y;
const OTHER = /[^\s,\]}]+/y;

/** Of a text that has been parsed, and so is JSON. */
export function linesOfJson(text: string): Lines {
  const lines = new Map<string, number>();
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  /** What comes next that is no blank, comma or colon. */
  const next = (): string => {
    while (/[\s,:]/.test(text.charAt(at))) if (text[at++] === '\n') line++;
    return text.charAt(at);
  };
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += Math.max(found.length, 1);
    return found;
  };
  const walk = (path: readonly PropertyKey[]): void => {
    const first = next();
    lines.set(renderPath(path), line);
    if (first !== '{' && first !== '[') {
      token(first === '"' ? STRING : OTHER);
      return;
    }
    const end = first === '{' ? '}' : ']';
    at++;
    for (let place = 0; next() !== end && at < text.length; place++) {
      walk([...path, first === '{' ? String(JSON.parse(token(STRING))) : place]);
    }
    at++;
  };
  walk([]);
  return lines;
}

/** The same refusal with the line at which each of its parts stands, or that of what holds it. */
export function withLines(error: unknown, lines: Lines): unknown {
  if (!(error instanceof PyramidError)) return error;
  const [first, ...more] = error.issues.map((issue): Issue => {
    const line = issue.path === undefined ? undefined : lineOf(issue.path, lines);
    return line === undefined || issue.line !== undefined ? issue : { ...issue, line };
  });
  return new PyramidError(first as Issue, ...more);
}

function lineOf(path: string, lines: Lines): number | undefined {
  const known = lines.get(path);
  if (known !== undefined || path === '') return known;
  const holder = path.replace(/(?:^|\.)[^.[\]]*$|\[[^[\]]*\]$/, '');
  return holder === path ? undefined : lineOf(holder, lines);
}
