import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, safeText } from '../../../src/core/values/formula-guard';
import { csvRecords } from '../../../src/input/csv/records';
import { csvLine } from '../../../src/output/formats/to-csv';

describe('csvLine', () => {
  it('quotes what must be quoted and nothing else', () => {
    expect(csvLine(['C1', 12.5, null, 'a b', "it's", ''])).toBe("C1,12.5,,a b,it's,\n");
    expect(csvLine(['a,b', 'say "hi"', 'x\ny', 'x\r', '\uFEFFx'])).toBe(
      '"a,b","say ""hi""","x\ny","x\r","\uFEFFx"\n',
    );
  });

  it('a row of one empty cell is not a blank line', () => {
    expect(csvLine([''])).toBe('""\n');
    expect(csvLine([null])).toBe('""\n');
    expect(csvLine([' '])).toBe('" "\n');
  });

  it('does not change its input', () => {
    const cells = Object.freeze(['=a', 'b,c', null]);
    expect(csvLine(cells)).toBe('=a,"b,c",\n');
  });

  it('reads back as the same cells, whatever is in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('', ',', '"', '\r', '\n', '\r\n', ' ', '\uFEFF', ';', '=1', 'sep='),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        (rows) => {
          const records = csvRecords({ delimiter: ',' });
          const text = `h\n${rows.map(csvLine).join('')}`;
          const read = [...records.push(text), ...records.end()].map((record) => record.cells);
          expect(read).toEqual([['h'], ...rows]);
        },
      ),
    );
  });
});

describe('safeText', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    'puts an apostrophe before %j',
    (start) => {
      expect(safeText(`${start}cmd`)).toBe(`'${start}cmd`);
      expect(safeText(`'${start}cmd`)).toBe(`''${start}cmd`);
    },
  );

  it('leaves ordinary text as it is, apostrophes among it', () => {
    for (const text of ['', 'C-1', "'", "'t Hart", "O'Hara", '00042', '客户=1', '__proto__']) {
      expect(safeText(text)).toBe(text);
      expect(plainText(text)).toBe(text);
    }
  });
});

describe('plainText', () => {
  it('takes exactly one apostrophe off, and only before what looks like a formula', () => {
    expect(plainText("'=a")).toBe('=a');
    expect(plainText("''=a")).toBe("'=a");
    expect(plainText('=a')).toBe('=a');
    expect(plainText("''a")).toBe("''a");
  });

  it('gives back what safeText was given, whatever it was', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', "'", "''", "'''"),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠'),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (x) => {
        expect(plainText(safeText(x))).toBe(x);
        expect(safeText(x)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
