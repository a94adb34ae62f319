import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import { type OnProgress, readBytes } from '../../src/node/read-bytes';
import { renderIssue } from '../../src/output/words/render-issue';

const folder = mkdtempSync(join(tmpdir(), 'read-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string, onProgress?: OnProgress): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readBytes(path, onProgress)) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

async function refusal(path: string) {
  try {
    await read(path);
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
    throw error;
  }
  throw new Error('was not refused');
}

async function refusalText(path: string): Promise<string> {
  const issue = await refusal(path);
  return issue === undefined ? '' : renderIssue(issue);
}

const text = 'id,amount\n'.concat('C-1,12.50\n'.repeat(100_000));
// Ids that differ, so that what is compressed takes several pieces too.
const varied = Array.from({ length: 200_000 }, (_, i) => `${(i * 7919) % 1e9},${i}\n`).join('');

describe('readBytes', () => {
  it('gives the bytes of a file, however short', async () => {
    for (const content of ['', 'a', 'ab', 'abcd', text]) {
      expect(await read(file('plain.csv', content))).toBe(content);
    }
  });

  it('decompresses gzip whatever the name, members one after another', async () => {
    expect(await read(file('a.csv', gzipSync(varied)))).toBe(varied);
    expect(await read(file('b.gz', gzipSync('')))).toBe('');
    const members = Buffer.concat([gzipSync('id,n\n'), gzipSync(text), gzipSync('A,1\n')]);
    expect(await read(file('c.csv.gz', members))).toBe(`id,n\n${text}A,1\n`);
  });

  it('takes what merely ends in .gz as it is', async () => {
    expect(await read(file('plain.gz', 'id,n\n'))).toBe('id,n\n');
  });

  it('tells how much of the file was read, compressed or not, to its end', async () => {
    for (const content of [Buffer.from(varied), gzipSync(varied)]) {
      const steps: [number, number | null][] = [];
      await read(file('progress', content), (...step) => steps.push(step));
      expect(steps.length).toBeGreaterThan(1);
      expect(
        steps.every(([bytesRead, total], i) => {
          return total === content.length && bytesRead > (steps[i - 1]?.[0] ?? 0);
        }),
      ).toBe(true);
      expect(steps.at(-1)).toEqual([content.length, content.length]);
    }
  });

  it('can be left before the end', async () => {
    for (const content of [Buffer.from(varied), gzipSync(varied)]) {
      for await (const piece of readBytes(file('left', content))) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
    }
  });

  it('lets what its reader throws pass', async () => {
    const stop = new Error('enough');
    const reading = async () => {
      for await (const _ of readBytes(file('thrown', gzipSync(text)))) throw stop;
    };
    await expect(reading()).rejects.toBe(stop);
  });

  it.skipIf(process.platform === 'win32')(
    'reads a named pipe that brings a signature byte by byte',
    async () => {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const bytes = [...gzipSync('id,n\n')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
      const script = `(printf '${bytes[0]}'; sleep 0.1; printf '${bytes.slice(1).join('')}') > "$0"`;
      const writer = spawn('sh', ['-c', script, pipe]);
      const totals = new Set<number | null>();
      expect(await read(pipe, (_, total) => totals.add(total))).toBe('id,n\n');
      expect([...totals]).toEqual([null]);
      writer.kill();
    },
  );

  it('refuses gzip that breaks off or is damaged', async () => {
    const whole = gzipSync(varied);
    for (const length of [3, 12, 1000, whole.length - 1]) {
      const path = file('cut.gz', whole.subarray(0, length));
      expect(await refusal(path)).toMatchObject({ code: 'unreadable-input', file: path });
      expect(await refusalText(path)).toMatch(/cut\.gz: it is compressed with gzip and breaks off/);
    }
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 1000, 1100);
    expect(await refusalText(file('damaged.gz', damaged))).toMatch('gzip and damaged');
  });

  it('takes NULs behind gzip as the end of a block, and refuses anything else there', async () => {
    const padded = [gzipSync(varied), Buffer.alloc(700_000)];
    expect(await read(file('padded.gz', Buffer.concat(padded)))).toBe(varied);
    const rows = gzipSync('A,1\n');
    for (const more of [
      [...padded, rows],
      [gzipSync(varied), Buffer.alloc(1), rows],
    ]) {
      expect(await refusalText(file('lost.gz', Buffer.concat(more)))).toMatch('gzip and damaged');
    }
    const rubbish = Buffer.concat([gzipSync(varied), Buffer.from('rubbish')]);
    expect(await refusalText(file('rubbish.gz', rubbish))).toMatch('gzip and damaged');
  });

  it('refuses a missing file and a folder in plain words', async () => {
    const missing = join(folder, 'missing.csv');
    expect(await refusal(missing)).toMatchObject({
      code: 'unreadable-input',
      reason: 'no-such-file',
      file: missing,
    });
    expect(await refusalText(missing)).toBe(
      `${missing}: cannot be read: there is no such file or folder. Check the path of the file`,
    );
    expect(await refusalText(folder)).toMatch('cannot be read: it is a folder');
    expect(await refusalText(join(file('x', ''), 'y'))).toMatch('not a folder');
  });

  it.skipIf(process.getuid?.() === 0)('refuses a file without permission', async () => {
    const path = file('secret', 'x');
    execFileSync('chmod', ['000', path]);
    expect(await refusalText(path)).toMatch('permission is missing');
  });

  it('refuses what is no text and says what to do', async () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0);
    const path = file('sales.xlsx', zip);
    expect(await refusal(path)).toMatchObject({
      code: 'unreadable-input',
      file: path,
      params: { kind: 'zip' },
    });
    expect(await refusalText(path)).toMatch('Unpack it and give the file in it');
  });
});
