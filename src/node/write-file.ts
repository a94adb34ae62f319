import { constants, renameSync, rmSync } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PyramidError } from '../core/issues/issue';
import { isSystemError, systemIssue } from './system-error';

/** Text, or bytes as they are. */
export type Chunk = string | Uint8Array;

/**
 * Writes a file that appears whole or not at all: what stood there before stays until everything is
 * written. Links are followed and the mode is kept. What is no ordinary file, such as `/dev/null` or
 * a named pipe, is written to as it stands.
 *
 * @throws PyramidError `unwritable-output`; whatever `chunks` throws, unchanged
 */
export async function writeWhole(path: string, chunks: Iterable<Chunk>): Promise<void> {
  const standard = standardStream(path);
  if (standard !== null) return writeStream(standard, chunks);
  try {
    const found = await existing(path);
    if (found === null) await replace(await linkTarget(path), null, chunks);
    else if (found.isFile()) await replaceExisting(path, found.mode, chunks);
    else await writeInto(path, chunks);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Writes files into a folder, all of them or none. A folder that does not exist appears with all
 * its files at once. In one that exists, the files of these names are replaced together and those of
 * `stale` are removed; everything else that lies in it stays.
 *
 * @throws PyramidError `unwritable-output`; whatever the chunks throw, unchanged
 */
export async function writeFolder(
  path: string,
  files: Readonly<Record<string, Iterable<Chunk>>>,
  { stale = [] }: { readonly stale?: readonly string[] } = {},
): Promise<void> {
  try {
    const found = await existing(path);
    if (found?.isDirectory() === true) await replaceWithin(await realpath(path), files, stale);
    else if (found === null) await appear(resolve(await linkTarget(path)), files);
    else throw Object.assign(new Error('a file'), { code: 'EEXIST' });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Writes to a stream no faster than it takes. When its reader goes away, as `head` does, the rest
 * is not written and that is all. The stream stays open.
 *
 * @throws PyramidError `unwritable-output`; whatever `chunks` throws, unchanged
 */
export async function writeStream(
  stream: NodeJS.WritableStream,
  chunks: Iterable<Chunk>,
): Promise<void> {
  // A failed write is told twice, and as an event without a listener it would end the process.
  const ignore = (): void => {};
  stream.on('error', ignore);
  for (const piece of inPieces(chunks)) {
    const error = await written(stream, piece);
    if (isReaderGone(error)) return;
    if (error != null) throw unwritable('-', error);
  }
  stream.off('error', ignore);
}

/** What is being made and is not yet what it will be. */
export const temporaries = new Set<string>();

/** Removes what an interrupted work leaves behind; at once, since the process is about to end. */
export function removeTemporaries(): void {
  for (const path of temporaries) rmSync(path, { recursive: true, force: true });
  temporaries.clear();
}

/** Replacing the file behind these would not reach whoever holds them open. */
function standardStream(path: string): NodeJS.WritableStream | null {
  if (path === '/dev/stdout') return process.stdout;
  return path === '/dev/stderr' ? process.stderr : null;
}

async function existing(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Where a link leads whose file does not exist yet; a path that is no link stays as it is. */
export async function linkTarget(path: string): Promise<string> {
  try {
    return await linkTarget(resolve(dirname(path), await readlink(path)));
  } catch {
    return path;
  }
}

async function replaceExisting(path: string, mode: number, chunks: Iterable<Chunk>): Promise<void> {
  // Renaming asks leave of the folder only; a file that may not be written is not to be replaced.
  await access(path, constants.W_OK);
  await replace(await realpath(path), mode, chunks);
}

async function replace(
  target: string,
  mode: number | null,
  chunks: Iterable<Chunk>,
): Promise<void> {
  await withTemporary(
    dirname(target),
    (path) => open(path, 'wx'),
    async (temporary, file) => {
      try {
        if (mode !== null) await file.chmod(mode);
        await writeTo(file, chunks);
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    },
  );
}

async function appear(
  target: string,
  files: Readonly<Record<string, Iterable<Chunk>>>,
): Promise<void> {
  const parent = dirname(target);
  const made = await mkdir(parent, { recursive: true });
  try {
    await withTemporary(
      parent,
      (path) => mkdir(path),
      async (temporary) => {
        await writeAll(temporary, files);
        await rename(temporary, target);
      },
    );
  } catch (error) {
    if (made !== undefined) await removeEmpty(parent, made);
    throw error;
  }
}

/** The folders from one up to another above it, as long as nothing lies in them. */
async function removeEmpty(from: string, to: string): Promise<void> {
  for (let at = from; at.length >= to.length; at = dirname(at)) await rmdir(at).catch(() => {});
}

async function replaceWithin(
  folder: string,
  files: Readonly<Record<string, Iterable<Chunk>>>,
  stale: readonly string[],
): Promise<void> {
  // Within the folder: what is beside it may be another disk.
  await withTemporary(
    folder,
    (path) => mkdir(path),
    async (temporary) => {
      const [fresh, old] = [join(temporary, 'new'), join(temporary, 'old')];
      for (const path of [fresh, old]) await mkdir(path);
      await writeAll(fresh, files);
      const names = Object.keys(files);
      const there = new Set(await readdir(folder));
      const leaving = [...new Set([...names, ...stale])].filter((name) => there.has(name));
      for (const name of leaving) await checkReplaceable(join(folder, name));
      exchange([
        ...leaving.map((name) => [join(folder, name), join(old, name)] as const),
        ...names.map((name) => [join(fresh, name), join(folder, name)] as const),
      ]);
    },
  );
}

async function checkReplaceable(path: string): Promise<void> {
  const found = await existing(path);
  if (found === null) return;
  if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  await access(path, constants.W_OK);
}

/** All renames or none, with nothing in between: no signal comes through. */
function exchange(renames: readonly (readonly [from: string, to: string])[]): void {
  const done: (readonly [string, string])[] = [];
  try {
    for (const [from, to] of renames) {
      renameSync(from, to);
      done.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}

async function writeAll(
  folder: string,
  files: Readonly<Record<string, Iterable<Chunk>>>,
): Promise<void> {
  for (const [name, chunks] of Object.entries(files)) {
    const file = await open(join(folder, name), 'wx');
    try {
      await writeTo(file, chunks);
    } finally {
      await file.close();
    }
  }
}

async function writeTo(file: FileHandle, chunks: Iterable<Chunk>): Promise<void> {
  for (const piece of inPieces(chunks)) await file.writeFile(piece);
  await file.sync();
}

/** Something new in the same folder, since only within a disk does a rename happen at once. */
async function withTemporary<T>(
  folder: string,
  make: (path: string) => Promise<T>,
  use: (path: string, made: T) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, `.customer-pyramid-${process.pid}-${attempt}.tmp`);
    let made: T;
    // Before it is there: an interruption may come right after.
    temporaries.add(path);
    try {
      made = await make(path);
    } catch (error) {
      temporaries.delete(path);
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
      continue;
    }
    try {
      return await use(path, made);
    } finally {
      await rm(path, { recursive: true, force: true });
      temporaries.delete(path);
    }
  }
}

async function writeInto(path: string, chunks: Iterable<Chunk>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const piece of inPieces(chunks)) await file.writeFile(piece);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    await file.close();
  }
}

/** The error, if any: a stream over a file throws it, others hand it to the callback. */
function written(stream: NodeJS.WritableStream, piece: Chunk): Promise<unknown> {
  return new Promise((settle) => {
    try {
      stream.write(piece, settle);
    } catch (error) {
      settle(error);
    }
  });
}

function isReaderGone(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** Few writes instead of one for each line, in characters. */
const PIECE = 64 * 1024;

function* inPieces(chunks: Iterable<Chunk>): Iterable<Chunk> {
  let piece = '';
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (piece !== '') yield piece;
      piece = '';
      yield chunk;
      continue;
    }
    piece += chunk;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A failure of the system as what it means for an output; any other error as it is. */
export function unwritable(file: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new PyramidError(systemIssue('unwritable-output', file, error));
}
