import { statSync } from 'node:fs';
import type { FactKind } from '../csv';
import { answered, type Choice, type Issue, PyramidError } from '../index';
import { renderQuestion } from '../output';
import { optionSaid } from '../output/words/option-said';
import { factFlag, inFlags, markName } from './flag-names';
import { type Io, tell, wordsFor } from './io';
import { type Prompt, prompt as promptAtTerminal } from './prompt';

/** Who is asked about what. */
interface Asking {
  readonly io: Io;
  /** Of everything that is read. */
  readonly paths: () => Promise<readonly string[]>;
  readonly prompt?: Prompt;
}

/** What was made, and the flags that make the same without a question. */
export interface Asked<T> {
  readonly made: T;
  readonly nextTime: readonly string[];
}

/**
 * Makes something of the flags. Where files leave a question open and someone sits there, it is asked,
 * and all is made again with the answer, until nothing is left to ask.
 */
export async function asked<F extends object, T>(
  { io, paths, prompt = promptAtTerminal }: Asking,
  given: F,
  make: (flags: F) => Promise<T>,
): Promise<Asked<T>> {
  if (!isSomeoneThere(io) || !(await paths()).every(isReadAgain)) {
    return { made: await make(given), nextTime: [] };
  }
  const nextTime: string[] = [];
  const before = new Set<string>();
  let flags = given;
  for (;;) {
    try {
      return { made: await make(flags), nextTime };
    } catch (error) {
      const issue = questionIn(error);
      // The same question again is one that the answer did not settle.
      const isNew = issue !== undefined && !before.has(JSON.stringify(issue));
      const choice = isNew ? await choiceFor(issue, io, prompt) : undefined;
      if (issue === undefined || choice === undefined) throw error;
      before.add(JSON.stringify(issue));
      const kind = kindOf(issue, io);
      flags = withAnswer(flags, choice, kind);
      nextTime.push(inFlags(optionSaid(choice.options), kind));
    }
  }
}

/** Never in a pipe, nor where a program runs programs. */
function isSomeoneThere({ stdin, stderr, isQuiet }: Io): boolean {
  const { CI = '', TERM } = process.env;
  const isMachine = (CI !== '' && CI !== 'false') || TERM === 'dumb';
  return stdin?.isTTY === true && stderr.isTTY === true && !isQuiet && !isMachine;
}

/** What comes through a pipe has gone once it has been read. */
function isReadAgain(path: string): boolean {
  return path !== '-' && statSync(path, { throwIfNoEntry: false })?.isFile() !== false;
}

/** The first question of an error that is nothing but questions. */
function questionIn(error: unknown): Issue | undefined {
  if (!(error instanceof PyramidError)) return undefined;
  const isAsked = error.issues.every((issue) => renderQuestion(issue) !== null);
  return isAsked ? error.issues[0] : undefined;
}

async function choiceFor(issue: Issue, io: Io, prompt: Prompt): Promise<Choice | undefined> {
  const question = renderQuestion(issue, { language: wordsFor(io, issue.file) });
  const kind = kindOf(issue, io);
  const choices = question?.choices.filter(({ choice }) => canBeSaid(choice, kind)) ?? [];
  if (question === null || choices.length === 0) return undefined;
  return prompt({ ...question, choices }, io);
}

function kindOf({ file }: Issue, { facts }: Io): FactKind | undefined {
  return file === undefined ? undefined : facts.get(file)?.kind;
}

/** Not every option of a file of facts has a flag. */
function canBeSaid({ options }: Choice, kind: FactKind | undefined): boolean {
  return kind === undefined || Object.keys(options).every((name) => factFlag(name, kind));
}

/** Flags with an answer; columns, directions and lists are added to those that are said already. */
function withAnswer<F extends object>(flags: F, choice: Choice, kind: FactKind | undefined): F {
  const nameOf = (option: string): string =>
    kind === undefined ? option : (factFlag(option, kind) ?? option);
  const before = { ...flags, columns: Reflect.get(flags, nameOf('columns')) as object | undefined };
  const { decimalMark, ...all } = answered(before, choice);
  const options = Object.keys(choice.options).filter((option) => option !== 'decimalMark');
  const said = Object.fromEntries(
    options.map((option) => [nameOf(option), Reflect.get(all, option)] as const),
  );
  const mark = decimalMark === undefined ? {} : { [markName(decimalMark, kind)]: true };
  return { ...flags, ...said, ...mark };
}

/** A word on how to be asked nothing next time. */
export function tellNextTime(nextTime: readonly string[], io: Io): void {
  if (nextTime.length > 0) tell(io, io.words.questions.nextTime(nextTime));
}
