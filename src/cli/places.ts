import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { because } from '../core/issues/reasons';
import { PyramidError } from '../index';
import { findFiles } from '../node/find-files';
import { linkTarget } from '../node/write-file';
import { salesFilesOf } from './files-and-id';
import type { Streams } from './io';
import { isPresetFile } from './load-options';

/** The files that a plan can write: one of an earlier plan is not left as if it were of this. */
export const PLAN_FILES = ['visits', 'contacts', 'complaints', 'risks', 'effort'].map(
  (name) => `${name}.csv`,
);

/** A file that a call reads or writes, by the flag that names it. */
interface Place {
  readonly flag: string;
  readonly path: string;
}

/** The flags that name what is written; `look` writes the plan that other commands read. */
function outputFlags(command: Command): readonly string[] {
  return command.name() === 'look' ? ['out', 'rejects', 'plan'] : ['out', 'rejects'];
}

/**
 * Refuses a call that would write over what it reads, or write twice to one place, before anything
 * is read. Links of both kinds, other spellings and the streams of the shell count.
 */
export async function checkPlaces(command: Command, io: Streams): Promise<void> {
  const inputs = await inputsOf(command);
  if (inputs.filter(({ path }) => path === '-').length > 1) throw readTwice();
  const taken = new Map<string, Place>();
  for (const input of inputs) {
    const key = input.path === '-' ? keyOfStream(0) : await keyOf(input.path);
    if (key !== null) taken.set(key, input);
  }
  const written = new Map<string, Place>();
  for (const output of outputsOf(command)) {
    const isStandard = output.path === '-' || output.path === '/dev/stdout';
    const key = isStandard ? keyOfOutput(io) : await keyOf(output.path);
    if (key === null) continue;
    const input = taken.get(key);
    if (input !== undefined) throw overInput(output, input);
    const other = written.get(key);
    if (other !== undefined) throw overOutput(output, other);
    written.set(key, output);
  }
}

/** The paths of everything that a call reads. */
export async function pathsRead(command: Command): Promise<readonly string[]> {
  return (await inputsOf(command)).map(({ path }) => path);
}

/** The sales files and every flag whose value is declared as `<file>`, but for those written to. */
async function inputsOf(command: Command): Promise<Place[]> {
  const flags: Readonly<Record<string, unknown>> = command.opts();
  const outputs = outputFlags(command);
  const places = command.options
    .filter((option) => option.flags.includes('<file>'))
    .filter((option) => !outputs.includes(option.attributeName()))
    .map((option) => ({ flag: option.long ?? '', path: flags[option.attributeName()] }));
  const sales = salesFilesOf(command);
  const files = sales.length === 0 ? [] : await findFiles(sales);
  const preset = flags['preset'];
  const ownPreset = typeof preset === 'string' && isPresetFile(preset) ? preset : undefined;
  return [
    ...files.map((path) => ({ flag: '<file>', path })),
    ...places,
    { flag: '--preset', path: ownPreset },
  ].filter((place): place is Place => typeof place.path === 'string');
}

function outputsOf(command: Command): Place[] {
  const flags = command.opts<Record<string, string | undefined>>();
  const { out = '-', format } = flags;
  const isFolder = command.name() === 'plan' && format === 'csv' && out !== '-';
  const files = isFolder ? PLAN_FILES.map((name) => join(out, name)) : [out];
  return [
    ...files.map((path) => ({ flag: '--out', path })),
    ...outputFlags(command).flatMap((name) => {
      const path = name === 'out' ? undefined : flags[name];
      return path === undefined ? [] : [{ flag: `--${name}`, path }];
    }),
  ];
}

/** What tells a file from others, whether it exists yet or not; null for what holds nothing. */
async function keyOf(path: string): Promise<string | null> {
  const target = resolve(await linkTarget(path));
  try {
    return keyOfStats(await stat(target, { bigint: true }));
  } catch {
    const folder = dirname(target) === target ? null : await keyOf(dirname(target));
    // Where case or the form of accents matters, two such names are a trap all the same.
    return `${folder ?? ''}/${basename(target).normalize('NFC').toLowerCase()}`;
  }
}

function keyOfStats(stats: import('node:fs').BigIntStats): string | null {
  return stats.isFile() || stats.isDirectory() ? `${stats.dev}:${stats.ino}` : null;
}

/** The file that the shell has put behind a stream, if it is one. */
function keyOfStream(fd: number): string | null {
  try {
    return keyOfStats(fstatSync(fd, { bigint: true }));
  } catch {
    return null;
  }
}

function keyOfOutput({ stdout }: Streams): string {
  return (stdout.fd === undefined ? null : keyOfStream(stdout.fd)) ?? 'standard output';
}

function readTwice(): PyramidError {
  return new PyramidError({ code: 'invalid-option', ...because('standard-input-twice') });
}

function overInput({ flag, path }: Place, input: Place): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('output-is-an-input', { input: input.flag }),
    path: flag,
    received: path,
  });
}

function overOutput({ flag, path }: Place, other: Place): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('output-is-another-output', { output: other.flag }),
    path: flag,
    received: path,
  });
}
