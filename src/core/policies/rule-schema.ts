import * as z from 'zod/mini';
import { labelSchema } from '../pyramid/fields';

export const originSchema = labelSchema.check(
  z.meta({
    title: 'origin',
    description: 'Where this rule comes from, so that whoever changes it knows what it rests on.',
  }),
);

/** Every rule says where it comes from, so that whoever changes it knows what it rests on. */
export function rule<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.readonly(z.strictObject({ ...shape, origin: originSchema }));
}

export const daysSchema = z.int({ error: 'a whole number of days from 1' }).check(z.minimum(1));
