import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue';
import { answered, questionOf } from '../../../src/core/issues/question';
import { because } from '../../../src/core/issues/reasons';
import { buildPyramid, buildPyramidAsync } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/input/csv/from-csv';
import { fromJson } from '../../../src/input/json/from-json';
import { loadRows } from '../../../src/node/load';
import { renderIssue } from '../../../src/output/words/render-issue';
import { renderQuestion } from '../../../src/output/words/render-question';
import { workFolder } from '../../cli/running';
import { refused } from '../../said';

const { write } = workFolder();
const asked = (csv: string | Uint8Array, options: object = {}): Issue =>
  refused(() => buildPyramid(fromCsv(csv, options), { window: '2025' })).issues[0] as Issue;

const GBK = new Uint8Array(Buffer.from('bfcdbba72cbdf0b6eea0a2bdf0b6ee0a', 'hex'));

describe('what an issue asks', () => {
  it('is which of two columns is meant, with a cell of each', () => {
    const csv = 'customer,date,Net Total,Grand Total\nann,2025-01-01,5,6\n';
    const issue = asked(csv);
    expect(questionOf(issue)).toEqual({
      about: 'several-columns-for-role',
      choices: [
        { name: 'Net Total', example: '5', options: { columns: { revenue: 'Net Total' } } },
        { name: 'Grand Total', example: '6', options: { columns: { revenue: 'Grand Total' } } },
      ],
    });
    const [, grand] = questionOf(issue)?.choices ?? [];
    const options = answered({ columns: { customer: 'customer' } }, grand as never);
    expect(options).toEqual({ columns: { customer: 'customer', revenue: 'Grand Total' } });
    const { customers } = buildPyramid(fromCsv(csv, options), { window: '2025' });
    expect(customers[0]?.value).toBe('6');
  });

  it('is whether a role has any of the columns, where it needs none', () => {
    const issue = asked('customer,date,sales,Currency,Waers\nann,2025-01-01,5,EUR,USD\n');
    expect(questionOf(issue)?.choices.at(-1)).toEqual({
      name: '',
      example: '',
      options: { columns: { currency: '' } },
    });
    expect(renderQuestion(issue)?.choices.at(-1)?.label).toBe('none of them');
  });

  it('is how dates are written, with what each way makes of one', () => {
    const csv = 'customer,date,sales\nann,03/04/2025,5\n';
    const question = questionOf(asked(csv));
    expect(question?.choices).toEqual([
      { name: 'dmy', example: '2025-04-03', options: { dateFormat: 'd/M/yyyy' } },
      { name: 'mdy', example: '2025-03-04', options: { dateFormat: 'M/d/yyyy' } },
    ]);
    for (const choice of question?.choices ?? []) {
      const { control } = buildPyramid(fromCsv(csv, answered({}, choice)), { window: '2025' });
      expect(control.dates.first).toBe(choice.example);
    }
    const anyDate = refused(() => buildPyramid(fromCsv(csv))).issues[0] as Issue;
    expect(questionOf(anyDate)?.choices.at(-1)?.options).toEqual({ columns: { date: '' } });
  });

  it('is which zone a name means, with what the time is in each', () => {
    const csv = 'customer,date,sales\nann,2025-01-01 01:30:00 CST,5\n';
    const question = questionOf(asked(csv));
    expect(question).toEqual({
      about: 'zone-of-several-meanings',
      choices: [
        ['America/Chicago', '2025-01-01T01:30:00-06:00'],
        ['Asia/Shanghai', '2025-01-01T01:30:00+08:00'],
        ['America/Havana', '2025-01-01T01:30:00-05:00'],
      ].map(([name, example]) => ({ name, example, options: { zoneOfBareTimes: name } })),
    });
    const days = question?.choices.map(
      (choice) => buildPyramid(fromCsv(csv, answered({}, choice))).control.dates.first,
    );
    expect(days).toEqual(['2025-01-01', '2024-12-31', '2025-01-01']);
  });

  it('is which zone the name in a heading means', () => {
    const issue = asked('customer,date (IST),sales\nann,2025-01-01 01:30:00,5\n');
    expect(renderQuestion(issue)?.question).toBe(
      'line 2, column "date (IST)": Which time zone does IST mean here?',
    );
    expect(renderQuestion(issue)?.choices[0]).toMatchObject({
      label: 'Asia/Kolkata',
      hint: '2025-01-01T01:30:00+05:30',
    });
  });

  it('is in which encoding a cell is right: one choice for those that make the same of it', () => {
    const bytes = new Uint8Array(Buffer.from('636c69656e742c73616c65730abfcdbba72c350a', 'hex'));
    const choices = questionOf(asked(bytes))?.choices ?? [];
    const gb = choices.find(({ example }) => example === '客户');
    expect(gb?.name).toMatch(/gb/);
    expect(new Set(choices.map(({ example }) => example)).size).toBe(choices.length);
    const source = fromCsv(bytes, answered({}, gb as never));
    expect(buildPyramid(source).customers[0]?.customerId).toBe('客户');
    expect(questionOf(asked(GBK))?.about).toBe('not-in-this-encoding');
  });

  it('is whether a point marks decimals or thousands', () => {
    const csv = 'customer,date,amount\nann,2025-01-01,12.500\nbob,2025-01-01,7.250\n';
    const choices = questionOf(asked(csv))?.choices ?? [];
    expect(choices).toEqual([
      { name: 'decimals', example: '12.500', options: { decimalMark: '.' } },
      { name: 'thousands', example: '12500', options: { decimalMark: ',' } },
    ]);
    const values = choices.map(
      (choice) => buildPyramid(fromCsv(csv, answered({}, choice))).customers[0]?.value,
    );
    expect(values).toEqual(['12.5', '12500']);
  });

  it('is which side of a ledger is added, and the answers add up', () => {
    const csv = 'customer,date,D/C,amount\nann,2025-01-01,H,5\nann,2025-01-02,S,2\n';
    const [first] = questionOf(asked(csv))?.choices ?? [];
    expect(first).toEqual({ name: 'H=+,S=-', example: '', options: { direction: 'H=+,S=-' } });
    const { customers } = buildPyramid(fromCsv(csv, answered({}, first as never)));
    expect(customers[0]?.value).toBe('3');
    const more = { name: '--', example: '', options: { direction: 'Return=--' } };
    expect(answered({ direction: 'S=+' }, more).direction).toBe('S=+,Return=--');
    expect(answered({ direction: { 'a,b': '+' } }, more).direction).toBe('"a,b"=+,Return=--');
  });

  it('is how a word counts whose amounts are above and below 0', () => {
    const csv = `customer,date,Type,amount
ann,2025-01-01,Sale,9\nann,2025-01-02,Return,2\nann,2025-01-03,Return,-1\n`;
    const rendered = renderQuestion(asked(csv));
    expect(rendered?.choices.map(({ label, choice }) => [label, choice.options.direction])).toEqual(
      [
        ['each is taken off', 'Return=--'],
        ['taken off, those below 0 added back', 'Return=-+'],
        ['as they stand', 'Return=+'],
      ],
    );
  });

  it('is whether an amount on every line is the order’s, and the answers add up', () => {
    const lines = ['1', '2', '3'].flatMap((order) => [
      `${order},ann,9${order}`,
      `${order},ann,9${order}`,
    ]);
    const csv = `Order,customer,"Sum, net"\n${lines.join('\n')}\n`;
    const options = { columns: { order: 'Order', customer: 'customer', revenue: 'Sum, net' } };
    const issue = refused(() => buildPyramid(fromCsv(csv, options))).issues[0] as Issue;
    const choices = questionOf(issue)?.choices ?? [];
    const values = choices.map(
      (choice) => buildPyramid(fromCsv(csv, answered(options, choice))).customers[0]?.value,
    );
    expect(choices.map(({ name }) => name)).toEqual(['orders', 'lines']);
    expect(values).toEqual(['276', '552']);
    expect(renderIssue(issue)).toContain('`orderAmounts` "\\"Sum, net\\""');
    expect(answered({ orderAmounts: ['Tax'] }, choices[0] as never).orderAmounts).toEqual([
      'Tax',
      'Sum, net',
    ]);
  });

  it('is which list of a document or sheet of a workbook holds the rows', () => {
    const json = '{"orders":[{"customer":"a","sales":1}],"drafts":[{"customer":"b","sales":2}]}';
    const issue = refused(() => buildPyramid(fromJson(json))).issues[0] as Issue;
    const [orders] = questionOf(issue)?.choices ?? [];
    expect(orders).toEqual({ name: 'orders', example: '1', options: { path: 'orders' } });
    const sheets: Issue = {
      code: 'ambiguous-table',
      ...because('several-sheets', { sheets: ['A', 'B'], rows: ['4', '1'] }),
    };
    expect(questionOf(sheets)?.choices[1]?.options).toEqual({ sheet: 'B' });
    expect(renderQuestion(sheets)?.choices[1]).toMatchObject({ label: 'B', hint: '1 row' });
  });

  it('is whether books have sales below 0', () => {
    const issue = asked(
      'customer,date,Type,sales\nann,2025-01-01,Sale,-5\nann,2025-01-02,Return,2\n',
    );
    expect(questionOf(issue)?.choices.map(({ options }) => options.direction)).toEqual([
      'Sale=-+,Return=-+',
      'Sale=+',
    ]);
    expect(renderQuestion(issue, { language: 'zh' })?.question).toContain('Sale');
  });

  it('is nothing where no option could answer it', () => {
    expect(questionOf(asked('customer,date,sales\nann,2025-02-30,5\n'))).toBeNull();
    const twins = asked('customer,date,Total,Total\nann,2025-01-01,5,6\n');
    expect(questionOf(twins)).toBeNull();
    expect(renderIssue(twins)).not.toContain('Choose one');
  });
});

describe('a question for people', () => {
  const issue = asked('customer,date,sales\nann,03/04/2025,5\n');

  it('has the place and its choices in words, with the data that they stand for', () => {
    const rendered = renderQuestion(issue);
    expect(rendered?.question).toBe('line 2, column "date": How is 03/04/2025 to be read?');
    expect(rendered?.choices.map(({ label, hint }) => [label, hint])).toEqual([
      ['the day comes first', '2025-04-03'],
      ['the month comes first', '2025-03-04'],
    ]);
    expect(rendered?.choices.map(({ choice }) => choice)).toEqual(questionOf(issue)?.choices);
    expect(renderQuestion(issue, { language: 'zh' })?.choices[0]?.label).toBe('日在前');
  });

  it('offers what the refusal offers', () => {
    for (const { options } of questionOf(issue)?.choices ?? []) {
      expect(renderIssue(issue)).toContain(`\`dateFormat\` ${options.dateFormat}`);
    }
  });

  it('of a file can be answered until nothing is left to ask', async () => {
    const file = write('open.csv', 'customer,date,Net Total,Grand Total\nann,03/04/2025,5,6\n');
    let options = {};
    const abouts: string[] = [];
    for (;;) {
      try {
        const { customers } = await buildPyramidAsync(loadRows(file, options), { window: '2025' });
        expect(customers[0]).toMatchObject({ value: '5', firstDate: '2025-04-03' });
        break;
      } catch (error) {
        const question = questionOf((error as { issues: Issue[] }).issues[0] as Issue);
        abouts.push(question?.about ?? expect.unreachable(String(error)));
        options = answered(options, question?.choices[0] as never);
      }
    }
    expect(abouts).toEqual(['several-columns-for-role', 'day-and-month-alike']);
  });
});
