import type { Issue } from '../core/issues/issue';
import { because, type SystemFailure } from '../core/issues/reasons';

/** What Node throws when the operating system or zlib refuses: `code` says why (`ENOENT`). */
export interface SystemError extends Error {
  readonly code: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:E[A-Z0-9]+|ERR_STREAM_\w+|Z_\w+)$/.test(error.code)
  );
}

/** What the system refuses, as an issue about a file; `-` stands for a standard stream. */
export function systemIssue(
  code: 'unreadable-input' | 'unwritable-output',
  file: string,
  error: SystemError,
): Issue {
  const failure = FAILURES[error.code];
  const why =
    failure === undefined ? because('system-refuses', { code: error.code }) : because(failure);
  return { code, ...why, file };
}

const FAILURES: Readonly<Record<string, SystemFailure>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'path-through-a-file',
  EISDIR: 'is-a-folder',
  EEXIST: 'is-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'disk-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'quota-used-up',
  EFBIG: 'file-too-large',
  EMFILE: 'too-many-files-open',
  ENAMETOOLONG: 'name-too-long',
  ELOOP: 'links-in-a-circle',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EIO: 'disk-fails',
};
