import type { Issue } from '../../core/issues/issue';
import type { Reason, Reasons } from '../../core/issues/reasons';

/** What a reason says; what was expected is that of the issue unless said otherwise here. */
export type IssueSaid =
  | string
  | { readonly message: string; readonly expected?: string; readonly hint?: string };

export type IssueSentences = {
  readonly [R in Reason]: (params: Reasons[R], issue: Issue) => IssueSaid;
};

/** How a language says what is wrong. */
export interface IssueWords {
  readonly reasons: IssueSentences;
  /** `line 12, column "Sales"`; '' where nothing is known. */
  readonly place: (issue: Issue) => string;
  /** The whole, of parts that are '' where there is nothing to say; `received` is quoted, or null. */
  readonly sentence: (
    parts: Readonly<Record<'place' | 'message' | 'expected' | 'hint', string>> & {
      readonly received: string | null;
    },
  ) => string;
}
