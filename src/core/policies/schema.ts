import * as z from 'zod';
import { type CheckContext, refuse } from '../issues/by-schema';
import {
  editorLinkSchema,
  labelSchema,
  refuseRepeats,
  refuseUnlessWhole,
  shareSchema,
  textSchema,
  tierIdSchema,
} from '../pyramid/fields';
import { daysSchema, rule } from './rule-schema';
import { watchSchema } from './watch-schema';

const hoursSchema = z.number({ error: 'a number of hours above 0' }).positive();
const intervalSchema = daysSchema.meta({
  title: 'days',
  description: 'Days from one to the next.',
});
const idSchema = textSchema.meta({ title: 'id', description: 'Short and stable, for programs.' });
const nameSchema = labelSchema.meta({ title: 'label', description: 'What people read.' });

const ownerSchema = rule({ id: idSchema, label: nameSchema }).meta({
  title: 'owner',
  description: "Who looks after the tier's customers.",
});

const visitsSchema = z
  .discriminatedUnion('kind', [
    rule({
      kind: z.literal('every'),
      days: intervalSchema,
      inPerson: z
        .boolean()
        .meta({ title: 'in person', description: 'Face to face, or by telephone and video.' }),
    }).meta({ title: 'visits at an interval' }),
    rule({ kind: z.literal('on-request') }).meta({ title: 'visits when the customer asks' }),
    rule({ kind: z.literal('none') }).meta({ title: 'no visits' }),
  ])
  .meta({ title: 'visits', description: 'How often the customer is visited.' });

const otherContactSchema = z
  .discriminatedUnion('kind', [
    rule({
      kind: z.literal('every'),
      days: intervalSchema,
      automated: z
        .boolean()
        .meta({ title: 'automated', description: "It takes nobody's time, as a newsletter." }),
    }).meta({ title: 'contact at an interval' }),
    rule({ kind: z.literal('none') }).meta({ title: 'no other contact' }),
  ])
  .meta({ title: 'other contact', description: 'How often the customer hears from the company.' });

const discountSchema = rule({
  eligibility: z.enum(['first', 'eligible', 'campaign', 'list-price']).meta({
    title: 'eligibility',
    description:
      'Who gets a discount: before all others, as a rule, in campaigns only, or nobody (list price).',
  }),
  rate: shareSchema.nullable().default(null).meta({
    title: 'rate',
    description: 'The part taken off, 0 to 1. Never invented: null until you set it.',
  }),
})
  .superRefine(({ eligibility, rate }, ctx) => {
    if (eligibility !== 'list-price' || rate === null || rate === '0') return;
    refuse(ctx, {
      path: ['rate'],
      message: 'the list price has no discount, yet a rate is set',
      expected: 'null, or another eligibility',
    });
  })
  .meta({ title: 'sales discount', description: 'Whether the tier pays the list price.' });

const complaintsSchema = rule({
  class: z.int({ error: 'a whole number from 1, the first class' }).min(1).meta({
    title: 'class',
    description: 'The queue goes by class: 1 is answered first.',
  }),
  firstAnswerHours: hoursSchema.meta({
    title: 'first answer',
    description: 'Hours until the customer has a first answer.',
  }),
  resolveHours: hoursSchema.meta({
    title: 'resolved',
    description: 'Hours until the complaint is resolved; no fewer than to the first answer.',
  }),
})
  .superRefine(({ firstAnswerHours, resolveHours }, ctx) => {
    if (resolveHours >= firstAnswerHours) return;
    refuse(ctx, {
      path: ['resolveHours'],
      message: 'a complaint would be resolved before its first answer',
      expected: `at least ${firstAnswerHours}, the hours to the first answer`,
    });
  })
  .meta({ title: 'complaints', description: "How soon the tier's complaints are dealt with." });

const relationshipSchema = z
  .array(rule({ id: idSchema, label: nameSchema }))
  .superRefine((programmes, ctx) => {
    const ids = programmes.map(({ id }) => id);
    refuseRepeats(ids, ctx, { name: 'programme', pathOf: (index) => [index, 'id'] });
  })
  .readonly()
  .meta({
    title: 'relationship',
    description: 'Programmes that keep up and develop the relationship.',
  });

const effortSchema = rule({
  share: shareSchema.meta({
    title: 'share',
    description: 'Part of all service effort, 0 to 1. Those of all tiers add up to exactly 1.',
  }),
}).meta({ title: 'effort', description: 'How much of the service effort goes to the tier.' });

/** What a tier is owed. */
export const policySchema = z
  .strictObject({
    tier: tierIdSchema.meta({ title: 'tier', description: 'Id of the tier in the scheme: "A".' }),
    owner: ownerSchema,
    visits: visitsSchema,
    otherContact: otherContactSchema,
    discount: discountSchema,
    complaints: complaintsSchema,
    watch: watchSchema,
    relationship: relationshipSchema,
    effort: effortSchema,
  })
  .readonly()
  .meta({ title: 'policy', description: 'What a tier is owed, each rule with its origin.' });

/** One policy a tier. The shares of service effort add up to exactly 1. */
export const policiesSchema = z
  .strictObject({
    $schema: editorLinkSchema.meta({ description: 'The JSON Schema by which editors check this.' }),
    version: z.literal(1).meta({ title: 'version', description: 'Of this format: 1.' }),
    policies: z
      .array(policySchema)
      .min(1, { error: 'at least one policy' })
      .superRefine(checkTogether)
      .readonly()
      .meta({ title: 'policies', description: 'One for each tier, best tier first.' }),
  })
  .transform(({ version, policies }) => ({ version, policies }))
  .readonly()
  .meta({
    title: 'Customer pyramid policies',
    description: 'What each tier of customers is owed.',
  });

function checkTogether(policies: readonly z.output<typeof policySchema>[], ctx: CheckContext) {
  const tiers = policies.map(({ tier }) => tier);
  refuseRepeats(tiers, ctx, { name: 'tier', pathOf: (index) => [index, 'tier'] });
  const shares = policies.map(({ effort }) => effort.share);
  refuseUnlessWhole(shares, ctx, { name: 'shares of service effort', path: [] });
}
