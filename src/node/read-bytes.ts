import { fstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { describe, type Issue, invalidOption, PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import {
  LONGEST_SIGNATURE,
  type OtherFile,
  otherFile,
  otherFileOf,
} from '../input/bytes/other-files';
import type { SheetRows } from '../input/bytes/text-reader';
import { sheetOf } from './read-workbook';
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
  yield* opened(path, onProgress, (kind): AsyncGenerator<never> => {
    throw otherFile(kind);
  });
}

/**
 * The same of a file that holds a table, of a workbook the rows of a sheet, which takes memory for
 * all of them.
 *
 * @throws PyramidError `unreadable-input` for what is no table, and as `sheetOf` does
 */
export async function* readTable(
  path: string,
  { onProgress, sheet }: { onProgress?: OnProgress | undefined; sheet?: string | undefined },
): AsyncGenerator<Uint8Array | SheetRows, void, undefined> {
  checkPath(path);
  yield* opened(path, onProgress, async function* (kind, bytes) {
    if (kind !== 'zip') throw otherFile(kind);
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    yield await sheetOf(Buffer.concat(pieces), sheet);
  });
}

/** Reads what is text, and gives `other` what is something else. */
async function* opened<T>(
  path: string,
  onProgress: OnProgress | undefined,
  other: (kind: OtherFile, bytes: Bytes) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<Uint8Array | T, void, undefined> {
  const source = path === '-' ? standardInput(onProgress) : fileBytes(path, onProgress);
  try {
    const head = await firstBytes(source);
    const bytes = continued(head, source);
    const kind = otherFileOf(head);
    if (isGzip(head)) yield* gunzip(bytes);
    else if (kind === null) yield* bytes;
    else yield* other(kind, bytes);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await source.return();
  }
}

/** For callers whom the types do not hold back: an open file by its number is no path. */
export function checkPath(path: unknown): void {
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

/** Also where it breaks off in its signature. */
function isGzip(head: Uint8Array): boolean {
  return head.length > 1 && GZIP.slice(0, head.length).every((byte, at) => head[at] === byte);
}

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

/**
 * Members that follow one another in one file are read one after another. NULs that fill the last
 * block of a medium may follow (gzip's manual, "Using gzip on tapes"); zlib would pass over all that
 * stands behind a NUL, rows among it.
 */
async function* gunzip(bytes: Bytes): Bytes {
  const decompressed = createGunzip({ chunkSize: PIECE });
  const fed = overlapping(bytes, () => decompressed.bytesWritten);
  // Errors come out of the iteration below.
  const closed = new Promise((resolve) => pipeline(fed.pieces, decompressed, resolve));
  yield* decompressed;
  await closed;
  for await (const piece of fed.behind()) {
    if (piece.some((byte) => byte !== 0)) {
      throw new PyramidError({ code: 'unreadable-input', ...because('gzip-damaged') });
    }
  }
}

/** Gives pieces to what takes in more than it `consumed`, then what stands behind that. */
function overlapping(bytes: Bytes, consumed: () => number) {
  const taken: Uint8Array[] = [];
  let before = 0;
  const pass = (): void => {
    for (let [first] = taken; first !== undefined; [first] = taken) {
      if (before + first.length > consumed()) return;
      before += first.length;
      taken.shift();
    }
  };
  return {
    async *pieces(): Bytes {
      // Not `for await`, which would close the source with this.
      for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
        pass();
        taken.push(next.value);
        yield next.value;
      }
    },
    async *behind(): Bytes {
      pass();
      const [first, ...more] = taken;
      if (first !== undefined) yield first.subarray(consumed() - before);
      yield* more;
      yield* bytes;
    },
  };
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof PyramidError) {
    const [first, ...more] = error.issues.map((issue): Issue => ({ file, ...issue }));
    return first?.code === 'unreadable-input' ? new PyramidError(first, ...more) : error;
  }
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
