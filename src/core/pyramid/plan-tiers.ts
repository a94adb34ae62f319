export type { TierRules } from './scheme';
export { planTiers } from './tier-customers';
