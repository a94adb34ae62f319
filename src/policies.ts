export { assignTreatments, type Treatment } from './core/policies/assign-treatments';
export { defaultPolicies } from './core/policies/default-policies';
export { type JsonSchema, policiesJsonSchema, schemeJsonSchema } from './core/policies/json-schema';
export type { Policies, Policy } from './core/policies/policy';
export { readPolicies } from './core/policies/read-policies';
export type { EventKind, Severity, Signal } from './core/policies/signals';
