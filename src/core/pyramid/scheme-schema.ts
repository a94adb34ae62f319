import * as z from 'zod';
import { type CheckContext, readBySchema, refuse } from '../issues/by-schema';
import { compareAmounts } from '../values/amount';
import type { Amount } from '../values/amount-types';
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

const tierShape = { id: tierIdSchema, name: textSchema, label: labelSchema.exactOptional() };

const shareTierSchema = z.strictObject({ ...tierShape, share: shareSchema }).readonly();

const schemeByShareSchema = z
  .strictObject({
    $schema: editorLinkSchema,
    cut: z.enum(['headcount', 'value']).default('headcount'),
    tiers: z
      .array(shareTierSchema)
      .min(1, { error: 'at least one tier' })
      .superRefine((tiers, ctx) => {
        refuseRepeatedIds(tiers, ctx);
        const shares = tiers.map((tier) => tier.share);
        refuseUnlessWhole(shares, ctx, { name: 'shares', path: [] });
      })
      .readonly(),
  })
  .transform(({ cut, tiers }) => ({ cut, tiers }));

const amountTierSchema = z
  .strictObject({ ...tierShape, from: amountSchema.exactOptional() })
  .readonly();

const schemeByAmountSchema = z
  .strictObject({
    $schema: editorLinkSchema,
    cut: z.literal('amount'),
    tiers: z
      .array(amountTierSchema)
      .min(1, { error: 'at least one tier' })
      .superRefine(refuseRepeatedIds)
      .transform(readBounds),
  })
  .transform(({ cut, tiers }) => ({ cut, tiers }));

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

type MaybeBounded = Omit<AmountTier, 'from'> & { readonly from?: Amount };

/** Every tier begins at a bound below that of the tier above; the lowest takes all the others. */
function readBounds(
  tiers: readonly MaybeBounded[],
  ctx: CheckContext,
): readonly [...AmountTier[], LowestTier] {
  const bounded: (AmountTier & { readonly from: Amount })[] = [];
  for (const [index, tier] of tiers.slice(0, -1).entries()) {
    const { from } = tier;
    const above = bounded.at(-1);
    if (from === undefined) {
      refuse(ctx, {
        path: [index, 'from'],
        message: `tier ${JSON.stringify(tier.id)} has no lower bound`,
        expected: 'an amount; only the last tier goes without',
      });
    } else if (above !== undefined && compareAmounts(from, above.from) >= 0) {
      refuse(ctx, {
        path: [index, 'from'],
        message: `tier ${JSON.stringify(tier.id)} begins no lower than the tier above it`,
        expected: `less than ${above.from}`,
      });
    }
    if (from !== undefined) bounded.push({ ...tier, from });
  }
  const { from, ...lowest } = tiers.at(-1) ?? { id: '', name: '' };
  if (from !== undefined) {
    refuse(ctx, {
      path: [tiers.length - 1, 'from'],
      message: `the lowest tier ${JSON.stringify(lowest.id)} has a lower bound, which would leave customers without a tier`,
      expected: 'no "from" in the last tier',
    });
  }
  return [...bounded, lowest];
}
