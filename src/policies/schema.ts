import * as z from 'zod';
import { type CheckContext, refuse } from '../errors/from-zod';
import {
  editorLinkSchema,
  labelSchema,
  refuseRepeats,
  refuseUnlessWhole,
  shareSchema,
  textSchema,
  tierIdSchema,
} from '../scheme/fields';
import { EVENT_KINDS, SIGNALS } from './signals';

const daysSchema = z.int({ error: 'a whole number of days from 1' }).min(1);
const hoursSchema = z.number({ error: 'a number of hours above 0' }).positive();

/** Every rule says where it comes from, so that whoever changes it knows what it rests on. */
function rule<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, origin: labelSchema }).readonly();
}

const ownerSchema = rule({ id: textSchema, label: labelSchema });

const visitsSchema = z.discriminatedUnion('kind', [
  rule({ kind: z.literal('every'), days: daysSchema, inPerson: z.boolean() }),
  rule({ kind: z.literal('on-request') }),
  rule({ kind: z.literal('none') }),
]);

const otherContactSchema = z.discriminatedUnion('kind', [
  rule({ kind: z.literal('every'), days: daysSchema, automated: z.boolean() }),
  rule({ kind: z.literal('none') }),
]);

const discountSchema = rule({
  eligibility: z.enum(['first', 'eligible', 'campaign', 'list-price']),
  /** Never invented: null until the user sets it. */
  rate: shareSchema.nullable().default(null),
}).superRefine(({ eligibility, rate }, ctx) => {
  if (eligibility !== 'list-price' || rate === null || rate === '0') return;
  refuse(ctx, {
    path: ['rate'],
    message: 'the list price has no discount, yet a rate is set',
    expected: 'null, or another eligibility',
  });
});

const complaintsSchema = rule({
  /** 1 is answered first. */
  class: z.int({ error: 'a whole number from 1, the first class' }).min(1),
  firstAnswerHours: hoursSchema,
  resolveHours: hoursSchema,
}).superRefine(({ firstAnswerHours, resolveHours }, ctx) => {
  if (resolveHours >= firstAnswerHours) return;
  refuse(ctx, {
    path: ['resolveHours'],
    message: 'a complaint would be resolved before its first answer',
    expected: `at least ${firstAnswerHours}, the hours to the first answer`,
  });
});

const watchSchema = z
  .array(
    z.discriminatedUnion('signal', [
      rule({
        signal: z.literal('event'),
        kinds: z
          .array(z.enum(EVENT_KINDS))
          .min(1, { error: 'at least one kind of event' })
          .superRefine((kinds, ctx) =>
            refuseRepeats(kinds, ctx, { name: 'kind', pathOf: (index) => [index] }),
          )
          .readonly(),
      }),
      rule({ signal: z.enum(SIGNALS).exclude(['event']) }),
    ]),
  )
  .superRefine((watch, ctx) => {
    const signals = watch.map(({ signal }) => signal);
    refuseRepeats(signals, ctx, { name: 'signal', pathOf: (index) => [index, 'signal'] });
  })
  .readonly();

const relationshipSchema = z
  .array(rule({ id: textSchema, label: labelSchema }))
  .superRefine((programmes, ctx) => {
    const ids = programmes.map(({ id }) => id);
    refuseRepeats(ids, ctx, { name: 'programme', pathOf: (index) => [index, 'id'] });
  })
  .readonly();

/** What a tier is owed. */
export const policySchema = z
  .strictObject({
    tier: tierIdSchema,
    owner: ownerSchema,
    visits: visitsSchema,
    otherContact: otherContactSchema,
    discount: discountSchema,
    complaints: complaintsSchema,
    watch: watchSchema,
    relationship: relationshipSchema,
    effort: rule({ share: shareSchema }),
  })
  .readonly();

/** One policy a tier. The shares of service effort add up to exactly 1. */
export const policiesSchema = z
  .strictObject({
    $schema: editorLinkSchema,
    version: z.literal(1),
    policies: z
      .array(policySchema)
      .min(1, { error: 'at least one policy' })
      .superRefine(checkTogether)
      .readonly(),
  })
  .transform(({ version, policies }) => ({ version, policies }))
  .readonly();

function checkTogether(policies: readonly z.output<typeof policySchema>[], ctx: CheckContext) {
  const tiers = policies.map(({ tier }) => tier);
  refuseRepeats(tiers, ctx, { name: 'tier', pathOf: (index) => [index, 'tier'] });
  const shares = policies.map(({ effort }) => effort.share);
  refuseUnlessWhole(shares, ctx, { name: 'shares of service effort', path: [] });
}
