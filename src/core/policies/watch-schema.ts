import * as z from 'zod/mini';
import { refuseRepeats, shareSchema } from '../pyramid/fields';
import { DEFAULT_THRESHOLDS } from './default-thresholds';
import { daysSchema, rule } from './rule-schema';
import { EVENT_KINDS } from './signals';
import {
  countSchema,
  multipleSchema,
  notNegativeSchema,
  partSchema,
  thresholds,
} from './thresholds-schema';

const fallInValueSchema = rule({
  signal: z.literal('fall-in-value'),
  thresholds: z.prefault(
    thresholds(partSchema, {
      worse: 'higher',
      of: 'the part of the value in the window before that is lost',
    }),
    DEFAULT_THRESHOLDS['fall-in-value'],
  ),
}).check(z.meta({ title: 'fall in value', description: 'Worth less than in the window before.' }));

const silenceSchema = rule({
  signal: z.literal('silence'),
  minimumDays: z
    .prefault(z.int({ error: 'a whole number of days from 0' }).check(z.minimum(0)), 0)
    .check(
      z.meta({
        title: 'least days',
        description: 'No silence is shorter than this, however often the customer buys.',
      }),
    ),
  thresholds: z.prefault(
    thresholds(multipleSchema, {
      worse: 'higher',
      of: "the days since the last purchase, in multiples of the customer's own mean gap",
    }),
    DEFAULT_THRESHOLDS.silence,
  ),
}).check(z.meta({ title: 'silence', description: 'Has not bought for long, by its own habit.' }));

const receivableOverdueSchema = rule({
  signal: z.literal('receivable-overdue'),
  minimumAmount: z.prefault(notNegativeSchema, '0').check(
    z.meta({
      title: 'least amount',
      description: 'Invoices that together are overdue with less than this are let pass.',
    }),
  ),
  thresholds: z.prefault(
    thresholds(daysSchema, { worse: 'higher', of: 'the days overdue' }),
    DEFAULT_THRESHOLDS['receivable-overdue'],
  ),
}).check(
  z.meta({ title: 'overdue receivables', description: 'Invoices are open after their due date.' }),
);

const creditLimitSchema = rule({
  signal: z.literal('credit-limit'),
  thresholds: z.prefault(
    thresholds(multipleSchema, {
      worse: 'higher',
      of: 'the part of the credit limit that is used',
    }),
    DEFAULT_THRESHOLDS['credit-limit'],
  ),
}).check(
  z.meta({ title: 'credit limit', description: 'Open invoices come near to the credit limit.' }),
);

const eventSchema = rule({
  signal: z.literal('event'),
  kinds: z
    .readonly(
      z.array(z.enum(EVENT_KINDS)).check(
        z.minLength(1, { error: 'at least one kind of event' }),
        z.superRefine((kinds, ctx) =>
          refuseRepeats(kinds, ctx, { name: 'kind', pathOf: (index) => [index] }),
        ),
      ),
    )
    .check(z.meta({ title: 'kinds', description: 'Which events count.' })),
  days: z.prefault(daysSchema, 90).check(
    z.meta({
      title: 'days',
      description: 'For how many days an event counts, its own included.',
    }),
  ),
  thresholds: z.prefault(
    thresholds(countSchema, {
      worse: 'higher',
      of: 'the number of events that still count',
    }),
    DEFAULT_THRESHOLDS.event,
  ),
}).check(
  z.meta({
    title: 'events',
    description: 'Something was reported of its operations, finance or personnel.',
  }),
);

const quietSchema = rule({
  signal: z.literal('quiet'),
  thresholds: z.prefault(
    thresholds(daysSchema, {
      worse: 'higher',
      of: 'the days without complaint and contact',
    }),
    DEFAULT_THRESHOLDS.quiet,
  ),
}).check(
  z.meta({
    title: 'quiet',
    description: 'Nothing has been heard of it: neither praise nor blame.',
  }),
);

const downgradedSchema = rule({
  signal: z.literal('downgraded'),
  thresholds: z.prefault(
    thresholds(countSchema, {
      worse: 'higher',
      of: 'the number of tiers fallen',
    }),
    DEFAULT_THRESHOLDS.downgraded,
  ),
}).check(
  z.meta({ title: 'downgraded', description: 'In a lower tier than in the window before.' }),
);

const nearCutoffSchema = rule({
  signal: z.literal('near-cutoff'),
  thresholds: z.prefault(
    thresholds(shareSchema, {
      worse: 'lower',
      of: 'the part of its value that lies above the cutoff below',
    }),
    DEFAULT_THRESHOLDS['near-cutoff'],
  ),
}).check(
  z.meta({ title: 'near a cutoff', description: 'Little more than enough to hold its tier.' }),
);

const lossMakingSchema = rule({
  signal: z.literal('loss-making'),
  thresholds: z.prefault(
    thresholds(partSchema, {
      worse: 'lower',
      of: 'the part of the customers, best in revenue first, among which it stands',
    }),
    DEFAULT_THRESHOLDS['loss-making'],
  ),
}).check(z.meta({ title: 'loss-making', description: 'High in revenue, negative in profit.' }));

const concentrationSchema = rule({
  signal: z.literal('concentration'),
  thresholds: z.prefault(
    thresholds(partSchema, {
      worse: 'higher',
      of: 'the part of the value of all customers that it holds',
    }),
    DEFAULT_THRESHOLDS.concentration,
  ),
}).check(z.meta({ title: 'concentration', description: 'Much depends on this one customer.' }));

/** The signals to watch for in a tier, each with where its severities begin. */
export const watchSchema = z
  .readonly(
    z
      .array(
        z.discriminatedUnion('signal', [
          fallInValueSchema,
          silenceSchema,
          receivableOverdueSchema,
          creditLimitSchema,
          eventSchema,
          quietSchema,
          downgradedSchema,
          nearCutoffSchema,
          lossMakingSchema,
          concentrationSchema,
        ]),
      )
      .check(
        z.superRefine((watch, ctx) => {
          const signals = watch.map(({ signal }) => signal);
          refuseRepeats(signals, ctx, { name: 'signal', pathOf: (index) => [index, 'signal'] });
        }),
      ),
  )
  .check(z.meta({ title: 'risk watch', description: 'Signals to watch for, each at most once.' }));
