export type { Rate, Rates, RateUse } from './currencies';
