import { type Notice, notice } from '../../core/issues/notices';
import type { Layout } from '../../core/pyramid/layout';
import { shownAmount } from './digits';
import type { Line } from './line';
import { excerptOf } from './lines';
import type { Difference } from './shown-amounts';

/** What is said of totals and of rows that look like some. */
export interface TotalAccount {
  /** A total that is passed over. */
  pass(row: Line): void;
  /** A row with the word of a total that is none. */
  keep(row: Line): void;
  /** A total that is not the sum of its rows. */
  differ(row: Line, difference: Difference | null): void;
  notices(): readonly Notice[];
  layout(): Partial<Layout>;
}

/** @param texts the cells of a row that are no figures */
export function totalAccount(
  texts: (cells: readonly string[]) => readonly string[] = (cells) => cells,
): TotalAccount {
  const passed = lineList();
  const kept = lineList();
  let firstDifference: Notice | null = null;
  let differences = 0;

  return {
    layout: () => ({ totals: passed.rows }),
    pass: (row) => note(passed, row),
    keep: (row) => note(kept, row),
    differ({ line, cells }, difference) {
      if (difference === null) return;
      differences++;
      firstDifference ??= notice('totals-differ', {
        rows: 1,
        line,
        text: excerptOf(texts(cells)),
        heading: difference.heading,
        amount: shownAmount(difference.amount),
        sum: shownAmount(difference.sum),
      });
    },
    notices: () => [
      ...saidOf('totals-passed-over', passed),
      ...(firstDifference === null ? [] : [withRows(firstDifference, differences)]),
      ...saidOf('rows-called-totals', kept),
    ],
  };
}

const SHOWN = 3;

interface LineList {
  rows: number;
  readonly first: Line[];
}

function lineList(): LineList {
  return { rows: 0, first: [] };
}

function note(list: LineList, { line, cells }: Line): void {
  list.rows++;
  if (list.first.length < SHOWN) list.first.push({ line, cells });
}

function saidOf(
  name: 'totals-passed-over' | 'rows-called-totals',
  { rows, first }: LineList,
): readonly Notice[] {
  if (rows === 0) return [];
  const inOrder = [...first].sort((a, b) => a.line - b.line);
  return [
    notice(name, {
      rows,
      at: inOrder.map(({ line }) => String(line)),
      texts: inOrder.map(({ cells }) => excerptOf(cells)),
    }),
  ];
}

function withRows(said: Notice, rows: number): Notice {
  return { ...said, params: { ...said.params, rows } };
}
