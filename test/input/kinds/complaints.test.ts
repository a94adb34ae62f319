import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant } from '../../../src/core/values/instant';
import { factsFromCsv } from '../../../src/input/csv/from-csv';

import type { FactOptions } from '../../../src/input/kinds/facts';
import { said } from '../../said';
import { csvOf, refusal } from '../cells/facts';

const HEADINGS = ['id', 'customer', 'opened', 'first answered', 'resolved', 'valid'];

/** The complaints of rows that lack id and customer. */
function read(rows: readonly (readonly string[])[], options: FactOptions<'complaints'> = {}) {
  const filled = rows.map((cells, at) => [`T${at + 1}`, 'a', ...cells, '', '', ''].slice(0, 6));
  return factsFromCsv('complaints', csvOf(HEADINGS, ...filled), options);
}

function opened(texts: readonly string[], options: FactOptions<'complaints'> = {}) {
  return read(
    texts.map((text) => [text]),
    options,
  ).facts.map((complaint) => complaint.opened);
}

describe('the times of complaints', () => {
  it.each([
    ['2025-03-01', '2025-03-01'],
    ['2025-03-01T10:30:00', '2025-03-01T10:30:00'],
    ['2025-03-01T10:30:00Z', '2025-03-01T10:30:00Z'],
    ['2025-03-01T10:30:00.123+08:00', '2025-03-01T10:30:00.123+08:00'],
    ['2025-03-01T10:30', '2025-03-01T10:30:00'],
    ['2025-03-01 10:30', '2025-03-01T10:30:00'],
    ['2025-03-01 9:05:07', '2025-03-01T09:05:07'],
    ['2025-03-01 10:30:00,5', '2025-03-01T10:30:00.5'],
    ['2025-03-01 10:30 +0800', '2025-03-01T10:30:00+08:00'],
    ['2025-03-01 10:30-05', '2025-03-01T10:30:00-05:00'],
    ['2025-03-01 23:30 UTC', '2025-03-01T23:30:00Z'],
    ['2025/3/1 10:30', '2025-03-01T10:30:00'],
    ['2025.3.1 10:30', '2025-03-01T10:30:00'],
    ['20250301T1030', '2025-03-01T10:30:00'],
    ['20250301 103000', '2025-03-01T10:30:00'],
    ['20250301103059', '2025-03-01T10:30:59'],
    ['1 Mar 2025', '2025-03-01'],
    ['1 Mar 2025 10:30', '2025-03-01T10:30:00'],
    ['Sat, 1 Mar 2025 10:30:00 GMT', '2025-03-01T10:30:00Z'],
    ['Mar 1, 2025, 10:30 PM', '2025-03-01T22:30:00'],
    ['1-Mar-25 12:05 am', '2025-03-01T00:05:00'],
    ['1-Mar-25 12:05 p.m.', '2025-03-01T12:05:00'],
    ['13/3/2025 9:05 PM', '2025-03-13T21:05:00'],
    ['3/13/2025 21:05', '2025-03-13T21:05:00'],
    ['99-12-31 1030', '1999-12-31T10:30:00'],
    ['2025年3月1日', '2025-03-01'],
    ['2025年3月1日10:30', '2025-03-01T10:30:00'],
    ['2025年3月1日 下午3点05分', '2025-03-01T15:05:00'],
    ['2025-03-01上午9时05分30秒', '2025-03-01T09:05:30'],
    ['２０２５－０３－０１　１０：３０', '2025-03-01T10:30:00'],
    [' 2025-03-01 10:30 ', '2025-03-01T10:30:00'],
  ])('%j is %j', (text, time) => {
    expect(opened([text])).toEqual([time]);
  });

  it.each([
    '2025-02-30 10:30',
    '2025-03-01 24:00',
    '2025-03-01 10:60',
    '2025-03-01 13:05 am x',
    '2025-03-01T10:30 10:30',
    '2025-03-01T10:30:00+15:00',
    '10:30',
    '0:35',
    'yesterday',
    '45717.4375',
  ])('%j is refused with line, column and text', (text) => {
    const { issues } = refusal(() => opened([text]));
    expect(issues).toMatchObject([
      { code: 'invalid-date', line: 2, column: 'opened', received: text },
    ]);
    expect(issues[0]?.expected).toContain('10:30');
  });

  it('are kept while the day still waits for a later row', () => {
    expect(opened(['3/4/2025 10:30', '5/4/2025', '13/4/2025 7:00 PM'])).toEqual([
      '2025-04-03T10:30:00',
      '2025-04-05',
      '2025-04-13T19:00:00',
    ]);
  });

  it('are not moved to another zone: the offset says which instant it is', () => {
    expect(opened(['2025-03-01T23:30:00Z', '2025-03-01 23:30'])).toEqual([
      '2025-03-01T23:30:00Z',
      '2025-03-01T23:30:00',
    ]);
  });

  it.each([
    ['M/d/yy', ['3/4/25 10:30', '3/4/25'], ['2025-03-04T10:30:00', '2025-03-04']],
    ['d.M.yyyy H:mm', ['4.3.2025 9:05'], ['2025-03-04T09:05:00']],
    ['M/d/yy h:mm a', ['3/4/25 9:05 PM'], ['2025-03-04T21:05:00']],
    [
      'excel',
      ['45717', '45717.5', '45717.4375', '45717.9999999'],
      ['2025-03-01', '2025-03-01T12:00:00', '2025-03-01T10:30:00', '2025-03-01T23:59:59'],
    ],
  ])('are kept in the format %s', (dateFormat, texts, times) => {
    expect(opened(texts, { dateFormat })).toEqual(times);
  });

  it('in a format that has them before the date are refused rather than dropped', () => {
    const act = () => opened(['10:30 4.3.2025'], { dateFormat: 'H:mm d.M.yyyy' });
    expect(said(refusal(act))).toContain('its time at the end');
  });

  it('that are ISO 8601 come out as they went in, and all stand for the instant that was meant', () => {
    const day = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    const offset = fc.constantFrom('', 'Z', '+08:00', '-03:30');
    fc.assert(
      fc.property(day, offset, (date, zone) => {
        const iso = `${date.toISOString().slice(0, -1)}${zone}`;
        expect(opened([iso])).toEqual([iso]);
        const [year, month, dayOfMonth] = iso.slice(0, 10).split('-').map(Number);
        const hour = Number(iso.slice(11, 13));
        const half = `${hour % 12 === 0 ? 12 : hour % 12}${iso.slice(13, 19)} ${hour < 12 ? 'AM' : 'PM'}`;
        const written = `${year}/${month}/${dayOfMonth} ${half}${zone === '' ? '' : ` ${zone}`}`;
        const whole = `${iso.slice(0, 19)}${zone}`;
        expect(opened([written])).toEqual([whole]);
        expect(readInstant(whole, 'UTC')).toBeDefined();
      }),
    );
  });
});

describe('what has not happened yet', () => {
  it.each(['', ' ', '-', '—', 'NULL', 'N/A', '\\N', 'none', '无', '0000-00-00 00:00:00'])(
    'may be written %j',
    (text) => {
      expect(read([['2025-03-01 10:30', text, text]]).facts).toEqual([
        { id: 'T1', customerId: 'a', opened: '2025-03-01T10:30:00', line: 2 },
      ]);
    },
  );

  it('is not so written where a date is needed', () => {
    expect(refusal(() => opened(['NULL'])).code).toBe('invalid-date');
  });
});

describe('the times of one complaint', () => {
  it('follow one another, or the row is refused', () => {
    const times = ['2025-03-01 10:30', '2025-03-01 11:00', '2025-03-01 11:00'];
    expect(read([times]).facts).toHaveLength(1);
    const early = refusal(() => read([['2025-03-01 10:30', '2025-03-01 10:29']]));
    expect(said(early)).toBe(
      'line 2, column "first answered": the complaint was first answered before it was opened; expected a time from 2025-03-01T10:30:00 on, got "2025-03-01 10:29"',
    );
    const late = refusal(() =>
      read([['2025-03-01 10:30', '2025-03-01 11:00', '2025-03-01 10:45']]),
    );
    expect(late.issues).toMatchObject([{ column: 'resolved', code: 'invalid-date' }]);
  });

  it('are compared by their instants, whatever the offsets', () => {
    const right = ['2025-03-01T10:30:00+08:00', '2025-03-01T03:00:00Z'];
    expect(read([right]).facts).toHaveLength(1);
    expect(() => read([['2025-03-01T10:30:00Z', '2025-03-01T11:00:00+08:00']])).toThrow(
      'times out of order',
    );
  });

  it('may be a date alone, which is the beginning of that day', () => {
    expect(read([['2025-03-01', '2025-03-01 09:00', '2025-03-02']]).facts).toHaveLength(1);
    const alone = refusal(() => read([['2025-03-01 10:30', '', '2025-03-01']]));
    expect(said(alone)).toContain('give the time of day too');
  });
});

describe('whether a complaint is valid', () => {
  const valid = (text: string, words = {}) =>
    read([['2025-03-01', '', '', text]], { words }).facts[0]?.valid;

  it.each(['yes', 'Yes', 'TRUE', '1', 'y', '是', '有效', '成立'])('%j is yes', (text) => {
    expect(valid(text)).toBe(true);
  });

  it.each(['no', 'No', 'FALSE', '0', 'n', '否', '无效', '無效', '不成立'])('%j is no', (text) => {
    expect(valid(text)).toBe(false);
  });

  it('is not known where it is blank', () => {
    expect(valid('')).toBeUndefined();
  });

  it('may be said in other words, if they are named', () => {
    expect(valid('Ja', { ja: 'yes', nein: 'no' })).toBe(true);
    expect(valid('nein', { ja: 'yes', nein: 'no' })).toBe(false);
    expect(() => valid('Ja')).toThrow(/yes \(yes, true, 1, 是, 有效/);
  });
});

describe('a complaint that stands there twice', () => {
  const csv = csvOf(
    ['id', 'customer', 'opened'],
    ['T1', 'a', 'soon'],
    ['T1', 'a', '2025-03-01'],
    ['T1', 'a', '2025-03-02'],
    ['t1', 'a', '2025-03-02'],
  );

  it('counts once: the first row that is good stands, the others are refused', () => {
    const { facts, rejected } = factsFromCsv('complaints', csv, { onError: 'skip' });
    expect(facts.map(({ id, line }) => [id, line])).toEqual([
      ['T1', 3],
      ['t1', 5],
    ]);
    expect(rejected.map(({ line, issues }) => [line, issues[0].code])).toEqual([
      [2, 'invalid-date'],
      [4, 'duplicate-id'],
    ]);
    expect(rejected[1]?.issues[0].params).toEqual({ line: 3 });
  });
});

describe('pauses, reopening, urgency and who deals with it', () => {
  const columns = ['id', 'customer', 'opened', 'resolved'];
  const rows = (headings: readonly string[], ...cells: (readonly string[])[]) =>
    factsFromCsv('complaints', csvOf([...columns, ...headings], ...cells));

  it.each([
    ['on hold since', '2025-03-02 10:00', { onHoldSince: '2025-03-02T10:00:00' }],
    ['on_hold_since', '2025-03-02 10:00', { onHoldSince: '2025-03-02T10:00:00' }],
    ['挂起时间', '2025-03-02 10:00', { onHoldSince: '2025-03-02T10:00:00' }],
    ['paused_minutes', '4320', { pausedMinutes: 4320 }],
    ['暂停分钟', '12.5', { pausedMinutes: 12.5 }],
    ['Reopened at', '2025-03-03', { reopened: '2025-03-03' }],
    ['重新打开时间', '2025-03-03', { reopened: '2025-03-03' }],
    ['Priority', 'High', { urgency: 'High' }],
    ['紧急程度', '高', { urgency: '高' }],
    ['Assigned to', 'Li', { owner: 'Li' }],
    ['处理人', '李', { owner: '李' }],
    ['Team', 'north', { group: 'north' }],
    [
      'pauses',
      '2025-03-01 10:00/2025-03-01 12:00; 2025-03-02/2025-03-03',
      {
        pauses: [
          { from: '2025-03-01 10:00', to: '2025-03-01 12:00' },
          { from: '2025-03-02', to: '2025-03-03' },
        ],
      },
    ],
  ])('%s', (heading, cell, fact) => {
    const { facts } = rows([heading], ['T1', 'a', '2025-03-01', '', cell]);
    expect(facts).toMatchObject([{ id: 'T1', ...fact }]);
  });

  it.each([
    ['paused minutes', '-5'],
    ['pauses', '2025-03-02 10:00'],
    ['pauses', '2025-03-02/2025-03-01'],
    ['pauses', 'a/b'],
    ['reopened', '2025-02-01'],
  ])('%s may not be %j', (heading, cell) => {
    const { issues } = refusal(() => rows([heading], ['T1', 'a', '2025-03-01', '', cell]));
    expect(issues).toMatchObject([{ line: 2, column: heading }]);
  });

  it('a second row of an id is the same, or opens it again, else it is refused', () => {
    const first = ['T1', 'a', '2025-03-01 09:00', '2025-03-02 09:00'];
    expect(rows([], first, first).facts).toHaveLength(2);
    expect(rows([], first, ['T1', 'a', '2025-03-02 09:00', '']).facts).toHaveLength(2);
    expect(rows([], ['T1', 'a', '2025-03-02 09:00', ''], first).facts).toHaveLength(2);
    for (const second of [
      ['T1', 'a', '2025-03-02 08:59', ''],
      ['T1', 'b', '2025-03-02 09:00', ''],
    ]) {
      const { issues } = refusal(() => rows([], first, second));
      expect(issues).toMatchObject([{ code: 'duplicate-id', line: 3 }]);
    }
  });
});
