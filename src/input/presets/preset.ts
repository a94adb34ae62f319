import type { Label } from '../../core/pyramid/scheme';

/** Rows that hold one of these values in a column, compared without case and outer blanks. */
export interface RowRule {
  readonly column: string;
  readonly values: readonly string[];
}

/**
 * The side of a word: `+` stands as it is; `-` is taken off, whatever its sign in the file; `0` is no
 * sale. Where a file has both signs beside one word: `-+` turns both, `--` takes off both.
 */
export type DirectionMark = '+' | '-' | '0' | '-+' | '--';

/** Rows that are refunds whatever their direction says, and the column in which they name the customer. */
export interface RefundRule extends RowRule {
  readonly customer?: string | undefined;
}

/**
 * What is known of the export of a program: how it is recognised, what its columns are for, which of
 * its rows are no sales, and what it cannot tell. Plain data: one of one's own has the same form.
 */
export interface Preset {
  /** Short and stable: `shopify-orders`. */
  readonly name: string;
  /** As in `Read orders.csv as a Shopify orders export`. */
  readonly title: Label;
  /** Where in the program the export is made: its menus, as in `Orders › Export`. */
  readonly get?: Label;
  /** Where what is known of it comes from. */
  readonly source: string;
  /** A table that has all of these is such an export. */
  readonly headings: readonly string[];
  /** The terms of the roles that are not known by their headings alone; '' for none. */
  readonly columns: Readonly<Record<string, string>>;
  /** Rows that are left out. */
  readonly except?: readonly RowRule[];
  /** The only rows that count. */
  readonly only?: readonly RowRule[];
  /** On which side the words of the direction are. */
  readonly direction?: Readonly<Record<string, DirectionMark>>;
  readonly refunds?: RefundRule;
  /** Amounts that are their order's, whether they stand on each of its lines or on the first. */
  readonly orderAmounts?: readonly string[];
  /** Amounts that are each line's. */
  readonly lineAmounts?: readonly string[];
  /** What the export cannot tell, a sentence each. */
  readonly notes?: readonly Label[];
}

/** What a column of an export may be for. */
export const PRESET_ROLES = [
  'customer',
  'name',
  'date',
  'order',
  'direction',
  'revenue',
  'cost',
  'cost-to-serve',
  'profit',
  'currency',
  'owner',
] as const;
