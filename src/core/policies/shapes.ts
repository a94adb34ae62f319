import {
  choice,
  count,
  flag,
  list,
  maybe,
  named,
  oneOf,
  optional,
  type Result,
  record,
  type Shape,
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
import { type PolicyTime, readPolicyTime } from './policy-time';

/** Hours as a number, or by the clock as text: what a number may be is for `readPolicies` to say. */
const time: Shape<PolicyTime> = {
  partsOf: () => undefined,
  expected: 'a number of hours, or text such as "24 clock h"',
  fits: (value) => Number.isFinite(value) || (typeof value === 'string' && isTimeText(value)),
  isOther: (value) => typeof value !== 'number' && typeof value !== 'string',
};

function isTimeText(text: string): boolean {
  return readPolicyTime(text) !== undefined;
}

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
    firstAnswerHours: time,
    resolveHours: time,
    urgency: optional(named(count)),
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
