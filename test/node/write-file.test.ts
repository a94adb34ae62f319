import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import { removeTemporaries, writeFolder, writeStream, writeWhole } from '../../src/node/write-file';
import { renderIssue } from '../../src/output/words/render-issue';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);
const names = () => readdirSync(folder).sort();

async function refusal(writing: Promise<void>) {
  try {
    await writing;
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
    throw error;
  }
  throw new Error('was not refused');
}

const refusalText = async (writing: Promise<void>) => {
  const issue = await refusal(writing);
  return issue && renderIssue(issue);
};

function* failing(error: Error) {
  yield 'x'.repeat(200_000);
  throw error;
}

describe('writeWhole', () => {
  it('writes every chunk, in UTF-8, and leaves nothing else behind', async () => {
    const chunks = ['id,tier\n', '', '客户,A\n', ...Array(50_000).fill('C-1,D\n')];
    await writeWhole(inFolder('out.csv'), chunks);
    expect(readFileSync(inFolder('out.csv'), 'utf8')).toBe(chunks.join(''));
    expect(names()).toEqual(['out.csv']);
  });

  it('writes an empty file where there is nothing to write', async () => {
    await writeWhole(inFolder('out.csv'), []);
    expect(readFileSync(inFolder('out.csv'), 'utf8')).toBe('');
  });

  it('replaces a file and keeps its mode', async () => {
    writeFileSync(inFolder('out.csv'), 'before');
    chmodSync(inFolder('out.csv'), 0o640);
    await writeWhole(inFolder('out.csv'), ['after']);
    expect(readFileSync(inFolder('out.csv'), 'utf8')).toBe('after');
    expect(statSync(inFolder('out.csv')).mode & 0o777).toBe(0o640);
  });

  it('keeps what stood there when the chunks fail, removes its own, and passes the error on', async () => {
    const error = new PyramidError({ code: 'blank-id', reason: 'missing' });
    writeFileSync(inFolder('out.csv'), 'before');
    await expect(writeWhole(inFolder('out.csv'), failing(error))).rejects.toBe(error);
    await expect(writeWhole(inFolder('new.csv'), failing(error))).rejects.toBe(error);
    expect(readFileSync(inFolder('out.csv'), 'utf8')).toBe('before');
    expect(names()).toEqual(['out.csv']);
  });

  it('the old file can be read until the new one is whole', async () => {
    writeFileSync(inFolder('same.csv'), 'before');
    function* upperCased() {
      for (let i = 0; i < 100; i++) {
        yield readFileSync(inFolder('same.csv'), 'utf8').toUpperCase().padEnd(10_000);
      }
    }
    await writeWhole(inFolder('same.csv'), upperCased());
    expect(readFileSync(inFolder('same.csv'), 'utf8')).toBe('BEFORE'.padEnd(10_000).repeat(100));
  });

  it('writes to where a link leads, whether that exists yet or not', async () => {
    mkdirSync(inFolder('deep'));
    writeFileSync(inFolder('deep/old'), 'before');
    symlinkSync('deep/old', inFolder('to-old'));
    symlinkSync('deep/new', inFolder('to-new'));
    for (const link of ['to-old', 'to-new']) {
      await writeWhole(inFolder(link), ['after']);
      expect(lstatSync(inFolder(link)).isSymbolicLink()).toBe(true);
    }
    expect(readFileSync(inFolder('deep/old'), 'utf8')).toBe('after');
    expect(readFileSync(inFolder('deep/new'), 'utf8')).toBe('after');
    expect(readdirSync(inFolder('deep')).sort()).toEqual(['new', 'old']);
  });

  it('a name as long as names may be is no trouble', async () => {
    const name = 'n'.repeat(255);
    await writeWhole(inFolder(name), ['x']);
    expect(names()).toEqual([name]);
  });

  it.skipIf(process.platform === 'win32')(
    'writes straight into what is no ordinary file',
    async () => {
      await writeWhole('/dev/null', ['x']);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
      execFileSync('mkfifo', [inFolder('pipe')]);
      execFileSync('sh', ['-c', `cat < "$0/pipe" > "$0/copy" &`, folder], { stdio: 'ignore' });
      await writeWhole(inFolder('pipe'), ['a'.repeat(300_000), 'b']);
      await expect.poll(() => statSync(inFolder('copy')).size).toBe(300_001);
      expect(names()).toEqual(['copy', 'pipe']);
    },
  );

  it('refuses a folder and a missing folder in plain words', async () => {
    expect(await refusal(writeWhole(folder, ['x']))).toMatchObject({
      code: 'unwritable-output',
      reason: 'is-a-folder',
      file: folder,
    });
    expect(await refusalText(writeWhole(folder, ['x']))).toMatch(
      `${folder}: cannot be written: it is a folder`,
    );
    const missing = inFolder('no/out.csv');
    expect(await refusalText(writeWhole(missing, ['x']))).toMatch('no such file or folder');
  });

  it.skipIf(!existsSync('/dev/full'))('refuses a full disk in plain words', async () => {
    expect(await refusalText(writeWhole('/dev/full', ['x']))).toMatch('the disk is full');
  });

  it.skipIf(process.getuid?.() === 0)('refuses a file that is read-only', async () => {
    writeFileSync(inFolder('out.csv'), 'before', { mode: 0o444 });
    expect(await refusalText(writeWhole(inFolder('out.csv'), ['x']))).toMatch('permission');
  });
});

describe('writeFolder', () => {
  const files = (day: string) => ({ 'visits.csv': [`${day} visits\n`], 'risks.csv': [day, '\n'] });

  it('makes a folder with all its files, and the folders above it', async () => {
    await writeFolder(inFolder('plans/today'), files('Monday'));
    expect(readdirSync(inFolder('plans'))).toEqual(['today']);
    expect(readdirSync(inFolder('plans/today')).sort()).toEqual(['risks.csv', 'visits.csv']);
    expect(readFileSync(inFolder('plans/today/visits.csv'), 'utf8')).toBe('Monday visits\n');
    expect(readFileSync(inFolder('plans/today/risks.csv'), 'utf8')).toBe('Monday\n');
  });

  it('replaces the files in one that exists, removes stale ones, and lets the rest be', async () => {
    await writeFolder(inFolder('today'), { ...files('Monday'), 'effort.csv': ['Monday'] });
    writeFileSync(inFolder('today/notes.txt'), 'mine');
    await writeFolder(inFolder('today'), files('Tuesday'), { stale: ['effort.csv', 'visits.csv'] });
    expect(readdirSync(inFolder('today')).sort()).toEqual(['notes.txt', 'risks.csv', 'visits.csv']);
    expect(readFileSync(inFolder('today/visits.csv'), 'utf8')).toBe('Tuesday visits\n');
    expect(readFileSync(inFolder('today/notes.txt'), 'utf8')).toBe('mine');
  });

  it('leaves everything as it was where one file fails, and nothing of its own', async () => {
    const error = new PyramidError({ code: 'blank-id', reason: 'missing' });
    const broken = { ...files('Tuesday'), 'effort.csv': failing(error) };
    await expect(writeFolder(inFolder('no/today'), broken)).rejects.toBe(error);
    expect(names()).toEqual([]);
    await writeFolder(inFolder('today'), files('Monday'));
    await expect(
      writeFolder(inFolder('today'), { ...files('Tuesday'), 'effort.csv': failing(error) }),
    ).rejects.toBe(error);
    expect(readdirSync(inFolder('today')).sort()).toEqual(['risks.csv', 'visits.csv']);
    expect(readFileSync(inFolder('today/visits.csv'), 'utf8')).toBe('Monday visits\n');
  });

  it('replaces all or none also where one name is taken by a folder', async () => {
    await writeFolder(inFolder('today'), { 'visits.csv': ['Monday'] });
    mkdirSync(inFolder('today/risks.csv'));
    expect(await refusal(writeFolder(inFolder('today'), files('Tuesday')))).toMatchObject({
      reason: 'is-a-folder',
    });
    expect(readFileSync(inFolder('today/visits.csv'), 'utf8')).toBe('Monday');
    expect(readdirSync(inFolder('today')).sort()).toEqual(['risks.csv', 'visits.csv']);
  });

  it('refuses a folder whose name a file has', async () => {
    writeFileSync(inFolder('today'), 'mine');
    expect(await refusalText(writeFolder(inFolder('today'), files('Monday')))).toMatch(
      'there is a file of this name',
    );
    expect(readFileSync(inFolder('today'), 'utf8')).toBe('mine');
  });
});

describe('an interrupted work', () => {
  it('leaves nothing half-made behind', async () => {
    let during: readonly string[] = [];
    function* interrupted() {
      yield 'x'.repeat(200_000);
      during = names();
      removeTemporaries();
      throw new Error('interrupted');
    }
    await expect(writeWhole(inFolder('out.csv'), interrupted())).rejects.toThrow('interrupted');
    expect(during).toHaveLength(1);
    expect(names()).toEqual([]);
  });
});

describe('writeStream', () => {
  it('writes no faster than the stream takes, and leaves it open', async () => {
    let taken = '';
    let produced = 0;
    let ahead = 0;
    const stream = new Writable({
      decodeStrings: false,
      write(piece, _, done) {
        ahead = Math.max(ahead, produced - taken.length);
        setTimeout(() => {
          taken += piece;
          done();
        }, 1);
      },
    });
    function* chunks() {
      for (let i = 0; i < 1000; i++) {
        produced += 1000;
        yield 'x'.repeat(1000);
      }
    }
    await writeStream(stream, chunks());
    expect(taken).toHaveLength(1_000_000);
    expect(ahead).toBeLessThan(200_000);
    expect(stream.writable).toBe(true);
    expect(stream.listenerCount('error')).toBe(0);
  });

  it('ends quietly when the reader goes away, without making the rest', async () => {
    let produced = 0;
    function* endless() {
      for (;;) {
        produced++;
        yield 'x'.repeat(100_000);
      }
    }
    const stream = new Writable({
      write(_piece, _encoding, done) {
        done(produced < 3 ? null : Object.assign(new Error('gone'), { code: 'EPIPE' }));
      },
    });
    await writeStream(stream, endless());
    expect(produced).toBe(3);
    await writeStream(stream, endless());
    expect(produced).toBe(4);
  });

  it('any other failure is refused, thrown or handed over', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const handing = new Writable({ write: (_piece, _encoding, done) => done(full) });
    const throwing = new Writable({
      write() {
        throw full;
      },
    });
    for (const stream of [handing, throwing]) {
      const issue = await refusal(writeStream(stream, ['x']));
      expect(issue).toMatchObject({ code: 'unwritable-output', reason: 'disk-full' });
      expect(issue && renderIssue(issue)).toMatch(
        'standard output: cannot be written: the disk is full',
      );
    }
  });
});
