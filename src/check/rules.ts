import type { Label } from '../core/pyramid/scheme';

/** One rule over one figure: plain data, as it stands in the file of rules. */
export interface Rule {
  /** The address of the figure: `migrations.A.left.customers`. */
  readonly figure: string;
  /** When it gives a warning: `> 0`. One of both is there. */
  readonly warn?: string;
  /** When it fails: `> 2`, `<= -10%`, `== 0`, `< 2025-12-01`, `not between 1% and 5%`. */
  readonly fail?: string;
  /** What has happened then, in the words of its readers; in several languages where they differ. */
  readonly say?: string | Label;
}

export interface Rules {
  readonly version: 1;
  readonly rules: readonly Rule[];
}
