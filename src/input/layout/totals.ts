import { type Notice, notice } from '../../core/issues/notices';
import type { DecimalMark } from '../bytes/text-reader';
import { isBlankCell, type Line, namedWidth } from './line';
import { excerptOf } from './lines';
import type { RowStage, TakeRow } from './stage';
import { ColumnSums, LONGEST_RUN, type RowTrail, rowTrail, shownAmount } from './sums';
import { isTotalOf, mayBeWord, totalWordIn } from './total-words';

/** The columns by which totals are told from rows, by their places. */
export interface TotalColumns {
  readonly headings: readonly string[];
  readonly customers: readonly number[];
  readonly dates: readonly number[];
  readonly orders: readonly number[];
  readonly products: readonly number[];
  readonly currency: number | undefined;
  /** Of roles, each read from one column or as a sum of columns. */
  readonly amounts: readonly number[];
  /** All columns in which amounts stand: no word is looked for there. */
  readonly figures: readonly number[];
  /** Where it was said. */
  readonly decimalMark: DecimalMark | undefined;
}

/** A row that may be a total, as long as it is not known. */
interface Candidate extends Line {
  /** Whether it has the word of a total. */
  readonly hasWord: boolean;
  /** Whether no row is above it. */
  readonly isFirst: boolean;
  /** A total whatever its sum: only whether it is right is still to be found. */
  readonly isTotal: boolean;
  readonly currency: number | null;
  /** Rows since, and what is still missing of each amount in each way to read it. */
  rows: number;
  missing: { readonly column: ColumnSums; readonly amounts: bigint[]; once: bigint[] }[];
  /** The sums that it was held against, of the first amount that differs. */
  readonly difference: Difference | null;
  /** A row that was no total after all waits for its place among the others; a total is gone. */
  state: 'open' | 'row' | 'total';
}

interface Difference {
  readonly heading: string;
  readonly amount: bigint;
  readonly sum: bigint;
}

/** More candidates are not waited for: what comes so often is no total. */
const MOST_HELD = 64;
/** So many rows wait behind a candidate, so that it keeps its place; then it stands aside. */
const MOST_BEHIND = 256;
/** So many rows below a candidate may be its run. */
const LONGEST_BELOW = 4096;

/** Whether a line has the word of a total as a whole cell, and no date in its column of dates. */
export function isDatelessTotal(columns: TotalColumns, cells: readonly string[]): boolean {
  return (
    columns.dates.every((place) => isNoDate(cells[place] ?? '')) && hasTotalWord(columns, cells)
  );
}

/** A total's word may stand in the column of dates, where that is the first. */
function isNoDate(cell: string): boolean {
  return isBlankCell(cell) || totalWordIn(cell) !== null;
}

/** Whether a line has the word of a total as a whole cell. */
export function hasTotalWord(columns: TotalColumns, cells: readonly string[]): boolean {
  return cells.some(
    (cell, place) => !columns.figures.includes(place) && isWordAt(columns, cells, cell, place),
  );
}

function isWordAt(
  { customers, orders }: TotalColumns,
  cells: readonly string[],
  cell: string,
  place: number,
): boolean {
  const word = totalWordIn(cell);
  if (word === null) return false;
  // Elsewhere a star is a mark of the row.
  return (
    !word.isStar ||
    customers.includes(place) ||
    orders.includes(place) ||
    cells.findIndex((other) => !isBlankCell(other)) === place
  );
}

/**
 * Passes over rows that add others up. A row may be one where a whole cell is the word of a total, or
 * where customer, date, order and product, as far as the table has them, are all blank; it is one
 * where every amount that it shows is the sum of all rows that are none, or of a run of them just
 * above it or just below. With the word and without a date it is one whatever its sum, and a
 * difference is said. What is not known yet is held aside, and plain rows go on.
 */
export function totalStage(columns: TotalColumns): RowStage {
  const { customers, dates, orders, products, currency, amounts, figures, headings } = columns;
  const marks = columns.decimalMark === undefined ? (['.', ','] as const) : [columns.decimalMark];
  const sums = amounts.map((place) => new ColumnSums(place, headings[place] ?? '', marks));
  const isText = headings.map((_, place) => !figures.includes(place));
  const texts = headings.flatMap((_, place) => (isText[place] === true ? [place] : []));
  const identity = [...customers, ...dates, ...orders, ...products];
  const [customer = 0] = customers;
  const width = namedWidth(headings);
  const trail = rowTrail();
  const currencies = new Map<string, number>();
  const waiting: Candidate[] = [];
  /** From the first open candidate on, all that came, in order. */
  const behind: (Line | Candidate)[] = [];
  const found = { totals: lineList(), rows: lineList(), differences: 0 };
  let firstDifference: Notice | null = null;
  let lastCurrency = '';
  let currencyAt = 0;
  let orderBefore = '';
  let rowBefore: readonly string[] = [];
  let lastLine = 0;
  let blockFrom = 0;

  const currencyOf = (cells: readonly string[]): number => {
    if (currency === undefined) return 0;
    const name = cells[currency] ?? '';
    if (name === lastCurrency && currencies.size > 0) return currencyAt;
    const key = name.trim().toLowerCase();
    lastCurrency = name;
    currencyAt = currencies.get(key) ?? currencies.size;
    currencies.set(key, currencyAt);
    return currencyAt;
  };
  const add = (cells: readonly string[]): void => {
    const its = currencyOf(cells);
    const order = orders.length === 0 ? '' : (cells[orders[0] as number] ?? '');
    const isLine = order !== '' && order === orderBefore;
    const at = trail.rows % LONGEST_RUN;
    trail.currency[at] = its;
    trail.isLine[at] = isLine ? 1 : 0;
    for (let column = 0; column < sums.length; column++) {
      sums[column]?.add(cells, at, its, isLine);
    }
    trail.rows++;
    orderBefore = order;
    rowBefore = cells;
  };
  /** The word of a total; a cell of the row above with the word beside it too. */
  const wordIn = (cells: readonly string[]): boolean => {
    for (let at = 0; at < texts.length; at++) {
      const place = texts[at] as number;
      const cell = cells[place] ?? '';
      if (mayBeWord(cell) && isWordAt(columns, cells, cell, place)) return true;
    }
    return false;
  };
  const isNameless = (cells: readonly string[]): boolean =>
    isBlankCell(cells[customer] ?? '') && identity.every((at) => isBlankCell(cells[at] ?? ''));
  const isOfRowAbove = (cells: readonly string[]): boolean => {
    for (let at = 0; at < dates.length; at++) {
      if (!isNoDate(cells[dates[at] as number] ?? '')) return false;
    }
    const name = cells[customer] ?? '';
    const above = rowBefore[customer]?.trim() ?? '';
    return (
      name.length > above.length && above !== '' && name.includes(above) && isTotalOf(name, above)
    );
  };

  const pass = ({ line, cells }: Line): void => {
    note(found.totals, { line, cells });
    for (const column of sums) column.closeBlock();
    orderBefore = '';
    blockFrom = trail.rows;
  };
  const candidateOf = (line: number, cells: readonly string[], word: boolean): Candidate => {
    const its =
      currency === undefined || isBlankCell(cells[currency] ?? '') ? null : currencyOf(cells);
    const shown = sums.filter((column) => column.shows(cells[column.place] ?? ''));
    const missing = shown.map((column) => {
      const open = column.amountsOf(cells[column.place] ?? '');
      return { column, amounts: [...open], once: [...open] };
    });
    const isTotal = word && dates.length > 0 && dates.every((at) => isNoDate(cells[at] ?? ''));
    const difference = differenceOf(shown, cells, its);
    const isFirst = trail.rows === 0;
    return {
      line,
      cells,
      hasWord: word,
      isFirst,
      isTotal,
      currency: its,
      rows: 0,
      missing,
      difference,
      state: 'open',
    };
  };
  const isSumOfAll = ({ cells, currency: its, missing, hasWord: word }: Candidate): boolean =>
    missing.length > 0 &&
    (word || trail.rows > 1) &&
    missing.every(({ column }) =>
      (['lines', 'once'] as const).some((which) =>
        column
          .sumsOf(cells[column.place] ?? '', which, its)
          .some(({ amount, sum, isWhole }) => isWhole && amount === sum),
      ),
    );
  const isSumAbove = (candidate: Candidate): boolean => {
    const { cells, currency: its, missing, hasWord: word } = candidate;
    if (trail.rows === 0 || missing.length === 0) return false;
    if (isSumOfAll(candidate) || isBlockSum(candidate)) return true;
    const [first, ...others] = missing;
    if (first === undefined) return false;
    for (const rows of first.column.runsAbove(cells[first.column.place] ?? '', trail, its)) {
      if (rows < 2 && !word) continue;
      if (others.every(({ column }) => isRun(column, cells, rows, trail, its))) return true;
    }
    return false;
  };
  const isBlockSum = ({ cells, currency: its, missing, hasWord: word }: Candidate): boolean =>
    (word || trail.rows - blockFrom > 1) &&
    missing.every(({ column }) =>
      column
        .sumsOf(cells[column.place] ?? '', 'block', its)
        .some(({ amount, sum, isWhole }) => isWhole && amount === sum && amount !== 0n),
    );
  const seeBelow = (cells: readonly string[]): void => {
    for (let at = waiting.length - 1; at >= 0; at--) {
      const candidate = waiting[at] as Candidate;
      if (candidate.rows > LONGEST_BELOW) continue;
      const its = currencyOf(cells);
      if (candidate.currency !== null && candidate.currency !== its) continue;
      const isLine = trail.isLine[(trail.rows - 1) % trail.isLine.length] === 1;
      candidate.rows++;
      let isDone = candidate.rows > 1 || candidate.hasWord;
      for (const open of candidate.missing) {
        const amounts = open.column.amountsOf(cells[open.column.place] ?? '');
        for (const [way, amount] of amounts.entries()) {
          open.amounts[way] = (open.amounts[way] ?? 0n) - amount;
          if (!isLine) open.once[way] = (open.once[way] ?? 0n) - amount;
        }
        isDone &&= open.amounts.includes(0n) || open.once.includes(0n);
      }
      if (!isDone || candidate.missing.length === 0) continue;
      waiting.splice(at, 1);
      if (!candidate.isTotal) pass(candidate);
      candidate.state = 'total';
    }
  };
  const differ = ({ line, cells, difference }: Candidate): void => {
    if (difference === null) return;
    found.differences++;
    firstDifference ??= notice('totals-differ', {
      rows: 1,
      line,
      text: excerptOf(cells.filter((_, place) => isText[place])),
      heading: difference.heading,
      amount: shownAmount(difference.amount),
      sum: shownAmount(difference.sum),
    });
  };
  const settle = (candidate: Candidate): void => {
    if (candidate.hasWord) note(found.rows, candidate);
    add(candidate.cells);
    candidate.state = 'row';
  };
  const send = (line: number, cells: readonly string[], next: TakeRow): void => {
    if (behind.length === 0) next(line, cells);
    else behind.push({ line, cells });
  };
  const drain = (next: TakeRow): void => {
    if (behind.length === 0) return;
    const open = behind.findIndex((row) => 'state' in row && row.state === 'open');
    for (const row of behind.splice(0, open < 0 ? behind.length : open)) {
      if (!('state' in row) || row.state === 'row') next(row.line, row.cells);
    }
    if (behind.length <= MOST_BEHIND) return;
    const [candidate] = behind.splice(0, 1) as [Candidate];
    // One that stood above all may be the total of all, and stands aside until the end.
    if (!candidate.hasWord && !candidate.isFirst) {
      waiting.splice(waiting.indexOf(candidate), 1);
      settle(candidate);
      next(candidate.line, candidate.cells);
    }
    drain(next);
  };
  const differenceOf = (
    shown: readonly ColumnSums[],
    cells: readonly string[],
    its: number | null,
  ): Difference | null => {
    for (const column of shown) {
      const cell = cells[column.place] ?? '';
      const [all] = column.sumsOf(cell, 'lines', its);
      const [block] = column.sumsOf(cell, 'block', its);
      if (all === undefined || block === undefined) continue;
      const isNearer = distance(block) < distance(all);
      const { amount, sum } = isNearer ? block : all;
      if (amount !== sum) return { heading: column.heading, amount, sum };
    }
    return null;
  };

  return {
    passes(line, cells) {
      if (
        waiting.length > 0 ||
        behind.length > 0 ||
        cells.length < width ||
        isBlankCell(cells[customer] ?? '') ||
        wordIn(cells) ||
        isOfRowAbove(cells)
      ) {
        return false;
      }
      lastLine = line;
      add(cells);
      return true;
    },
    push(line, cells, next) {
      lastLine = line;
      // Of a line that is cut short it is not known what stands where.
      if (cells.length < width) {
        send(line, cells, next);
        return;
      }
      const word = wordIn(cells) || isOfRowAbove(cells);
      if (!word && !isNameless(cells)) {
        add(cells);
        if (waiting.length > 0) seeBelow(cells);
        send(line, cells, next);
        drain(next);
        return;
      }
      const candidate = candidateOf(line, cells, word);
      if (candidate.isTotal) {
        if (!isSumAbove(candidate) && candidate.missing.length > 0) waiting.push(candidate);
        pass(candidate);
      } else if (isSumAbove(candidate)) pass(candidate);
      // A line that continues an order keeps its place, and is not waited for.
      else if (candidate.missing.length === 0 || (!word && orders.length > 0 && trail.rows > 0)) {
        settle(candidate);
        send(line, cells, next);
      } else {
        waiting.push(candidate);
        behind.push(candidate);
      }
      if (waiting.length <= MOST_HELD) return;
      const first = waiting.shift() as Candidate;
      if (first.isTotal) differ(first);
      else {
        settle(first);
        if (!behind.includes(first)) send(first.line, first.cells, next);
        drain(next);
      }
    },
    end(next) {
      const aside: Candidate[] = [];
      for (const candidate of waiting.splice(0)) {
        const isLast = dates.length === 0 && candidate.hasWord && candidate.line === lastLine;
        const isSum = isSumOfAll(candidate);
        if (isSum || isLast || candidate.isTotal) {
          if (!candidate.isTotal) pass(candidate);
          candidate.state = 'total';
          if (!isSum) differ(candidate);
        } else {
          settle(candidate);
          if (!behind.includes(candidate)) aside.push(candidate);
        }
      }
      drain(next);
      for (const { line, cells } of aside) next(line, cells);
    },
    notices: () => [
      ...saidOf('totals-passed-over', found.totals),
      ...(firstDifference === null ? [] : [withRows(firstDifference, found.differences)]),
      ...saidOf('rows-called-totals', found.rows),
    ],
  };
}

function distance({ amount, sum }: { readonly amount: bigint; readonly sum: bigint }): bigint {
  return amount > sum ? amount - sum : sum - amount;
}

/** Whether the amount of a cell is the sum of just so many rows above. */
function isRun(
  column: ColumnSums,
  cells: readonly string[],
  rows: number,
  trail: RowTrail,
  currency: number | null,
): boolean {
  for (const length of column.runsAbove(cells[column.place] ?? '', trail, currency)) {
    if (length >= rows) return length === rows;
  }
  return false;
}

/** Rows of the lines named as totals, and no others, are passed over. */
export function statedTotals(lines: readonly number[], missing: (line: number) => Error): RowStage {
  const open = new Set(lines);
  const totals = lineList();
  return {
    passes: () => open.size === 0,
    push(line, cells, next) {
      if (open.delete(line)) note(totals, { line, cells });
      else next(line, cells);
    },
    end() {
      for (const line of open) throw missing(line);
    },
    notices: () => saidOf('totals-passed-over', totals),
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
