import { checkChoice } from '../../core/issues/options';
import type { RowStage } from '../layout/stage';
import type { RepeatColumns } from '../repeats/fingerprint';
import type { RepeatAccount } from '../repeats/repeat-account';
import { DUPLICATES, type Duplicates, repeatStage } from '../repeats/repeat-stage';
import { ROW_NUMBERS } from '../vocabulary/row-numbers';
import type { Columns } from './columns';
import { type Headings, headingKey, levelsOf, placesWhere } from './headings';
import type { Kind } from './kind';

/** What tells the rows of a table apart. */
export interface ToldApart {
  readonly kind: Kind<unknown, string>;
  readonly columns: ReadonlyMap<string, Columns>;
  readonly headings: readonly string[];
}

/** The stage that finds rows that stand there already. Throws `invalid-option`. */
export function repeatedRows(
  table: ToldApart,
  order: number | undefined,
  account: RepeatAccount,
  duplicates: Duplicates = 'keep',
): RowStage {
  checkChoice('duplicates', duplicates, DUPLICATES);
  return repeatStage(repeatColumns(table, order), account, duplicates);
}

function repeatColumns(
  { kind, columns, headings }: ToldApart,
  order: number | undefined,
): RepeatColumns {
  const placeOf = (role = ''): number | undefined => columns.get(role)?.[0].place;
  const [customer, date] = [placeOf('customer'), placeOf('date')];
  const keys = [customer, date, order, placeOf(amountRole(kind, columns))];
  return {
    width: headings.length,
    keys: keys.filter((place) => place !== undefined),
    customer,
    date,
    order,
    counters: placesWhere(
      headings,
      (heading) => heading.trim() === '' || levelsOf(NUMBERS)[0]?.has(headingKey(heading)) === true,
    ),
  };
}

const NUMBERS: Headings = [ROW_NUMBERS];

/** The role of what a row is worth: the amount that is needed, else the first that there is. */
export function amountRole(
  { fields }: Kind<unknown, string>,
  columns: ReadonlyMap<string, Columns>,
): string | undefined {
  const amounts = [...columns.keys()].filter((role) => fields[role]?.type === 'amount');
  return amounts.find((role) => fields[role]?.needed === true) ?? amounts[0];
}
