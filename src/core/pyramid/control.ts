export type { Control } from './aggregation';
export type { AmountControl } from './measures';
