import type { Issue } from '../issues/issue';
import type { Notice } from '../issues/notices';
import type { LeftOut } from './left-out';
import type { SourceRow } from './transaction';

/** Files that would be read alike, and how: `Plan` is what is said of that. */
export interface FormSeen<Plan> {
  readonly files: readonly string[];
  readonly headings: readonly string[];
  readonly plan: Plan;
}

/** What a look at files of sales shows: how they would be read, and what would be said of them. */
export interface Sight<Plan> {
  /** As they are named, or found by a pattern. */
  readonly files: readonly string[];
  /** Of the first form. Null where they cannot be read as they are: `issues` says why. */
  readonly plan: Plan | null;
  /** Of the first form. Empty where they are not known. */
  readonly headings: readonly string[];
  /** One, unless files have different headings; none where they cannot be read. */
  readonly forms: readonly FormSeen<Plan>[];
  /** The first five rows, as they are understood. */
  readonly first: readonly SourceRow[];
  readonly rows: { readonly read: number; readonly leftOut: number; readonly unreadable: number };
  /** What each rule leaves out: those that were said, and those of a preset. */
  readonly leftOut: readonly LeftOut[];
  /** Why rows cannot be read: the first three. */
  readonly problems: readonly Issue[];
  readonly notices: readonly Notice[];
  /** Why the files as a whole cannot be read: the questions that remain. */
  readonly issues: readonly Issue[];
}
