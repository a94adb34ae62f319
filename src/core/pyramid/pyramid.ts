import { describe, invalidOption, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import type { CalendarDate } from '../values/calendar';
import { similarIds } from '../values/ids';
import type { DateWindow } from '../values/window';
import type { Control } from './aggregation';
import type { CustomerTotals } from './customer';
import type { Cutoff } from './cutoffs';
import type { IdRule } from './id-book';
import type { OverrideAdjustment, UnappliedOverride } from './overrides';
import type { TierRules } from './scheme';
import type { StabilityAdjustment, StabilitySettings } from './stability';
import type { Summary } from './summary';
import type { Basis, RejectedRow } from './transaction';

/** Who is ranked: customers with a transaction in the window, or those and everybody on the roster. */
export type Population = 'active' | 'roster';

/** What decided a pyramid, so that the result says how it was made. */
export interface PyramidSettings<Tier extends string = string> extends TierRules<Tier> {
  readonly basis: Basis;
  readonly window: DateWindow;
  /** IANA name of the zone in which instants became dates. */
  readonly timeZone: string;
  readonly population: Population;
  /** How ids were told apart. */
  readonly ids: IdRule;
  /** The day it was made for, where that was said. */
  readonly asOf: CalendarDate | null;
  /** Null where no tier was kept from a pyramid before. */
  readonly stability: StabilitySettings | null;
  /** Null where the input names none. */
  readonly currency: string | null;
}

/** A tier set by hand, or kept for stability. */
export type Adjustment<Tier extends string = string> =
  | OverrideAdjustment<Tier>
  | StabilityAdjustment<Tier>;

/** What tiering adds to a customer. */
export interface Tiering<Tier extends string = string> {
  /** Place in the total order, from 1, without repeats. */
  readonly rank: number;
  /** Id of the tier that counts. */
  readonly tier: Tier;
  /** Why that is not, or not only, the tier of its rank. Absent for all others. */
  readonly adjustment?: Adjustment<Tier>;
}

export type TieredCustomer<Tier extends string = string> = CustomerTotals & Tiering<Tier>;

/**
 * Everything about one window of customers: plain data, the same for the same rows in any order. The
 * ids of its tiers are known to the type checker where those of its scheme are.
 */
export interface Pyramid<Tier extends string = string> {
  readonly settings: PyramidSettings<Tier>;
  /** In order of rank. */
  readonly customers: readonly TieredCustomer<Tier>[];
  /** Known customers without a transaction in the window, by id. */
  readonly inactive: readonly string[];
  readonly cutoffs: readonly Cutoff<Tier>[];
  /** Overrides that changed nothing, by customer. */
  readonly unapplied: readonly UnappliedOverride[];
  readonly summary: Summary<Tier>;
  readonly control: Control;
  /** In the order in which they were read. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * Refuses what is no pyramid, for callers whom the types do not hold back, by the parts that every
 * comparison takes up. Saved ones are read in full by `readPyramid`. Throws `invalid-option`.
 */
export function checkPyramid(pyramid: Pyramid, path: string): Pyramid {
  if (!isRecord(pyramid)) throw notAPyramid(path, pyramid);
  const { settings, customers, inactive, summary, control }: Record<keyof Pyramid, unknown> =
    pyramid;
  const isWhole =
    isRecord(settings) &&
    isRecord(settings['window']) &&
    isRecord(settings['scheme']) &&
    Array.isArray(settings['scheme']['tiers']) &&
    isRecord(summary) &&
    Array.isArray(summary['tiers']) &&
    isRecord(summary['whole']) &&
    isRecord(control) &&
    isRecord(control['dates']) &&
    Array.isArray(inactive) &&
    Array.isArray(customers);
  if (!isWhole) throw notAPyramid(path, pyramid);
  const stranger = customers.findIndex((customer) => !isRecord(customer));
  if (stranger >= 0) throw notAPyramid(`${path}.customers[${stranger}]`, customers[stranger]);
  return pyramid;
}

function notAPyramid(path: string, received: unknown): PyramidError {
  return invalidOption(
    path,
    because('not-a-pyramid'),
    'what buildPyramid or readPyramid gives',
    describe(received),
  );
}

/** What a saved pyramid says of itself. */
export const PYRAMID_FORMAT = { format: 'customer-pyramid', version: 1 } as const;

/** The place of each customer in a pyramid, kept beside it: a pyramid stays plain data. */
const places = new WeakMap<Pyramid, ReadonlyMap<string, number>>();

/**
 * A ranked customer of a pyramid by its id, in constant time from the second call on; undefined where
 * it is inactive or unknown. Throws `invalid-option` for what is no pyramid.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: '120.50' },
 *   { customerId: 'bob', revenue: 80 },
 * ]);
 * customerOf(pyramid, 'bob')?.tier; // 'D'
 */
export function customerOf<Tier extends string>(
  pyramid: Pyramid<Tier>,
  customerId: string,
): TieredCustomer<Tier> | undefined {
  const place = placeOf(pyramid, customerId);
  return place === undefined ? undefined : pyramid.customers[place];
}

/** The place of a ranked customer, from 0. */
export function placeOf(pyramid: Pyramid, customerId: string): number | undefined {
  const known = typeof pyramid === 'object' && pyramid !== null && places.get(pyramid);
  const place = (known || indexed(pyramid)).get(customerId);
  if (place === undefined) return undefined;
  if (pyramid.customers[place]?.customerId === customerId) return place;
  // Whoever rearranged its customers meanwhile has another index.
  return indexed(pyramid).get(customerId);
}

function indexed(pyramid: Pyramid): ReadonlyMap<string, number> {
  const { customers } = checkPyramid(pyramid, 'pyramid');
  const index = new Map(customers.map(({ customerId }, at) => [customerId, at]));
  places.set(pyramid, index);
  return index;
}

/** The refusal of an id that is nobody's in a pyramid, with those that resemble it. */
export function unknownCustomer(
  { customers, inactive }: Pyramid,
  customerId: string,
): PyramidError {
  const known = customers.map((customer) => customer.customerId).concat(inactive);
  const isText = typeof customerId === 'string';
  return new PyramidError({
    code: 'unknown-customer',
    ...because('no-such-customer', {
      similar: isText ? similarIds(customerId, known, MOST_SIMILAR) : [],
    }),
    path: 'customerId',
    expected: 'the id of a customer in the pyramid, letter for letter',
    received: describe(customerId),
  });
}

/** As many ids as one can take in at a glance. */
const MOST_SIMILAR = 3;
