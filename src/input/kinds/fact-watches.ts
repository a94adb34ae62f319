import type { Notice } from '../../core/issues/notices';
import type { Transaction } from '../../core/pyramid/transaction';
import { compareCodePoints } from '../../core/values/ids';
import type { AmountEvidence } from '../cells/amount-evidence';
import { bundleWatch, isOfBundles } from './bundles';
import { placesIn } from './columns';
import type { FactWatch } from './fact-watch';
import type { AllRules } from './instructions';
import type { Mapping } from './kind';
import { isMarkOfNoSale, markWatch } from './marked-rows';
import { placesOfRules } from './row-rules';
import { type StateColumn, type StatesSeen, stateKey, stateWatch } from './states';
import type { TableReading } from './table-reading';
import type { Columns } from './terms';
import { isWithoutTax, takenOffBy, unusedAmountWatch } from './unused-amounts';

/** All that learn from the rows that count once they are read. */
export interface FactWatches {
  see(cells: readonly string[], fact: Transaction): void;
  notices(used: Columns | undefined): readonly Notice[];
  /** For the plan. */
  states(): StatesSeen;
}

/**
 * What says that a row may be no sale, or that its amount is more than was sold: null where customers
 * are not ranked by the rows. A preset knows its columns, and a plan the columns of its file.
 */
export function factWatchesOf<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
  rules: AllRules,
  amounts: AmountEvidence,
): FactWatches | null {
  if (reading.kind.traits.isRanked !== true) return null;
  const free = freeColumns(reading);
  const settled = settledPlaces(reading, rules);
  const states = stateWatch(stateColumns(reading, settled, free));
  const marks = markWatches(
    reading,
    [...settled, ...placesOfRules(reading.headings, { except: rules.except })],
    free,
  );
  const watches: readonly FactWatch[] = [
    states,
    ...marks,
    ...bundleWatches(
      reading,
      [...settled, ...placesOfRules(reading.headings, { except: rules.except })],
      free,
    ),
    ...unusedAmounts(reading, free, amounts),
  ];
  return {
    see(cells, fact) {
      for (const watch of watches) watch.see(cells, fact);
    },
    notices(used) {
      const places = new Set(placesIn(used ?? []));
      return watches.flatMap((watch) => watch.notices(places));
    },
    states: () => withKnown(reading.options.plan?.states ?? {}, states.states()),
  };
}

/** What a plan knew stays known, whether this file has it or not. */
function withKnown(known: StatesSeen, seen: StatesSeen): StatesSeen {
  const headings = [...new Set([...Object.keys(known), ...Object.keys(seen)])];
  return Object.fromEntries(
    headings.map((heading) => {
      const states = [...(known[heading] ?? []), ...(seen[heading] ?? [])];
      return [heading, [...new Set(states)].sort(compareCodePoints)];
    }),
  );
}

interface FreeColumn {
  readonly place: number;
  readonly heading: string;
}

/** Columns that no role is read from; that of a direction may turn out to be none. */
function freeColumns<Fact, Role extends string>({
  headings,
  columns,
}: TableReading<Fact, Role>): readonly FreeColumn[] {
  const roles = [...columns].filter(([role]) => role !== 'direction');
  const used = new Set(placesIn(roles.flatMap(([, found]) => found)));
  return headings
    .map((heading, place) => ({ heading, place }))
    .filter(({ heading, place }) => heading !== '' && !used.has(place));
}

/** Columns whose every cell is settled, by a preset or since only some were wanted. */
function settledPlaces<Fact, Role extends string>(
  { headings, preset }: TableReading<Fact, Role>,
  { only }: AllRules,
): readonly number[] {
  const { except = [], refunds } = preset ?? {};
  return placesOfRules(headings, { except: [...except, ...(refunds ? [refunds] : [])], only });
}

function stateColumns<Fact, Role extends string>(
  { options }: TableReading<Fact, Role>,
  settled: readonly number[],
  free: readonly FreeColumn[],
): readonly StateColumn[] {
  const known = options.plan?.states ?? {};
  return free.map(({ place, heading }) => ({
    place,
    heading,
    isSettled: settled.includes(place),
    known: new Set((Object.hasOwn(known, heading) ? known[heading] : [])?.map(stateKey)),
  }));
}

function markWatches<Fact, Role extends string>(
  { options }: TableReading<Fact, Role>,
  settled: readonly number[],
  free: readonly FreeColumn[],
): readonly FactWatch[] {
  if (options.plan !== undefined) return [];
  return free
    .filter(({ place, heading }) => !settled.includes(place) && isMarkOfNoSale(heading))
    .map(({ place, heading }) => markWatch(place, heading));
}

function bundleWatches<Fact, Role extends string>(
  { options, headings, columns }: TableReading<Fact, Role>,
  settled: readonly number[],
  free: readonly FreeColumn[],
): readonly FactWatch[] {
  if (options.plan !== undefined) return [];
  const order = (columns as ReadonlyMap<string, Columns>).get('order')?.[0].place;
  return free
    .filter(({ place, heading }) => !settled.includes(place) && isOfBundles(heading))
    .map((column) => bundleWatch(column, headings, order));
}

/** Taxes are no question where the caller names the amount, or its heading says that it has none. */
function unusedAmounts<Fact, Role extends string>(
  { columns, headings, mapping, preset, options }: TableReading<Fact, Role>,
  free: readonly FreeColumn[],
  amounts: AmountEvidence,
): readonly FactWatch[] {
  const revenue = (columns as ReadonlyMap<string, Columns>).get('revenue');
  if (revenue === undefined || preset !== undefined || options.plan !== undefined) return [];
  const isNamed = (mapping as Mapping<string> | undefined)?.['revenue'] !== undefined;
  return free.flatMap(({ place, heading }) => {
    const what = takenOffBy(heading);
    if (what === undefined || (what === 'tax' && (isNamed || isWithoutTax(revenue)))) return [];
    return [unusedAmountWatch({ place, heading, what }, revenue, headings, amounts)];
  });
}
