import type { CsvRecord } from './split';

/**
 * Takes off what programs put around the text of a cell: tabs at its end, a byte order mark before a
 * line where files were joined, and `="00123"`, by which a spreadsheet keeps digits as they are.
 * Whether a text has any of these is looked up in the pieces in which it comes, so that the cells of
 * a plain one are not asked.
 */
export interface CellCleaner {
  see(text: string): void;
  clean(records: readonly CsvRecord[]): void;
}

export function cellCleaner(): CellCleaner {
  let hasTabs = false;
  let hasMarks = false;
  let hasFormulas = false;
  let last = '';
  return {
    see(text) {
      hasTabs ||= text.includes('\t');
      hasMarks ||= text.includes('\uFEFF');
      hasFormulas ||= text.includes('="') || (last === '=' && text.startsWith('"'));
      last = text.slice(-1);
    },
    clean(records) {
      if (!hasTabs && !hasMarks && !hasFormulas) return;
      for (const { cells } of records) {
        if (hasMarks && cells[0]?.startsWith('\uFEFF')) cells[0] = cells[0].slice(1);
        if (!hasTabs && !hasFormulas) continue;
        for (const [at, cell] of cells.entries()) {
          if (cell.endsWith('\t') || cell.endsWith(' ')) cells[at] = cell.replace(TABS_AT_END, '');
          if (cell.startsWith('="')) cells[at] = unquoted(cells[at] ?? '');
        }
      }
    },
  };
}

const TABS_AT_END = /[ \t]*\t[ \t]*$/;

function unquoted(cell: string): string {
  const [, content] = /^="((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return content === undefined ? cell : content.replaceAll('""', '"');
}
