import type { Nothing } from './input-reasons';

/** Why lines that are no rows are a question. */
export interface LayoutReasons {
  /**
   * Rows are indented, or in groups, at several levels; `names` are those on the way to one of them.
   * Where a row is not the sum of those under it, what it shows and what they come to.
   */
  'customers-at-several-levels': {
    readonly names: readonly string[];
    readonly amount: string;
    readonly sum: string;
  };
  'not-a-level': Nothing;
}
