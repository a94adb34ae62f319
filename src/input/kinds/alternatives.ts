import { notice } from '../../core/issues/notices';
import { compareCodePoints } from '../../core/values/ids';
import type { TableReading } from './table-reading';
import type { TableWatch } from './table-watch';
import type { Columns } from './terms';

/** Of a value: 1 where it stood beside a better one, and 2 for each row in which it stood alone. */
const BESIDE = 1;
const ALONE = 2;

/** So many are named. */
const SHOWN = 3;

/**
 * Where an id is the first of several columns that is not blank, an e-mail may stand once beside an
 * id and once alone: then it counts as two customers, and that is said. Keeps a number for each value
 * of the columns behind the first.
 */
function alternativesWatch(columns: Columns): TableWatch {
  const [, ...later] = columns;
  const seen = later.map(() => new Map<string, number>());
  return {
    see(_line, cells) {
      let isAlone = !isFilled(cells[columns[0].place]);
      for (const [at, { place }] of later.entries()) {
        const text = (cells[place] ?? '').trim();
        if (text === '') continue;
        const known = seen[at] as Map<string, number>;
        const before = known.get(text) ?? 0;
        known.set(text, isAlone ? before + ALONE : before | BESIDE);
        isAlone = false;
      }
    },
    notices: () =>
      later.flatMap(({ heading }, at) => {
        const both = [...(seen[at] as Map<string, number>)]
          .filter(([, how]) => how > ALONE && (how & BESIDE) !== 0)
          .sort(([a], [b]) => compareCodePoints(a, b));
        if (both.length === 0) return [];
        const better = columns[at]?.heading ?? '';
        const rows = both.reduce((sum, [, how]) => sum + Math.floor(how / ALONE), 0);
        const examples = both.slice(0, SHOWN).map(([text]) => text);
        return [
          notice('ids-once-without', { count: both.length, heading, better, examples, rows }),
        ];
      }),
  };
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}

/** One for each id that is read from several columns. */
export function alternativesWatches<Fact, Role extends string>({
  kind,
  columns,
}: TableReading<Fact, Role>): readonly TableWatch[] {
  return [...columns]
    .filter(([role, found]) => kind.fields[role].type === 'id' && found.length > 1)
    .map(([, found]) => alternativesWatch(found));
}
