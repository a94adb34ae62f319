import { describe, invalidOption, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import type { Exact } from '../values/exact';
import { compareCodePoints, idProblem } from '../values/ids';
import type { Aggregation } from './aggregation';
import {
  type CustomerDates,
  type Figures,
  NO_PURCHASE,
  NOT_COUNTED,
  type Purchases,
} from './customer';
import type { Called, Named } from './customer-names';
import type { PyramidSettings } from './pyramid';
import type { Basis } from './transaction';

/** The customers that are ranked, each at a place, and those that stand beside them. */
interface Ranked {
  readonly ids: readonly string[];
  readonly inactive: readonly string[];
  valueAt(place: number): Exact;
  figuresAt(place: number): Figures;
  datesAt(place: number): CustomerDates;
  purchasesAt(place: number): Purchases;
  calledAt(place: number): Called;
  /** Those of the inactive that have a name, by id. */
  readonly inactiveNames: readonly Named[];
}

const NO_DATES: CustomerDates = { firstDate: null, lastDate: null };

/** The ids of a roster, each once. Throws `blank-id`. */
export function rosterIds(roster: Iterable<string>): ReadonlySet<string> {
  if (typeof roster !== 'object' || roster === null || !(Symbol.iterator in roster)) {
    throw invalidOption('roster', because('roster-is-no-list'), 'a list of ids', describe(roster));
  }
  const ids = [...roster];
  for (const [at, id] of ids.entries()) {
    const problem = idProblem(id);
    if (problem !== undefined) throw new PyramidError({ ...problem, path: `roster[${at}]` });
  }
  return new Set(ids);
}

/** The population: those with a transaction; the rest of the roster beside them, or with value 0. */
export function rankedPopulation(
  aggregation: Aggregation,
  roster: ReadonlySet<string>,
  { basis, population, orders }: Pick<PyramidSettings, 'basis' | 'population' | 'orders'>,
): Ranked {
  const absent = absentOf(roster, aggregation);
  const { ids, keys } = aggregation;
  const active = ids.length;
  const purchasesAt = aggregation.purchases();
  const calledAt = (place: number): Called =>
    aggregation.calledOf(
      place < active ? (keys[place] as string) : aggregation.fold(absent[place - active] as string),
    );
  if (population === 'active' || absent.length === 0) {
    const inactive = population === 'active' ? absent : [];
    const inactiveNames = namesOf(inactive, aggregation);
    return { ...aggregation, purchasesAt, calledAt, inactive, inactiveNames };
  }
  const nothing = figuresOfNothing(aggregation, basis);
  const noPurchase = orders ? NO_PURCHASE : NOT_COUNTED;
  return {
    ids: ids.concat(absent),
    inactive: [],
    inactiveNames: [],
    calledAt,
    valueAt: (place) => (place < active ? aggregation.valueAt(place) : 0),
    figuresAt: (place) => (place < active ? aggregation.figuresAt(place) : nothing),
    datesAt: (place) => (place < active ? aggregation.datesAt(place) : NO_DATES),
    purchasesAt: (place) => (place < active ? purchasesAt(place) : noPurchase),
  };
}

/** Those of the roster without a transaction, each once, in the smaller of its spellings. */
function absentOf(
  roster: ReadonlySet<string>,
  { keys, fold, isExcluded }: Aggregation,
): readonly string[] {
  if (roster.size === 0) return [];
  const left = new Map<string, string>();
  for (const id of [...roster].sort(compareCodePoints)) {
    const key = fold(id);
    if (!left.has(key) && !isExcluded(id)) left.set(key, id);
  }
  for (const key of keys) left.delete(key);
  return [...left.values()];
}

function namesOf(ids: readonly string[], { calledOf, fold }: Aggregation): readonly Named[] {
  return ids.flatMap((customerId) => {
    const { name } = calledOf(fold(customerId));
    return name === undefined ? [] : [{ customerId, name }];
  });
}

/** Who bought nothing is worth 0 on the basis and on every measure that the rows have. */
function figuresOfNothing(aggregation: Aggregation, basis: Basis): Figures {
  const { amounts } = aggregation.control();
  const zero = (measure: string): Exact | undefined =>
    measure === basis || Object.hasOwn(amounts, measure) ? 0 : undefined;
  return {
    transactions: 0,
    value: 0,
    revenue: zero('revenue'),
    cost: zero('cost'),
    costToServe: undefined,
    profit: zero('profit'),
  };
}
