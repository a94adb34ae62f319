import { PyramidError } from '../../../src/core/issues/issue';
import { csvLine } from '../../../src/output/formats/to-csv';

/** Rows, the first of them headings, as CSV. */
export function csvOf(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => csvLine(cells)).join('');
}

/** The same rows as a JSON array of objects. */
export function jsonOf(...[headings = [], ...rows]: readonly (readonly string[])[]): string {
  return JSON.stringify(rows.map((cells) => objectOf(headings, cells)));
}

export function ndjsonOf(...[headings = [], ...rows]: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${JSON.stringify(objectOf(headings, cells))}\n`).join('');
}

function objectOf(headings: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']));
}

export function refusal(act: () => unknown): PyramidError {
  try {
    act();
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
