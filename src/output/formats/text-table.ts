/** The one door to cli-table3, which knows how wide Chinese text is. */
import CliTable from 'cli-table3';

export type Alignment = 'left' | 'right';

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Rows in aligned columns without lines, for terminals and plain text. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string {
  const table = new CliTable({
    chars: NO_BORDERS,
    colAligns: [...alignments],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A table with lines, whose cells are wrapped to the widths given. */
export function boxedTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const table = new CliTable({
    head: [...headings],
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
