import { describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { textDecoder } from '../../../src/input/bytes/decode';
import { strictDecoder } from '../../../src/input/bytes/encodings';
import { likelyEncodings } from '../../../src/input/bytes/likely-encodings';
import { renderIssue } from '../../../src/output/words/render-issue';
import { encoded } from './encoded';
import { COUNTRIES, type Country } from './exports';

/** Random numbers that are the same in every run. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function exported({ headings, words }: Country, rows: number, random: (n: number) => number) {
  const word = () => words[random(words.length)];
  const lines = Array.from(
    { length: rows },
    (_, at) => `C-${at},${word()},${word()},2025-03-0${at + 1},${random(9999)}.50`,
  );
  return [headings.join(','), ...lines, ''].join('\r\n');
}

/** The place, from 0, at which an encoding is offered that reads the text right; −1 for none. */
function placeOf(text: string, encoding: string): number {
  const bytes = encoded(text, encoding) ?? new Uint8Array();
  const right = strictDecoder(encoding).decode(bytes);
  return likelyEncodings(bytes).findIndex(
    (likely) => strictDecoder(likely.encoding).decode(bytes) === right,
  );
}

describe('likelyEncodings', () => {
  const cases = Object.entries(COUNTRIES).flatMap(([name, country]) =>
    country.encodings.split(' ').map((encoding) => [name, encoding, country] as const),
  );

  it.each(cases)('%s in %s is among the first three offered', (_, encoding, country) => {
    const random = randomFrom(7);
    for (let run = 0; run < 5; run++) {
      const place = placeOf(exported(country, 4, random), encoding);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(3);
    }
  });

  it('and is the first in more than 98 of 100', () => {
    const random = randomFrom(11);
    const places = cases.flatMap(([, encoding, country]) =>
      Array.from({ length: 5 }, () => placeOf(exported(country, 3, random), encoding)),
    );
    const first = places.filter((place) => place === 0).length;
    expect(first / places.length).toBeGreaterThan(0.98);
  });

  it('offers nothing that does not decode, or decodes to what no text has', () => {
    // No encoding of two bytes ends in a lone byte; windows-1252 has nothing at 0x81.
    const bytes = Uint8Array.of(0x61, 0x2c, 0x81, 0x0a, 0x62, 0x2c, 0xe9);
    const encodings = likelyEncodings(bytes).map(({ encoding }) => encoding);
    expect(encodings).not.toContain('gb18030');
    expect(encodings).not.toContain('windows-1252');
  });

  it('shows one cell, without its quotes, as each encoding reads it', () => {
    const bytes = encoded('id,"客户名称"\r\n1,"张伟, 李娜"\r\n', 'gb18030') as Uint8Array;
    const [first, ...others] = likelyEncodings(bytes);
    expect(first).toEqual({ encoding: 'gb18030', cell: '客户名称' });
    expect(others.every(({ cell }) => cell !== '客户名称')).toBe(true);
  });

  it('offers one name for what reads the same', () => {
    const bytes = encoded('Kunde\nJürgen Weiß\n', 'windows-1252') as Uint8Array;
    const encodings = likelyEncodings(bytes).map(({ encoding }) => encoding);
    expect(encodings[0]).toBe('windows-1252');
    expect(encodings).not.toContain('iso-8859-15');
  });
});

function refusal(pieces: readonly Uint8Array[], encoding?: string) {
  const decoder = textDecoder(encoding);
  try {
    for (const piece of pieces) decoder.push(piece);
    decoder.end();
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
  }
  throw new Error('was not refused');
}

function firstOf(issue: Issue | undefined, name: string): string | undefined {
  return (issue?.params?.[name] as readonly string[] | undefined)?.[0];
}

describe('a text in another encoding', () => {
  const text = exported(COUNTRIES['chinese'] as Country, 5, randomFrom(3));
  const bytes = encoded(text, 'gb18030') as Uint8Array;

  it('is refused with the encodings that fit as data, however it is cut', () => {
    const whole = refusal([bytes]);
    expect(whole).toMatchObject({ code: 'wrong-encoding', line: 1 });
    expect(firstOf(whole, 'encodings')).toBe('gb18030');
    expect(firstOf(whole, 'cells')).toMatch(/^\p{Script=Han}+$/u);
    expect(refusal(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('and as a sentence in both languages', () => {
    const issue = refusal([encoded('id,name\n1,Jürgen Weiß\n', 'windows-1252') as Uint8Array]);
    if (issue === undefined) throw new Error('no issue');
    expect(renderIssue(issue)).toMatch(
      /Give the `encoding` in which this cell is right: "Jürgen Weiß" windows-1252/,
    );
    expect(renderIssue(issue, { language: 'zh' })).toMatch(
      /请指定 `encoding`，使这个单元格显示正确：“Jürgen Weiß” windows-1252/,
    );
  });

  it('also where another encoding was said', () => {
    const said = refusal([bytes], 'shift_jis');
    expect(firstOf(said, 'encodings')).toBe('gb18030');
  });

  it('is offered no other where it is UTF-8 but for a damaged byte', () => {
    const good = new TextEncoder().encode(text);
    const damaged = Uint8Array.from([...good, 0xff, 0x0a]);
    const issue = refusal([damaged]);
    expect(issue?.params).toMatchObject({ encodings: [], cells: [] });
    expect(issue && renderIssue(issue)).toMatch(/export the file again, as UTF-8/);
  });
});
