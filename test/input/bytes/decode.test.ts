import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { textDecoder } from '../../../src/input/bytes/decode';
import { csvRecords } from '../../../src/input/csv/records';
import { renderIssue } from '../../../src/output/words/render-issue';

function decode(pieces: readonly Uint8Array[], encoding?: string) {
  const decoder = textDecoder(encoding);
  return pieces.map((piece) => decoder.push(piece)).join('') + decoder.end();
}

function refusal(bytes: Uint8Array, encoding?: string) {
  try {
    decode([bytes], encoding);
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
    throw error;
  }
  throw new Error('was not refused');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
/** `bytes(0xd6, 'id')`: numbers as they are, text as ASCII. */
const bytes = (...parts: (number | string)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(utf8(part)))),
  );

/** 客户 in GBK, and in Big5. */
const GBK = [0xbf, 0xcd, 0xbb, 0xa7];
const BIG5 = [0xab, 0xc8, 0xa4, 0xe1];

function saidOf(issue: Issue | undefined): string {
  return issue === undefined ? '' : renderIssue(issue);
}

describe('textDecoder: what is read', () => {
  const text = 'id,客户\r\nA,é😀\n';

  it.each([
    ['UTF-8', utf8(text), undefined],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`), undefined],
    ['UTF-8, said so', utf8(text), 'UTF8'],
    ['UTF-8 with a mark, said so', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16le(`\uFEFF${text}`), undefined],
    ['UTF-16BE with a mark', utf16be(`\uFEFF${text}`), undefined],
    ['UTF-16LE, said so', utf16le(text), 'utf-16le'],
    ['UTF-16BE, said so', utf16be(text), 'utf-16be'],
    ['UTF-16BE with a mark, said to be utf-16', utf16be(`\uFEFF${text}`), 'utf-16'],
  ])('%s', (_, encoded, encoding) => {
    expect(decode([encoded], encoding)).toBe(text);
  });

  it('Windows-1258 with the tones on their letters, wherever it is cut', () => {
    // ê and a dot below, a and an acute, o with a horn and a hook above.
    const encoded = bytes('id,Vi', 0xea, 0xf2, 't ca', 0xec, '\n', 0xf5, 0xd2, '\r\na');
    const text = 'id,Việt cá\nở\r\na'.normalize('NFC');
    expect(decode([encoded], 'windows-1258')).toBe(text);
    for (let at = 0; at <= encoded.length; at++) {
      const pieces = [encoded.subarray(0, at), encoded.subarray(at)];
      expect(decode(pieces, 'windows-1258')).toBe(text);
    }
    expect(
      decode(
        [...encoded].map((byte) => Uint8Array.of(byte)),
        'windows-1258',
      ),
    ).toBe(text);
  });

  it('GBK, GB18030, Big5, Windows-1252 and Macintosh by their names', () => {
    expect(decode([bytes('id,', ...GBK)], 'gbk')).toBe('id,客户');
    expect(decode([bytes('id,', ...GBK)], 'GB2312')).toBe('id,客户');
    expect(decode([bytes(0x95, 0x32, 0x82, 0x36)], 'gb18030')).toBe('𠀀');
    expect(decode([bytes(...BIG5)], 'big5')).toBe('客戶');
    expect(decode([bytes('Caf', 0xe9, 0x80, 0x99)], 'windows-1252')).toBe('Café€™');
    expect(decode([bytes('Caf', 0x8e)], 'macintosh')).toBe('Café');
  });

  it('nothing is nothing', () => {
    expect(decode([])).toBe('');
    expect(decode([bytes()], 'gbk')).toBe('');
    expect(decode([bytes(0xef, 0xbb, 0xbf)])).toBe('');
    expect(decode([bytes('a')])).toBe('a');
  });

  it('bytes cut anywhere give the same text, or a refusal all the same', () => {
    const outcome = (pieces: readonly Uint8Array[], encoding?: string) => {
      try {
        return decode(pieces, encoding);
      } catch (error) {
        if (error instanceof PyramidError) return error.code;
        throw error;
      }
    };
    const fragment = fc.constantFrom(
      ...['a', ',', '0', '\r', '\n', 'é', '客户', '😀'].map(utf8),
      ...[bytes(0xef, 0xbb, 0xbf), bytes(0xff, 0xfe), bytes(...GBK), bytes(0xd6), bytes(0x81, '0')],
    );
    const cut = (whole: Uint8Array, places: number[]) => {
      const sorted = places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b);
      return [0, ...sorted].map((place, i) => whole.subarray(place, sorted[i]));
    };
    fc.assert(
      fc.property(
        fc
          .array(fragment, { maxLength: 20 })
          .map((parts) => bytes(...parts.flatMap((p) => [...p]))),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom(undefined, 'utf-8', 'gbk', 'gb18030', 'windows-1252', 'utf-16le'),
        (whole, places, encoding) => {
          expect(outcome(cut(whole, places), encoding)).toEqual(outcome([whole], encoding));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('memory that is used again between two pieces does no harm', () => {
    const decoder = textDecoder();
    const memory = Uint8Array.of(0xe5);
    const parts = [decoder.push(memory)];
    for (const byte of [0xae, 0xa2, 0x41, 0xe6, 0x88, 0xb7]) {
      memory[0] = byte;
      parts.push(decoder.push(memory));
    }
    expect(parts.join('') + decoder.end()).toBe('客A户');
  });
});

describe('textDecoder: what is refused', () => {
  it('bytes that are no UTF-8, with offset, line, what stands there and what to try', () => {
    const issue = refusal(bytes('id,name\r\n1,Wang\r\n2,', ...GBK, '\n'));
    expect(issue).toMatchObject({
      code: 'wrong-encoding',
      line: 3,
      reason: 'not-in-this-encoding',
      params: { offset: 19, encoding: 'UTF-8', assumed: 'assumed' },
      received: 'BF',
    });
    expect(saidOf(issue)).toMatch(/`encoding` in which this cell is right: "客户" gb18030/);
  });

  it('the offset and the line count everything before, over pieces and a byte order mark', () => {
    const pieces = [bytes(0xef, 0xbb, 0xbf, 'a\r'), bytes('\nb\r\n', 0xe5, 0xae), bytes('c')];
    expect(() => decode(pieces)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            line: 3,
            params: expect.objectContaining({ offset: 9, encoding: 'UTF-8' }),
          }),
        ],
      }),
    );
  });

  it('bytes that are no GBK, with the offset of the character', () => {
    expect(refusal(bytes('a\n', ...GBK, 0xd6, 0x20), 'gbk')).toMatchObject({
      line: 2,
      reason: 'not-in-this-encoding',
      params: { offset: 6, encoding: 'GBK', assumed: '' },
      received: 'D6 20',
    });
  });

  it('a character that is cut off at the end', () => {
    for (const encoding of [undefined, 'utf-8']) {
      expect(refusal(bytes('a,', 0xe5, 0xae), encoding)).toMatchObject({
        code: 'wrong-encoding',
        received: 'E5 AE',
      });
    }
    expect(refusal(bytes('a,', 0xd6), 'gbk')).toMatchObject({ code: 'wrong-encoding' });
    expect(saidOf(refusal(bytes(...utf16le('a,客'), 0x37), 'utf-16le'))).toContain(
      'the text breaks off within a character, at byte offset 6, if it is UTF-16LE',
    );
  });

  it('a byte order mark of another encoding than the one given', () => {
    expect(saidOf(refusal(utf8('\uFEFFid,n'), 'gbk'))).toContain(
      'the text begins with the byte order mark of UTF-8, but was said to be GBK',
    );
    for (const encoding of ['utf-8', 'utf-16be', 'windows-1252']) {
      expect(refusal(utf16le('\uFEFFid,n'), encoding)).toMatchObject({ code: 'wrong-encoding' });
    }
  });

  it('UTF-16 without a mark, naming the byte order', () => {
    for (const encoding of [undefined, 'utf-8', 'gbk', 'windows-1252']) {
      expect(saidOf(refusal(utf16le('id,n\nA,1'), encoding))).toMatch('`encoding` utf-16le');
      expect(saidOf(refusal(utf16be('id,n\nA,1'), encoding))).toMatch('`encoding` utf-16be');
    }
    expect(saidOf(refusal(utf16le('客户,金额\n甲,1')))).toMatch('`encoding` utf-16le');
  });

  it('UTF-16 in the other byte order, and what is no UTF-16 at all', () => {
    const text = 'customer,amount\nA,1\nB,2\n';
    expect(saidOf(refusal(utf16be(text), 'utf-16le'))).toMatch(/Give `encoding` utf-16be$/);
    expect(saidOf(refusal(utf16le(text), 'utf-16be'))).toMatch(/Give `encoding` utf-16le$/);
    expect(saidOf(refusal(utf8(`${text}${text}`), 'utf-16le'))).toMatch(/Give `encoding` utf-8$/);
  });

  it('plain UTF-8 that was said to be in an encoding in which everything is valid', () => {
    for (const encoding of ['gbk', 'gb18030', 'windows-1252', 'macintosh', 'iso-8859-1']) {
      const issue = refusal(utf8('id,客户名称\n1,华东公司\n'), encoding);
      expect(issue).toMatchObject({ code: 'wrong-encoding' });
      expect(saidOf(issue)).toMatch(/Give `encoding` utf-8$/);
    }
    expect(saidOf(refusal(utf8('id,名\n'), 'gbk'))).toMatch(/Give `encoding` utf-8$/);
    const late = `${'id,name\n'.repeat(50_000)}é,ü,ö,ß`;
    expect(saidOf(refusal(utf8(late), 'windows-1252'))).toMatch(/Give `encoding` utf-8$/);
  });

  it('but not text of that encoding, nor ASCII, nor a few bytes that may be chance', () => {
    expect(decode([bytes('Z', 0xfc, 'rich ', 0xc3, 0xa9)], 'windows-1252')).toBe('Zürich Ã©');
    expect(decode([bytes(0xc3, 0xa9)], 'windows-1252')).toBe('Ã©');
    expect(decode([utf8('id,name\nA,1\n')], 'gbk')).toBe('id,name\nA,1\n');
    // 联通, famous for looking like UTF-8.
    expect(decode([bytes(0xc1, 0xaa, 0xcd, 0xa8)], 'gbk')).toBe('联通');
  });

  it('one stray NUL, by its line and byte, without a word on encodings that would not help', () => {
    const text = utf8(`customer,sales\nann,5\nbob\0,7\n${'cy,1\n'.repeat(50)}`);
    for (const encoding of [undefined, 'utf-8', 'gbk', 'windows-1252']) {
      const issue = refusal(text, encoding);
      expect(issue).toMatchObject({ line: 3, params: { byte: 24, likely: '' } });
      expect(saidOf(issue)).not.toContain('encoding');
    }
    expect(refusal(utf16le('customer,sales\nann\0,5\n'), 'utf-16le')).toMatchObject({
      line: 2,
      params: { byte: 36, likely: '' },
    });
    expect(() => decode([text.subarray(0, 10), text.subarray(10, 23), text.subarray(23)])).toThrow(
      /^line 3: has a nul/,
    );
  });

  it('an encoding that does not exist, with names that do', () => {
    for (const encoding of ['cp936', 'ansi', '', 'iso-2022-kr']) {
      const issue = refusal(utf8('a'), encoding);
      expect(issue).toMatchObject({ code: 'invalid-option', received: encoding });
      expect(issue?.expected).toContain('windows-1252');
    }
  });
});

const orders = new URL('../../../../shared/data/sample-orders/', import.meta.url);

describe.skipIf(!existsSync(orders))('textDecoder: a real export in another encoding', () => {
  it('is refused as UTF-8 and read as what it is', () => {
    const file = readFileSync(new URL('sample-orders.csv', orders));
    expect(refusal(file)).toMatchObject({ code: 'wrong-encoding' });
    const text = decode([file], 'macintosh');
    expect(text).toContain('Anna Häberlin');
    expect(text).toContain('Barry Französisch');
    const records = csvRecords();
    expect([...records.push(text), ...records.end()]).toHaveLength(1 + 5009);
  });
});
