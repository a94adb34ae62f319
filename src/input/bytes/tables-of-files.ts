import type { Issue } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { type LineBook, lineBook } from './line-book';
import type { HeadingLine, TableMaker, TablePlan, TableReader } from './text-reader';

/** Makes the tables of files; CSV guards text against formulas. */
export type TableFor<Row> = (isGuarded: boolean) => TableMaker<Row>;

/** What a row says of its place. */
export interface RowInFile {
  readonly line?: number | undefined;
  readonly file?: string | undefined;
  readonly problems?: readonly Issue[] | undefined;
}

/**
 * Tables of several files. Those with the same headings are one table, so that what one file shows,
 * such as how dates are written, holds for all; each keeps a layout of its own.
 */
export interface TablesOfFiles<Row> {
  /** Makes the table of the next file. */
  next(file: string): TableFor<Row>;
  /** Ends all tables, after the last file. */
  end(): readonly Row[];
  notices(): readonly Notice[];
}

/** @param onRow told each row that is done, with how its table is read */
export function tablesOfFiles<Row extends RowInFile>(
  tableFor: TableFor<Row>,
  onRow: (row: Row, file: string, plan: () => TablePlan) => void,
): TablesOfFiles<Row> {
  const forms = new Map<string, Form<Row>>();
  const lines = lineBook();

  return {
    next: (file) => (isGuarded) => {
      const make = tableFor(isGuarded);
      const begin = (headings: readonly string[], at?: HeadingLine): TableReader<Row> => {
        const key = JSON.stringify([isGuarded, ...headings]);
        const form = forms.get(key) ?? formOf(make(headings, at), lines, onRow);
        // A reader may ask what a table would be, and not take it.
        return turning(form, { file, at }, lines, () => forms.set(key, form));
      };
      return Object.assign(begin, { knowledge: make.knowledge });
    },
    end() {
      const rows: Row[] = [];
      for (const form of forms.values()) form.take((fresh) => form.table.end(fresh), rows);
      return rows;
    },
    notices: () => [...forms.values()].flatMap(({ table }) => table.notices().map(lines.notice)),
  };
}

/** The one table of all files with the same headings. */
interface Form<Row> {
  readonly table: TableReader<Row>;
  /** Lets the table work, and adds the rows that are done to a list, each with its file. */
  take(work: (fresh: Row[]) => void, rows: Row[]): void;
}

function formOf<Row extends RowInFile>(
  table: TableReader<Row>,
  lines: LineBook,
  onRow: (row: Row, file: string, plan: () => TablePlan) => void,
): Form<Row> {
  const fresh: Row[] = [];
  return {
    table,
    take(work, rows) {
      try {
        work(fresh);
      } catch (error) {
        throw lines.error(error);
      }
      if (fresh.length === 0) return;
      for (const row of fresh) {
        const file = place(row, lines);
        if (file !== undefined) onRow(row, file, table.plan);
        rows.push(row);
      }
      fresh.length = 0;
    },
  };
}

/** Says in a row, which was made just now, where it stands. */
function place(row: RowInFile, lines: LineBook): string | undefined {
  const placed = row.line === undefined ? undefined : lines.placeOf(row.line);
  if (placed === undefined) return undefined;
  const draft: { -readonly [Part in keyof RowInFile]: RowInFile[Part] } = row;
  draft.line = placed.line;
  draft.file = placed.file;
  if (row.problems !== undefined) draft.problems = row.problems.map(lines.issue);
  return placed.file;
}

/** The table of a form as the reader of one file has it: its turn comes with its first row. */
function turning<Row>(
  { table, take }: Form<Row>,
  { file, at }: { readonly file: string; readonly at: HeadingLine | undefined },
  lines: LineBook,
  onTurn: () => void,
): TableReader<Row> {
  let hasTurned = false;
  const turn = (rows: Row[]): void => {
    hasTurned = true;
    onTurn();
    const before = lines.begin(file);
    take((fresh) => table.turn({ file, at, before }, fresh), rows);
  };
  return {
    push(line, cells, rows) {
      if (!hasTurned) turn(rows);
      lines.see(line);
      take((fresh) => table.push(line, cells, fresh), rows);
    },
    turn: () => {},
    end(rows) {
      if (!hasTurned) turn(rows);
    },
    // What is known of the table is known at its end, and said of the form.
    notices: () => [],
    places: table.places,
    amounts: table.amounts,
    plan: table.plan,
  };
}
