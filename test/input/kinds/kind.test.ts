import { describe, expect, it } from 'vitest';
import { factsFromCsv, field, kind } from '../../../src/csv';
import { findColumns } from '../../../src/input/kinds/columns';
import { FACT_KINDS, type FactKind } from '../../../src/input/kinds/facts';
import type { Kind } from '../../../src/input/kinds/kind';
import {
  factsFromJson,
  factsFromRecords,
  factsJsonSchema,
  kind as sameKind,
} from '../../../src/json';
import { said } from '../../said';
import { refusal } from '../cells/facts';

/** A kind of table that the library does not know, declared with nothing but what it exports. */
const WARRANTIES = kind(
  'warranties',
  {
    customer: field.id(['customer, client × id, no\n客户编号', 'customer, 客户']),
    until: field.date(['until, valid until, 保修至'], { examples: ['Until', '保修至'] }),
    cover: field.word({ full: 'full, all, 全保', parts: 'parts, 部件' }, [
      'cover, coverage, 保修类型',
    ]),
    price: field.optional(field.amount(['price, 价格'])),
    note: field.optional(field.text(['note, 备注'])),
  },
  () => {
    const seen = new Set<string>();
    return ({ customer, until, cover, price = '0', note }, row) => {
      if (seen.has(customer)) {
        row.refuse('customer', {
          code: 'duplicate-id',
          reason: 'not-valid',
          params: { name: 'customer' },
        });
      }
      seen.add(customer);
      return { customer, until, cover, price, ...(note && { note }), ...row.place };
    };
  },
);

const ANN = { customer: '007', until: '2026-01-31', cover: 'full', price: '1200.50', line: 2 };

describe('a kind that the caller declares', () => {
  it('is read from CSV, its columns known by their headings in any language', () => {
    const english = 'Client No,Valid Until,Coverage,Price\n007,2026-01-31,All,"1,200.50"\n';
    const chinese = '客户编号;保修至;保修类型;价格\n007;2026年1月31日;全保;¥1200.50\n';
    expect(factsFromCsv(WARRANTIES, english).facts).toEqual([ANN]);
    expect(factsFromCsv(WARRANTIES, chinese).facts).toEqual([ANN]);
  });

  it('is read from JSON, NDJSON and a list that is parsed already', () => {
    const record = { customer: '007', until: '2026-01-31', cover: 'full', price: 1200.5 };
    const { line, ...unplaced } = { ...ANN, price: '1200.5' };
    expect(factsFromJson(WARRANTIES, JSON.stringify([record])).facts).toEqual([
      { ...unplaced, line: 1 },
    ]);
    expect(factsFromJson(WARRANTIES, `${JSON.stringify(record)}\n`).facts).toHaveLength(1);
    expect(factsFromRecords(WARRANTIES, [record]).facts).toEqual([unplaced]);
    expect(line).toBe(2);
  });

  it('has its values as plain data, for a kind that keeps them as they are', () => {
    const bare = sameKind(
      'bare',
      { a: field.text(['a']), b: field.optional(field.text(['b'])) },
      () => (v) => v,
    );
    const { facts } = factsFromCsv(bare, 'a,b\n1,2\n3,\n');
    expect(facts).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: undefined },
    ]);
  });

  it('may have its columns named, and words of the caller', () => {
    const csv = 'Who,until,cover\nann,2026-01-31,Komplett\n';
    const options = { columns: { customer: 'Who' }, words: { komplett: 'full' } };
    expect(factsFromCsv(WARRANTIES, csv, options).facts).toMatchObject([
      { customer: 'ann', cover: 'full', price: '0' },
    ]);
    const stranger = { columns: { owner: 'Who' } } as object;
    expect(said(refusal(() => factsFromCsv(WARRANTIES, csv, stranger)))).toContain(
      'customer, until, cover, price, note',
    );
  });

  it('names the columns that are missing, with headings that would do', () => {
    const error = refusal(() => factsFromCsv(WARRANTIES, 'customer,cover\nann,full\n'));
    expect(error.issues).toMatchObject([
      { code: 'missing-column', params: { role: 'until', table: 'warranties' } },
    ]);
    expect(said(error)).toContain('"保修至"');
  });

  it('lists every problem of a row, and remembers the rows of one table only', () => {
    const csv = 'customer,until,cover\n ,soon,half\nann,2026-01-31,parts\nann,2026-01-31,parts\n';
    const { facts, rejected } = factsFromCsv(WARRANTIES, csv, { onError: 'skip' });
    expect(rejected.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ['blank-id', 'invalid-date', 'invalid-value'],
      ['duplicate-id'],
    ]);
    expect(facts).toHaveLength(1);
    expect(factsFromCsv(WARRANTIES, csv, { onError: 'skip' }).facts).toEqual(facts);
  });
});

describe('a list that is parsed already', () => {
  it('is taken with the names of Facts or any other known heading', () => {
    const body = [
      { customerId: 'ann', date: new Date('2025-11-03T10:00:00Z'), kind: 'phone', by: null },
      { 客户: 'bob', 拜访日期: '2025年11月4日', 方式: '上门', by: undefined },
    ];
    expect(refusal(() => factsFromRecords('contacts', body)).code).toBe('ambiguous-column');
    expect(factsFromRecords('contacts', body.slice(0, 1)).facts).toEqual([
      { customerId: 'ann', date: '2025-11-03T10:00:00.000Z', kind: 'other' },
    ]);
    expect(factsFromRecords('contacts', body.slice(1)).facts).toEqual([
      { customerId: 'bob', date: '2025-11-04', kind: 'visit' },
    ]);
  });

  it('is refused with all issues at once, each with its row and its path', () => {
    const body = [
      { customerId: 'ann', date: '2025-11-03', kind: 'phone' },
      { customerId: '', date: '2025-02-30', kind: 'phone' },
      { customerId: 'bob', date: '2025-11-03', kind: 'seance' },
    ];
    const { issues } = refusal(() => factsFromRecords('contacts', body));
    expect(issues).toMatchObject([
      { code: 'blank-id', row: 2, path: '[1].customerId' },
      { code: 'invalid-date', row: 2, path: '[1].date', received: '2025-02-30' },
      { code: 'invalid-value', row: 3, path: '[2].kind', received: 'seance' },
    ]);
    for (const issue of issues) {
      expect(issue).not.toHaveProperty('line');
      expect(issue).not.toHaveProperty('column');
    }
  });

  it('keeps what is good where that is asked for, and tells what is left out', () => {
    const body = [
      { customer: 'ann', 'credit limit': 100 },
      { customer: 'bob', 'credit limit': '?' },
      { customer: 'ann', 'credit limit': '100.00' },
      { customer: 'cid', 'credit limit': 12345678901234567890n },
    ];
    const { facts, rejected, rejectedRows } = factsFromRecords('creditLimits', body, {
      onError: 'skip',
    });
    expect(facts).toEqual([
      { customerId: 'ann', limit: '100' },
      { customerId: 'cid', limit: '12345678901234567890' },
    ]);
    expect(rejected).toMatchObject([
      { row: 2, line: null, issues: [{ row: 2, path: '[1]["credit limit"]' }] },
    ]);
    expect(rejectedRows).toBe(1);
  });

  it('may be empty, and is refused where it is no list of plain objects', () => {
    const itself: Record<string, unknown> = {};
    itself['self'] = itself;
    expect(factsFromRecords('events', []).facts).toEqual([]);
    for (const strange of [null, undefined, {}, 'x', 5]) {
      expect(refusal(() => factsFromRecords('events', strange)).code).toBe('invalid-option');
    }
    const sparse = new Array(1);
    for (const strange of [[null], [5], [[]], sparse]) {
      const { issues } = refusal(() => factsFromRecords('events', strange));
      expect(issues).toMatchObject([{ code: 'malformed-json', row: 1 }]);
      expect(issues[0]?.path).toMatch(/^\[0\]/);
    }
    // What is nested has headings of its own, and none of these is known.
    for (const strange of [[{ a: { b: 1 } }], [itself], [{ a: [1n] }]]) {
      expect(refusal(() => factsFromRecords('events', strange)).code).toBe('missing-column');
    }
  });

  it('is of a kind that there is', () => {
    for (const strange of ['sales', '__proto__', null, undefined, 5, {}] as never[]) {
      expect(refusal(() => factsFromRecords(strange, [])).issues).toMatchObject([
        { code: 'invalid-option', path: 'kind' },
      ]);
    }
  });
});

describe('the JSON Schema of a kind', () => {
  it('names its fields, those that are needed and its words', () => {
    const { items, title } = factsJsonSchema('contacts');
    expect(title).toBe('contacts');
    expect(items.required).toEqual(['customer', 'date', 'kind']);
    expect(items.properties).toMatchObject({
      kind: { examples: ['visit', 'other'] },
      by: { anyOf: [{ type: ['string', 'number'] }, { type: 'null' }] },
    });
    expect(Object.keys(factsJsonSchema(WARRANTIES).items.properties)).toEqual([
      'customer',
      'until',
      'cover',
      'price',
      'note',
    ]);
  });

  it.each(Object.keys(FACT_KINDS) as FactKind[])('%s: what it names is recognised', (name) => {
    const declared: Kind<unknown, never> = FACT_KINDS[name];
    const roles = Object.keys(factsJsonSchema(name).items.properties);
    expect([...findColumns(roles, declared, undefined).keys()]).toEqual(
      expect.arrayContaining(roles),
    );
  });
});
