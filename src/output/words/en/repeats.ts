import type { Notices } from '../../../core/issues/notices';
import type { NoticeWords } from '../catalogue';
import { exactMoney, groupDigits } from '../figures';
import { linePlace } from '../line-place';

type Named = 'rows-in-two-files' | 'rows-again-in-order' | 'rows-twice-with-order';
type Again = Notices['rows-in-two-files'];

/** What is said of rows that stand there already. */
export const repeatNotices: Pick<NoticeWords, Named> = {
  'rows-in-two-files': (again) =>
    `${rowsStand(again)} in two files with the same order id, ${placesOf(again)}: ${outcome(again)}`,
  'rows-again-in-order': ({ runs, ...again }) =>
    `${rowsStand(again)} a second time in the same order, in ${runs === 1 ? 'one run' : `${groupDigits(`${runs}`)} runs`}, ${placesOf(again)}: ${outcome(again)}`,
  'rows-twice-with-order': (again) =>
    `${rowsStand(again)} there twice with ${again.rows === 1 ? 'its order id' : 'their order ids'}, where other orders have one row, ${placesOf(again)}: ${outcome(again)}`,
};

function rowsStand({ rows }: Again): string {
  return rows === 1 ? '1 row stands' : `${groupDigits(`${rows}`)} rows stand`;
}

/** Of the first. */
function placesOf({ rows, line, earlierLine }: Again): string {
  return `${rows === 1 ? '' : 'the first '}in ${place(line)} as in ${place(earlierLine)}`;
}

function place(at: number): string {
  const { line, file } = linePlace(at);
  return file === '' ? `line ${line}` : `line ${line} of ${file}`;
}

function outcome({ rows, amount, done }: Again): string {
  const sum = amount === '' ? '' : ` (${exactMoney(amount)})`;
  const [it, them] = rows === 1 ? ['it', 'it'] : ['they', 'them'];
  if (done === 'dropped') return `${it} ${rows === 1 ? 'was' : 'were'} dropped${sum}.`;
  return `${it} ${rows === 1 ? 'counts' : 'count'}${sum}, unless \`duplicates\` drop takes ${them} out.`;
}
