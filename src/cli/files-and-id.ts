import type { Command } from 'commander';
import { because } from '../core/issues/reasons';
import { PyramidError } from '../index';

/** Commands about one customer, by name: the last word is its id, and all before it are files. */
const WITH_ID: ReadonlySet<string> = new Set(['explain', 'file']);

/** Shows that the id comes last: commander lets nothing follow what may be several. */
export function withId(command: Command): Command {
  return command.usage('[options] <file...> <id>');
}

/** The files and the id among the words of a command about one customer. */
export function filesAndId(words: readonly string[]): {
  readonly files: readonly string[];
  readonly id: string;
} {
  const id = words.at(-1);
  if (words.length > 1 && id !== undefined) return { files: words.slice(0, -1), id };
  throw new PyramidError({
    code: 'invalid-option',
    ...because('missing-argument', { name: 'id' }),
  });
}

/** The sales files that a call names. */
export function salesFilesOf(command: Command): readonly string[] {
  const at = command.registeredArguments.findIndex((argument) => argument.name() === 'file');
  if (at < 0) return [];
  return command.args.slice(at, WITH_ID.has(command.name()) ? -1 : undefined);
}
