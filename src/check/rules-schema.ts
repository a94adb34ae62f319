import * as z from 'zod/mini';
import { type CheckContext, readBySchema, refuse } from '../core/issues/by-schema';
import { because } from '../core/issues/reasons';
import { fileJsonSchema, type JsonSchema } from '../core/policies/json-schema';
import { editorLinkSchema, labelSchema, textSchema } from '../core/pyramid/scheme-schema';
import { compareAmounts } from '../core/values/amount';
import { readCondition } from './condition';
import type { Rules } from './rules';

/** As an example that says most of what can be said. */
const EXPECTED = '"> 2", "<= -10%", "== 0", "< 2025-12-01" or "not between 1% and 5%"';

const conditionSchema = z
  .string({ error: EXPECTED })
  .check(z.superRefine((text, ctx) => refuseCondition(text, ctx)));

function refuseCondition(text: string, ctx: CheckContext): void {
  const condition = readCondition(text);
  if (condition === undefined) {
    refuse(ctx, { path: [], ...because('not-a-condition'), expected: EXPECTED });
    return;
  }
  const [from, to = from] = condition.bounds;
  if (from.kind !== to.kind) {
    const expected = 'two numbers, two percentages or two dates';
    refuse(ctx, { path: [], ...because('bounds-unlike'), expected });
  } else if (isAbove(from.value, to.value)) {
    refuse(ctx, { path: [], ...because('bounds-reversed'), expected: 'the lower bound first' });
  }
}

function isAbove(from: string | boolean, to: string | boolean): boolean {
  if (typeof from === 'boolean' || typeof to === 'boolean') return false;
  return /^\d{4}-/.test(from) ? from > to : compareAmounts(from, to) > 0;
}

const saySchema = z.union([textSchema, labelSchema], {
  error: 'text, or text by language: { "en": "…", "zh": "…" }',
});

const ruleSchema = z.readonly(
  z
    .strictObject({
      figure: textSchema.check(
        z.meta({
          title: 'figure',
          description:
            'The address of a figure: migrations.A.left.customers. `customer-pyramid check --figures` lists all of them.',
        }),
      ),
      warn: z.exactOptional(
        conditionSchema.check(
          z.meta({ title: 'warn', description: 'When the rule gives a warning: "> 0".' }),
        ),
      ),
      fail: z.exactOptional(
        conditionSchema.check(
          z.meta({
            title: 'fail',
            description:
              'When the rule fails: "> 2", "<= -10%", "== 0", "< 2025-12-01", "not between 1% and 5%".',
          }),
        ),
      ),
      say: z.exactOptional(
        saySchema.check(
          z.meta({ title: 'say', description: 'What has happened then, in the words of readers.' }),
        ),
      ),
    })
    .check(
      z.superRefine((rule, ctx) => {
        if (rule.warn !== undefined || rule.fail !== undefined) return;
        const expected = '"warn", "fail" or both';
        refuse(ctx, { path: [], ...because('rule-without-condition'), expected });
      }),
    ),
);

const rulesSchema = z.pipe(
  z.strictObject({
    $schema: editorLinkSchema,
    version: z.literal(1),
    rules: z.readonly(z.array(ruleSchema).check(z.minLength(1, { error: 'at least one rule' }))),
  }),
  z.transform(({ version, rules }): Rules => ({ version, rules })),
);

/**
 * Rules from JSON or from a program. Throws `invalid-rules`, one issue a problem, each with path, what
 * was expected and what came. Whether there are such figures is seen when they are checked.
 */
export function readRules(input: unknown): Rules {
  return readBySchema(rulesSchema, input, { code: 'invalid-rules', name: 'the file of rules' });
}

/** The form of a file of rules as JSON Schema, by which editors complete and check it. */
export function rulesJsonSchema(): JsonSchema {
  return fileJsonSchema(rulesSchema);
}
