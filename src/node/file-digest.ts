import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PyramidError } from '../core/issues/issue';
import { checkPath } from './read-bytes';
import { isSystemError, systemIssue } from './system-error';

/** A file as it lies there: whoever has the same one can tell that it is the same. */
export interface FileDigest {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly digest: string;
}

/** The digest of a file's bytes, compressed or not as they are. Throws PyramidError `unreadable-input`. */
export async function fileDigest(path: string): Promise<FileDigest> {
  checkPath(path);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      hash.update(piece);
      bytes += piece.length;
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new PyramidError(systemIssue('unreadable-input', path, error));
  }
  return { name: path, bytes, digest: hash.digest('hex') };
}
