import type { CsvRecord } from './split';

/**
 * Takes off what programs put around the text of a cell: tabs at its end, and `="00123"`, by which a
 * spreadsheet keeps digits as they are.
 * Whether a text has any of these is looked up in the pieces in which it comes, so that the cells of
 * a plain one are not asked.
 */
export interface CellCleaner {
  see(text: string): void;
  clean(records: readonly CsvRecord[]): void;
}

export function cellCleaner(): CellCleaner {
  let hasTabs = false;
  let hasFormulas = false;
  let last = '';
  return {
    see(text) {
      hasTabs ||= text.includes('\t');
      hasFormulas ||= text.includes('="') || (last === '=' && text.startsWith('"'));
      last = text.slice(-1);
    },
    clean(records) {
      if (!hasTabs && !hasFormulas) return;
      for (const { cells } of records) {
        for (const [at, cell] of cells.entries()) {
          if (cell.endsWith('\t') || cell.endsWith(' ')) cells[at] = cell.replace(TABS_AT_END, '');
          if (cell.startsWith('="')) cells[at] = unquoted(cells[at] ?? '');
        }
      }
    },
  };
}

/** What blanks stand before them may be of the cell: ids differ by these. */
const TABS_AT_END = /\t[ \t]*$/;

function unquoted(cell: string): string {
  const [, content] = /^="((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return content === undefined ? cell : content.replaceAll('""', '"');
}
