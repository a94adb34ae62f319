import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { type CsvRecordsOptions, csvRecords } from '../../../src/input/csv/records';

function read(text: string, options?: CsvRecordsOptions, pieces = [text]) {
  const records = csvRecords(options);
  return [...pieces.flatMap((piece) => records.push(piece)), ...records.end()];
}

const cells = (text: string, options?: CsvRecordsOptions) =>
  read(text, options).map((record) => record.cells);
const lines = (text: string, options?: CsvRecordsOptions) =>
  read(text, options).map((record) => record.line);

function refusal(text: string, options?: CsvRecordsOptions) {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
    throw error;
  }
  throw new Error('was not refused');
}

describe('csvRecords: line ends', () => {
  it.each([
    ['LF', 'id,amount\nA,1\nB,2\n'],
    ['CRLF', 'id,amount\r\nA,1\r\nB,2\r\n'],
    ['CR', 'id,amount\rA,1\rB,2\r'],
    ['LF and CRLF', 'id,amount\r\nA,1\nB,2\r\n'],
    ['LF first, then CRLF', 'id,amount\nA,1\r\nB,2'],
    ['CRLF written as text once more', 'id,amount\r\r\nA,1\r\r\nB,2\r\r\n'],
    ['quoted cells before CRLF', '"id","amount"\r\n"A","1"\r\n"B","2"'],
    ['quoted cells before CR', '"id","amount"\r"A","1"\r"B","2"'],
    ['no end of the last line', 'id,amount\nA,1\nB,2'],
    ['a CR at the very end', 'id,amount\r\nA,1\r\nB,2\r'],
    ['space after a closing quote', '"id" ,"amount" \n"A","1"\t\nB,"2" '],
  ])('%s reads as the same cells', (_, text) => {
    expect(cells(text)).toEqual([
      ['id', 'amount'],
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('a quoted line end is content, whatever its kind', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      for (const content of ['x\ny', 'x\r\ny', 'x\ry', 'y\r', '\r', '\n', '\r\n']) {
        expect(cells(`id,note${lineEnd}1,"${content}"${lineEnd}2,z${lineEnd}`)).toEqual([
          ['id', 'note'],
          ['1', content],
          ['2', 'z'],
        ]);
      }
    }
  });

  it.each([
    ['a,b\r1,2\n3,4\r\n5,6', 4],
    ['order,revenue,customer\r1,5,bob\r2,"1,000",bob\n', 3],
    ['customer\r\na\rb\r\n', 3],
    ['id,n\r"A",1\r\n"B",2\r\n', 3],
  ])('%j has %i records, whatever ends its lines', (text, count) => {
    const records = read(text);
    expect(records.map(({ line }) => line)).toEqual(records.map((_, at) => at + 1));
    expect(records).toHaveLength(count);
    expect(JSON.stringify(records.map((record) => record.cells))).not.toMatch(/\\[nr]/);
  });

  it('any mix of line ends reads as the same cells on the same lines, in quotes as content', () => {
    const end = fc.constantFrom('\r', '\n', '\r\n');
    const content = fc.array(fc.constantFrom('a', '1', ',', '"', '\r', '\n', '\r\n', ' '), {
      maxLength: 4,
    });
    const cell = fc.oneof(
      fc.constantFrom('a', 'bob', '12', 'é客').map((text) => ({ text, written: text })),
      content.map((parts) => {
        const text = parts.join('');
        return { text, written: `"${text.replaceAll('"', '""')}"` };
      }),
    );
    const row = fc.tuple(fc.array(cell, { minLength: 2, maxLength: 3 }), end);
    const cuts = fc.array(fc.nat(60), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), cuts, (rows, at) => {
        let line = 1;
        const expected = rows.map(([cells]) => {
          const record = { line, cells: cells.map(({ text }) => text) };
          line +=
            1 + cells.reduce((ends, { text }) => ends + text.split(/\r\n|\r|\n/).length - 1, 0);
          return record;
        });
        const text = rows
          .map(([cells, lineEnd]) => cells.map(({ written }) => written).join(',') + lineEnd)
          .join('');
        const sorted = [0, ...at].sort((a, b) => a - b);
        const pieces = sorted.map((cut, i) => text.slice(cut, sorted[i + 1]));
        // A CR and a LF of two rows are one line end.
        fc.pre(
          !rows.some(
            ([, lineEnd], i) =>
              lineEnd === '\r' && i + 1 < rows.length && rows[i + 1]?.[0][0]?.written === '',
          ),
        );
        expect(read(text, { delimiter: ',' })).toEqual(expected);
        expect(read('', { delimiter: ',' }, pieces)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('csvRecords: lines', () => {
  it('a record has the line on which it starts, after quoted line ends of every kind', () => {
    expect(lines('a,b\n1,"x\ny"\n2,"x\r\ny\r\nz"\n3,"x\ry"\n4,z\n')).toEqual([1, 2, 4, 7, 9]);
    expect(lines('a,b\r\n1,"x\ny"\r\n2,z\r\n')).toEqual([1, 2, 4]);
    expect(lines('a,b\r1,"x\r\ny"\r2,z\r')).toEqual([1, 2, 4]);
  });

  it('blank lines are left out and counted', () => {
    expect(read('\n\nid,n\n\nA,1\n  \n\t\nB,2\n\n', { delimiter: ',' })).toEqual([
      { line: 3, cells: ['id', 'n'] },
      { line: 5, cells: ['A', '1'] },
      { line: 8, cells: ['B', '2'] },
    ]);
    expect(lines('id,n\r\n\r\n"A",1\r\n\r\nB,2')).toEqual([1, 3, 5]);
    expect(lines('id,n\r\rA,1\r\rB,2')).toEqual([1, 3, 5]);
  });

  it('a quoted empty cell on a line of its own is a record', () => {
    expect(cells('id\n""\nA\n')).toEqual([['id'], [''], ['A']]);
  });

  it('a line of empty cells is a record', () => {
    expect(cells('a,b\n,\n1,2')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['1', '2'],
    ]);
  });

  it('a byte order mark is no part of the first heading', () => {
    expect(cells('\uFEFFid,n\nA,1')).toEqual([
      ['id', 'n'],
      ['A', '1'],
    ]);
    expect(cells('\uFEFF"id","n"\nA,1')[0]).toEqual(['id', 'n']);
  });

  it('nothing gives nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('\uFEFF')).toEqual([]);
    expect(read('\r\n\r\n')).toEqual([]);
  });
});

describe('csvRecords: quotes', () => {
  it('doubled quotes, delimiters and quotes within an unquoted cell are content', () => {
    expect(cells('id,note\n1,"say ""hi"", then go"\n2,5" screw\n3,""""\n')).toEqual([
      ['id', 'note'],
      ['1', 'say "hi", then go'],
      ['2', '5" screw'],
      ['3', '"'],
    ]);
  });

  it('a quote that is never closed is refused with the line on which it opens', () => {
    expect(refusal('id,note\n1,"x\ny"\n2,"open\n3,z\n4,z\n')).toMatchObject({
      code: 'malformed-csv',
      line: 4,
      reason: 'quote-never-closed',
      received: '"open\n3,z\n4,z',
    });
    expect(refusal('id,note\n1,"x')).toMatchObject({ line: 2 });
    expect(refusal('"')).toMatchObject({ line: 1 });
  });

  it('text after a closing quote is refused with the line', () => {
    expect(refusal('id,note\n1,a\n2,"b"c\n3,"d"\n')).toMatchObject({
      code: 'malformed-csv',
      line: 3,
      reason: 'text-after-quote',
      params: { closes: '' },
    });
  });

  it('a quote that another cell closes by mistake is refused, naming both lines', () => {
    expect(refusal('id,note\n1,"open\n2,b\n3,"c"\n')).toMatchObject({
      line: 2,
      reason: 'text-after-quote',
      params: { closes: 4 },
      received: '"c"',
    });
  });
});

describe('csvRecords: delimiters', () => {
  it.each([',', ';', '\t', '|'])('%j is found', (delimiter) => {
    const text = ['id', 'date', 'amount'].join(delimiter);
    expect(cells(`${text}\n${['A', '2025-01-01', '12'].join(delimiter)}\n`)).toEqual([
      ['id', 'date', 'amount'],
      ['A', '2025-01-01', '12'],
    ]);
  });

  it('another delimiter within a quoted heading does not count', () => {
    expect(cells('"a;b;c;d",e\n1,2\n')).toEqual([
      ['a;b;c;d', 'e'],
      ['1', '2'],
    ]);
    expect(cells('"a,b,c,d";e\n1;"2,5"\n')[0]).toEqual(['a,b,c,d', 'e']);
  });

  it('the delimiter that splits the rows like the heading wins over a more frequent one', () => {
    expect(cells('name, first, middle;amount\nWang;1\nLi;2\n')[0]).toEqual([
      'name, first, middle',
      'amount',
    ]);
  });

  it('decimal commas do not make the comma a delimiter', () => {
    expect(cells('id;date;amount\n1;2025-01-01;12,50\n2;2025-01-02;7,25\n')[1]).toEqual([
      '1',
      '2025-01-01',
      '12,50',
    ]);
    expect(cells('id;revenue, net\n1;12,50\n')[1]).toEqual(['1', '12,50']);
  });

  it('one ragged row does not hide the delimiter', () => {
    expect(cells('a;b;c\n1;2;3\n1;2\n1;2;3\n')[2]).toEqual(['1', '2']);
    expect(cells('a;b;c\n1;2;3;\n')[1]).toEqual(['1', '2', '3', '']);
  });

  it('a file of one column is read as such', () => {
    expect(cells('id\nA\nB\n')).toEqual([['id'], ['A'], ['B']]);
  });

  it('a stated delimiter is obeyed, another one is content', () => {
    expect(cells('a,b;c\n1,2;3\n', { delimiter: ';' })).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ]);
  });

  it('a sep= line above the heading states the delimiter and is no record', () => {
    expect(read('sep=|\r\na,b|c\r\n1,5|2\r\n')).toEqual([
      { line: 2, cells: ['a,b', 'c'] },
      { line: 3, cells: ['1,5', '2'] },
    ]);
  });

  it('what cannot be a delimiter is refused', () => {
    for (const delimiter of ['', '"', '\n', '\r', ', ']) {
      expect(refusal('a,b', { delimiter })).toMatchObject({ code: 'invalid-option' });
    }
  });
});

describe('csvRecords: pieces', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'a',
      '12,50',
      'x;y',
      ' ',
      '"',
      '5"',
      '\r',
      'a\r',
      '\n',
      '\r\n',
      'é客',
      '\t',
    ),
    fc.string({ maxLength: 5 }),
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('quoted cells read back as they were, with any delimiter and line end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, lineEnd) => {
          const text = rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
          expect(cells(text, { delimiter })).toEqual(rows);
        },
      ),
    );
  });

  it('a text cut anywhere gives the same records, or the same refusal', () => {
    const outcome = (text: string, pieces: string[]) => {
      try {
        return read(text, undefined, pieces);
      } catch (error) {
        if (error instanceof PyramidError) return error.issues;
        throw error;
      }
    };
    const long = 'x'.repeat(70_000);
    const fragment = fc.constantFrom('a', '1', ',', ';', '"', '""', '\r', '\n', '\r\n', ' ', '客');
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.array(fc.nat(80), { maxLength: 6 }),
        // Long enough to be past detection, so that pieces are parsed as they come.
        fc.oneof(
          { weight: 7, arbitrary: fc.constant('') },
          { weight: 1, arbitrary: ends.map((end) => `id,${long}${end}1,"x"${end}`) },
        ),
        (text, cuts, before) => {
          const sorted = [...cuts].sort((a, b) => a - b);
          const pieces = [before, ...[0, ...sorted].map((cut, i) => text.slice(cut, sorted[i]))];
          expect(outcome(before + text, pieces)).toEqual(outcome(before + text, [before + text]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('detection copes with a piece that ends between CR and LF', () => {
    const heading = `${'h'.repeat(64 * 1024 - 1)}\r`;
    expect(read('', undefined, [heading, '\nA,1\r\n'])).toHaveLength(2);
    expect(read('', undefined, [heading, '\r', '\nA\r\n'])[1]).toEqual({ line: 3, cells: ['A'] });
  });

  it('records are given as soon as they are complete, once the delimiter is known', () => {
    const records = csvRecords();
    expect(records.push(`id,n\n${'A,1\n'.repeat(20_000)}`)).toHaveLength(20_001);
    expect(records.push('B,"2\n')).toEqual([]);
    expect(records.push('x"\nC,3\n')).toEqual([
      { line: 20_002, cells: ['B', '2\nx'] },
      { line: 20_004, cells: ['C', '3'] },
    ]);
  });

  it('a quoted cell over many pieces is read in linear time', () => {
    const piece = 'x'.repeat(1023).concat('\n');
    const pieces = ['id,note\n1,"', ...Array.from({ length: 8_000 }, () => piece), '"\n2,y\n'];
    const started = performance.now();
    const records = read('', undefined, pieces);
    expect(records.map((record) => record.line)).toEqual([1, 2, 8_003]);
    // Parsing 8 MB again at each of 8,000 pieces would take minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a record of more than 16 Mi characters is refused with the line of the open quote', () => {
    const records = csvRecords();
    records.push('id,note\n1,a\n2,"b\n');
    const piece = '3,c\n'.repeat(256 * 1024);
    expect(() => {
      for (let i = 0; i < 40; i++) records.push(piece);
    }).toThrow('line 3: quote never closed');
    expect(refusal(`id,note\n1,"b\n${piece.repeat(17)}"\n`)).toMatchObject({ line: 2 });
    expect(refusal(`id,note\n1,${'b'.repeat(17 << 20)}\n`)).toMatchObject({
      line: 2,
      reason: 'line-too-long',
    });
  });
});

const spectrum = new URL('../../../../shared/data/csv-spectrum/', import.meta.url);

describe.skipIf(!existsSync(spectrum))('csvRecords: csv-spectrum', () => {
  const names = existsSync(spectrum) ? readdirSync(new URL('csvs/', spectrum)) : [];
  it.each(names)('%s reads as the JSON beside it', (name) => {
    const text = readFileSync(new URL(`csvs/${name}`, spectrum), 'utf8');
    const expected = readFileSync(
      new URL(`json/${name.replace(/csv$/, 'json')}`, spectrum),
      'utf8',
    );
    const [heading = [], ...rows] = cells(text);
    const objects = rows.map((row) => Object.fromEntries(heading.map((key, i) => [key, row[i]])));
    // One file's JSON is a lone object, whose telephone number was altered and not the CSV's.
    const altered =
      name === 'location_coordinates.csv' ? { 'Contact Phone Number': '2095257564' } : {};
    const golden = [JSON.parse(expected)].flat().map((row) => ({ ...row, ...altered }));
    expect(objects).toEqual(golden);
  });
});
