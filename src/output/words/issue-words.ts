import type { Issue } from '../../core/issues/issue';
import type { Notices } from '../../core/issues/notices';
import type { Reasons } from '../../core/issues/reasons';

/** What a reason says; what was expected is that of the issue unless said otherwise here. */
export type IssueSaid =
  | string
  | { readonly message: string; readonly expected?: string; readonly hint?: string };

/** Sentences for some of the reasons, such as those of one room. */
export type IssueSentencesOf<Some> = {
  readonly [R in keyof Some]: (params: Some[R], issue: Issue) => IssueSaid;
};

export type IssueSentences = IssueSentencesOf<Reasons>;

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

/** A full sentence a notice. */
export type NoticeWords = { readonly [N in keyof Notices]: (params: Notices[N]) => string };
