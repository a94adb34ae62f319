import * as z from 'zod/mini';
import { type CheckContext, refuse } from '../issues/by-schema';
import { compareAmounts, isAmountInput, toAmount } from '../values/amount';
import type { Amount, AmountInput } from '../values/amount-types';
import type { Thresholds } from './default-thresholds';
import { SEVERITIES, type Severity } from './signals';

/** Which way a signal grows worse: with more of it, or with less. */
type Worse = 'higher' | 'lower';

/** What a threshold is, for editors: `days overdue`. */
interface Meaning {
  readonly worse: Worse;
  readonly of: string;
}

/** The thresholds of a signal, one a severity, each worse than the one before. */
export function thresholds<Bound extends z.ZodMiniType<Amount | number>>(
  bound: Bound,
  { worse, of }: Meaning,
) {
  const at = (severity: Severity) =>
    z.exactOptional(bound).check(
      z.meta({
        title: severity,
        description: `From here on the severity is "${severity}". Absent: never.`,
      }),
    );
  return z
    .readonly(
      z
        .strictObject({ watch: at('watch'), warn: at('warn'), act: at('act') })
        .check(z.superRefine((given: Thresholds, ctx) => checkOrder(given, worse, ctx))),
    )
    .check(
      z.meta({
        title: 'thresholds',
        description: `Where each severity begins, by ${of}: the ${worse}, the worse.`,
        minProperties: 1,
      }),
    );
}

function checkOrder(given: Thresholds, worse: Worse, ctx: CheckContext): void {
  const stated = SEVERITIES.flatMap((severity) => {
    const bound = given[severity];
    // One that could not be read has its own issue.
    return isAmountInput(bound) ? [{ severity, bound }] : [];
  });
  if (Object.keys(given).length === 0) {
    refuse(ctx, {
      path: [],
      message: 'no severity has a threshold, so the signal would never be given',
      expected: 'a threshold for "watch", "warn" or "act"',
    });
  }
  for (const [index, { severity, bound }] of stated.slice(1).entries()) {
    const milder = stated[index];
    if (milder === undefined) continue;
    const difference = compareAmounts(bound, milder.bound);
    if (worse === 'higher' ? difference > 0 : difference < 0) continue;
    refuse(ctx, {
      path: [severity],
      message: `"${severity}" would begin no later than "${milder.severity}", which is milder`,
      expected: `${worse === 'higher' ? 'more' : 'less'} than ${milder.bound}, the threshold of "${milder.severity}"`,
    });
  }
}

export const countSchema = z.int({ error: 'a whole number from 1' }).check(z.minimum(1));

/** An amount above 0, which may exceed 1. */
export const multipleSchema = amountBetween('a number above 0, such as 2.5', isPositive, {
  exclusiveMinimum: 0,
});

/** Above 0, since a part of nothing is always reached. */
export const partSchema = amountBetween(
  'a share above 0 and up to 1, such as 0.2 for 20%',
  (amount) => isPositive(amount) && compareAmounts(amount, '1') <= 0,
  { exclusiveMinimum: 0, maximum: 1 },
);

/** An amount of 0 or more. */
export const notNegativeSchema = amountBetween(
  'an amount of 0 or more, such as 250.00',
  (amount) => compareAmounts(amount, '0') >= 0,
  { minimum: 0 },
);

function amountBetween(
  expected: string,
  holds: (amount: Amount) => boolean,
  bounds: { readonly exclusiveMinimum?: number; minimum?: number; maximum?: number },
) {
  return z.pipe(
    z
      .custom<AmountInput>((input) => isAmountInput(input) && holds(toAmount(input)), {
        error: expected,
      })
      .check(z.meta({ type: ['string', 'number'], ...bounds })),
    z.transform(toAmount),
  );
}

function isPositive(amount: Amount): boolean {
  return compareAmounts(amount, '0') > 0;
}
