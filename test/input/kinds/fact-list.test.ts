import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { factsFromCsv } from '../../../src/input/csv/from-csv';
import { factsFromJson } from '../../../src/input/json/from-json';
import type { FactKind } from '../../../src/input/kinds/facts';
import { renderNotice } from '../../../src/output/words/render-issue';
import { said } from '../../said';
import { csvOf, jsonOf, ndjsonOf, refusal } from '../cells/facts';

const CONTACTS = ['customer', 'date', 'kind', 'by'];

describe('a list of facts', () => {
  it('has its facts in the order of the rows, each with its line', () => {
    const csv = csvOf(
      CONTACTS,
      ['b', '2025-03-02', 'visit', 'Ann'],
      ['a', '2025-03-01', 'call', ''],
    );
    expect(factsFromCsv('contacts', csv)).toEqual({
      facts: [
        { customerId: 'b', date: '2025-03-02', kind: 'visit', by: 'Ann', line: 2 },
        { customerId: 'a', date: '2025-03-01', kind: 'other', line: 3 },
      ],
      rejected: [],
      rejectedRows: 0,
      plan: expect.objectContaining({ format: 'csv', delimiter: ',' }),
      notices: [],
      headings: CONTACTS,
    });
  });

  it('is empty where there are headings and no row: it is known that there is nothing', () => {
    expect(factsFromCsv('contacts', csvOf(CONTACTS)).facts).toEqual([]);
    expect(factsFromJson('contacts', '[]').facts).toEqual([]);
  });

  it('is refused where there is nothing at all', () => {
    expect(refusal(() => factsFromCsv('contacts', '')).code).toBe('empty-input');
    expect(refusal(() => factsFromJson('contacts', ' ')).code).toBe('empty-input');
  });

  it('keeps ids to the letter, case, zeros, blanks and formulas', () => {
    const ids = [
      '007',
      '7',
      ' 7',
      'K-9',
      'k-9',
      '=1+1',
      "'=1",
      '__proto__',
      'constructor',
      '客户一',
    ];
    const csv = csvOf(CONTACTS, ...ids.map((id) => [id, '2025-03-01', 'visit', '']));
    expect(factsFromCsv('contacts', csv).facts.map(({ customerId }) => customerId)).toEqual(ids);
  });

  it('takes text without the blanks around it, and what another program wrote before a formula', () => {
    const csv = csvOf(
      CONTACTS,
      ['a', '2025-03-01', ' visit ', ' Ann Lee '],
      ['a', '2025-03-01', 'visit', "'=Ann"],
    );
    expect(factsFromCsv('contacts', csv).facts.map(({ by }) => by)).toEqual(['Ann Lee', "'=Ann"]);
  });

  it('passes over rows of nothing, and a notice says how many', () => {
    const told: Notice[] = [];
    const csv = csvOf(CONTACTS, ['', '', '', ''], ['a', '2025-03-01', 'visit', '']);
    const { facts, notices } = factsFromCsv('contacts', csv, {
      onNotice: (notice) => told.push(notice),
    });
    expect(facts).toMatchObject([{ customerId: 'a', line: 3 }]);
    expect(notices.map((notice) => renderNotice(notice))).toEqual([
      'Rows with nothing in them were passed over: 1.',
    ]);
    expect(told).toEqual(notices);
  });

  it('says so where customers are told apart by name only', () => {
    const csv = csvOf(['客户名称', '日期', '类型'], ['甲公司', '2025-03-01', '财务']);
    expect(factsFromCsv('events', csv).notices).toEqual([
      { notice: 'customers-by-name', params: { heading: '客户名称' } },
    ]);
    const named = factsFromCsv('events', csv, { columns: { customer: '客户名称' } });
    expect(named.notices).toEqual([]);
  });

  it('is read from any encoding and delimiter that is named or plain to see', () => {
    const utf16 = new Uint8Array(
      Buffer.from('\ufeff客户\t日期\t满意度\n甲\t2025-03-01\t满意\n', 'utf16le'),
    );
    expect(factsFromCsv('satisfaction', utf16).facts).toEqual([
      { customerId: '甲', date: '2025-03-01', stage: '满意', line: 2 },
    ]);
    // 客户,日期,满意度 and 甲,…,满意 in GBK.
    const gbk = new Uint8Array([
      ...[
        0xbf, 0xcd, 0xbb, 0xa7, 0x3b, 0xc8, 0xd5, 0xc6, 0xda, 0x3b, 0xc2, 0xfa, 0xd2, 0xe2, 0xb6,
        0xc8,
      ],
      ...[0x0a, 0xbc, 0xd7, 0x3b, ...Buffer.from('2025/3/1'), 0x3b, 0xc2, 0xfa, 0xd2, 0xe2, 0x0a],
    ]);
    expect(factsFromCsv('satisfaction', gbk, { encoding: 'gbk', delimiter: ';' }).facts).toEqual([
      { customerId: '甲', date: '2025-03-01', stage: '满意', line: 2 },
    ]);
    expect(refusal(() => factsFromCsv('satisfaction', gbk)).code).toBe('wrong-encoding');
  });

  it('is the same from CSV, JSON and NDJSON, but for the lines', () => {
    // Blanks around are no part of ids of one width in lines.
    const cell = fc.constantFrom('a', '07', '=1', '客户', 'x,y', 'q"q', 'z');
    const date = fc.constantFrom('2025-03-01', '1 Apr 2025', '2025/4/5 10:30', '20250506');
    const kind = fc.constantFrom('visit', 'phone', '上门', '微信');
    const rows = fc.array(fc.tuple(cell, date, kind, fc.constantFrom('', 'Ann')), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const bare = ({ facts }: ReturnType<typeof factsFromCsv<'contacts'>>) =>
          facts.map(({ line: _, ...fact }) => fact);
        const fromCsv = bare(factsFromCsv('contacts', csvOf(CONTACTS, ...table)));
        expect(fromCsv).toHaveLength(table.length);
        expect(bare(factsFromJson('contacts', jsonOf(CONTACTS, ...table)))).toEqual(fromCsv);
        expect(bare(factsFromJson('contacts', ndjsonOf(CONTACTS, ...table)))).toEqual(fromCsv);
      }),
    );
  });

  it('takes the numbers and booleans of JSON as they are written', () => {
    const json =
      '[{"id": 17, "customer": 7, "opened": "2025-03-01T10:00:00Z", "valid": false, "closed": null}]';
    expect(factsFromJson('complaints', json).facts).toEqual([
      { id: '17', customerId: '7', opened: '2025-03-01T10:00:00Z', valid: false, line: 1 },
    ]);
    const limits = '{"customer": "a", "limit": 12345678901234567890.5}\n';
    expect(factsFromJson('creditLimits', limits).facts).toEqual([
      { customerId: 'a', limit: '12345678901234567890.5', line: 1 },
    ]);
  });

  it('is of a kind that there is', () => {
    for (const kind of ['visits', '__proto__', 'constructor']) {
      const error = refusal(() => factsFromCsv(kind as FactKind, csvOf(CONTACTS)));
      expect(error.code).toBe('invalid-option');
      expect(said(error)).toContain('contacts, complaints, receivables');
    }
  });
});

describe('a row that cannot be read', () => {
  const csv = csvOf(
    CONTACTS,
    ['a', '2025-03-01', 'visit', ''],
    ['', '2025-02-30', 'seance', 'Ann'],
    ['b', '2025-03-02', 'call', ''],
    ['c', '2025-03-03'],
  );

  it('stops the reading, with everything that is wrong with it', () => {
    const { issues } = refusal(() => factsFromCsv('contacts', csv));
    expect(
      issues.map(({ code, line, column, received }) => [code, line, column, received]),
    ).toEqual([
      ['blank-id', 3, 'customer', ''],
      ['invalid-date', 3, 'date', '2025-02-30'],
      ['invalid-value', 3, 'kind', 'seance'],
    ]);
  });

  it('is handed back with its place, line, reasons and cells where the caller goes on', () => {
    const { facts, rejected } = factsFromCsv('contacts', csv, { onError: 'skip' });
    expect(facts.map(({ customerId }) => customerId)).toEqual(['a', 'b']);
    expect(rejected).toEqual([
      {
        row: 2,
        line: 3,
        issues: [
          {
            code: 'blank-id',
            reason: 'value-missing',
            params: { role: 'customer', type: 'id' },
            line: 3,
            column: 'customer',
            expected: 'an id in every row',
            received: '',
          },
          expect.objectContaining({
            code: 'invalid-date',
            reason: 'not-a-date-of-the-calendar',
          }),
          expect.objectContaining({ reason: 'not-a-known-word' }),
        ],
        cells: ['', '2025-02-30', 'seance', 'Ann'],
      },
      {
        row: 4,
        line: 5,
        issues: [expect.objectContaining({ code: 'ragged-row', received: '2' })],
        cells: ['c', '2025-03-03'],
      },
    ]);
  });

  it('is counted among all rows but those of nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('good', 'bad', 'blank')), (kinds) => {
        const rows = kinds.map((kind) =>
          kind === 'blank'
            ? ['', '', '', '']
            : ['a', kind === 'good' ? '2025-03-01' : '?', 'visit', ''],
        );
        const list = factsFromCsv('contacts', csvOf(CONTACTS, ...rows), { onError: 'skip' });
        const read = kinds.filter((kind) => kind !== 'blank');
        expect(list.rejected.map(({ row }) => read[row - 1])).toEqual(
          read.filter((kind) => kind === 'bad'),
        );
        expect(list.facts.map(({ line }) => kinds[(line ?? 0) - 2])).toEqual(
          read.filter((kind) => kind === 'good'),
        );
      }),
    );
  });

  it('is one or the other: stop or skip', () => {
    const act = () => factsFromCsv('contacts', csv, { onError: 'ignore' as 'skip' });
    expect(said(refusal(act))).toMatch(/onError.*stop, skip.*ignore/);
  });

  it.each<[FactKind, readonly string[], readonly string[], string, string]>([
    ['contacts', CONTACTS, ['a', '', 'visit', ''], 'missing-date', 'the date is missing'],
    ['contacts', CONTACTS, ['a', '2025-03-01', ' ', ''], 'missing-value', 'the kind is missing'],
    [
      'complaints',
      ['id', 'customer', 'opened'],
      ['', 'a', '2025-03-01'],
      'blank-id',
      'the complaint id is blank',
    ],
    [
      'complaints',
      ['id', 'customer', 'opened'],
      ['1', 'a', ''],
      'missing-date',
      'the date is missing',
    ],
    [
      'complaints',
      ['id', 'customer', 'opened', 'closed'],
      ['1', 'a', '2025-03-01', 'yes'],
      'invalid-date',
      'not a date',
    ],
    [
      'complaints',
      ['id', 'customer', 'opened', 'valid'],
      ['1', 'a', '2025-03-01', 'perhaps'],
      'invalid-value',
      'valid is none of the words',
    ],
    [
      'receivables',
      ['customer', 'invoice', 'due', 'balance'],
      ['a', '', '2025-03-01', '5'],
      'blank-id',
      'number of the invoice is blank',
    ],
    [
      'receivables',
      ['customer', 'invoice', 'due', 'balance'],
      ['a', '1', '', '5'],
      'missing-date',
      'the due date is missing',
    ],
    [
      'receivables',
      ['customer', 'invoice', 'due', 'balance'],
      ['a', '1', '2025-03-01', ''],
      'missing-amount',
      'open amount is missing',
    ],
    [
      'receivables',
      ['customer', 'invoice', 'due', 'balance'],
      ['a', '1', '2025-03-01', '1.2.3'],
      'invalid-amount',
      'column "balance": not an amount',
    ],
    [
      'receivables',
      ['customer', 'invoice', 'due', 'balance'],
      ['a', '1', '2025-03-01', '(-5)'],
      'ambiguous-amount',
      'column "balance": this has two signs of a negative amount',
    ],
    ['creditLimits', ['customer', 'limit'], ['a', ''], 'missing-amount', 'credit limit is missing'],
    [
      'events',
      ['customer', 'date', 'kind'],
      ['a', '2025-03-01', 'weather'],
      'invalid-value',
      'kind is none of the words',
    ],
    [
      'satisfaction',
      ['customer', 'date', 'stage'],
      ['a', '2025-03-01', ''],
      'missing-value',
      'the stage is missing',
    ],
  ])('of %s with %j and %j says %s %s', (kind, headings, cells, code, message) => {
    const error = refusal(() => factsFromCsv(kind, csvOf(headings, cells)));
    const { issues } = error;
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, line: 2 });
    expect(said(error)).toContain(message);
  });
});

describe('dates of facts', () => {
  const read = (dates: readonly string[], options = {}) =>
    factsFromCsv(
      'contacts',
      csvOf(CONTACTS, ...dates.map((date) => ['a', date, 'visit', ''])),
      options,
    ).facts.map(({ date }) => date);

  it('lose their time of day where only the day counts', () => {
    expect(read(['2025-03-01 10:30', '2025-03-02T23:59:59', '2025年3月3日 下午3:05'])).toEqual([
      '2025-03-01',
      '2025-03-02',
      '2025-03-03',
    ]);
  });

  it('with an offset are instants: the treatments make them days in their time zone', () => {
    const late = ['2025-03-01T23:30:00Z', '2025/3/1 11:30 pm +0800'];
    expect(read(late)).toEqual(['2025-03-01T23:30:00Z', '2025-03-01T23:30:00+08:00']);
  });

  it('wait for one that tells day from month, and are refused where none does', () => {
    expect(read(['3/4/2025', '5/4/2025', '13/4/2025'])).toEqual([
      '2025-04-03',
      '2025-04-05',
      '2025-04-13',
    ]);
    const error = refusal(() => read(['3/4/2025']));
    expect(error.code).toBe('ambiguous-dates');
    expect(said(error)).toContain('d/M/yyyy');
    expect(read(['3/4/2025'], { dateFormat: 'M/d/yyyy' })).toEqual(['2025-03-04']);
    expect(read(['45717'], { dateFormat: 'excel' })).toEqual(['2025-03-01']);
  });

  it('in several columns of one table are written in one order', () => {
    const headings = ['id', 'customer', 'opened', 'resolved'];
    const csv = csvOf(
      headings,
      ['1', 'a', '3/4/2025', '5/4/2025'],
      ['2', 'a', '3/4/2025', '13/4/2025'],
    );
    expect(factsFromCsv('complaints', csv).facts).toMatchObject([
      { opened: '2025-04-03', resolved: '2025-04-05' },
      { opened: '2025-04-03', resolved: '2025-04-13' },
    ]);
    const contrary = csvOf(headings, ['1', 'a', '3/14/2025', '13/4/2025']);
    expect(said(refusal(() => factsFromCsv('complaints', contrary)))).toMatch(
      /"3\/14\/2025" in line 2 is month first, "13\/4\/2025" in line 2 is day first/,
    );
  });
});

describe('amounts of facts', () => {
  const HEADINGS = ['customer', 'invoice', 'due date', 'balance', 'currency'];
  const open = (amounts: readonly string[], options = {}) =>
    factsFromCsv(
      'receivables',
      csvOf(HEADINGS, ...amounts.map((amount) => ['a', '1', '2025-03-01', ...amount.split('|')])),
      options,
    ).facts.map(({ openAmount }) => openAmount);

  it('are read as those of sales are', () => {
    expect(open(['1,234.50|', '(12.50)|', '¥3|', '0|'])).toEqual(['1234.50', '-12.50', '3', '0']);
    expect(open(['1.234,50|'], { decimalMark: ',' })).toEqual(['1234.50']);
  });

  it('may be a product of columns, where the mapping says so', () => {
    const csv = csvOf(
      ['customer', 'invoice', 'due', 'days', 'rate'],
      ['a', '1', '2025-03-01', '3', '0.1'],
    );
    const options = { columns: { 'open-amount': 'days*rate' } };
    expect(factsFromCsv('receivables', csv, options).facts).toMatchObject([{ openAmount: '0.3' }]);
  });

  it('are in one currency, by their signs and by a column for it', () => {
    expect(open(['$5|', '5|USD', '5|usd'])).toEqual(['5', '5', '5']);
    for (const amounts of [
      ['$5|', '€5|'],
      ['5|USD', '5|EUR'],
      ['5|CNY', '$5|'],
    ]) {
      expect(refusal(() => open(amounts)).code).toBe('several-currencies');
    }
  });
});

describe('any table of facts', () => {
  it('gives a fact or a rejection for each row that is not blank, and changes nothing that came', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        ' ',
        'a',
        '2025-03-01',
        '27/4/2025',
        '2025-03-01 10:30 PM',
        'visit',
        'no',
        '5',
      ),
    );
    const headings = ['id', 'customer', 'opened', 'closed', 'valid'];
    const row = fc.array(cell, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const csv = csvOf(headings, ...rows);
        const list = factsFromCsv('complaints', csv, { onError: 'skip' });
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        expect(list.facts.length + list.rejected.length).toBe(filled.length);
      }),
      { numRuns: 300 },
    );
  });
});
