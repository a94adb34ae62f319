import * as z from 'zod/mini';
import { type CheckContext, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import {
  addAmounts,
  compareAmounts,
  isAmountInput,
  multiplyAmounts,
  toAmount,
} from '../values/amount';
import type { Amount, AmountInput } from '../values/exact';

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
export const amountSchema = z.pipe(
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
