import * as z from 'zod';
import { labelSchema } from '../pyramid/fields';

export const originSchema = labelSchema.meta({
  title: 'origin',
  description: 'Where this rule comes from, so that whoever changes it knows what it rests on.',
});

/** Every rule says where it comes from, so that whoever changes it knows what it rests on. */
export function rule<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, origin: originSchema }).readonly();
}

export const daysSchema = z.int({ error: 'a whole number of days from 1' }).min(1);
