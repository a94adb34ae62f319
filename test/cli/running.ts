import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run';

export interface Run {
  readonly code: number;
  readonly out: string;
  /** Without the lines that say how files were read. */
  readonly err: string;
  /** Those lines. */
  readonly read: string;
}

/** Runs the command line as a shell would, and keeps what it printed. */
export async function cli(...args: readonly string[]): Promise<Run> {
  const out = collector();
  const err = collector();
  const code = await run(args, { stdout: out.stream, stderr: err.stream });
  return { code, out: out.text(), ...parted(err.text()) };
}

/** The same before a terminal of 60 columns. */
export async function cliOnTerminal(...args: readonly string[]): Promise<Run> {
  const out = collector();
  const err = collector();
  const screen = Object.assign(out.stream, { isTTY: true, columns: 60 });
  const code = await run(args, { stdout: screen, stderr: err.stream });
  return { code, out: out.text(), ...parted(err.text()) };
}

const READ = /^(?:Read .* as .*|按 .* 读取.*)$/;

function parted(text: string): Pick<Run, 'err' | 'read'> {
  const lines = text.split(/(?<=\n)/);
  const isRead = (line: string): boolean => READ.test(line.trimEnd());
  return {
    err: lines.filter((line) => !isRead(line)).join(''),
    read: lines.filter(isRead).join(''),
  };
}

function collector(): { stream: Writable; text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(Buffer.from(piece));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') };
}

/** A folder for the files of a test, removed afterwards. */
export function workFolder(): {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
  };
}
