import { Presets, SingleBar } from 'cli-progress';
import { anonymousNotice } from '../core/anonymity/anonymous-notice';
import type { Disguise } from '../core/anonymity/disguise';
import type { Notice } from '../core/issues/notices';
import type { FactKind } from '../csv';
import type { Issue, Pyramid } from '../index';
import { type Plan, planSentence, renderIssue, renderNotice, shown, type Words } from '../output';
import type { Reading } from '../report';

/** A stream that may lead to a terminal. */
export type Screen = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
};

/** Where the command line reads and writes, so that it can run inside another program. */
export interface Streams {
  /** Where whoever sits there answers; absent where nobody does. */
  readonly stdin?: NodeJS.ReadStream | undefined;
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/** Who hides the customers of a run, and the pyramids as they were: they know by which id one is meant. */
export interface Anonymity {
  readonly disguise: Disguise;
  pyramids: readonly Pyramid[];
}

/** What every command gets. */
export interface Io extends Streams {
  /** In the language of the call, options by the names of their flags. */
  readonly words: Words;
  /** Files of facts that have been read so far, with the kind of each and the words for it. */
  readonly facts: Map<string, { readonly kind: FactKind; readonly words: Words }>;
  /** Notices that have been told, or would have been but for `--quiet`. */
  readonly told: Set<string>;
  /** What notices on customers were about: each is told once, whatever its figures. */
  readonly about: Set<string>;
  /** How files have been read, as it was told. */
  readonly read: Set<string>;
  /** What the program ends with unless something is refused. */
  exitCode: number;
  /** The same as data, for results that say it. */
  readonly readings: Reading[];
  /** Notices on files of facts, which no pyramid has. */
  readonly ofFacts: Notice[];
  /** Who hides customers; of nobody, unless that is asked for. */
  readonly anonymity: { of?: Anonymity };
  /** Whether notices are dropped. */
  readonly isQuiet: boolean;
  /** Whether a notice is as bad as an error: then no result is written. */
  readonly isStrict: boolean;
}

/** The words for what is said of a file. */
export function wordsFor({ facts, words }: Io, file: string | undefined): Words {
  return (file === undefined ? undefined : facts.get(file)?.words) ?? words;
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

export function tellNotice(io: Io, given: Notice): void {
  const disguise = io.anonymity.of?.disguise;
  const notice = disguise === undefined ? given : anonymousNotice(given, disguise);
  const line = renderNotice(notice, { language: wordsFor(io, notice.file) });
  // What two readings of one file find is said once.
  if (!io.told.has(line) && !io.isQuiet) tell(io, line);
  io.told.add(line);
}

/** How files were read, in one line, once for each way. It is no notice: every reading has it. */
export function tellPlan(io: Io, files: readonly string[], plan: Plan): void {
  const language = wordsFor(io, files[0]);
  const [only = ''] = files;
  const sentence = planSentence(plan, { file: only === '-' ? '' : only, files, language });
  if (!io.read.has(sentence)) io.readings.push({ files, plan });
  tellOnce(io, sentence);
}

/** Says how something was read, where that has not been said. */
export function tellOnce(io: Io, line: string): void {
  if (!io.read.has(line) && !io.isQuiet) tell(io, line);
  io.read.add(line);
}

export function tellIssue(io: Io, issue: Issue): void {
  tell(io, `customer-pyramid: ${renderIssue(issue, { language: wordsFor(io, issue.file) })}`);
}

/** Files that are read before anybody wonders need no bar. */
const LONG = 8 * 1024 * 1024;

export interface Progress {
  readonly see: (read: number, total: number | null) => void;
  readonly stop: () => void;
}

/** A bar on standard error while a long file is read; none where no person sits before it. */
export function progressBar(io: Io): Progress {
  if (io.stderr.isTTY !== true) return { see: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: io.stderr,
      format: io.words.progress,
      clearOnComplete: true,
      hideCursor: true,
      // It would take the place of the handlers of the command line, and go on.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  // Also where the work is interrupted: the cursor must come back.
  const stop = (): void => {
    process.off('exit', stop);
    bar.stop();
  };
  return {
    see(read, total) {
      if (total === null || total < LONG) return;
      if (bar.isActive) bar.update(read);
      else {
        process.on('exit', stop);
        bar.start(total, read);
      }
    },
    stop,
  };
}
