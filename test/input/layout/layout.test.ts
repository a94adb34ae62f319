import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue';
import type { Notice } from '../../../src/core/issues/notices';
import { type CsvOptions, factsFromCsv, fromCsv, fromCsvStream, readPlan } from '../../../src/csv';
import { PyramidError } from '../../../src/index';
import { renderIssue } from '../../../src/output';

interface Reading {
  /** `customer date revenue`, or the line and what is wrong with it. */
  readonly rows: readonly string[];
  readonly notices: readonly Notice[];
  readonly said: readonly string[];
}

function read(text: string, options: CsvOptions = {}): Reading {
  const notices: Notice[] = [];
  const source = fromCsv(text, { ...options, onNotice: (said) => notices.push(said) });
  const rows = [...source].map((row) =>
    'problems' in row
      ? `${row.line}: ${row.problems[0].reason}`
      : [row.customerId, row.date, row.revenue].filter((part) => part !== undefined).join(' '),
  );
  return { rows, notices, said: notices.map(({ notice }) => notice) };
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

function refusal(work: () => unknown): PyramidError {
  try {
    work();
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const ROWS = ['ann,2025-01-03,10.50', 'bob,2025-01-04,20', 'ann,2025-01-05,5'];
const HEAD = 'customer,date,amount';
const BARE = { rows: ['ann 2025-01-03 10.50', 'bob 2025-01-04 20', 'ann 2025-01-05 5'] };

async function* piecesOf(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

describe('the headings', () => {
  it('are the first line of two known ones, and what is above is passed over and said', () => {
    const read1 = read(lines('Sales report', 'January, 2025', ',,', HEAD, ...ROWS));
    expect(read1).toMatchObject({ ...BARE, said: ['lines-above-headings'] });
    expect(read1.notices[0]?.params).toEqual({ line: 4, lines: 3, first: 'Sales report' });
  });

  it('are found whatever parts the cells below titles that hold other delimiters', () => {
    const table = ['customer;date;amount', 'ann;2025-01-03;10.50', 'bob;2025-01-04;20'];
    expect(read(lines('Report, all, of, it', '', ...table)).rows).toEqual(BARE.rows.slice(0, 2));
  });

  it('are found by the columns that are named', () => {
    const text = lines('My shop', 'Who,When,How much', ...ROWS);
    const columns = { customer: 'Who', date: 'When', revenue: 'How much' };
    expect(read(text, { columns })).toMatchObject({ ...BARE, said: ['lines-above-headings'] });
  });

  it('are the first line where none is known, and the lines below keep their numbers', () => {
    const { issues } = refusal(() => read(lines('', 'Who,How much', 'ann,5')));
    expect(issues[0]?.params?.['headings']).toEqual(['Who', 'How much']);
    expect(read(lines('Title', '', HEAD, 'ann,2025-01-03,x')).rows).toEqual([
      '4: unreadable-amount',
    ]);
  });

  it('are no row below that holds the words of headings', () => {
    const text = lines('who,what,customer', 'x,customer,total', 'ann,y,z');
    expect(refusal(() => read(text)).issues[0]?.params?.['headings']).toEqual([
      'who',
      'what',
      'customer',
    ]);
  });

  it('stay those above rows that are cut short, though they stand again', () => {
    const text = lines(HEAD, 'ann,2025-01-03', ...ROWS, HEAD, 'bob,2025-01-09,1');
    expect(read(text).rows).toEqual(['2: too-few-cells', ...BARE.rows, 'bob 2025-01-09 1']);
  });

  it('are in the line that is named, and refused where nothing stands', () => {
    const text = lines('customer,date,amount', 'x', HEAD, ...ROWS);
    expect(read(text, { headerLine: 3 }).rows).toEqual(BARE.rows);
    expect(refusal(() => read(text, { headerLine: 99 })).issues[0]).toMatchObject({
      code: 'invalid-option',
      path: 'headerLine',
    });
    for (const headerLine of [0, 1.5, '3' as unknown as number]) {
      expect(refusal(() => read(text, { headerLine })).code).toBe('invalid-option');
    }
    expect(refusal(() => read(text, { headerLine: 3, header: false })).code).toBe('invalid-option');
  });

  it('are the lower of two lines where the upper names groups of columns', () => {
    const text = lines(
      'Customer,,Order,,',
      'Client,Name,Order No.,Order Date,Amount',
      '1,Ann,7,2025-01-03,5',
    );
    expect(read(text)).toMatchObject({ rows: ['1 2025-01-03 5'], said: ['lines-above-headings'] });
  });

  it('may be none: columns are called by their numbers', () => {
    const columns = { customer: '1', date: '2', revenue: '3' };
    expect(read(lines(...ROWS), { header: false, columns }).rows).toEqual(BARE.rows);
    expect(refusal(() => read(lines(...ROWS), { header: false })).issues[0]?.params).toMatchObject({
      headings: ['1', '2', '3'],
    });
  });

  it('stand in the plan, with which a file of another preamble is read too', () => {
    const source = fromCsv(lines('Title', HEAD, ...ROWS));
    expect([...source]).toHaveLength(3);
    const plan = readPlan(JSON.parse(JSON.stringify(source.plan())));
    expect(plan.headerLine).toBe(2);
    expect(read(lines('Title', 'of two lines', '', HEAD, ...ROWS), { plan }).rows).toEqual(
      BARE.rows,
    );
    const bare = fromCsv(lines(...ROWS), {
      header: false,
      columns: { customer: '1', date: '2', revenue: '3' },
    });
    expect([...bare]).toHaveLength(3);
    expect(read(lines(...ROWS), { plan: bare.plan() ?? undefined }).rows).toEqual(BARE.rows);
  });
});

describe('lines that are no rows', () => {
  it('are rules, bare delimiters and headings that stand again', () => {
    const [first = '', ...others] = ROWS;
    const text = lines(HEAD, '---,---,---', first, ',,', HEAD, '====================', ...others);
    const { rows, said } = read(text);
    expect(rows).toEqual(BARE.rows);
    expect(said).toEqual(['blank-rows', 'lines-drawn', 'headings-again']);
  });

  it('are rules of two dashes, of which one alone is a cell as blank ones are written', () => {
    const text = lines('id,,customer,amount', '--,--,--------,------', '1,,ann,5', '2,,bob,6');
    expect(read(text)).toMatchObject({ rows: ['ann 5', 'bob 6'], said: ['lines-drawn'] });
    expect(read(lines('customer,amount', '--,--', 'ann,5')).rows).toEqual(['ann 5']);
    expect(read(lines('customer,note,amount', '--,x,5', '-,-,-')).rows).toEqual(['-- 5', '- 0']);
  });

  it('are what stands below the rows, behind a blank line, bare delimiters or a rule', () => {
    for (const between of ['', ',,', '----------', '---- total of it ----']) {
      const footer = ['Confidential', 'Copyright, all rights', 'by ann,on 2025-02-01,'];
      const { rows, notices } = read(lines(HEAD, ...ROWS, between, ...footer));
      expect(rows).toEqual(BARE.rows);
      expect(notices.at(-1)).toMatchObject({
        notice: 'lines-below-rows',
        params: { lines: 3, from: 6, first: 'Confidential' },
      });
    }
  });

  it('are a line that counts the rows below them', () => {
    for (const count of ['(3 rows)', '3 rows selected.', '共 3 条']) {
      expect(read(lines(HEAD, ...ROWS, count))).toMatchObject({
        ...BARE,
        said: ['lines-below-rows'],
      });
    }
    for (const count of ['(4 rows)', '3 of 3', '3']) {
      const wanted = count === '3' ? [] : ['5: too-few-cells'];
      expect(read(lines(HEAD, ...ROWS, count)).rows).toEqual([...BARE.rows, ...wanted]);
    }
    const [first = '', ...others] = ROWS;
    expect(read(lines(HEAD, first, '1 row', ...others)).rows).toContain('3: too-few-cells');
  });

  it('are no lines that are cut short anywhere else', () => {
    expect(read(lines(HEAD, ...ROWS, 'cut,2025-01-09')).rows).toEqual([
      ...BARE.rows,
      '5: too-few-cells',
    ]);
    const [first = '', ...others] = ROWS;
    expect(read(lines(HEAD, first, '', 'cut,2025-01-09', ...others)).rows).toEqual([
      BARE.rows[0],
      '4: too-few-cells',
      ...BARE.rows.slice(1),
    ]);
  });

  it('are told from a row of several lines', () => {
    const text = lines('customer,note,amount', 'ann,"a\n\nb",5', 'bob,,6', 'carl,c');
    expect(read(text).rows).toEqual(['ann 5', 'bob 6', '6: too-few-cells']);
  });

  it('frame a list whose lines are between two delimiters', () => {
    const { rows } = read(
      lines(
        'List of sales                   1',
        '---------------------------------',
        '| customer |date      |  amount |',
        '---------------------------------',
        '| ann      |2025-01-03|   10.50 |',
        '| bobby    |2025-01-04|   20.00-|',
        '---------------------------------',
        '| *        |          |    9.50-|',
        '---------------------------------',
      ),
    );
    expect(rows).toEqual(['ann 2025-01-03 10.50', 'bobby 2025-01-04 -20.00']);
  });
});

describe('tables as they are drawn', () => {
  const wanted = ['Ann 2025-01-03 10.50', 'Bobby B. 2025-01-04 20.00'];

  it('are those of PostgreSQL, MySQL and Markdown, without the blanks beside their bars', () => {
    const psql = [
      '    date    | amount | customer',
      '------------+--------+----------',
      ' 2025-01-03 |  10.50 | Ann',
      ' 2025-01-04 |  20.00 | Bobby B.',
      '(2 rows)',
    ];
    const mysql = [
      '+----------+------------+--------+',
      '| customer | date       | amount |',
      '+----------+------------+--------+',
      '| Ann      | 2025-01-03 |  10.50 |',
      '| Bobby B. | 2025-01-04 |  20.00 |',
      '+----------+------------+--------+',
      '2 rows in set (0.00 sec)',
    ];
    const markdown = [
      '| Customer | Date | Amount |',
      '|:--|--|--:|',
      '| Ann | 2025-01-03 | 10.50 |',
      '| Bobby B. | 2025-01-04 | 20.00 |',
    ];
    for (const text of [psql, mysql, markdown]) expect(read(lines(...text)).rows).toEqual(wanted);
  });

  it('are none where headings have no blanks beside them', () => {
    expect(read(lines('customer|amount', ' Ann|5', 'Bo |6')).rows).toEqual([' Ann 5', 'Bo  6']);
  });
});

describe('padding', () => {
  it('is no part of ids of one width, in characters or in the places that they take', () => {
    const table = lines(
      'customer   ,date      , amount ',
      'ann   ,2025-01-03,  10 ',
      '王一  ,2025-01-04,  20 ',
      'bobby ,2025-01-05,   5 ',
    );
    expect(read(table)).toMatchObject({
      rows: ['ann 2025-01-03 10', '王一 2025-01-04 20', 'bobby 2025-01-05 5'].map((row) =>
        row.replace(/ (\d+)$/, ' $1'),
      ),
      said: ['cells-of-one-width'],
    });
  });

  it('is what ids of different widths have around them', () => {
    const text = lines('customer,amount', 'ann ,1', 'ann,2', ' bobby,3');
    expect(read(text).rows).toEqual(['ann  1', 'ann 2', ' bobby 3']);
  });

  it('goes off to the end where it has gone on for a thousand rows, and that it ends is said', () => {
    const many = Array.from({ length: 1200 }, (_, at) => `${`c${at % 90}`.padEnd(6)},${at}`);
    const { rows, notices } = read(lines('customer,amount', ...many, 'longer than others ,5'));
    expect(new Set(rows.map((row) => row.split(' ')[0])).size).toBe(91);
    expect(rows.at(-1)).toBe('longer than others 5');
    expect(notices.at(-1)).toMatchObject({
      notice: 'cells-not-of-one-width',
      params: { line: 1202 },
    });
  });

  it('is a tab at the end of a cell, ="…" around it, and a byte order mark before a line', () => {
    const text = `customer,date,amount\n"=""007""\t",2025-01-03\t,="10.50"\n\uFEFF=008,2025-01-04,"=""x""y"\n`;
    expect(read(text).rows).toEqual(['007 2025-01-03 10.50', '3: unreadable-amount']);
  });
});

describe('totals', () => {
  it('have a word and the sum of all rows, in any of the languages', () => {
    for (const word of [
      'Total',
      'GRAND TOTAL:',
      '合计',
      '小 计',
      '總計：',
      'Summe',
      'Итого',
      '合計',
      '총합계',
      'Razem',
      'Toplam',
      'Tổng cộng',
      'Totale complessivo',
      'Total (3 rows)',
    ]) {
      for (const line of [`${word},,35.50`, `,${word},"35,50"`.replace('"35,50"', '35.50')]) {
        const { rows, said } = read(lines(HEAD, ...ROWS, line));
        expect(rows, line).toEqual(BARE.rows);
        expect(said).toEqual(['totals-passed-over']);
      }
    }
  });

  it('have a word whose marks stand behind their letters, as old encodings write them', () => {
    const word = 'T\u00f4\u0309ng c\u00f4\u0323ng';
    for (const spelt of ['Tổng cộng', word, word.normalize('NFD'), word.toUpperCase()]) {
      expect(read(lines(HEAD, ...ROWS, `${spelt},,35.50`)).rows).toEqual(BARE.rows);
    }
  });

  it('have a word beside what any cell of the row above holds', () => {
    const text = lines(
      'customer,e-mail,date,amount',
      'Ann,a@x.org,2025-01-03,1',
      'Ann,a@x.org,2025-01-04,2',
      'Total a@x.org,,,3',
      'Bob,b@x.org,2025-01-05,4',
      'Bob Toplamı,,,4',
      ',Total b@x.org,,4',
      'Total Bob,,2025-01-06,5',
    );
    expect(read(text, { columns: { customer: 'customer' } }).rows).toEqual([
      'Ann 2025-01-03 1',
      'Ann 2025-01-04 2',
      'Bob 2025-01-05 4',
      'Total Bob 2025-01-06 5',
    ]);
  });

  it('say what their rows come to where that is another sum', () => {
    const { rows, notices } = read(lines(HEAD, ...ROWS, 'Total,,30'));
    expect(rows).toEqual(BARE.rows);
    expect(notices.map(({ notice }) => notice)).toEqual(['totals-passed-over', 'totals-differ']);
    expect(notices[1]?.params).toMatchObject({ line: 5, amount: '30', sum: '35.50' });
  });

  it('have blank identities and the sum of all rows, or of two or more just above or below', () => {
    const day = ['ann,2025-01-03,1', 'bob,2025-01-03,2'];
    const next = ['ann,2025-01-04,4', 'bob,2025-01-04,8'];
    const wanted = ['ann 2025-01-03 1', 'bob 2025-01-03 2', 'ann 2025-01-04 4', 'bob 2025-01-04 8'];
    expect(read(lines(HEAD, ...day, ',,3', ...next, ',,12', ',,15')).rows).toEqual(wanted);
    expect(read(lines(HEAD, ',,15', ',,3', ...day, ',,12', ...next)).rows).toEqual(wanted);
    expect(read(lines(HEAD, ...day, ',,2')).rows).toEqual([
      ...wanted.slice(0, 2),
      '4: customer-missing',
    ]);
  });

  it('are no rows that only lack a date, or a customer, whatever their sum', () => {
    expect(read(lines(HEAD, 'ann,2025-01-03,1', 'bob,,2', 'carl,,3')).rows).toEqual([
      'ann 2025-01-03 1',
      'bob 2',
      'carl 3',
    ]);
    expect(read(lines(HEAD, ...ROWS, ',2025-01-05,35.50')).rows).toEqual([
      ...BARE.rows,
      '5: customer-missing',
    ]);
  });

  it('count by currency, and an order of several lines once or on every line', () => {
    const text = lines(
      'customer,date,amount,currency',
      'ann,2025-01-03,1,EUR',
      'bob,2025-01-03,20,USD',
      'carl,2025-01-04,3,EUR',
      ',,4,EUR',
      ',,20,USD',
      'Total,,4,EUR',
    );
    expect(read(text).said).toEqual(['totals-passed-over']);
    const orders = ['order id,customer,date,amount', 'o1,ann,2025-01-03,5', 'o1,ann,2025-01-03,5'];
    for (const total of ['Total,,,12', 'Total,,,17']) {
      expect(read(lines(...orders, 'o2,bob,2025-01-04,7', total)).said).toContain(
        'totals-passed-over',
      );
    }
  });

  it('add decimal commas and groups of thousands exactly, also where both are written', () => {
    const text = lines(
      'customer;date;amount',
      'ann;2025-01-03;1.234,50',
      'bob;2025-01-04;0,10',
      'carl;2025-01-05;12.500,00',
      'Summe;;13.734,60',
    );
    expect(read(text, { decimalMark: ',' }).said).toEqual(['totals-passed-over']);
    const dollars = lines(
      HEAD,
      'ann,2025-01-03,"$1,035.00"',
      'b,2025-01-03,-$100.00',
      'Total,,$935.00',
    );
    expect(read(dollars).said).toEqual(['totals-passed-over']);
  });

  describe('of amounts that are multiplied', () => {
    const columns = { revenue: 'quantity*price' };
    const head = 'customer,date,quantity,price,sum of it';
    const goods = ['ann,2025-01-03,2,1.50,', 'bob,2025-01-04,5,2.00,'];
    const wanted = ['ann 2025-01-03 3', 'bob 2025-01-04 10'];

    it('are pieces, prices, or what both come to, in any column', () => {
      for (const total of [
        ',,7,,',
        ',,7,3.50,',
        ',,7,13.00,',
        ',,,13,',
        ',,,,13.00',
        'Total,,,,13',
      ]) {
        const { rows, said } = read(lines(head, ...goods, total), { columns });
        expect(rows, total).toEqual(wanted);
        expect(said, total).toEqual(['totals-passed-over']);
      }
    });

    it('are rows where they show another sum without a word', () => {
      for (const total of [',,8,,', ',,7,4.00,', ',,,14,', ',,,,14']) {
        expect(read(lines(head, ...goods, total), { columns }).rows, total).toHaveLength(3);
      }
    });

    it('say that pieces are others, but not that a mean of prices is no sum', () => {
      const said = (total: string) => read(lines(head, ...goods, total), { columns }).notices;
      expect(said('Total,,8,,')[1]?.params).toMatchObject({ amount: '8', sum: '7' });
      expect(said('Total,,7,1.75,').map(({ notice }) => notice)).toEqual(['totals-passed-over']);
    });
  });

  it('are rows, with a notice, where a word stands beside a date and another sum', () => {
    const { rows, notices } = read(lines(HEAD, ...ROWS, 'Total,2025-01-06,7', 'bob,2025-01-07,1'));
    expect(rows).toEqual([...BARE.rows, 'Total 2025-01-06 7', 'bob 2025-01-07 1']);
    expect(notices).toMatchObject([
      {
        notice: 'rows-called-totals',
        params: { rows: 1, at: ['5'], texts: ['Total 2025-01-06 7'] },
      },
    ]);
  });

  it('are the lines that are named, or none', () => {
    const text = lines(HEAD, ...ROWS, 'Total,,35.50');
    expect(read(text, { totalLines: 'none' }).rows).toEqual([...BARE.rows, 'Total 35.50']);
    expect(read(text, { totalLines: [3] }).rows).toEqual([
      'ann 2025-01-03 10.50',
      'ann 2025-01-05 5',
      'Total 35.50',
    ]);
    expect(refusal(() => read(text, { totalLines: [17] })).issues[0]?.path).toBe('totalLines');
    expect(refusal(() => read(text, { totalLines: 'all' as 'none' })).code).toBe('invalid-option');
  });

  it('are no customers whose names begin as words do', () => {
    const names = ['Totality', 'Summer Ltd', 'South', 'Sumatra', '合计划公司', 'Итоговая', '*star'];
    const { rows, said } = read(lines('customer,amount', ...names.map((name) => `${name},1`)));
    expect(rows).toEqual(names.map((name) => `${name} 1`));
    expect(said).toEqual([]);
  });

  it('are passed over among facts too', () => {
    const text = lines('customer,invoice,due date,open amount', 'ann,1,2025-01-03,5', 'Total,,,5');
    expect(factsFromCsv('receivables', text).facts).toHaveLength(1);
  });
});

describe('groups', () => {
  it('give rows the customer above them, which a total of that name closes', () => {
    const text = lines(
      'My company,,',
      'Date,Num,Amount',
      "Amy's,,",
      '01/15/2025,1,10',
      '02/25/2025,2,-1',
      "Total for Amy's,,9",
      'Cool Cars,,',
      '03/13/2025,3,7',
      'Cool Cars Total,,7',
      'TOTAL,,16',
    );
    const { rows, notices } = read(text);
    expect(rows).toEqual(["Amy's 2025-01-15 10", "Amy's 2025-02-25 -1", 'Cool Cars 2025-03-13 7']);
    expect(notices.map(({ notice }) => notice)).toEqual([
      'lines-above-headings',
      'groups-of-customers',
      'totals-passed-over',
    ]);
  });

  it('fill a column of customers that is blank', () => {
    const text = lines(
      HEAD,
      'ann,,',
      ',2025-01-03,1',
      ',2025-01-04,2',
      'ann 小计,,3',
      'bob,2025-01-05,4',
    );
    expect(read(text).rows).toEqual(['ann 2025-01-03 1', 'ann 2025-01-04 2', 'bob 2025-01-05 4']);
  });

  it('are none where no total closes them', () => {
    const text = lines('Date,Num,Amount', "Amy's,,", '01/15/2025,1,10');
    expect(refusal(() => read(text)).code).toBe('missing-column');
    expect(read(lines(HEAD, 'ann,,', ',2025-01-03,1')).rows).toEqual([
      '2: amount-missing',
      '3: customer-missing',
    ]);
    expect(read(lines(HEAD, 'ann,,', ',2025-01-03,1', 'bob,2025-01-04,2')).rows).toEqual([
      '2: amount-missing',
      '3: customer-missing',
      'bob 2025-01-04 2',
    ]);
  });

  it('are rows indented under a row of their sum', () => {
    const text = lines(
      'customer,amount',
      'Alpha (2),30',
      '  inv 1,10',
      '  inv 2,20',
      'Beta,7',
      'Gamma (9),5',
      '  inv 3,5',
    );
    expect(read(text)).toMatchObject({
      rows: ['Alpha 10', 'Alpha 20', 'Beta 7', 'Gamma (9) 5'],
      said: ['rows-indented'],
    });
  });
});

describe('rows indented in one column', () => {
  it('are a question where those below are called by words, as customers are', () => {
    const text = lines(
      'customer,amount',
      'North,60',
      '  Ann,30',
      '  Bob,30',
      'Southern,7',
      '  Cid,7',
    );
    expect(refusal(() => read(text)).issues[0]).toMatchObject({
      reason: 'customers-at-several-levels',
      params: { names: ['North', 'Ann'], sum: '' },
    });
    expect(read(text, { customerLevel: 1 }).rows).toEqual(['North 30', 'North 30', 'Southern 7']);
    expect(read(text, { customerLevel: 2 }).rows).toEqual(['Ann 30', 'Bob 30', 'Cid 7']);
  });

  it('are told from names aligned at the right by their sums', () => {
    const indented = lines(
      'customer,amount',
      'Alpha,30',
      '  i-1,10',
      '  i-2,20',
      'Gamma,5',
      '  i-3,5',
    );
    expect(read(indented).rows).toEqual(['Alpha 10', 'Alpha 20', 'Gamma 5']);
    const aligned = lines(
      'customer,amount',
      'C-101,30',
      '  C-1,10',
      '  C-2,21',
      'C-102,5',
      '  C-3,5',
    );
    expect(read(aligned).rows).toEqual(['C-101 30', 'C-1 10', 'C-2 21', 'C-102 5', 'C-3 5']);
  });

  it('are seen where many aligned rows stand above them', () => {
    const above = Array.from({ length: 300 }, (_, at) => `${`C${at}`.padStart(6)},1`);
    const text = lines('customer,amount', ...above, 'Customer 7,30', '  i-1,10', '  i-2,20');
    expect(read(text).rows.slice(300)).toEqual(['Customer 7 10', 'Customer 7 20']);
  });
});

describe('groups within groups', () => {
  const NESTED = lines(
    'customer,amount',
    'Alone,1',
    'North,60',
    '  Ann,30',
    '    inv 1,10',
    '    inv 2,20',
    '  Bob (1),30',
    '    inv 3,30',
    'South,7',
    '  Ann,7',
    '    inv 4,7',
    'Total,68',
  );

  it('are a question, since sums do not tell at which level the customers are', () => {
    const { issues } = refusal(() => read(NESTED));
    expect(issues[0]).toMatchObject({
      reason: 'customers-at-several-levels',
      params: { names: ['North', 'Ann', 'inv 1'], sum: '' },
    });
    expect(renderIssue(issues[0] as Issue)).toContain('`customerLevel` 2');
  });

  it.each([
    [1, ['Alone 1', 'North 10', 'North 20', 'North 30', 'South 7']],
    [2, ['Alone 1', 'Ann 10', 'Ann 20', 'Bob 30', 'Ann 7']],
    [3, ['Alone 1', 'inv 1 10', 'inv 2 20', 'inv 3 30', 'inv 4 7']],
  ])('are read by the level %i that is said', (customerLevel, rows) => {
    expect(read(NESTED, { customerLevel })).toMatchObject({
      rows,
      said: ['rows-indented', 'totals-passed-over'],
    });
  });

  it('keep the level in the plan', () => {
    const source = fromCsv(NESTED, { customerLevel: 2 });
    expect([...source]).toHaveLength(5);
    const plan = readPlan(JSON.parse(JSON.stringify(source.plan())));
    expect(read(NESTED, { plan }).rows).toContain('Bob 30');
    for (const customerLevel of [0, 1.5, '2' as unknown as number]) {
      expect(refusal(() => read(NESTED, { customerLevel })).code).toBe('invalid-option');
    }
  });

  it('are a question where a row is no sum of those under it and others are', () => {
    const text = lines('customer,amount', 'A,30', '  1,10', '  2,20', 'B,9', '  3,4', '  4,4');
    expect(refusal(() => read(text)).issues[0]?.params).toMatchObject({
      names: ['B', '3'],
      amount: '9',
      sum: '8',
    });
    const { rows, notices } = read(text, { customerLevel: 1 });
    expect(rows).toEqual(['A 10', 'A 20', 'B 4', 'B 4']);
    expect(notices[1]).toMatchObject({
      notice: 'totals-differ',
      params: { amount: '9', sum: '8' },
    });
  });

  it('are none of ids with blanks before them, or at the right of their column', () => {
    const loose = ['ann,1', ' bob,2', '  carl,3', 'ann,4', ' bob,5'];
    expect(read(lines('customer,amount', ...loose)).rows).toHaveLength(5);
    const right = ['  bobby,5', '    ann,5', '   carl,5', '      x,5'];
    expect(read(lines('customer,amount', ...right)).rows).toEqual([
      'bobby 5',
      'ann 5',
      'carl 5',
      'x 5',
    ]);
  });

  it('are a question where several totals close them', () => {
    const text = lines(
      'Date,Num,Amount',
      'North,,',
      'Ann,,',
      '2025-01-03,1,10',
      'Total for Ann,,10',
      'Bob,,',
      '2025-01-04,2,5',
      'Total for Bob,,5',
      'Total for North,,15',
    );
    expect(refusal(() => read(text)).issues[0]?.params).toMatchObject({ names: ['North', 'Ann'] });
    expect(read(text, { customerLevel: 1 }).rows).toEqual([
      'North 2025-01-03 10',
      'North 2025-01-04 5',
    ]);
    expect(read(text, { customerLevel: 2 }).rows).toEqual([
      'Ann 2025-01-03 10',
      'Bob 2025-01-04 5',
    ]);
  });
});

describe('any table in the dress of a program', () => {
  const amount = fc
    .integer({ min: -99_999, max: 999_999 })
    .map((cents) => (cents / 100).toFixed(2));
  const row = fc.record({
    customer: fc.constantFrom('ann', 'bob', 'Müller & Co', '王一', 'C-004'),
    day: fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
    amount,
  });
  const dress = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    above: fc.array(
      fc.constantFrom('Report', 'Period: March 2025', '', '-----------', 'Made by: x'),
      {
        maxLength: 4,
      },
    ),
    rule: fc.boolean(),
    again: fc.boolean(),
    blocks: fc.boolean(),
    word: fc.constantFrom('Total', '合计', 'Summe', 'Итого:', 'Grand Total', '小计'),
    isNamed: fc.boolean(),
    hasTotal: fc.boolean(),
    isOnTop: fc.boolean(),
    below: fc.array(fc.constantFrom('Confidential', 'Exported by ann', '-----------'), {
      maxLength: 3,
    }),
    width: fc.constantFrom(0, 14),
  });

  it('gives the same facts as the bare table', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), dress, (table, how) => {
        const { delimiter } = how;
        const pad = (cell: string): string => cell.padEnd(how.width);
        const line = (...cells: readonly string[]): string => cells.map(pad).join(delimiter);
        const totalOf = (rows: typeof table): string => {
          const cents = rows.reduce(
            (sum, { amount: text }) => sum + Math.round(Number(text) * 100),
            0,
          );
          const word = how.isNamed ? how.word : '';
          return line(word, '', (cents / 100).toFixed(2));
        };
        const body = table.map(({ customer, day, amount: text }) => line(customer, day, text));
        const half = Math.floor(table.length / 2);
        // A sum of one row is one only by its word.
        const hasBlocks = how.blocks && half > 1;
        const headings = line('customer', 'date', 'amount');
        const text = lines(
          ...how.above,
          headings,
          ...(how.rule ? ['--------------------'] : []),
          ...(how.hasTotal && how.isOnTop ? [totalOf(table)] : []),
          ...body.slice(0, half),
          ...(hasBlocks ? [totalOf(table.slice(0, half))] : []),
          ...(how.again ? [headings] : []),
          ...body.slice(half),
          ...(hasBlocks ? [totalOf(table.slice(half))] : []),
          ...(how.hasTotal && !how.isOnTop ? [totalOf(table)] : []),
          ...(how.below.length > 0 ? ['', ...how.below] : []),
        );
        const { rows } = read(text);
        const wanted = table.map(({ customer, day, amount: cell }) => `${customer} ${day} ${cell}`);
        expect(rows.map((found) => found.replaceAll(/ +/g, ' ').trim())).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same in pieces', async () => {
    const text = lines('Title', '', HEAD, ...ROWS, 'Total,,35.50', '', 'The end');
    for (const piece of [1, 2, 3, 7, 50]) {
      const source = fromCsvStream(piecesOf(text, piece));
      const rows: string[] = [];
      for await (const batch of source) {
        for (const row of [batch].flat()) rows.push(`${row.customerId} ${row.date} ${row.revenue}`);
      }
      expect(rows).toEqual(BARE.rows);
    }
  });
});
