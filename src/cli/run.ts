import { CommanderError } from 'commander';
import { PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import { writeStream } from '../node/write-file';
import { wordsOf } from '../output/words/language';
import { wordsInFlags } from './flag-names';
import { type Io, type Streams, tell, tellIssue } from './io';
import { program } from './program';
import { usageIssue } from './usage';

/** Wrong usage, or input that cannot be used. */
const REFUSED = 2;

/**
 * Runs the command line and returns its exit code; only the bin file exits.
 *
 * @param args without the program itself: `['tier', 'sales.csv']`
 */
export async function run(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const words = wordsOf(languageOf(args));
  const io: Io = {
    stdout,
    stderr,
    words: wordsInFlags(words),
    factWords: wordsInFlags(words, true),
    facts: new Set(),
    told: new Set(),
  };
  try {
    const help: string[] = [];
    await obey(args, io, help);
    await writeStream(stdout, help);
    return 0;
  } catch (error) {
    tellError(error, io);
    const wantsTrace = args.includes('--debug') && error instanceof Error;
    if (wantsTrace) for (const line of (error.stack ?? '').split('\n')) tell(io, line);
    return REFUSED;
  }
}

async function obey(args: readonly string[], io: Io, help: string[]): Promise<void> {
  try {
    await program(io, (text) => help.push(text)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

/** That of the call, as what is wrong with the other flags must be said in it too. */
function languageOf(args: readonly string[]): 'en' | 'zh' {
  const at = args.findLastIndex((word) => /^--lang(?:=|$)/.test(word));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'zh' ? 'zh' : 'en';
}

function tellError(error: unknown, io: Io): void {
  if (error instanceof PyramidError) for (const issue of error.issues) tellIssue(io, issue);
  else if (error instanceof CommanderError) {
    const issue = usageIssue(error);
    if (issue !== undefined) tellIssue(io, issue);
    // Commander has told the help by itself where no command was given.
    else if (error.code !== 'commander.help') tell(io, error.message);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    tellIssue(io, { code: 'invalid-option', ...because('fault-of-ours', { message }) });
  }
}
