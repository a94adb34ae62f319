import type { Issue } from '../core/issues/issue';
import type { Notice } from '../core/issues/notices';
import { renderIssue, renderNotice } from '../output/words/render-issue';
import { shown } from '../output/words/shown';
import type { Words } from '../output/words/words';

/** A stream that may lead to a terminal. */
export type Screen = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
};

/** Where the command line reads and writes, so that it can run inside another program. */
export interface Streams {
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/** What every command gets. */
export interface Io extends Streams {
  /** In the language of the call, options by the names of their flags. */
  readonly words: Words;
}

/**
 * One line on standard error. What it is made of came from outside: controls are shown, never sent.
 * That nobody can read it, as on a full disk, is no reason to give up the work.
 */
export function tell({ stderr }: Streams, line: string): void {
  try {
    stderr.write(`${shown(line)}\n`);
  } catch {
    // There is nobody left to tell.
  }
}

export function tellNotice(io: Io, notice: Notice): void {
  tell(io, renderNotice(notice, { language: io.words }));
}

/** A notice, which the readers still make sentences of themselves here and there. */
export function tellAny(io: Io, said: Notice | string): void {
  if (typeof said === 'string') tell(io, said);
  else tellNotice(io, said);
}

export function tellIssue(io: Io, issue: Issue): void {
  tell(io, `customer-pyramid: ${renderIssue(issue, { language: io.words })}`);
}
