import type { PyramidSettings } from '../pyramid/pyramid';
import type { Amount, AmountInput } from '../values/amount-types';

/** A rung of a ladder (the id of a tier, a stage), or `inactive`: known, and on no rung. */
export type Standing = string;

/** Where somebody stands at one time. The value is the customer's worth then, where it is known. */
export interface LadderItem {
  readonly customerId: string;
  readonly standing: Standing;
  readonly value?: AmountInput;
}

/**
 * `new`, or `returned` where it stood on a rung earlier still; `upgraded`, `retained`, `downgraded`
 * from rung to rung; `lapsed` from a rung to none.
 */
export type MigrationKind = 'new' | 'upgraded' | 'retained' | 'downgraded' | 'lapsed' | 'returned';

/** What became of one customer. */
export interface Migration {
  readonly customerId: string;
  readonly kind: MigrationKind;
  /** Null where it is absent: not in the list at all. */
  readonly from: Standing | null;
  readonly to: Standing | null;
  /** `0` where it is absent or inactive. */
  readonly valueBefore: Amount;
  readonly valueAfter: Amount;
  /** Value after − value before. */
  readonly change: Amount;
}

/** Customers that moved together, with what they were worth before and after. */
export interface Flow {
  readonly customers: number;
  readonly valueBefore: Amount;
  readonly valueAfter: Amount;
  readonly change: Amount;
}

export interface KindFlow extends Flow {
  readonly kind: MigrationKind;
}

export interface FlowFrom extends Flow {
  readonly from: Standing | null;
}

export interface FlowTo extends Flow {
  readonly to: Standing | null;
}

export interface MatrixRow extends FlowFrom {
  /** One a standing, in the order of `standings`. */
  readonly cells: readonly FlowTo[];
}

/** Everybody by standing before (rows) and after (columns). A margin is the size of that standing. */
export interface StandingMatrix {
  /** Of rows and columns alike: the rungs best first, then `inactive`, then null for absent. */
  readonly standings: readonly (Standing | null)[];
  readonly rows: readonly MatrixRow[];
  /** The margins below the columns. */
  readonly columns: readonly FlowTo[];
  readonly whole: Flow;
}

/** Where the value went: `valueBefore` + `gained` + `lost` = `valueAfter`, to the last digit. */
export interface Reconciliation {
  /** Added up from the first list alone. */
  readonly valueBefore: Amount;
  /** All changes above 0, customer by customer. */
  readonly gained: Amount;
  /** All changes below 0: 0 or negative. */
  readonly lost: Amount;
  /** `gained` + `lost`. */
  readonly change: Amount;
  /** Added up from the second list alone. */
  readonly valueAfter: Amount;
  /** `valueAfter` − `valueBefore` − `change`: always `0`. */
  readonly difference: Amount;
}

/** What changed between two times. */
export interface Migrations {
  /** The rungs, best first. */
  readonly ladder: readonly string[];
  /** Everybody who stood on a rung before or after, by id. */
  readonly customers: readonly Migration[];
  /** Everybody, those without a rung both times among them. */
  readonly matrix: StandingMatrix;
  /** In the order new, upgraded, retained, downgraded, lapsed, returned; also where there is none. */
  readonly kinds: readonly KindFlow[];
  /** Customers that are inactive or absent both times: in the matrix, and of no kind. */
  readonly onNoRung: number;
  readonly reconciliation: Reconciliation;
  /** False where nothing earlier was given: customers that return then count as new. */
  readonly tellsReturned: boolean;
  /** False where nobody was given a value: all amounts are then 0 and say nothing. */
  readonly hasValues: boolean;
}

/** What changed between two pyramids, with what decided each of them. */
export interface PyramidMigrations extends Migrations {
  readonly before: PyramidSettings;
  readonly after: PyramidSettings;
}
