export type { Aggregate } from './aggregate-customers';
export type { OnError } from './aggregation';
