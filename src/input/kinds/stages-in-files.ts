import type { Notice } from '../../core/issues/notices';
import { addLayouts, type Layout } from '../../core/pyramid/layout';
import type { FileInTurn } from '../bytes/text-reader';
import { inTurn, type Stages, type TakeRow } from '../layout/stage';
import { layoutStages, rowStages, type StagedTable } from './table-stages';

interface StagesInFiles extends Omit<Stages, 'turn'> {
  /** Ends the layout of the file before. */
  turn(file: FileInTurn): void;
}

/**
 * The stages of a table whose rows may come from several files: each file has a layout of its own,
 * with totals and footers; what comes behind it sees the rows of all, their lines counted on.
 */
export function stagesInFiles(table: StagedTable, take: TakeRow): StagesInFiles {
  const rows = inTurn(rowStages(table), take);
  let layout = inTurn(layoutStages(table), rows.push);
  let file: string | undefined;
  const before: Notice[] = [];
  const layoutBefore: Layout[] = [];
  const ofLayout = (): readonly Notice[] =>
    layout.notices().map((notice) => (file === undefined ? notice : { ...notice, file }));

  return {
    push: (line, cells) => layout.push(line, cells),
    turn(next) {
      // Before the first file there was none to end.
      if (file !== undefined) {
        layout.end();
        before.push(...ofLayout());
        layoutBefore.push(layout.layout());
        rows.turn();
      }
      file = next.file;
      layout = inTurn(layoutStages({ ...table, at: next.at }), (line, cells) =>
        rows.push(line + next.before, cells),
      );
    },
    end() {
      layout.end();
      rows.end();
    },
    layout: () => addLayouts(...layoutBefore, layout.layout()),
    notices: () => [...before, ...ofLayout(), ...rows.notices()],
  };
}
