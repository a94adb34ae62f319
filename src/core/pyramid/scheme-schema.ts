import * as z from 'zod/mini';
import { type CheckContext, readBySchema, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import { compareAmounts } from '../values/amount';
import type { Amount } from '../values/exact';
import {
  amountSchema,
  editorLinkSchema,
  labelSchema,
  refuseRepeats,
  refuseUnlessWhole,
  shareSchema,
  textSchema,
  tierIdSchema,
} from './fields';
import type { AmountTier, LowestTier, Scheme } from './scheme';

const tierShape = { id: tierIdSchema, name: textSchema, label: z.exactOptional(labelSchema) };

const shareTierSchema = z.readonly(z.strictObject({ ...tierShape, share: shareSchema }));

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
 * to exactly 1, bounds that do not fall, a repeated id, an unknown key.
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
  const lowest = tiers.at(-1);
  if (lowest?.from !== undefined) {
    refuse(ctx, {
      path: [tiers.length - 1, 'from'],
      ...because('lowest-tier-with-bound', { tier: lowest.id }),
      expected: 'no "from" in the last tier',
    });
  }
}

/** As the type says it: once checked, every tier but the lowest has its bound. */
function boundedTiers(tiers: MaybeBounded[]): readonly [...AmountTier[], LowestTier] {
  return tiers as unknown as readonly [...AmountTier[], LowestTier];
}
