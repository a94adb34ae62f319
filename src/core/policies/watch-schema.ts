import * as z from 'zod/mini';
import { type CheckContext, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import { labelSchema, refuseRepeats, shareSchema } from '../pyramid/scheme-schema';
import {
  type BoundKind,
  SEVERITIES,
  type Setting,
  type Severity,
  type SignalDeclaration,
  type Thresholds,
  type ThresholdsDeclared,
} from '../signals/signal';
import { compareAmounts, isAmountInput, toAmount } from '../values/amount';
import type { Amount, AmountInput } from '../values/exact';

const originSchema = labelSchema.check(
  z.meta({
    title: 'origin',
    description: 'Where this rule comes from, so that whoever changes it knows what it rests on.',
  }),
);

/** Every rule says where it comes from, so that whoever changes it knows what it rests on. */
export function rule<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.readonly(z.strictObject({ ...shape, origin: originSchema }));
}

export const daysSchema = wholeFrom(1, 'a whole number of days from 1');

/** The signals to watch for in a tier, each with where its severities begin. */
export function watchSchema(signals: readonly SignalDeclaration[]) {
  const [first, ...others] = signals.map(signalSchema);
  const oneOf =
    first === undefined ? z.never() : z.discriminatedUnion('signal', [first, ...others]);
  return z
    .readonly(
      z.array(oneOf).check(
        z.superRefine((watch: readonly { readonly signal: string }[], ctx) => {
          const ids = watch.map(({ signal }) => signal);
          refuseRepeats(ids, ctx, { name: 'signal', pathOf: (index) => [index, 'signal'] });
        }),
      ),
    )
    .check(
      z.meta({ title: 'risk watch', description: 'Signals to watch for, each at most once.' }),
    );
}

function signalSchema({ id, title, description, settings, thresholds }: SignalDeclaration) {
  const shape = Object.entries(settings).map(([name, setting]) => [name, settingSchema(setting)]);
  return rule({
    signal: z.literal(id),
    ...(Object.fromEntries(shape) as Record<string, z.ZodMiniType>),
    thresholds: z.prefault(thresholdsSchema(thresholds), thresholds.usual),
  }).check(z.meta({ title, description }));
}

function settingSchema(setting: Setting): z.ZodMiniType {
  const { title, description } = setting;
  return bareSettingSchema(setting).check(z.meta({ title, description }));
}

function bareSettingSchema(setting: Setting): z.ZodMiniType {
  switch (setting.kind) {
    case 'days':
      return z.prefault(
        wholeFrom(setting.least, `a whole number of days from ${setting.least}`),
        setting.usual,
      );
    case 'amount':
      return z.prefault(notNegativeSchema, setting.usual);
    case 'choices':
      return someOf(setting.choices, setting.each);
  }
}

function someOf(choices: readonly string[], each: string) {
  return z.readonly(
    z.array(z.enum(choices)).check(
      z.minLength(1, { error: `at least one ${each}` }),
      z.superRefine((given: readonly string[], ctx) =>
        refuseRepeats(given, ctx, { name: each, pathOf: (index) => [index] }),
      ),
    ),
  );
}

/** The thresholds of a signal, one a severity, each worse than the one before. */
function thresholdsSchema({ in: kind, worse, of }: ThresholdsDeclared) {
  const bound = BOUNDS[kind];
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

function checkOrder(
  given: Thresholds,
  worse: ThresholdsDeclared['worse'],
  ctx: CheckContext,
): void {
  const stated = SEVERITIES.flatMap((severity) => {
    const bound = given[severity];
    // One that could not be read has its own issue.
    return isAmountInput(bound) ? [{ severity, bound }] : [];
  });
  if (Object.keys(given).length === 0) {
    refuse(ctx, {
      path: [],
      ...because('watch-without-threshold'),
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
      ...because('threshold-no-worse-than-a-milder', {
        severity,
        milder: milder.severity,
        bound: `${milder.bound}`,
        worse,
      }),
      expected: `${worse === 'higher' ? 'more' : 'less'} than ${milder.bound}, the threshold of "${milder.severity}"`,
    });
  }
}

function wholeFrom(least: number, error: string) {
  return z.int({ error }).check(z.minimum(least));
}

/** An amount of 0 or more. */
const notNegativeSchema = amountBetween(
  'an amount of 0 or more, such as 250.00',
  (amount) => compareAmounts(amount, '0') >= 0,
  { minimum: 0 },
);

/** How a threshold of each kind is written. */
const BOUNDS: Readonly<Record<BoundKind, z.ZodMiniType<Amount | number>>> = {
  count: wholeFrom(1, 'a whole number from 1'),
  days: daysSchema,
  /** An amount above 0, which may exceed 1. */
  multiple: amountBetween('a number above 0, such as 2.5', isPositive, { exclusiveMinimum: 0 }),
  /** Above 0, since a part of nothing is always reached. */
  part: amountBetween(
    'a share above 0 and up to 1, such as 0.2 for 20%',
    (amount) => isPositive(amount) && compareAmounts(amount, '1') <= 0,
    { exclusiveMinimum: 0, maximum: 1 },
  ),
  share: shareSchema,
};

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
