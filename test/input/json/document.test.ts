import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { addLayouts } from '../../../src/core/pyramid/layout';
import { buildPyramid } from '../../../src/index';
import {
  factsFromJson,
  fromJson,
  type JsonOptions,
  jsonReader,
} from '../../../src/input/json/from-json';
import { renderIssue } from '../../../src/output/words/render-issue';

const values = (text: string, options?: JsonOptions) =>
  buildPyramid(fromJson(text, options)).customers.map(({ customerId, value }) => [
    customerId,
    value,
  ]);

function refusal(text: string, options?: JsonOptions): Issue {
  try {
    values(text, options);
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0] as Issue;
    throw error;
  }
  throw new Error('was not refused');
}

const ROWS = [
  { customer: 'ann', sales: '5.50' },
  { customer: 'bob', sales: 2 },
];
const RIGHT = [
  ['ann', '5.5'],
  ['bob', '2'],
];

const knowledge = { isKnown: () => true, hasNamed: null };

describe('an array anywhere', () => {
  it.each([
    ['at the top', ROWS],
    ['in an object', { orders: ROWS }],
    ['deep within', { meta: { page: 1, tags: ['x'] }, data: { list: { orders: ROWS } } }],
    ['beside an empty one', { errors: [], orders: ROWS, note: 'a "quoted" ] one' }],
    [
      'of rows with lists of their own',
      { orders: ROWS.map((row) => ({ ...row, lines: [{ a: 1 }] })) },
    ],
  ])('%s is found by itself, on one line or several', (_, document) => {
    expect(values(JSON.stringify(document))).toEqual(RIGHT);
    expect(values(JSON.stringify(document, null, 2))).toEqual(RIGHT);
  });

  it('is a question where there are several, with the length of each', () => {
    const issue = refusal(JSON.stringify({ customers: [{ id: 1 }], orders: ROWS }));
    expect(issue).toMatchObject({
      code: 'ambiguous-table',
      params: { arrays: ['customers', 'orders'], lengths: ['1', '2'] },
    });
    expect(renderIssue(issue)).toBe(
      'the document holds several lists: customers (1 item), orders (2 items). Say which one holds the rows, such as `path` customers',
    );
    expect(renderIssue(issue, { language: 'zh' })).toContain('customers（1 项）、orders（2 项）');
  });

  it('is answered by a path, through arrays on the way and to lone objects', () => {
    const document = { customers: [{ id: 1 }], orders: ROWS };
    expect(values(JSON.stringify(document), { path: 'orders' })).toEqual(RIGHT);
    const pages = [{ orders: ROWS.slice(0, 1) }, { orders: ROWS.slice(1) }];
    expect(values(JSON.stringify(pages), { path: 'orders' })).toEqual(RIGHT);
    expect(
      values(pages.map((page) => JSON.stringify(page)).join('\n'), { path: 'orders' }),
    ).toEqual(RIGHT);
    const edges = { data: { edges: ROWS.map((node) => ({ cursor: 'x', node })) } };
    expect(values(JSON.stringify(edges), { path: 'data.edges.node' })).toEqual(RIGHT);
  });

  it('a path at which there is none names those that there are', () => {
    const issue = refusal(JSON.stringify({ orders: ROWS }), { path: 'order' });
    expect(issue).toMatchObject({ code: 'invalid-option', path: 'path', received: 'order' });
    expect(renderIssue(issue)).toMatch('The document has orders (2 items)');
  });

  it('is kept in the plan, with which the next document is read', () => {
    const source = fromJson(JSON.stringify({ orders: ROWS }));
    buildPyramid(source);
    const plan = source.plan();
    expect(plan).toMatchObject({ format: 'json', path: 'orders' });
    if (plan === null) throw new Error('no plan');
    const other = JSON.stringify({ orders: ROWS, refunds: [{ customer: 'x' }] });
    expect(values(other, { plan })).toEqual(RIGHT);
  });

  it('holds facts too', () => {
    const text = JSON.stringify({
      contacts: [{ customer: 'ann', date: '2025-11-03', kind: 'visit' }],
    });
    expect(factsFromJson('contacts', text).facts).toHaveLength(1);
  });

  it.each(['[{"customer":"ann","sales":1},]', '[,]', '[{"customer":"ann","sales":1},,{}]'])(
    'with nothing between two commas, %s, is refused as such',
    (text) => {
      expect(refusal(text)).toMatchObject({ code: 'malformed-json', reason: 'not-valid-json' });
    },
  );

  it('that breaks off is refused', () => {
    const whole = JSON.stringify({ orders: ROWS, end: true }, null, 1);
    for (const length of [whole.length - 1, whole.length - 8, 40]) {
      expect(refusal(whole.slice(0, length))).toMatchObject({ code: 'malformed-json' });
    }
    expect(refusal(whole.slice(0, 40), { path: 'orders' })).toMatchObject({
      code: 'malformed-json',
    });
  });
});

describe('objects one after another', () => {
  it('may each take several lines', () => {
    const text = ROWS.map((row) => JSON.stringify(row, null, 2)).join('\n');
    expect(values(text)).toEqual(RIGHT);
    expect(values(JSON.stringify(ROWS[0], null, 2))).toEqual([['ann', '5.5']]);
  });

  it('one on a line, with lists of objects in it, is a row a line', () => {
    const text = ROWS.map((row) => JSON.stringify({ ...row, lines: [{ a: 1 }] })).join('\n');
    expect(values(text)).toEqual(RIGHT);
  });
});

describe('nested fields', () => {
  const order = (id: number | null, sales: string) => ({
    customer: id === null ? null : { id, tags: ['a', 'b'], address: { city: 'X' } },
    total: sales,
    line_items: [{ quantity: 2, price: '3.00' }],
  });

  it('are read by dotted headings, and lists that nobody reads are passed over', () => {
    const text = JSON.stringify([order(11, '5.00'), order(12, '7.00')]);
    expect(values(text)).toEqual([
      ['12', '7'],
      ['11', '5'],
    ]);
    expect(values(text, { columns: { customer: 'customer.address.city' } })).toEqual([['X', '12']]);
  });

  it('a list in a column that is read is an error, by its line', () => {
    const text = JSON.stringify([order(11, '5.00')]);
    expect(refusal(text, { columns: { customer: 'customer.tags' } })).toMatchObject({
      code: 'malformed-json',
      reason: 'several-values-in-a-field',
      column: 'customer.tags',
      line: 1,
    });
  });

  it('null in place of an object is a blank, not a column of its own', () => {
    const text = JSON.stringify([order(null, '1.00'), order(11, '5.00')]);
    const source = fromJson(text);
    const pyramid = buildPyramid(source, { onError: 'skip' });
    expect(source.plan()?.columns['customer']).toBe('customer.id');
    expect(pyramid.control.rows.rejected).toBe(1);
  });
});

describe('memory and pieces', () => {
  it('a text cut anywhere gives the same rows', () => {
    const documents = [
      JSON.stringify({ a: { b: 'x\\"]}' }, orders: ROWS, n: -1.5e3, t: [1, [2]] }, null, 1),
      ROWS.map((row) => JSON.stringify(row)).join('\r\n'),
      ROWS.map((row) => JSON.stringify(row, null, 1)).join(' '),
    ];
    const rows = (pieces: readonly string[], path?: string) => {
      const lines: string[] = [];
      const reader = jsonReader<string>(
        Object.assign(
          () => ({
            push: (line: number, cells: readonly string[]) =>
              lines.push(`${line}:${cells.join('|')}`),
            end: () => {},
            turn: () => {},
            notices: () => [],
            layout: () => addLayouts(),
            places: () => [],
            amounts: () => [],
            plan: () => ({ columns: {} }),
          }),
          { knowledge },
        ),
        { path },
      );
      for (const piece of pieces) reader.push(piece);
      reader.end();
      return lines;
    };
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.array(fc.nat()), (text, cuts) => {
        const at = cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
        const pieces = [0, ...at].map((from, i) => text.slice(from, at[i]));
        expect(rows(pieces)).toEqual(rows([text]));
        if (text === documents[0]) expect(rows(pieces, 'orders')).toEqual(rows([text]));
      }),
      { numRuns: 300 },
    );
  });

  it('rows of a long document come before its end', () => {
    let rows = 0;
    const reader = jsonReader<number>(
      Object.assign(
        () => ({
          push: () => {
            rows++;
          },
          end: () => {},
          turn: () => {},
          notices: () => [],
          layout: () => addLayouts(),
          places: () => [],
          amounts: () => [],
          plan: () => ({ columns: {} }),
        }),
        { knowledge },
      ),
    );
    reader.push('{"orders":[{"customer":"ann","sales":1}');
    const more = ',{"customer":"bob","sales":2}'.repeat(10_000);
    for (let piece = 0; piece < 20; piece++) reader.push(more);
    expect(rows).toBeGreaterThan(100_000);
    reader.push(']}');
    reader.end();
    expect(rows).toBe(200_001);
  });
});
