import { type Notice, notice } from '../../core/issues/notices';
import type { Mapping } from './kind';
import { isPeriod, periodTerms } from './period-headings';
import type { TableReading } from './table-reading';
import type { Columns } from './terms';

/** Says so where nobody named the amounts, and they are a total beside columns of periods. */
export function totalBesidePeriods<Fact, Role extends string>({
  kind,
  headings,
  columns,
  mapping,
}: TableReading<Fact, Role>): readonly Notice[] {
  const [found, ...others] = (columns as ReadonlyMap<string, Columns>).get('revenue') ?? [];
  const isNamed = (mapping as Mapping<string> | undefined)?.['revenue'] !== undefined;
  const terms = periodTerms(headings);
  if (found === undefined || others.length > 0 || isNamed || terms === '') return [];
  if (kind.traits.isRanked !== true || isPeriod(found.heading)) return [];
  const periods = headings.filter(isPeriod).length;
  return [notice('total-beside-periods', { heading: found.heading, periods, terms })];
}
