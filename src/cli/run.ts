import { CommanderError } from 'commander';
import { PyramidError } from '../core/issues/issue';
import { messageInFlags } from './flag-names';
import type { Io } from './io';
import { program } from './program';

/** Wrong usage, or input that cannot be used. */
const REFUSED = 2;

/**
 * Runs the command line and returns its exit code; only the bin file exits.
 *
 * @param args without the program itself: `['tier', 'sales.csv']`
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : REFUSED;
    io.stderr.write(`customer-pyramid: ${messageOf(error)}\n`);
    const wantsTrace = args.includes('--debug') && error instanceof Error;
    if (wantsTrace) io.stderr.write(`${error.stack}\n`);
    return REFUSED;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof PyramidError) return messageInFlags(error);
  const message = error instanceof Error ? error.message : String(error);
  return `something went wrong that should not: ${message}. Run again with --debug and report it.`;
}
