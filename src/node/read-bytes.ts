import { fstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { describe, invalidOption, PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import { isSystemError, systemIssue } from './system-error';

/** Bytes of the file read so far, and of the whole file: null where that is not known. */
export type OnProgress = (bytesRead: number, bytesTotal: number | null) => void;

/** Large enough to make few pieces, small enough to be nothing beside the rest in memory. */
const PIECE = 256 * 1024;

/**
 * The bytes of a file, `-` being standard input, in pieces and in little memory. Gzip is known by
 * its first bytes, not by the file's name, and decompressed.
 *
 * @throws PyramidError `unreadable-input`
 */
export async function* readBytes(
  path: string,
  onProgress?: OnProgress,
): AsyncGenerator<Uint8Array, void, undefined> {
  checkPath(path);
  const source = path === '-' ? standardInput(onProgress) : fileBytes(path, onProgress);
  try {
    const head = await firstBytes(source);
    refuseWorkbook(path, head);
    const bytes = continued(head, source);
    yield* startsWith(head, GZIP.slice(0, head.length)) && head.length > 1 ? gunzip(bytes) : bytes;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await source.return();
  }
}

/** For callers whom the types do not hold back: an open file by its number is no path. */
function checkPath(path: unknown): void {
  if (typeof path === 'string') return;
  throw invalidOption('path', because('fact-not-text'), 'text', describe(path));
}

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

async function* fileBytes(path: string, onProgress?: OnProgress): Bytes {
  const file = await open(path);
  const stats = await file.stat();
  const total = stats.isFile() ? stats.size : null;
  yield* counted(file.createReadStream({ highWaterMark: PIECE }), total, onProgress);
}

async function* standardInput(onProgress?: OnProgress): Bytes {
  const stats = fstatSync(process.stdin.fd);
  // Node would read a folder as nothing.
  if (stats.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  yield* counted(process.stdin, stats.isFile() ? stats.size : null, onProgress);
}

async function* counted(
  stream: AsyncIterable<unknown>,
  total: number | null,
  onProgress?: OnProgress,
): Bytes {
  let read = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue;
    read += piece.length;
    onProgress?.(read, total);
    yield piece;
  }
}

const GZIP = [0x1f, 0x8b, 0x08];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const LONGEST_SIGNATURE = 4;

/** What tells the kind of file: a pipe may bring it byte by byte. */
async function firstBytes(source: Bytes): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < LONGEST_SIGNATURE) {
    const next = await source.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

async function* continued(head: Uint8Array, rest: Bytes): Bytes {
  if (head.length > 0) yield head;
  yield* rest;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The likeliest wrong file of all is the workbook itself. */
function refuseWorkbook(file: string, head: Uint8Array): void {
  if (!startsWith(head, ZIP) && !startsWith(head, OLE)) return;
  throw new PyramidError({ code: 'unreadable-input', ...because('a-workbook'), file });
}

/** Members that follow one another in one file are read one after another. */
async function* gunzip(bytes: Bytes): Bytes {
  const decompressed = createGunzip({ chunkSize: PIECE });
  // Errors come out of the iteration below.
  pipeline(bytes, decompressed, () => {});
  yield* decompressed;
}

function unreadable(file: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const code = 'unreadable-input';
  if (!error.code.startsWith('Z_')) return new PyramidError(systemIssue(code, file, error));
  const breaksOff = error.code === 'Z_BUF_ERROR';
  return new PyramidError({
    code,
    ...(breaksOff ? because('gzip-breaks-off') : because('gzip-damaged')),
    file,
  });
}
