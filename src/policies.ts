export type { EventKind } from './core/facts/facts';
export { assignTreatments, type Treatment } from './core/policies/assign-treatments';
export { defaultPolicies } from './core/policies/default-policies';
export { type JsonSchema, policiesJsonSchema, schemeJsonSchema } from './core/policies/json-schema';
export type { Policies, Policy } from './core/policies/policy';
export { type PolicyOptions, readPolicies } from './core/policies/read-policies';
export type { Severity } from './core/signals/signal';
export type { Signal, Watch } from './core/signals/signals';
