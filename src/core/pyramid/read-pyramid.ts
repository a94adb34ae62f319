import * as z from 'zod/mini';
import { readBySchema } from '../issues/by-schema';
import { describe, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { WINDOW_KINDS } from '../values/window';
import { PYRAMID_FORMAT, type Pyramid } from './pyramid';
import { schemeSchema, textSchema } from './scheme-schema';
import { refuseUnknownTiers } from './unknown-tiers';

/**
 * A pyramid that was saved as JSON, the same to the last digit as before: what `JSON.parse` made of
 * `toJson(pyramid)` or of `JSON.stringify(pyramid)`. A head that names the format must be that of
 * this version. Throws `invalid-pyramid`, one issue a problem, or one alone where it is no saved
 * pyramid, or one of another version.
 */
export function readPyramid(input: unknown): Pyramid {
  const { format, version, ...parts } = asParts(input);
  const said = { format: 'customer-pyramid', version: 1, ...parts };
  const isHeaded = format !== undefined || version !== undefined;
  if (isHeaded && !(format === PYRAMID_FORMAT.format && version === PYRAMID_FORMAT.version)) {
    throw anotherVersion(format, version);
  }
  const {
    format: _,
    version: __,
    ...checked
  } = readBySchema(savedPyramidSchema, said, {
    code: 'invalid-pyramid',
    name: 'the saved pyramid',
  });
  // The schema says what the types say, but for the texts that only the types narrow.
  const pyramid = checked as unknown as Pyramid;
  refuseUnknownTiers(pyramid, 'invalid-pyramid', '');
  refuseDisorder(pyramid);
  return pyramid;
}

/** What has neither a head nor settings is another thing altogether. */
function asParts(input: unknown): Readonly<Record<string, unknown>> {
  const marks = ['format', 'version', 'settings'];
  if (isRecord(input) && marks.some((mark) => input[mark] !== undefined)) return input;
  throw new PyramidError({
    code: 'invalid-pyramid',
    ...because('not-a-saved-pyramid'),
    expected: 'an object with settings, customers and so on',
    received: describe(input),
  });
}

function anotherVersion(format: unknown, version: unknown): PyramidError {
  return new PyramidError({
    code: 'invalid-pyramid',
    ...because('another-saved-version'),
    expected: `"format": "${PYRAMID_FORMAT.format}" and "version": ${PYRAMID_FORMAT.version}`,
    received: `"format": ${text(format)} and "version": ${text(version)}`,
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : describe(value);
}

function refuseDisorder({ customers }: Pyramid): void {
  const at = customers.findIndex(({ rank }, place) => rank !== place + 1);
  if (at < 0) return;
  throw new PyramidError({
    code: 'invalid-pyramid',
    ...because('pyramid-contradicts-itself'),
    path: `customers[${at}].rank`,
    expected: `${at + 1}`,
    received: `${customers[at]?.rank}`,
  });
}

const amount = z
  .string({ error: 'an exact decimal in a string, such as "1234.5"' })
  .check(
    z.regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, { error: 'an exact decimal, such as "1234.5"' }),
  );
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date, YYYY-MM-DD' }));
const id = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const maybe = z.nullable;
/** Null in what was saved before orders were counted. */
const later = <T extends z.core.$ZodType>(type: T) => z._default(maybe(type), null);

const window = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('all'),
    text: z.literal('all'),
    start: z.null(),
    end: z.null(),
  }),
  z.strictObject({
    kind: z.enum(WINDOW_KINDS),
    text: textSchema,
    start: date,
    end: date,
    retail: z.optional(
      z.strictObject({
        ends: textSchema,
        months: z.enum(['4-4-5', '4-5-4', '5-4-4']),
        named: z.enum(['start', 'end']),
      }),
    ),
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
  ids: z._default(z.enum(['exact', 'fold']), 'exact'),
  orders: z._default(z.boolean(), false),
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
  customerId: id,
  rank: z.int().check(z.positive()),
  tier: textSchema,
  value: amount,
  transactions: count,
  orders: later(count),
  purchaseDates: later(count),
  revenue: maybe(amount),
  cost: maybe(amount),
  costToServe: maybe(amount),
  profit: maybe(amount),
  firstDate: maybe(date),
  lastDate: maybe(date),
  firstPurchase: later(date),
  lastPurchase: later(date),
  name: z.exactOptional(z.string()),
  owner: z.exactOptional(z.string()),
  adjustment: z.exactOptional(adjustment),
});

const neighbour = z.strictObject({
  customerId: id,
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
  customerId: id,
  tier: textSchema,
  reason: textSchema,
  until: z.exactOptional(date),
});

const unapplied = z.strictObject({
  override,
  why: z.enum(['expired', 'unknown', 'inactive', 'excluded', 'conflict']),
});

const figures = {
  customers: count,
  transactions: count,
  orders: later(count),
  purchaseDates: later(count),
  meanOrderValue: later(amount),
  frequency: later(amount),
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
  orders: later(amount),
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

/** What was saved before rows could be left out or dropped is read as if none was. */
const control = z.strictObject({
  rows: z.strictObject({
    read: count,
    used: count,
    outside: count,
    rejected: count,
    leftOut: z._default(count, 0),
    duplicates: z._default(count, 0),
  }),
  leftOut: z._default(
    z.array(
      z.strictObject({ rule: z.string(), rows: count, amounts: z.record(z.string(), amount) }),
    ),
    [],
  ),
  dates: z.strictObject({ first: maybe(date), last: maybe(date) }),
  amounts: z.record(
    z.string(),
    z.strictObject({
      read: amount,
      used: amount,
      outside: amount,
      rejected: amount,
      leftOut: z._default(amount, '0'),
      duplicates: z._default(amount, '0'),
      repeated: z._default(amount, '0'),
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
  file: z.optional(z.string()),
  issues: z.array(z.looseObject({ code: z.string() })).check(z.minLength(1)),
  cells: maybe(z.array(z.string())),
});

/** One of another version may be unknown here. */
const notice = z.strictObject({
  notice: textSchema,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  file: z.exactOptional(z.string()),
});

const savedPyramidSchema = z.strictObject({
  format: z.literal(PYRAMID_FORMAT.format),
  version: z.literal(PYRAMID_FORMAT.version),
  settings,
  cutoffs: z.array(cutoff),
  unapplied: z.array(unapplied),
  summary,
  control,
  notices: z._default(z.array(notice), []),
  customers: z.array(customer),
  inactive: z.array(id),
  inactiveNames: z.exactOptional(z.array(z.strictObject({ customerId: id, name: z.string() }))),
  rejected: z.array(rejected),
});
