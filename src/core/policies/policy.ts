import type { z } from 'zod';
import type { policiesSchema, policySchema } from './schema';

/** What a tier is owed, each rule with its origin. */
export type Policy = z.output<typeof policySchema>;

/** The policies in force, one a tier, best tier first. Editable data. */
export type Policies = z.output<typeof policiesSchema>;

/** Who looks after a tier's customers. */
export type Owner = Policy['owner'];
export type Visits = Policy['visits'];
export type OtherContact = Policy['otherContact'];
export type Discount = Policy['discount'];
/** The class of a complaint, 1 first, and the hours to its first answer and to its resolution. */
export type ComplaintRule = Policy['complaints'];
/** One signal to watch for. */
export type Watch = Policy['watch'][number];
/** One programme to keep up and develop the relationship. */
export type Programme = Policy['relationship'][number];
