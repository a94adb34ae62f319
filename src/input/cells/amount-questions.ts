import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { DecimalMark } from '../bytes/text-reader';

/** An amount as it stands in a table. */
export interface ShownAmount {
  readonly text: string;
  readonly line: number;
  readonly column: string;
}

/** Two amounts that cannot both be true, each with the mark of decimals that it shows. */
export function contradiction(
  one: readonly [ShownAmount, DecimalMark],
  other: readonly [ShownAmount, DecimalMark],
): PyramidError {
  const both = [one, other].sort(([a], [b]) => a.line - b.line);
  const last = both[1]?.[0] as ShownAmount;
  return new PyramidError({
    code: 'ambiguous-amounts',
    ...because('amounts-with-several-marks', {
      texts: both.map(([{ text }]) => text),
      lines: both.map(([{ line }]) => String(line)),
      columns: both.map(([{ column }]) => column),
      marks: both.map(([, mark]) => mark),
    }),
    line: last.line,
    column: last.column,
    received: last.text,
  });
}

/** The question whether a mark is of decimals or of thousands. */
export function undecided(
  { text, line, column }: ShownAmount,
  mark: DecimalMark,
  { isCompanion = false }: { readonly isCompanion?: boolean | undefined },
): PyramidError {
  const [, sign = '', whole = '', thousandths = ''] = /(-?)(\d+)[.,](\d{3})/.exec(text) ?? [];
  const amounts = [`${sign}${whole}.${thousandths}`, `${sign}${whole}${thousandths}`];
  return new PyramidError({
    code: 'ambiguous-amounts',
    ...because('thousands-or-decimals', {
      mark,
      amounts,
      option: isCompanion ? '' : 'decimalMark',
    }),
    line,
    column,
    expected: `${amounts[0]} (decimals) or ${amounts[1]} (thousands)`,
    received: text,
  });
}
