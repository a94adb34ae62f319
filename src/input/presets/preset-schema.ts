import * as z from 'zod/mini';
import { editorLinkSchema, labelSchema, textSchema } from '../../core/pyramid/scheme-schema';
import { type DirectionMark, PRESET_ROLES, type Preset } from './preset';

const headingSchema = z.string({ error: 'a heading' }).check(z.regex(/\S/));

const ruleShape = {
  column: headingSchema,
  values: z.readonly(
    z.array(z.string()).check(z.minLength(1, { error: 'at least one value, "" for a blank cell' })),
  ),
};

const ruleSchema = z.readonly(z.strictObject(ruleShape));

const rulesSchema = z.exactOptional(z.readonly(z.array(ruleSchema)));

const headingsSchema = z.exactOptional(z.readonly(z.array(headingSchema)));

const termsSchema = z.exactOptional(
  z.string({ error: 'headings such as [Total]-[Refunded Amount], "" for no column' }),
);

const columnsSchema = z.readonly(
  z.strictObject(Object.fromEntries(PRESET_ROLES.map((role) => [role, termsSchema]))),
);

/** Every part of a preset: the type checker sees to it that none is forgotten. */
const shape: Readonly<Record<keyof Preset, z.ZodMiniType>> = {
  name: z
    .string({ error: 'a short name such as shopify-orders' })
    .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  title: labelSchema,
  get: z.exactOptional(labelSchema),
  source: textSchema,
  headings: z.readonly(
    z.array(headingSchema).check(z.minLength(1, { error: 'at least one heading' })),
  ),
  columns: columnsSchema,
  except: rulesSchema,
  only: rulesSchema,
  direction: z.exactOptional(
    z.readonly(z.record(z.string(), z.enum(['+', '-', '0', '-+', '--'] satisfies DirectionMark[]))),
  ),
  refunds: z.exactOptional(
    z.readonly(z.strictObject({ ...ruleShape, customer: z.exactOptional(headingSchema) })),
  ),
  orderAmounts: headingsSchema,
  lineAmounts: headingsSchema,
  notes: z.exactOptional(z.readonly(z.array(labelSchema))),
};

export const presetSchema = z.strictObject({ $schema: editorLinkSchema, ...shape });
