import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, invalidOption, PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import { compareCodePoints } from '../core/values/ids';

/** One file or several, each by its name or by a pattern such as `sales-*.csv`; `-` is standard input. */
export type FileNames = string | readonly string[];

/**
 * The files that are meant, in the order in which they are named, those of a pattern by code point:
 * `*` stands for any characters of a name, `?` for one. A file whose name is the pattern, letter for
 * letter, is meant alone.
 *
 * Shells that know patterns have made them into names already. Node has no stable glob before 22, and
 * the packages for it give brackets and braces a meaning, which names of exports have as they are:
 * `Umsatz (2024)*.csv`.
 *
 * @throws PyramidError `unreadable-input` for a pattern that no file matches, `invalid-option` for a
 * file that is named twice, by whatever path
 */
export async function findFiles(names: FileNames): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of checkNames(names)) found.push(...(await filesOf(name)));
  await refuseTwice(found);
  return found;
}

/** For callers whom the types do not hold back: an open file by its number is no path. */
function checkNames(names: FileNames): readonly string[] {
  const list: readonly unknown[] = Array.isArray(names) ? names : [names];
  const stranger = list.find((name) => typeof name !== 'string');
  if (list.length > 0 && stranger === undefined) return list as readonly string[];
  const received = list.length === 0 ? names : stranger;
  throw invalidOption('path', because('fact-not-text'), 'text', describe(received));
}

async function filesOf(name: string): Promise<readonly string[]> {
  if (!isPattern(name) || (await statsOf(name)) !== null) return [name];
  const matching: string[] = [];
  for (const path of await pathsOf(name)) {
    if ((await statsOf(path))?.isDirectory() !== true) matching.push(path);
  }
  if (matching.length > 0) return matching.sort(compareCodePoints);
  throw new PyramidError({ code: 'unreadable-input', ...because('no-file-matches'), file: name });
}

function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

function statsOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

/** Everything that a pattern matches, in whichever part of the path it stands. */
async function pathsOf(pattern: string): Promise<readonly string[]> {
  if (!isPattern(pattern)) return [pattern];
  const name = basename(pattern);
  const wanted = nameMatcher(name);
  const paths: string[] = [];
  for (const folder of await pathsOf(dirname(pattern))) {
    const names = isPattern(name) ? await namesIn(folder) : [name];
    paths.push(...names.filter(wanted).map((one) => join(folder, one)));
  }
  return paths;
}

/** What cannot be listed holds nothing that matches. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** As shells have it: a hidden file is matched only by a pattern that begins with its point. */
function nameMatcher(pattern: string): (name: string) => boolean {
  const source = pattern
    .replaceAll(/[\\^$.+()|[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, process.platform === 'win32' ? 'isu' : 'su');
  return (name) => expression.test(name) && (!name.startsWith('.') || pattern.startsWith('.'));
}

/** A file that counts twice doubles its sales. */
async function refuseTwice(files: readonly string[]): Promise<void> {
  if (files.length < 2) return;
  const known = new Map<string, string>();
  for (const file of files) {
    const key = file === '-' ? '-' : await realpath(file).catch(() => resolve(file));
    const other = known.get(key);
    if (other !== undefined) {
      const code = 'invalid-option';
      throw new PyramidError({ code, ...because('file-named-twice', { file, other }) });
    }
    known.set(key, file);
  }
}
