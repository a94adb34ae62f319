export type { Amount, AmountInput, DecimalLike, Exact, Wide } from './exact';
export type { Ratio } from './ratio';
