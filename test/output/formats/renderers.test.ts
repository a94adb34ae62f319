import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { textWidth, wrap } from '../../../src/output/words/text-width';
import { toCsv } from '../../../src/output/formats/to-csv';
import { toHtml, toNotebook } from '../../../src/output/formats/to-html';
import { toJson, toNdjson } from '../../../src/output/formats/to-json';
import { toMarkdown } from '../../../src/output/formats/to-markdown';
import { toText } from '../../../src/output/formats/to-text';
import type { Page } from '../../../src/output/pages/page';
import { summaryPage } from '../../../src/output/pages/summary-page';
import { listingTable } from '../../../src/output/tables/listing-table';
import { groupTiersTable, tiersTable } from '../../../src/output/tables/pyramid-tables';
import { column, type Table } from '../../../src/output/tables/table';

interface Row {
  readonly id: string;
  readonly note: string;
  readonly amount: string | null;
  readonly isNew: boolean;
}

const rows: readonly Row[] = [
  { id: 'ann', note: 'a word or two', amount: '1234.5', isNew: true },
  { id: '=b|c*<b>', note: '客户经理每月拜访一次，电话联系两次', amount: null, isNew: false },
];

const table = (of: readonly Row[] = rows, more: Partial<Table<Row>> = {}): Table<Row> => ({
  name: 'example',
  columns: [
    column('customer_id', 'id', ({ id }) => id),
    column('reason', 'text', ({ note }) => note),
    column('value', 'amount', ({ amount }) => amount),
    column('flag', 'flag', ({ isNew }) => isNew),
  ],
  rows: of,
  ...more,
});

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

describe('toText', () => {
  it('aligns text to the left and figures to the right, by the width of Chinese too', () => {
    expect(toText(table())).toBe(
      [
        'customer  reason                                 value  flag',
        'ann       a word or two                       1,234.50  yes',
        '=b|c*<b>  客户经理每月拜访一次，电话联系两次         –  no',
        '',
      ].join('\n'),
    );
  });

  it('says headings and flags in the language', () => {
    expect(linesOf(toText(table(), { language: 'zh' }))[1]).toMatch(/^ann .* 是$/);
    expect(toText(table(), { language: 'zh' })).toMatch(/^客户 +原因 +价值 /);
  });

  it('wraps text to the width, and sets wrapped rows apart', () => {
    expect(toText(table(), { width: 40 })).toBe(
      [
        'customer  reason             value  flag',
        '',
        'ann       a word or two   1,234.50  yes',
        '',
        '=b|c*<b>  客户经理每月拜         –  no',
        '          访一次，电话联',
        '          系两次',
        '',
      ].join('\n'),
    );
  });

  it('goes on below where columns do not fit, with the names repeated', () => {
    const [first = '', ...others] = linesOf(toText(table(), { width: 24 }));
    expect(first).toMatch(/^customer +reason$/);
    expect(others.filter((line) => line.startsWith('customer'))).not.toEqual([]);
  });

  it('adds up in its printed columns', () => {
    const parts = ['0.333', '0.333', '0.334'].map((amount) => ({ ...(rows[0] as Row), amount }));
    const total = { id: '', note: '', amount: '1', isNew: false };
    const text = toText(table(parts, { total }));
    expect(text.match(/\d\.\d\d/g)).toEqual(['0.33', '0.33', '0.34', '1.00']);
  });

  it('is never wider than asked, and loses nothing, whatever the cells', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.lorem(),
      fc.constant('客户金字塔'.repeat(9)),
    );
    const row = fc.record({
      id: fc.string({ maxLength: 30 }),
      note: text,
      amount: fc.option(fc.integer({ min: -9e9, max: 9e9 }).map((cents) => String(cents / 100))),
      isNew: fc.boolean(),
    });
    const squeezed = (s: string): string => s.replace(/\s+/g, '');
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 4 }),
        fc.integer({ min: 20, max: 120 }),
        (all, width) => {
          const printed = toText(table(all), { width });
          for (const line of linesOf(printed)) expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(printed).not.toMatch(/ \n/);
          const wide = squeezed(toText(table(all), { width: 1000 }));
          // Column by column, every character stands there in its order.
          for (const character of new Set(wide)) expect(squeezed(printed)).toContain(character);
        },
      ),
    );
  });

  it('colours by option only', () => {
    const page = summaryPage(buildPyramid([{ customerId: 'ann', revenue: 1 }]));
    expect(toText(page)).not.toContain('\x1b');
    const coloured = toText(page, { colour: true });
    expect(coloured).toContain('\x1b[1mCustomer pyramid');
    expect(coloured.replaceAll(/\x1b\[\d+m/g, '')).toBe(toText(page));
  });
});

describe('wrap', () => {
  it('breaks neither a short name in brackets nor an id that begins with a name', () => {
    expect(wrap('A级（VIP客户）', 12)).toEqual(['A级', '（VIP客户）']);
    expect(wrap('界外首位 邓惠-14470', 14)).toEqual(['界外首位', '邓惠-14470']);
  });

  it('breaks Chinese between characters, but begins no line with a comma and ends none with a bracket', () => {
    expect(wrap('甲乙丙，丁（戊）', 6)).toEqual(['甲乙', '丙，丁', '（戊）']);
    expect(wrap('共 300 位', 6)).toEqual(['共', '300 位']);
    expect(wrap('within 24 h', 9)).toEqual(['within', '24 h']);
    expect(wrap('内解决 72 小时内', 11)).toEqual(['内解决', '72 小时内']);
  });

  it('cuts a word only where it is wider than a line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('a bcdef', 5)).toEqual(['a', 'bcdef']);
  });

  it('keeps every character but the blanks at the breaks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          expect(wrap(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('toMarkdown', () => {
  it('is a table of GitHub’s with everything escaped', () => {
    expect(toMarkdown(table())).toBe(
      [
        '| customer | reason | value | flag |',
        '| :-- | :-- | --: | :-- |',
        '| ann | a word or two | 1,234.50 | yes |',
        '| \\=b\\|c\\*\\<b\\> | 客户经理每月拜访一次，电话联系两次 | – | no |',
        '',
      ].join('\n'),
    );
  });

  it('makes no link of what is none', () => {
    const page: Page = {
      name: 'x',
      language: 'en',
      blocks: [
        { kind: 'title', level: 2, text: '# a' },
        {
          kind: 'sentences',
          sentences: ['See http://evil.example,', 'www.evil.example', '1. a@b.example'],
        },
        { kind: 'list', items: ['- nested', '[x](y)'] },
      ],
    };
    expect(toMarkdown(page)).toBe(
      '## \\# a\n\nSee http\\://evil.example,\\\nwww\\.evil.example\\\n1\\. a\\@b.example\n\n- \\- nested\n- \\[x\\]\\(y)\n'.replace(
        '\\(y)',
        '(y)',
      ),
    );
  });
});

describe('toHtml', () => {
  it('is a semantic table with everything escaped', () => {
    const html = toHtml(table(rows, { total: { ...(rows[0] as Row), id: 'all' } }));
    expect(html).toContain('<section lang="en" class="customer-pyramid example">');
    expect(html).toContain('<th scope="col">customer</th>');
    expect(html).toContain('<th scope="row">=b|c*&lt;b&gt;</th>');
    expect(html).toContain('<td style="text-align:right">1,234.50</td>');
    expect(html).toContain('<tfoot>');
  });

  it('shows a page in a notebook three ways', () => {
    const page = summaryPage(buildPyramid([{ customerId: '<ann>', revenue: 1 }]), {
      language: 'zh',
    });
    const display = toNotebook(page);
    expect(Object.keys(display)).toEqual(['text/html', 'text/markdown', 'text/plain']);
    expect(display['text/html']).toContain('<h1>客户金字塔（按销售额）');
    expect(display['text/html']).toContain('lang="zh"');
    expect(display['text/html']).not.toContain('<ann>');
    expect(display['text/markdown']).toContain('# 客户金字塔');
  });
});

describe('toCsv and toJson', () => {
  it('keep exact text, guarded from spreadsheets where it is text', () => {
    const csv = toCsv(table([{ id: '=1+1', note: '-5', amount: '-12.5', isNew: true }]));
    expect(csv).toBe("customer_id,reason,value,flag\n'=1+1,'-5,-12.5,yes\n");
    expect(JSON.parse(toJson(table()))).toMatchObject([
      { customer_id: 'ann', value: '1234.5', flag: true },
      {},
    ]);
    expect(linesOf(toNdjson(table()))).toHaveLength(2);
  });

  it('guard in a column of figures too what is no figure', () => {
    expect(toCsv(table([{ id: 'a', note: '', amount: '=1+1', isNew: true }]))).toContain(",'=1+1,");
  });

  it('hold rows and no totals', () => {
    const pyramid = buildPyramid([{ customerId: 'ann', revenue: 1 }]);
    expect(linesOf(toCsv(tiersTable(pyramid)))).toHaveLength(5);
    expect(toCsv(pyramid)).toBe(toCsv(listingTable(pyramid)));
    expect(linesOf(toCsv(groupTiersTable([{ group: '=x', pyramid }])))[1]).toMatch(/^'=x,A,vip,1,/);
  });
});

describe('every format for people', () => {
  const hostile = '\x1b]52;c;eA==\x07\nforged\u202e\u009b';
  const page: Page = {
    name: 'hostile',
    language: 'en',
    blocks: [
      { kind: 'title', level: 1, text: hostile },
      { kind: 'sentences', sentences: [hostile] },
      { kind: 'list', items: [hostile] },
      {
        kind: 'table',
        table: table([{ id: hostile, note: hostile, amount: hostile, isNew: true }]),
      },
      {
        kind: 'chart',
        chart: {
          name: 'pyramid',
          headings: { name: hostile, left: hostile, right: hostile },
          rows: [{ name: hostile, left: '1', right: null }],
        },
      },
    ],
  };

  it.each([
    ['text', toText],
    ['Markdown', toMarkdown],
    ['HTML', toHtml],
  ])('shows controls and never sends them: %s', (_, render) => {
    const text = render(page, {});
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(text).not.toMatch(/^forged/m);
    expect(text.replaceAll('\\', '')).toContain('u{1b');
  });
});

describe('a format of one’s own', () => {
  /** Org mode, from outside: a page is data, a table is columns over rows. */
  function toOrg({ blocks }: Page): string {
    return blocks
      .map((block) => {
        if (block.kind === 'title') return `${'*'.repeat(block.level)} ${block.text}`;
        if (block.kind === 'sentences') return block.sentences.join(' ');
        if (block.kind !== 'table') return '';
        const { columns, rows: all } = block.table;
        return [...all]
          .map((row) => `| ${columns.map((one) => one.of(row)).join(' | ')} |`)
          .join('\n');
      })
      .join('\n');
  }

  it('needs nothing but the page', () => {
    const org = toOrg(summaryPage(buildPyramid([{ customerId: 'ann', revenue: 60 }])));
    expect(org).toMatch(/^\* Customer pyramid by revenue/);
    expect(org).toContain('| A | 1 | 1 | 60 |');
  });
});
