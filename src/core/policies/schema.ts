import * as z from 'zod/mini';
import { type CheckContext, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import {
  editorLinkSchema,
  labelSchema,
  refuseRepeats,
  refuseUnlessWhole,
  shareSchema,
  textSchema,
  tierIdSchema,
} from '../pyramid/scheme-schema';
import type { SignalDeclaration } from '../signals/signal';
import type { Amount } from '../values/exact';
import { hoursOf, isByClock, type PolicyTime, readPolicyTime, urgencyWord } from './policy-time';
import { daysSchema, rule, watchSchema } from './watch-schema';

const TIME = { error: 'a number of hours above 0, or text such as "24 h" or "24 clock h"' };
const timeSchema = z.pipe(
  z
    .union([z.number(), z.string()], TIME)
    .check(z.refine((written) => readPolicyTime(written) !== undefined, TIME)),
  z.transform((written) => readPolicyTime(written) as PolicyTime),
);
const intervalSchema = daysSchema.check(
  z.meta({
    title: 'days',
    description: 'Days from one to the next.',
  }),
);
const idSchema = textSchema.check(
  z.meta({ title: 'id', description: 'Short and stable, for programs.' }),
);
const nameSchema = labelSchema.check(z.meta({ title: 'label', description: 'What people read.' }));

const ownerSchema = rule({ id: idSchema, label: nameSchema }).check(
  z.meta({
    title: 'owner',
    description: "Who looks after the tier's customers.",
  }),
);

const visitsSchema = z
  .discriminatedUnion('kind', [
    rule({
      kind: z.literal('every'),
      days: intervalSchema,
      inPerson: z
        .boolean()
        .check(
          z.meta({ title: 'in person', description: 'Face to face, or by telephone and video.' }),
        ),
    }).check(z.meta({ title: 'visits at an interval' })),
    rule({ kind: z.literal('on-request') }).check(
      z.meta({ title: 'visits when the customer asks' }),
    ),
    rule({ kind: z.literal('none') }).check(z.meta({ title: 'no visits' })),
  ])
  .check(z.meta({ title: 'visits', description: 'How often the customer is visited.' }));

const otherContactSchema = z
  .discriminatedUnion('kind', [
    rule({
      kind: z.literal('every'),
      days: intervalSchema,
      automated: z
        .boolean()
        .check(
          z.meta({ title: 'automated', description: "It takes nobody's time, as a newsletter." }),
        ),
    }).check(z.meta({ title: 'contact at an interval' })),
    rule({ kind: z.literal('none') }).check(z.meta({ title: 'no other contact' })),
  ])
  .check(
    z.meta({
      title: 'other contact',
      description: 'How often the customer hears from the company.',
    }),
  );

const discountSchema = rule({
  eligibility: z.enum(['first', 'eligible', 'campaign', 'list-price']).check(
    z.meta({
      title: 'eligibility',
      description:
        'Who gets a discount: before all others, as a rule, in campaigns only, or nobody (list price).',
    }),
  ),
  rate: z._default(z.nullable(shareSchema), null).check(
    z.meta({
      title: 'rate',
      description: 'The part taken off, 0 to 1. Never invented: null until you set it.',
    }),
  ),
})
  .check(
    z.superRefine(({ eligibility, rate }, ctx) => {
      if (eligibility !== 'list-price' || rate === null || rate === '0') return;
      refuse(ctx, {
        path: ['rate'],
        ...because('rate-beside-the-list-price'),
        expected: 'null, or another eligibility',
      });
    }),
  )
  .check(z.meta({ title: 'sales discount', description: 'Whether the tier pays the list price.' }));

const urgencySchema = z
  .readonly(
    z
      .record(z.string(), z.int({ error: 'a whole number of classes from 0' }).check(z.minimum(0)))
      .check(
        z.superRefine((table, ctx) => {
          const words = Object.keys(table).map(urgencyWord);
          refuseRepeats(words, ctx, {
            name: 'urgency',
            pathOf: (at) => [Object.keys(table)[at] ?? ''],
          });
        }),
      ),
  )
  .check(
    z.meta({
      title: 'urgency',
      description:
        'By how many classes each urgency raises a complaint: { "critical": 3 }. Due times stay.',
    }),
  );

const complaintsSchema = rule({
  class: z
    .int({ error: 'a whole number from 1, the first class' })
    .check(z.minimum(1))
    .check(
      z.meta({
        title: 'class',
        description: 'The queue goes by class: 1 is answered first.',
      }),
    ),
  firstAnswerHours: timeSchema.check(
    z.meta({
      title: 'first answer',
      description:
        'Hours until the customer has a first answer, of work where a calendar holds; "4 clock h" are by the clock.',
    }),
  ),
  resolveHours: timeSchema.check(
    z.meta({
      title: 'resolved',
      description: 'The same until the complaint is resolved; no fewer than to the first answer.',
    }),
  ),
  urgency: z.exactOptional(urgencySchema),
})
  .check(
    z.superRefine(({ firstAnswerHours, resolveHours }, ctx) => {
      // Hours of work and by the clock cannot be held against each other without a calendar.
      if (isByClock(firstAnswerHours) !== isByClock(resolveHours)) return;
      if (hoursOf(resolveHours) >= hoursOf(firstAnswerHours)) return;
      refuse(ctx, {
        path: ['resolveHours'],
        ...because('resolved-before-answered', { answered: `${firstAnswerHours}` }),
        expected: `at least ${firstAnswerHours}, the hours to the first answer`,
      });
    }),
  )
  .check(
    z.meta({ title: 'complaints', description: "How soon the tier's complaints are dealt with." }),
  );

const relationshipSchema = z
  .readonly(
    z.array(rule({ id: idSchema, label: nameSchema })).check(
      z.superRefine((programmes, ctx) => {
        const ids = programmes.map(({ id }) => id);
        refuseRepeats(ids, ctx, { name: 'programme', pathOf: (index) => [index, 'id'] });
      }),
    ),
  )
  .check(
    z.meta({
      title: 'relationship',
      description: 'Programmes that keep up and develop the relationship.',
    }),
  );

const effortSchema = rule({
  share: shareSchema.check(
    z.meta({
      title: 'share',
      description: 'Part of all service effort, 0 to 1. Those of all tiers add up to exactly 1.',
    }),
  ),
}).check(
  z.meta({ title: 'effort', description: 'How much of the service effort goes to the tier.' }),
);

/** What a tier is owed, for the signals that there are. */
export function policySchema(signals: readonly SignalDeclaration[]) {
  return z
    .readonly(
      z.strictObject({
        tier: tierIdSchema.check(
          z.meta({ title: 'tier', description: 'Id of the tier in the scheme: "A".' }),
        ),
        owner: ownerSchema,
        visits: visitsSchema,
        otherContact: otherContactSchema,
        discount: discountSchema,
        complaints: complaintsSchema,
        watch: watchSchema(signals),
        relationship: relationshipSchema,
        effort: effortSchema,
      }),
    )
    .check(
      z.meta({ title: 'policy', description: 'What a tier is owed, each rule with its origin.' }),
    );
}

/** One policy a tier. The shares of service effort add up to exactly 1. */
export function policiesSchema(signals: readonly SignalDeclaration[]) {
  return z
    .readonly(
      z.pipe(
        z.strictObject({
          $schema: editorLinkSchema.check(
            z.meta({ description: 'The JSON Schema by which editors check this.' }),
          ),
          version: z
            .literal(1)
            .check(z.meta({ title: 'version', description: 'Of this format: 1.' })),
          policies: z
            .readonly(
              z
                .array(policySchema(signals))
                .check(
                  z.minLength(1, { error: 'at least one policy' }),
                  z.superRefine(checkTogether),
                ),
            )
            .check(
              z.meta({ title: 'policies', description: 'One for each tier, best tier first.' }),
            ),
        }),
        z.transform(({ version, policies }) => ({ version, policies })),
      ),
    )
    .check(
      z.meta({
        title: 'Customer pyramid policies',
        description: 'What each tier of customers is owed.',
      }),
    );
}

function checkTogether(
  policies: readonly { readonly tier: string; readonly effort: { readonly share: Amount } }[],
  ctx: CheckContext,
) {
  const tiers = policies.map(({ tier }) => tier);
  refuseRepeats(tiers, ctx, { name: 'tier', pathOf: (index) => [index, 'tier'] });
  const shares = policies.map(({ effort }) => effort.share);
  refuseUnlessWhole(shares, ctx, { name: 'shares of service effort', path: [] });
}
