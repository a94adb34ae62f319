import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { temporaries, unwritable } from './write-file';

/** Plain values put aside in a file until they are wanted, so that they take no memory. */
export interface Spool<T> {
  add(value: T): void;
  /** All of them, in their order, as often as one likes. */
  all(): Iterable<T>;
  remove(): void;
}

/** In characters; also how much is read at once, in bytes. */
const PIECE = 64 * 1024;

let count = 0;

/**
 * Puts values aside in the folder of the file that they are meant for, which has the room for them.
 *
 * @throws PyramidError `unwritable-output`, as soon as they cannot be written
 */
export function spoolFor<T>(path: string): Spool<T> {
  const folder = dirname(path);
  const file = join(
    isOrdinary(path) ? folder : tmpdir(),
    `.customer-pyramid-${process.pid}-aside-${++count}.tmp`,
  );
  let pending = '';
  let fd: number | undefined;

  const flush = (): void => {
    if (pending === '') return;
    try {
      if (fd === undefined) {
        temporaries.add(file);
        fd = openSync(file, 'wx+', 0o600);
      }
      writeSync(fd, pending);
      pending = '';
    } catch (error) {
      throw unwritable(path, error);
    }
  };

  return {
    add(value) {
      pending += `${JSON.stringify(value)}\n`;
      if (pending.length >= PIECE) flush();
    },
    *all() {
      flush();
      if (fd !== undefined) for (const line of linesOf(fd)) yield JSON.parse(line);
    },
    remove() {
      if (fd === undefined) return;
      closeSync(fd);
      fd = undefined;
      rmSync(file, { force: true });
      temporaries.delete(file);
    },
  };
}

/** Beside `/dev/stdout` is no place for a file. */
function isOrdinary(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile();
}

function* linesOf(fd: number): Generator<string, void, undefined> {
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.alloc(PIECE);
  let text = '';
  for (let at = 0; ; ) {
    const length = readSync(fd, piece, 0, PIECE, at);
    if (length === 0) return;
    at += length;
    const lines = (text + decoder.write(piece.subarray(0, length))).split('\n');
    text = lines.pop() ?? '';
    yield* lines;
  }
}
