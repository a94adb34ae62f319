import * as z from 'zod/mini';
import { type CheckContext, readBySchema, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import {
  addAmounts,
  compareAmounts,
  isAmountInput,
  multiplyAmounts,
  toAmount,
} from '../values/amount';
import type { Amount, AmountInput } from '../values/exact';
import type { AmountTier, LowestTier, Scheme } from './scheme';

/** A link to the JSON Schema, by which editors check a file. */
export const editorLinkSchema = z.exactOptional(z.string());

/** Text that says something. */
export const textSchema = z.string({ error: 'text that is not blank' }).check(z.regex(/\S/));

/** Text for people by language: English, and whichever else. */
export const labelSchema = z.readonly(
  z.catchall(z.object({ en: textSchema, zh: z.exactOptional(textSchema) }), textSchema),
);

/** `inactive` is the standing of known customers without a transaction, so no tier is called that. */
export const tierIdSchema = z.string({ error: 'a short text such as A' }).check(
  z.regex(/\S/),
  z.refine((id) => id !== 'inactive', {
    error: 'another id, since "inactive" is the standing of customers without a transaction',
  }),
);

/** Any form of amount, in its canonical text. */
const amountSchema = z.pipe(
  z
    .custom<AmountInput>(isAmountInput, { error: 'a decimal such as 1234.50' })
    .check(z.meta({ type: ['string', 'number'] })),
  z.transform(toAmount),
);

/** A part of a whole, 0 to 1. */
export const shareSchema = z.pipe(
  z
    .custom<AmountInput>((input) => isAmountInput(input) && isShare(toAmount(input)), {
      error: 'a share from 0 to 1, such as 0.05 for 5%',
    })
    .check(z.meta({ type: ['string', 'number'] })),
  z.transform(toAmount),
);

function isShare(amount: Amount): boolean {
  return compareAmounts(amount, '0') >= 0 && compareAmounts(amount, '1') <= 0;
}

/** Refuses shares that do not add up to exactly 1. */
export function refuseUnlessWhole(
  shares: readonly Amount[],
  ctx: CheckContext,
  { name, path }: { readonly name: string; readonly path: readonly PropertyKey[] },
): void {
  if (shares.length === 0) return;
  const sum = shares.reduce(addAmounts);
  const missing = addAmounts('1', negated(sum));
  if (missing === '0') return;
  const tooLittle = compareAmounts(missing, '0') > 0;
  const difference = tooLittle ? missing : negated(missing);
  refuse(ctx, {
    path,
    ...because('does-not-add-up-to-one', {
      what: name,
      sum,
      difference,
      too: tooLittle ? 'little' : 'much',
    }),
    expected: `${name} that add up to exactly 1`,
    received: sum,
  });
}

function negated(amount: Amount): Amount {
  return multiplyAmounts(amount, '-1');
}

/** Refuses what stands in a list a second time, each place where it does. */
export function refuseRepeats(
  values: readonly string[],
  ctx: CheckContext,
  { name, pathOf }: { readonly name: string; readonly pathOf: (index: number) => PropertyKey[] },
): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) {
      refuse(ctx, {
        path: pathOf(index),
        ...because('stands-twice', { what: name, value }),
        expected: `each ${name} once`,
        received: value,
      });
    }
    seen.add(value);
  });
}

const tierShape = { id: tierIdSchema, name: textSchema, label: z.exactOptional(labelSchema) };

const shareTierSchema = z.readonly(
  z.strictObject({ ...tierShape, share: shareSchema, from: z.exactOptional(amountSchema) }),
);

const schemeByShareSchema = z.pipe(
  z.strictObject({
    $schema: editorLinkSchema,
    cut: z._default(z.enum(['headcount', 'value']), 'headcount'),
    tiers: z.readonly(
      z.array(shareTierSchema).check(
        z.minLength(1, { error: 'at least one tier' }),
        z.superRefine((tiers, ctx) => {
          refuseRepeatedIds(tiers, ctx);
          const shares = tiers.map((tier) => tier.share);
          refuseUnlessWhole(shares, ctx, { name: 'shares', path: [] });
          refuseRisingFloors(tiers, ctx);
        }),
      ),
    ),
  }),
  z.transform(({ cut, tiers }) => ({ cut, tiers })),
);

const amountTierSchema = z.readonly(
  z.strictObject({ ...tierShape, from: z.exactOptional(amountSchema) }),
);

const schemeByAmountSchema = z.pipe(
  z.strictObject({
    $schema: editorLinkSchema,
    cut: z.literal('amount'),
    tiers: z.pipe(
      z
        .array(amountTierSchema)
        .check(
          z.minLength(1, { error: 'at least one tier' }),
          z.superRefine(refuseRepeatedIds),
          z.superRefine(refuseBounds),
        ),
      z.transform(boundedTiers),
    ),
  }),
  z.transform(({ cut, tiers }) => ({ cut, tiers })),
);

export const schemeSchema = z.discriminatedUnion('cut', [
  schemeByShareSchema,
  schemeByAmountSchema,
]);

/**
 * A scheme from JSON or from a program, with its amounts in canonical text. `cut` may be absent and
 * is then `headcount`.
 * Throws `invalid-scheme`, one issue a problem: a share outside 0 to 1, shares that do not add up
 * to exactly 1, bounds that do not fall, a lowest value above that of a better tier, a repeated id, an unknown key.
 */
export function readScheme(input: unknown): Scheme {
  return readBySchema(schemeSchema, input, { code: 'invalid-scheme', name: 'the scheme' });
}

function refuseRepeatedIds(tiers: readonly { readonly id: string }[], ctx: CheckContext): void {
  const ids = tiers.map((tier) => tier.id);
  refuseRepeats(ids, ctx, { name: 'tier', pathOf: (index) => [index, 'id'] });
}

type MaybeBounded = z.output<typeof amountTierSchema>;

/** Every tier begins at a bound below that of the tier above; the lowest takes all the others. */
function refuseBounds(tiers: readonly MaybeBounded[], ctx: CheckContext): void {
  let above: Amount | undefined;
  for (const [index, tier] of tiers.slice(0, -1).entries()) {
    const { from } = tier;
    if (from === undefined) {
      refuse(ctx, {
        path: [index, 'from'],
        ...because('tier-without-bound', { tier: tier.id }),
        expected: 'an amount; only the last tier goes without',
      });
    } else if (above !== undefined && compareAmounts(from, above) >= 0) {
      refuse(ctx, {
        path: [index, 'from'],
        ...because('tier-begins-no-lower', { tier: tier.id }),
        expected: `less than ${above}`,
      });
    }
    above = from ?? above;
  }
  refuseBoundOfLowest(tiers, ctx);
}

function refuseBoundOfLowest(tiers: readonly MaybeBounded[], ctx: CheckContext): void {
  const lowest = tiers.at(-1);
  if (lowest?.from === undefined) return;
  refuse(ctx, {
    path: [tiers.length - 1, 'from'],
    ...because('lowest-tier-with-bound', { tier: lowest.id }),
    expected: 'no "from" in the last tier',
  });
}

/** Lowest values beside shares may be equal: then the shares alone part those tiers. */
function refuseRisingFloors(tiers: readonly MaybeBounded[], ctx: CheckContext): void {
  let above: Amount | undefined;
  for (const [index, { id, from }] of tiers.slice(0, -1).entries()) {
    if (from === undefined) continue;
    if (above !== undefined && compareAmounts(from, above) > 0) {
      refuse(ctx, {
        path: [index, 'from'],
        ...because('tier-begins-higher', { tier: id }),
        expected: `at most ${above}`,
      });
    }
    above = from;
  }
  refuseBoundOfLowest(tiers, ctx);
}

/** As the type says it: once checked, every tier but the lowest has its bound. */
function boundedTiers(tiers: MaybeBounded[]): readonly [...AmountTier[], LowestTier] {
  return tiers as unknown as readonly [...AmountTier[], LowestTier];
}
