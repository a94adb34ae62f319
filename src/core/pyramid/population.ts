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
import { everybodyIn } from './customer-of';
import type { Pyramid, PyramidSettings } from './pyramid';
import type { Basis } from './transaction';

/** The customers that are ranked, each at a place, and those that stand beside them. */
interface Ranked {
  readonly ids: readonly string[];
  readonly inactive: readonly string[];
  /** Those known from before, beside the inactive of the roster. */
  readonly lapsed: readonly string[];
  /** Those of the roster without a transaction in the window that had some before it. */
  readonly boughtBefore: readonly string[];
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
  previous?: Pick<Pyramid, 'customers' | 'inactive' | 'lapsed'>,
): Ranked {
  const absent = absentOf(roster, aggregation);
  const lapsed = lapsedOf(previous, absent, aggregation);
  const boughtBefore = absent.filter((id) => aggregation.earlier.has(aggregation.accountOf(id)));
  const { ids, keys } = aggregation;
  const active = ids.length;
  const purchasesAt = aggregation.purchases();
  const calledAt = (place: number): Called =>
    aggregation.calledOf(
      place < active
        ? (keys[place] as string)
        : aggregation.accountOf(absent[place - active] as string),
    );
  if (population === 'active' || absent.length === 0) {
    const inactive = population === 'active' ? absent : [];
    const inactiveNames = namesOf([...inactive, ...lapsed], aggregation);
    return { ...aggregation, purchasesAt, calledAt, inactive, lapsed, boughtBefore, inactiveNames };
  }
  const nothing = figuresOfNothing(aggregation, basis);
  const noPurchase = orders ? NO_PURCHASE : NOT_COUNTED;
  return {
    ids: ids.concat(absent),
    inactive: [],
    lapsed,
    boughtBefore,
    inactiveNames: namesOf(lapsed, aggregation),
    calledAt,
    valueAt: (place) => (place < active ? aggregation.valueAt(place) : 0),
    figuresAt: (place) => (place < active ? aggregation.figuresAt(place) : nothing),
    datesAt: (place) => (place < active ? aggregation.datesAt(place) : NO_DATES),
    purchasesAt: (place) => (place < active ? purchasesAt(place) : noPurchase),
  };
}

/** Those of the roster without a transaction, each once, as the customer that it stands for. */
function absentOf(
  roster: ReadonlySet<string>,
  { keys, accountOf, shown, isExcluded }: Aggregation,
): readonly string[] {
  if (roster.size === 0) return [];
  const left = new Set<string>();
  for (const id of roster) if (!isExcluded(id)) left.add(accountOf(id));
  for (const key of keys) left.delete(key);
  return [...shown([...left])].sort(compareCodePoints);
}

/** Those with rows before the window, or a standing in the pyramid before, who are in no list. */
function lapsedOf(
  previous: Pick<Pyramid, 'customers' | 'inactive' | 'lapsed'> | undefined,
  absent: readonly string[],
  { keys, earlier, accountOf, shown, isExcluded }: Aggregation,
): readonly string[] {
  const left = new Set(earlier);
  for (const id of previous === undefined ? [] : everybodyIn(previous)) {
    if (!isExcluded(id)) left.add(accountOf(id));
  }
  for (const key of keys) left.delete(key);
  for (const id of absent) left.delete(accountOf(id));
  return [...shown([...left])].sort(compareCodePoints);
}

function namesOf(ids: readonly string[], { calledOf, accountOf }: Aggregation): readonly Named[] {
  const sorted = [...ids].sort(compareCodePoints);
  return sorted.flatMap((customerId) => {
    const { name } = calledOf(accountOf(customerId));
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
