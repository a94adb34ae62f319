import * as z from 'zod/mini';
import { textSchema } from './fields';
import { schemeSchema } from './scheme-schema';

/** What a saved pyramid says of itself. */
export const PYRAMID_FORMAT = { format: 'customer-pyramid', version: 1 } as const;

const amount = z
  .string({ error: 'an exact decimal in a string, such as "1234.5"' })
  .check(
    z.regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, { error: 'an exact decimal, such as "1234.5"' }),
  );
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date, YYYY-MM-DD' }));
const count = z.int().check(z.nonnegative());
const maybe = z.nullable;

const window = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('all'),
    text: z.literal('all'),
    start: z.null(),
    end: z.null(),
  }),
  z.strictObject({
    kind: z.enum([
      'year',
      'quarter',
      'month',
      'fiscal-year',
      'last-months',
      'last-weeks',
      'last-days',
      'dates',
    ]),
    text: textSchema,
    start: date,
    end: date,
  }),
]);

const settings = z.strictObject({
  basis: textSchema,
  window,
  timeZone: textSchema,
  scheme: schemeSchema,
  rounding: z.enum(['up', 'nearest', 'down']),
  ties: z.enum(['split', 'promote', 'demote']),
  nonPositive: z.enum(['lowest', 'rank']),
  population: z.enum(['active', 'roster']),
  asOf: maybe(date),
  stability: maybe(z.strictObject({ buffer: amount, grace: count, against: textSchema })),
  currency: maybe(z.string()),
});

const adjustment = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('override'),
    baseTier: textSchema,
    reason: textSchema,
    until: maybe(date),
  }),
  z.strictObject({
    by: z.literal('stability'),
    baseTier: textSchema,
    rule: z.enum(['buffer', 'grace']),
    graceUsed: count,
    until: maybe(date),
  }),
]);

const customer = z.strictObject({
  customerId: z.string().check(z.minLength(1)),
  rank: z.int().check(z.positive()),
  tier: textSchema,
  value: amount,
  transactions: count,
  revenue: maybe(amount),
  cost: maybe(amount),
  costToServe: maybe(amount),
  profit: maybe(amount),
  firstDate: maybe(date),
  lastDate: maybe(date),
  adjustment: z.exactOptional(adjustment),
});

const neighbour = z.strictObject({
  customerId: z.string().check(z.minLength(1)),
  value: amount,
  equalInside: count,
  equalOutside: count,
});

const cutoff = z.strictObject({
  above: textSchema,
  below: textSchema,
  share: maybe(amount),
  from: maybe(amount),
  quota: count,
  position: count,
  lastInside: maybe(neighbour),
  firstOutside: maybe(neighbour),
});

const override = z.strictObject({
  customerId: z.string().check(z.minLength(1)),
  tier: textSchema,
  reason: textSchema,
  until: z.exactOptional(date),
});

const unapplied = z.strictObject({
  override,
  why: z.enum(['expired', 'unknown', 'inactive', 'conflict']),
});

const figures = {
  customers: count,
  transactions: count,
  value: amount,
  revenue: maybe(amount),
  cost: maybe(amount),
  costToServe: maybe(amount),
  profit: maybe(amount),
  smallest: maybe(amount),
  mean: maybe(amount),
  largest: maybe(amount),
};

const shares = z.strictObject({
  customers: maybe(amount),
  transactions: maybe(amount),
  value: maybe(amount),
  revenue: maybe(amount),
  cost: maybe(amount),
  profit: maybe(amount),
});

const curvePoint = z.strictObject({
  customers: count,
  shareOfCustomers: amount,
  total: amount,
  share: maybe(amount),
});

const summary = z.strictObject({
  tiers: z.array(z.strictObject({ tier: textSchema, ...figures, shares })),
  whole: z.strictObject(figures),
  concentration: z.strictObject({
    gini: maybe(amount),
    curve: maybe(z.array(curvePoint)),
    whale: maybe(z.strictObject({ points: z.array(curvePoint), peak: curvePoint })),
    bestFifthShare: maybe(amount),
    customersHolding80: maybe(count),
    largestShare: maybe(amount),
    ifBestLeave: z.array(z.strictObject({ customers: count, value: amount, share: maybe(amount) })),
  }),
});

const control = z.strictObject({
  rows: z.strictObject({ read: count, used: count, outside: count, rejected: count }),
  dates: z.strictObject({ first: maybe(date), last: maybe(date) }),
  amounts: z.record(
    z.string(),
    z.strictObject({
      read: amount,
      used: amount,
      outside: amount,
      rejected: amount,
      rowsWithout: count,
    }),
  ),
  rates: z.array(
    z.strictObject({ currency: z.string(), rate: amount, from: maybe(date), rows: count }),
  ),
});

const rejected = z.strictObject({
  row: z.int().check(z.positive()),
  line: maybe(z.int().check(z.positive())),
  issues: z.array(z.looseObject({ code: z.string() })).check(z.minLength(1)),
  cells: maybe(z.array(z.string())),
});

export const savedPyramidSchema = z.strictObject({
  format: z.literal(PYRAMID_FORMAT.format),
  version: z.literal(PYRAMID_FORMAT.version),
  settings,
  cutoffs: z.array(cutoff),
  unapplied: z.array(unapplied),
  summary,
  control,
  customers: z.array(customer),
  inactive: z.array(z.string().check(z.minLength(1))),
  rejected: z.array(rejected),
});
