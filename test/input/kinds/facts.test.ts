import { describe, expect, it } from 'vitest';
import { factsFromCsv } from '../../../src/input/csv/from-csv';
import { FACT_KINDS, type FactKind } from '../../../src/input/kinds/facts';
import type { Kind } from '../../../src/input/kinds/kind';
import { kindTable } from '../../../src/input/kinds/table';
import { renderIssue } from '../../../src/output/words/render-issue';
import { said } from '../../said';
import { csvOf, refusal } from '../cells/facts';

describe('columns recognised by their headings', () => {
  it.each<[FactKind, readonly string[], readonly string[], object]>([
    [
      'contacts',
      ['Customer ID', 'Date', 'Kind', 'By'],
      ['a', '2025-03-01', 'visit', 'Ann'],
      { customerId: 'a', date: '2025-03-01', kind: 'visit', by: 'Ann' },
    ],
    [
      'contacts',
      ['Created Date', 'VisitDate', 'account_no', 'Contact Method', 'Account Manager', 'Subject'],
      ['2025-03-09', '2025-03-01', 'a', 'On-Site', 'Ann', 'x'],
      { customerId: 'a', date: '2025-03-01', kind: 'visit', by: 'Ann' },
    ],
    [
      'contacts',
      ['客户编号', '客户名称', '拜访日期', '拜访方式', '负责人', '备注'],
      ['a', '甲公司', '2025年3月1日', '上门', '张三', 'x'],
      { customerId: 'a', date: '2025-03-01', kind: 'visit', by: '张三' },
    ],
    [
      'contacts',
      ['客戶編號', '聯繫日期', '類型', '業務員'],
      ['a', '2025/3/1', '電話', '張三'],
      { customerId: 'a', date: '2025-03-01', kind: 'other', by: '張三' },
    ],
    [
      'complaints',
      ['Ticket No', 'Customer', 'Created At', 'Category', 'First Response', 'Closed At', 'Valid'],
      ['7', 'a', '2025-03-01 10:30', 'late', '2025-03-01 11:00', '2025-03-02 09:00', 'yes'],
      {
        id: '7',
        customerId: 'a',
        opened: '2025-03-01T10:30:00',
        category: 'late',
        firstAnswered: '2025-03-01T11:00:00',
        resolved: '2025-03-02T09:00:00',
        valid: true,
      },
    ],
    [
      'complaints',
      [
        'Case Number',
        'Account Name',
        'Account ID',
        'Date/Time Opened',
        'Type',
        'Date/Time Closed',
        'Status',
      ],
      ['7', 'x', 'a', '3/13/2025 10:30 AM', 'late', '', 'Open'],
      { id: '7', customerId: 'a', opened: '2025-03-13T10:30:00', category: 'late' },
    ],
    [
      'complaints',
      [
        '投诉编号',
        '客户编号',
        '投诉时间',
        '投诉类别',
        '首次响应时间',
        '解决时间',
        '关闭时间',
        '是否有效',
      ],
      [
        '7',
        'a',
        '2025-03-01 10:30',
        '物流',
        '2025-03-01 11:00',
        '2025-03-02 09:00',
        '2025-03-05 09:00',
        '否',
      ],
      {
        id: '7',
        customerId: 'a',
        opened: '2025-03-01T10:30:00',
        category: '物流',
        firstAnswered: '2025-03-01T11:00:00',
        resolved: '2025-03-02T09:00:00',
        valid: false,
      },
    ],
    [
      'complaints',
      ['工單號', '客戶', '受理時間', '類別', '關閉時間'],
      ['7', 'a', '2025-03-01 10:30', '物流', ''],
      { id: '7', customerId: 'a', opened: '2025-03-01T10:30:00', category: '物流' },
    ],
    [
      'receivables',
      [
        'Customer No',
        'Invoice No',
        'Invoice Date',
        'Due Date',
        'Invoice Amount',
        'Open Amount',
        'Currency',
      ],
      ['a', '17', '2025-02-01', '2025-03-01', '900.00', '1,234.50', 'EUR'],
      {
        customerId: 'a',
        invoice: '17',
        dueDate: '2025-03-01',
        openAmount: '1234.50',
        currency: 'EUR',
      },
    ],
    [
      'receivables',
      ['customer', 'invoice', 'due', 'amount', 'balance'],
      ['a', '17', '2025-03-01', '900', '5'],
      { customerId: 'a', invoice: '17', dueDate: '2025-03-01', openAmount: '5' },
    ],
    [
      'receivables',
      ['客户编号', '发票号码', '开票日期', '到期日', '应收金额', '未收金额（元）'],
      ['a', '17', '2025-02-01', '2025-03-01', '900', '￥５'],
      { customerId: 'a', invoice: '17', dueDate: '2025-03-01', openAmount: '5', currency: 'CNY' },
    ],
    [
      'receivables',
      ['客戶編號', '發票號', '到期日', '應收餘額'],
      ['a', '17', '2025-03-01', '5'],
      { customerId: 'a', invoice: '17', dueDate: '2025-03-01', openAmount: '5' },
    ],
    [
      'creditLimits',
      ['Customer ID', 'Credit Limit'],
      ['a', '5,000'],
      { customerId: 'a', limit: '5000' },
    ],
    [
      'creditLimits',
      ['客户编号', '信用额度'],
      ['a', '5000元'],
      { customerId: 'a', limit: '5000', currency: '元' },
    ],
    [
      'events',
      ['Customer', 'Date', 'Kind', 'Note'],
      ['a', '2025-03-01', 'Finance', 'a loss, again'],
      { customerId: 'a', date: '2025-03-01', kind: 'finance', note: 'a loss, again' },
    ],
    [
      'events',
      ['客户编号', '发生日期', '事件类型', '备注'],
      ['a', '2025-03-01', '人事', ''],
      { customerId: 'a', date: '2025-03-01', kind: 'personnel' },
    ],
    [
      'events',
      ['客戶編號', '日期', '類別', '說明'],
      ['a', '2025-03-01', '運營', '停產'],
      { customerId: 'a', date: '2025-03-01', kind: 'operations', note: '停產' },
    ],
    [
      'satisfaction',
      ['Customer', 'Survey Date', 'Stage'],
      ['a', '2025-03-01', 'very satisfied'],
      { customerId: 'a', date: '2025-03-01', stage: 'very satisfied' },
    ],
    [
      'satisfaction',
      ['客户编号', '调查日期', '满意度'],
      ['a', '2025-03-01', '很满意'],
      { customerId: 'a', date: '2025-03-01', stage: '很满意' },
    ],
  ])('%s: %j', (kind, headings, cells, fact) => {
    expect(factsFromCsv(kind, csvOf(headings, cells)).facts).toEqual([{ ...fact, line: 2 }]);
  });

  it('whatever their order', () => {
    const headings = ['kind', 'by', 'date', 'customer'];
    const csv = csvOf(headings, ['visit', 'Ann', '2025-03-01', 'a']);
    expect(factsFromCsv('contacts', csv).facts).toEqual([
      { customerId: 'a', date: '2025-03-01', kind: 'visit', by: 'Ann', line: 2 },
    ]);
  });

  it.each<[FactKind, readonly string[], string]>([
    ['contacts', ['customer', 'date', 'kind', 'Last Order Date'], 'Last Order Date'],
    ['contacts', ['customer', 'date', 'kind', 'Contact Name'], 'Contact Name'],
    ['contacts', ['customer', 'date', 'kind', '联系人'], '联系人'],
    ['complaints', ['id', 'customer', 'opened', 'Customer Type'], 'Customer Type'],
    ['complaints', ['id', 'customer', 'opened', 'Resolution'], 'Resolution'],
    [
      'receivables',
      ['customer', 'invoice', 'due date', 'balance', 'Invoice Amount'],
      'Invoice Amount',
    ],
    ['receivables', ['customer', 'invoice', 'due date', 'balance', '应收金额'], '应收金额'],
    ['receivables', ['customer', 'invoice', 'due date', 'balance', 'Invoice Date'], 'Invoice Date'],
    ['creditLimits', ['customer', 'limit', 'Limit Used'], 'Limit Used'],
    ['events', ['customer', 'date', 'kind', 'Note Author'], 'Note Author'],
  ])('%s: in %j, %j resembles a known one and is not taken for it', (kind, headings, heading) => {
    const places = placesOf(kind, headings);
    expect(places).toEqual([...headings.keys()].filter((at) => headings[at] !== heading));
  });
});

/** Places of the columns that are read. */
function placesOf(kind: FactKind, headings: readonly string[]): readonly number[] {
  const declared: Kind<unknown, never> = FACT_KINDS[kind];
  return kindTable(declared)(headings).places();
}

describe('columns named by the caller', () => {
  it('are taken before all others, and the rest is recognised', () => {
    const csv = csvOf(['Who', 'customer', 'date', 'kind'], ['a', 'x', '2025-03-01', 'visit']);
    const options = { columns: { customer: 'who' } };
    expect(factsFromCsv('contacts', csv, options).facts).toMatchObject([{ customerId: 'a' }]);
  });

  it('may be none', () => {
    const csv = csvOf(['customer', 'date', 'kind', 'by'], ['a', '2025-03-01', 'visit', 'Ann']);
    expect(factsFromCsv('contacts', csv, { columns: { by: '' } }).facts).toEqual([
      { customerId: 'a', date: '2025-03-01', kind: 'visit', line: 2 },
    ]);
  });

  it('must be there, and for a role that there is', () => {
    const csv = csvOf(['customer', 'date', 'kind']);
    const unknown = refusal(() => factsFromCsv('contacts', csv, { columns: { by: 'Owner' } }));
    expect(unknown.issues).toMatchObject([{ code: 'unknown-column', path: 'columns.by' }]);
    const columns = { revenue: 'kind' } as object;
    const stranger = refusal(() => factsFromCsv('contacts', csv, { columns }));
    expect(said(stranger)).toContain('customer, date, kind, by');
  });
});

describe('columns that are refused', () => {
  it.each<[FactKind, readonly string[]]>([
    ['contacts', ['customer', 'date', 'kind']],
    ['complaints', ['id', 'customer', 'opened']],
    ['receivables', ['customer', 'invoice', 'due-date', 'open-amount']],
    ['creditLimits', ['customer', 'credit-limit']],
    ['events', ['customer', 'date', 'kind']],
    ['satisfaction', ['customer', 'date', 'stage']],
  ])('%s need %j, and all that are missing are named at once', (kind, needed) => {
    const { issues } = refusal(() => factsFromCsv(kind, csvOf(['Foo', 'Bar'])));
    expect(issues.map(({ code }) => code)).toEqual(needed.map(() => 'missing-column'));
    issues.forEach((issue, at) => {
      const sentence = renderIssue(issue);
      expect(sentence).toContain(`\`columns\` ${needed[at]}=HEADING`);
      expect(sentence).toContain('"Foo", "Bar"');
      expect(sentence).toMatch(/heading such as "/);
    });
    expect(Object.keys(FACT_KINDS[kind].fields)).toEqual(expect.arrayContaining([...needed]));
  });

  it('are two for one role, both named, with what to say', () => {
    const csv = csvOf(
      ['customer', 'date', 'Type', 'Kind'],
      ['a', '2025-03-01', 'visit', 'visit'],
      ['a', '2025-03-02', 'visit', 'call'],
    );
    const error = refusal(() => factsFromCsv('contacts', csv));
    expect(error.code).toBe('ambiguous-column');
    expect(said(error)).toContain(
      '"Type" (column 3) holds "visit", "Kind" (column 4) holds "call"',
    );
    expect(said(error)).toContain('`columns` kind=Type');
  });
});

describe('the kinds of contacts', () => {
  const kind = (text: string, words = {}) =>
    factsFromCsv('contacts', csvOf(['customer', 'date', 'kind'], ['a', '2025-03-01', text]), {
      words,
    }).facts[0]?.kind;

  it.each([
    'visit',
    'Visit',
    'In Person',
    'in-person',
    'On-site',
    'onsite',
    '拜访',
    '上门',
    '上門',
    '拜訪',
    '面谈',
  ])('%j is a visit', (text) => {
    expect(kind(text)).toBe('visit');
  });

  it.each([
    'other',
    'call',
    'Phone',
    'E-Mail',
    'WeChat',
    'video call',
    'newsletter',
    '电话',
    '電話',
    '邮件',
    '微信',
    '其他',
  ])('%j is another contact', (text) => {
    expect(kind(text)).toBe('other');
  });

  it.each(['meeting', 'Visited competitor', '回访', '13800000000'])(
    '%j is neither: it is refused, with the words that are known',
    (text) => {
      const error = refusal(() => kind(text));
      for (const word of ['visit', 'in person', '拜访', 'call', 'email', '微信', text]) {
        expect(said(error)).toContain(word);
      }
    },
  );

  it('may be said in other words, if they are named', () => {
    expect(kind('Meeting', { meeting: 'visit' })).toBe('visit');
    expect(kind('Meeting', { meeting: '电话' })).toBe('other');
    const error = refusal(() => kind('Meeting', { meeting: 'seance' }));
    expect(error.issues).toMatchObject([
      { code: 'invalid-option', path: 'words', received: 'seance' },
    ]);
  });
});

describe('the kinds of events', () => {
  it.each([
    ['operations', 'Operational', '经营', '运营', '營運'],
    ['finance', 'Financial', '财务', '財務', '资金'],
    ['personnel', 'HR', '人事', '人事变动', 'staff'],
  ])('%s is also %s, %s, %s and %s', (...words) => {
    const [kind] = words;
    const rows = words.map((word) => ['a', '2025-03-01', word]);
    const { facts } = factsFromCsv('events', csvOf(['customer', 'date', 'kind'], ...rows));
    expect(facts.map((event) => event.kind)).toEqual(words.map(() => kind));
  });
});

describe('credit limits', () => {
  const HEADINGS = ['customer', 'invoice', 'due date', 'balance', 'credit limit'];

  it('among receivables come beside them, one a customer', () => {
    const csv = csvOf(
      HEADINGS,
      ['a', '1', '2025-03-01', '5', '1,000'],
      ['a', '2', '2025-03-02', '6', '1000.00'],
      ['b', '3', '2025-03-03', '7', ''],
      ['a', '4', '2025-03-04', '8', ''],
    );
    const { facts, creditLimits } = factsFromCsv('receivables', csv);
    expect(facts).toHaveLength(4);
    expect(creditLimits).toEqual([{ customerId: 'a', limit: '1000', line: 2 }]);
    expect(factsFromCsv('creditLimits', csv, { onError: 'skip' }).facts).toEqual(creditLimits);
  });

  it('are not known where receivables have no column for them, or nothing in it', () => {
    const bare = csvOf(HEADINGS.slice(0, 4), ['a', '1', '2025-03-01', '5']);
    expect(factsFromCsv('receivables', bare)).not.toHaveProperty('creditLimits');
    const blank = csvOf(HEADINGS, ['a', '1', '2025-03-01', '5', '']);
    expect(factsFromCsv('receivables', blank)).not.toHaveProperty('creditLimits');
  });

  it('of one customer agree, or the row that differs is refused', () => {
    const csv = csvOf(['customer', 'limit'], ['a', '5'], ['a', '5.0'], ['a', '6'], ['b', '6']);
    const { facts, rejected } = factsFromCsv('creditLimits', csv, { onError: 'skip' });
    expect(facts).toEqual([
      { customerId: 'a', limit: '5', line: 2 },
      { customerId: 'b', limit: '6', line: 5 },
    ]);
    expect(rejected).toMatchObject([
      { row: 3, line: 4, issues: [{ code: 'duplicate-id', column: 'limit', received: '6' }] },
    ]);
  });

  it('may be 0, for a customer who pays in advance, and nothing below', () => {
    const csv = (limit: string) => csvOf(['customer', 'limit'], ['a', limit]);
    expect(factsFromCsv('creditLimits', csv('0')).facts).toMatchObject([{ limit: '0' }]);
    expect(refusal(() => factsFromCsv('creditLimits', csv('(5)'))).issues).toMatchObject([
      { code: 'invalid-amount', line: 2, column: 'limit', received: '(5)' },
    ]);
  });

  it('of a row that is refused do not count: a later row may say it', () => {
    const csv = csvOf(
      HEADINGS,
      ['a', '1', '?', '5', '1000'],
      ['a', '2', '2025-03-02', '6', '2000'],
    );
    const { creditLimits } = factsFromCsv('receivables', csv, { onError: 'skip' });
    expect(creditLimits).toEqual([{ customerId: 'a', limit: '2000', line: 3 }]);
  });
});
