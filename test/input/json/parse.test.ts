import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { parseJson } from '../../../src/input/json/parse';
import { ndjsonValues } from '../../../src/input/json/values';
import { renderIssue } from '../../../src/output/words/render-issue';
import { checkChinese } from '../../said';

function refusal(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
    throw error;
  }
  throw new Error('was not refused');
}

function ndjson(...pieces: string[]) {
  const values = ndjsonValues();
  return [...pieces.flatMap((piece) => values.push(piece)), ...values.end()];
}

describe('parseJson', () => {
  it('gives ordinary numbers as numbers', () => {
    expect(parseJson('[0, -1, 12.50, 0.1, 999999999999999, 4.4e-16, -0.5]')).toEqual([
      0, -1, 12.5, 0.1, 999999999999999, 4.4e-16, -0.5,
    ]);
  });

  it.each([
    '12345678901234567890',
    '-9007199254740993',
    '0.12345678901234567890',
    '123456789012345.678',
    '1e400',
    '-1E+400',
    '1e-400',
    `0.${'0'.repeat(400)}1`,
  ])('gives %s, which a number would alter, as its text', (digits) => {
    expect(parseJson(digits)).toBe(digits);
    expect(parseJson(`{"a":[1,${digits} ]}`)).toEqual({ a: [1, digits] });
  });

  it('gives long fractions that a number holds as numbers', () => {
    expect(parseJson('[0.30000000000000004,1e3]')).toEqual([0.30000000000000004, 1000]);
  });

  it('no decimal is altered, however it is written', () => {
    const decimal = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.oneof(fc.constant('0'), fc.stringMatching(/^[1-9]\d{0,24}$/)),
        fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,25}$/)),
        fc.oneof(fc.constant(''), fc.stringMatching(/^[eE][+-]?\d{1,3}$/)),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(decimal, (digits) => {
        const value = parseJson(`{"a": ${digits}}`);
        const read = String(Object(value).a);
        expect(canonical(read)).toEqual(canonical(digits));
      }),
    );
  });

  it('whatever JSON.stringify writes reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(parseJson(`[1e400, ${text}]`)).toEqual(['1e400', JSON.parse(text)]);
      }),
    );
  });

  it('__proto__ is a key like any other, with long numbers beside it or not', () => {
    for (const beside of ['1', '12345678901234567890']) {
      const value = Object(parseJson(`{"__proto__": {"a": 1}, "b": ${beside}}`));
      expect(Object.keys(value)).toEqual(['__proto__', 'b']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });

  it('of a key given twice the last value counts, with long numbers beside it or not', () => {
    expect(parseJson('{"a":1,"a":2}')).toEqual({ a: 2 });
    expect(parseJson('{"a":1,"b":1e400,"a":2}')).toEqual({ a: 2, b: '1e400' });
  });

  it('a byte order mark is no part of it', () => {
    expect(parseJson('\uFEFF[1]')).toEqual([1]);
  });

  it('a fault is refused with its line, its place in the line and what stands there', () => {
    expect(
      refusal(() => parseJson('{\n  "a": 1,\r\n  b: 2\n}', { source: 'scheme.json' })),
    ).toEqual({
      code: 'malformed-json',
      file: 'scheme.json',
      line: 3,
      reason: 'not-valid-json-at',
      params: { character: 3, fault: 'quoted object key expected' },
      received: 'b: 2\n}',
    });
    expect(refusal(() => parseJson('[1,\n2'))).toMatchObject({ line: 2, received: '' });
    expect(refusal(() => parseJson('[1e400,\n\n,]'))).toMatchObject({ line: 3 });
    expect(refusal(() => parseJson('[01]'))).toMatchObject({ code: 'malformed-json', line: 1 });
  });

  it.each([
    '[1 2]',
    '{"a" 1}',
    '[',
    '[1,]',
    '1 2',
    '[-]',
    '["a',
    '{"a":1,}',
    '{a:1}',
    '["\\x"]',
    '{"a":}',
  ])('the fault in %s is said in Chinese', (text) => {
    const issue = refusal(() => parseJson(text)) as Issue;
    checkChinese(issue);
    expect(renderIssue(issue, { language: 'zh' })).toMatch(/个字符（/);
  });

  it('nothing at all is refused as empty', () => {
    expect(refusal(() => parseJson(' \n', { source: 'scheme.json' }))).toMatchObject({
      code: 'empty-input',
      file: 'scheme.json',
    });
  });
});

/** Sign, digits without zeros at the ends, and the exponent of the last digit. */
function canonical(text: string): [string, string, number] {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return ['', '', 0];
  return [
    sign,
    significant,
    Number(exponent) - fraction.length + digits.length - significant.length,
  ];
}

describe('ndjsonValues', () => {
  it('gives each value with its line, blank lines left out and counted', () => {
    expect(ndjson('\uFEFF{"a":1}\r\n\n  \n[2]\n\n"x"')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 4, value: [2] },
      { line: 6, value: 'x' },
    ]);
    expect(ndjson('')).toEqual([]);
  });

  it('gives numbers exactly', () => {
    expect(ndjson('{"a":12345678901234567890}\n{"a":1}')).toEqual([
      { line: 1, value: { a: '12345678901234567890' } },
      { line: 2, value: { a: 1 } },
    ]);
  });

  it('a fault is refused with its line', () => {
    expect(refusal(() => ndjson('{"a":1}\n\n{"a":}\n'))).toMatchObject({
      code: 'malformed-json',
      line: 3,
    });
    expect(refusal(() => ndjson('{"a":1}\n{"a":'))).toMatchObject({ line: 2 });
  });

  it('a text cut anywhere gives the same values', () => {
    const text = '\uFEFF{"a":"客"}\r\n\n[1e400]\n3';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 5 }), (cuts) => {
        const sorted = [...cuts].sort((a, b) => a - b);
        const pieces = [0, ...sorted].map((cut, i) => text.slice(cut, sorted[i]));
        expect(ndjson(...pieces)).toEqual(ndjson(text));
      }),
    );
  });
});
