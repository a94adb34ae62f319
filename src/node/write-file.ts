import { constants } from 'node:fs';
import {
  access,
  type FileHandle,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PyramidError } from '../core/issues/issue';
import { isSystemError, reasonOf } from './system-error';

/**
 * Writes a file that appears whole or not at all: what stood there before, the input itself perhaps,
 * stays until everything is written. Links are followed and the mode is kept. What is no ordinary
 * file, such as `/dev/null` or a named pipe, is written to as it stands.
 *
 * @throws PyramidError `unwritable-output`; whatever `chunks` throws, unchanged
 */
export async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  const standard = standardStream(path);
  if (standard !== null) return writeStream(standard, chunks);
  try {
    const found = await existing(path);
    if (found === null) await replace(await linkTarget(path), null, chunks);
    else if (found.isFile()) await replaceExisting(path, found.mode, chunks);
    else await writeInto(path, chunks);
  } catch (error) {
    throw unwritable(JSON.stringify(path), error);
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
  chunks: Iterable<string>,
): Promise<void> {
  // A failed write is told twice, and as an event without a listener it would end the process.
  const ignore = (): void => {};
  stream.on('error', ignore);
  for (const piece of inPieces(chunks)) {
    const error = await written(stream, piece);
    if (isReaderGone(error)) return;
    if (error != null) throw unwritable('the output', error);
  }
  stream.off('error', ignore);
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
async function linkTarget(path: string): Promise<string> {
  try {
    return await linkTarget(resolve(dirname(path), await readlink(path)));
  } catch {
    return path;
  }
}

async function replaceExisting(
  path: string,
  mode: number,
  chunks: Iterable<string>,
): Promise<void> {
  // Renaming asks leave of the folder only; a file that may not be written is not to be replaced.
  await access(path, constants.W_OK);
  await replace(await realpath(path), mode, chunks);
}

async function replace(
  target: string,
  mode: number | null,
  chunks: Iterable<string>,
): Promise<void> {
  const temporary = await openBeside(target);
  try {
    try {
      if (mode !== null) await temporary.file.chmod(mode);
      for (const piece of inPieces(chunks)) await temporary.file.writeFile(piece);
      await temporary.file.sync();
    } finally {
      await temporary.file.close();
    }
    await rename(temporary.path, target);
  } catch (error) {
    await rm(temporary.path, { force: true });
    throw error;
  }
}

/** A new file in the same folder, since only within a disk does a rename happen at once. */
async function openBeside(target: string): Promise<{ path: string; file: FileHandle }> {
  for (let attempt = 1; ; attempt++) {
    const path = join(dirname(target), `.customer-pyramid-${process.pid}-${attempt}.tmp`);
    try {
      return { path, file: await open(path, 'wx') };
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
    }
  }
}

async function writeInto(path: string, chunks: Iterable<string>): Promise<void> {
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
function written(stream: NodeJS.WritableStream, piece: string): Promise<unknown> {
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

function* inPieces(chunks: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function unwritable(name: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new PyramidError({
    code: 'unwritable-output',
    message: `${name} cannot be written: ${reasonOf(error)}`,
    hint: 'Give another place for the output, or make this one writable',
  });
}
