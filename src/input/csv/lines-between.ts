import type { Layout } from '../../core/pyramid/layout';
import { countLineEnds } from '../bytes/characters';
import type { SheetRow } from '../bytes/text-reader';

/** The lines that are no records: blank ones between them, and those on which one goes on. */
export interface LinesBetween {
  see(record: SheetRow): void;
  /** The line of the last record, and what is behind it: up to the last line there is. */
  layout(last: number): Partial<Layout>;
  lastLine(): number;
}

export function linesBetween(): LinesBetween {
  let line = 0;
  let cells: readonly string[] = [];
  let blank = 0;
  let wrapped = 0;
  const pass = (next: number): void => {
    const between = next - line - 1;
    const within = Math.min(between, wrappedIn(cells));
    wrapped += within;
    blank += between - within;
  };

  return {
    see(record) {
      if (record.line > line + 1) pass(record.line);
      line = record.line;
      cells = record.cells;
    },
    layout(last) {
      const before = { blank, wrapped };
      if (last > line) pass(last + 1);
      const found = { blank, wrapped };
      ({ blank, wrapped } = before);
      return found;
    },
    lastLine: () => line,
  };
}

function wrappedIn(cells: readonly string[]): number {
  return cells.reduce((ends, cell) => ends + countLineEnds(cell), 0);
}
