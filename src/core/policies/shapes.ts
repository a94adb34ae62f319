import {
  choice,
  count,
  flag,
  list,
  maybe,
  number,
  oneOf,
  type Result,
  record,
  text,
} from '../issues/shape';
import { label } from '../pyramid/shapes';
import { watch } from '../signals/shapes';
import { amount } from '../values/shapes';
import type {
  ComplaintRule,
  Discount,
  OtherContact,
  Owner,
  Policies,
  Policy,
  Programme,
  Visits,
} from './policy';

/* What policies look like, part by part: see `issues/shape.ts`. `readPolicies` asks more of them. */

const origin = label;

export const owner = record<Owner>({ id: text, label, origin });

type Every<Rule> = Extract<Rule, { readonly kind: 'every' }>;
type Other<Rule> = Exclude<Rule, { readonly kind: 'every' }>;

const visitsEvery = record<Every<Visits>>({
  kind: choice('every'),
  days: count,
  inPerson: flag,
  origin,
});
const visitsElse = record<Other<Visits>>({ kind: choice('on-request', 'none'), origin });

const contactEvery = record<Every<OtherContact>>({
  kind: choice('every'),
  days: count,
  automated: flag,
  origin,
});
const contactElse = record<Other<OtherContact>>({ kind: choice('none'), origin });

export const policy = record<Policy>({
  tier: text,
  owner,
  visits: oneOf<Visits>(({ kind }) => (kind === 'every' ? visitsEvery : visitsElse)),
  otherContact: oneOf<OtherContact>(({ kind }) => (kind === 'every' ? contactEvery : contactElse)),
  discount: record<Discount>({
    eligibility: choice('first', 'eligible', 'campaign', 'list-price'),
    rate: maybe(amount),
    origin,
  }),
  complaints: record<ComplaintRule>({
    class: count,
    firstAnswerHours: number,
    resolveHours: number,
    origin,
  }),
  watch: list(watch),
  relationship: list(record<Programme>({ id: text, label, origin })),
  effort: record<Policy['effort']>({ share: amount, origin }),
});

export const POLICIES: Result<Policies> = {
  by: 'readPolicies',
  shape: record<Pick<Policies, 'policies'>>({ policies: list(policy) }),
};
