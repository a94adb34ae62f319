import type { RejectedRow } from '../../core/pyramid/transaction';
import { renderIssue } from '../words/render-issue';
import { type Cell, numberColumn, type Table, textColumn } from './cell-table';

/**
 * The rejected rows, one row a problem: where it stood, why, the text that was there, and then the
 * whole row as it came, so that it can be mended and read again.
 */
export function rejectsTable(
  rejected: readonly RejectedRow[],
  headings: readonly string[] = [],
): Table {
  const widest = rejected.reduce((most, row) => Math.max(most, row.cells?.length ?? 0), 0);
  const cells = Array.from({ length: Math.max(widest, headings.length) }, (_, at) =>
    textColumn(headings[at] ?? `cell_${at + 1}`),
  );
  return {
    columns: [
      numberColumn('line'),
      numberColumn('row'),
      textColumn('column'),
      textColumn('code'),
      textColumn('reason'),
      textColumn('text'),
      ...cells,
    ],
    rows: rejected.flatMap((row) =>
      row.issues.map((issue): readonly Cell[] => [
        row.line,
        row.row,
        issue.column ?? null,
        issue.code,
        renderIssue({
          code: issue.code,
          ...(issue.reason && { reason: issue.reason }),
          ...(issue.params && { params: issue.params }),
          ...(issue.message && { message: issue.message }),
        }),
        issue.received ?? null,
        ...cells.map((_, at) => row.cells?.[at] ?? null),
      ]),
    ),
  };
}
