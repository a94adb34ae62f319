import * as z from 'zod';
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
  thresholds: thresholds(partSchema, {
    worse: 'higher',
    of: 'the part of the value in the window before that is lost',
  }).prefault(DEFAULT_THRESHOLDS['fall-in-value']),
}).meta({ title: 'fall in value', description: 'Worth less than in the window before.' });

const silenceSchema = rule({
  signal: z.literal('silence'),
  minimumDays: z.int({ error: 'a whole number of days from 0' }).min(0).prefault(0).meta({
    title: 'least days',
    description: 'No silence is shorter than this, however often the customer buys.',
  }),
  thresholds: thresholds(multipleSchema, {
    worse: 'higher',
    of: "the days since the last purchase, in multiples of the customer's own mean gap",
  }).prefault(DEFAULT_THRESHOLDS.silence),
}).meta({ title: 'silence', description: 'Has not bought for long, by its own habit.' });

const receivableOverdueSchema = rule({
  signal: z.literal('receivable-overdue'),
  minimumAmount: notNegativeSchema.prefault('0').meta({
    title: 'least amount',
    description: 'Invoices that together are overdue with less than this are let pass.',
  }),
  thresholds: thresholds(daysSchema, { worse: 'higher', of: 'the days overdue' }).prefault(
    DEFAULT_THRESHOLDS['receivable-overdue'],
  ),
}).meta({ title: 'overdue receivables', description: 'Invoices are open after their due date.' });

const creditLimitSchema = rule({
  signal: z.literal('credit-limit'),
  thresholds: thresholds(multipleSchema, {
    worse: 'higher',
    of: 'the part of the credit limit that is used',
  }).prefault(DEFAULT_THRESHOLDS['credit-limit']),
}).meta({ title: 'credit limit', description: 'Open invoices come near to the credit limit.' });

const eventSchema = rule({
  signal: z.literal('event'),
  kinds: z
    .array(z.enum(EVENT_KINDS))
    .min(1, { error: 'at least one kind of event' })
    .superRefine((kinds, ctx) =>
      refuseRepeats(kinds, ctx, { name: 'kind', pathOf: (index) => [index] }),
    )
    .readonly()
    .meta({ title: 'kinds', description: 'Which events count.' }),
  days: daysSchema
    .prefault(90)
    .meta({ title: 'days', description: 'For how many days an event counts, its own included.' }),
  thresholds: thresholds(countSchema, {
    worse: 'higher',
    of: 'the number of events that still count',
  }).prefault(DEFAULT_THRESHOLDS.event),
}).meta({
  title: 'events',
  description: 'Something was reported of its operations, finance or personnel.',
});

const quietSchema = rule({
  signal: z.literal('quiet'),
  thresholds: thresholds(daysSchema, {
    worse: 'higher',
    of: 'the days without complaint and contact',
  }).prefault(DEFAULT_THRESHOLDS.quiet),
}).meta({ title: 'quiet', description: 'Nothing has been heard of it: neither praise nor blame.' });

const downgradedSchema = rule({
  signal: z.literal('downgraded'),
  thresholds: thresholds(countSchema, {
    worse: 'higher',
    of: 'the number of tiers fallen',
  }).prefault(DEFAULT_THRESHOLDS.downgraded),
}).meta({ title: 'downgraded', description: 'In a lower tier than in the window before.' });

const nearCutoffSchema = rule({
  signal: z.literal('near-cutoff'),
  thresholds: thresholds(shareSchema, {
    worse: 'lower',
    of: 'the part of its value that lies above the cutoff below',
  }).prefault(DEFAULT_THRESHOLDS['near-cutoff']),
}).meta({ title: 'near a cutoff', description: 'Little more than enough to hold its tier.' });

const lossMakingSchema = rule({
  signal: z.literal('loss-making'),
  thresholds: thresholds(partSchema, {
    worse: 'lower',
    of: 'the part of the customers, best in revenue first, among which it stands',
  }).prefault(DEFAULT_THRESHOLDS['loss-making']),
}).meta({ title: 'loss-making', description: 'High in revenue, negative in profit.' });

const concentrationSchema = rule({
  signal: z.literal('concentration'),
  thresholds: thresholds(partSchema, {
    worse: 'higher',
    of: 'the part of the value of all customers that it holds',
  }).prefault(DEFAULT_THRESHOLDS.concentration),
}).meta({ title: 'concentration', description: 'Much depends on this one customer.' });

/** The signals to watch for in a tier, each with where its severities begin. */
export const watchSchema = z
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
  .superRefine((watch, ctx) => {
    const signals = watch.map(({ signal }) => signal);
    refuseRepeats(signals, ctx, { name: 'signal', pathOf: (index) => [index, 'signal'] });
  })
  .readonly()
  .meta({ title: 'risk watch', description: 'Signals to watch for, each at most once.' });
