import type { Issue } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { addLayouts, type Layout } from '../../core/pyramid/layout';
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
  layout(): Layout;
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
      for (const { table, give } of forms.values()) {
        const fresh: Row[] = [];
        try {
          table.end(fresh);
        } catch (error) {
          throw lines.error(error);
        }
        give(fresh, rows);
      }
      return rows;
    },
    layout: () => addLayouts(...[...forms.values()].map(({ table }) => table.layout())),
    notices: () => [...forms.values()].flatMap(({ table }) => table.notices().map(lines.notice)),
  };
}

/** The one table of all files with the same headings. */
interface Form<Row> {
  readonly table: TableReader<Row>;
  /** Adds rows that were done just now to a list, each with its file. */
  give(fresh: readonly Row[], rows: Row[]): void;
}

function formOf<Row extends RowInFile>(
  table: TableReader<Row>,
  lines: LineBook,
  onRow: (row: Row, file: string, plan: () => TablePlan) => void,
): Form<Row> {
  return {
    table,
    give(fresh, rows) {
      for (const row of fresh) {
        const draft: Draft = row;
        if (lines.place(draft)) {
          if (row.problems !== undefined) draft.problems = row.problems.map(lines.issue);
          onRow(row, draft.file ?? '', table.plan);
        }
        rows.push(row);
      }
    },
  };
}

/** A row was made just now, so that its place can be said in it. */
type Draft = { -readonly [Part in keyof RowInFile]: RowInFile[Part] };

/** The table of a form as the reader of one file has it: its turn comes with its first row. */
function turning<Row>(
  { table, give }: Form<Row>,
  { file, at }: { readonly file: string; readonly at: HeadingLine | undefined },
  lines: LineBook,
  onTurn: () => void,
): TableReader<Row> {
  const fresh: Row[] = [];
  let hasTurned = false;
  const turn = (rows: Row[]): void => {
    hasTurned = true;
    onTurn();
    const before = lines.begin(file);
    table.turn({ file, at, before }, fresh);
    give(fresh.splice(0), rows);
  };
  return {
    push(line, cells, rows) {
      try {
        if (!hasTurned) turn(rows);
        lines.see(line);
        table.push(line, cells, fresh);
      } catch (error) {
        throw lines.error(error);
      }
      if (fresh.length === 0) return;
      give(fresh, rows);
      fresh.length = 0;
    },
    turn: () => {},
    end(rows) {
      if (!hasTurned) turn(rows);
    },
    // What is known of the table is known at its end, and said of the form.
    notices: () => [],
    layout: () => addLayouts(),
    places: table.places,
    amounts: table.amounts,
    plan: table.plan,
  };
}
