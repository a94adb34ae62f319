import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { dateColumn, dateEvidence } from '../../../src/input/cells/date-column';
import { DATE_ORDERS, readDateText } from '../../../src/input/cells/date-text';
import type { DateColumnOptions } from '../../../src/input/cells/dated-column';
import { renderIssue } from '../../../src/output/words/render-issue';
import { said } from '../../said';

const DEFAULTS = { heading: 'Date', isNeeded: true };

/** Every value of a column as a date or the code of its problem, as a reader of rows gets them. */
function readAll(texts: readonly string[], options: Partial<DateColumnOptions> = {}): string[] {
  const column = dateColumn({ ...DEFAULTS, ...options });
  return texts
    .map((text, at) => column.read(text, at + 2))
    .map((reading) => {
      if (typeof reading === 'string') return reading;
      return 'code' in reading ? reading.code : column.settle(reading);
    });
}

function refusal(texts: readonly string[], options: Partial<DateColumnOptions> = {}): PyramidError {
  try {
    readAll(texts, options);
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('the dates were taken');
}

describe('a column of dates in numbers', () => {
  it('is day first if one value can only be so, even the last', () => {
    expect(readAll(['5/1/2024', '6/1/2024', '27/4/2024'])).toEqual([
      '2024-01-05',
      '2024-01-06',
      '2024-04-27',
    ]);
  });

  it('is month first if one value can only be so', () => {
    expect(readAll(['9/7/11', '7/8/11', '3/14/11'])).toEqual([
      '2011-09-07',
      '2011-07-08',
      '2011-03-14',
    ]);
  });

  it('is year first with two digits if one value can only be so', () => {
    expect(readAll(['05-01-04', '99-12-31'])).toEqual(['2005-01-04', '1999-12-31']);
  });

  it('needs several values to rule out two orders', () => {
    expect(readAll(['05-01-04', '13-01-04', '31-12-99'])).toEqual([
      '2004-01-05',
      '2004-01-13',
      '1999-12-31',
    ]);
  });

  it('may have times of day behind its dates', () => {
    expect(readAll(['1/5/2024 10:30', '4/27/2024 9:05:59', '1/5/2024 3:04 PM'])).toEqual([
      '2024-01-05',
      '2024-04-27',
      '2024-01-05',
    ]);
    expect(readAll(['4/27/2024 25:00', '4/27/2024  9:05', '27 Apr 2024 9:05'])).toEqual([
      'invalid-date',
      '2024-04-27',
      '2024-04-27',
    ]);
  });

  it('makes nothing wait once its order is known', () => {
    const column = dateColumn(DEFAULTS);
    expect(column.isSettled()).toBe(false);
    expect(column.read('5/1/2024', 2)).toMatchObject({ line: 2 });
    expect(column.isSettled()).toBe(false);
    expect(column.read('27/4/2024', 3)).toBe('2024-04-27');
    expect(column.isSettled()).toBe(true);
    expect(column.read('5/1/2024', 4)).toBe('2024-01-05');
  });

  it('does not make wait what is the same in every order', () => {
    expect(readAll(['5/5/2024', '1/1/2024'])).toEqual(['2024-05-05', '2024-01-01']);
  });

  it('beside dates with the year or a name first is decided by the others alone', () => {
    const texts = ['2024-04-27', '27 Apr 2024', '2024/4/5', '4/5/2024', '4/27/2024'];
    expect(readAll(texts)).toEqual([
      '2024-04-27',
      '2024-04-27',
      '2024-04-05',
      '2024-04-05',
      '2024-04-27',
    ]);
  });

  it('leaves a value that is no date in any order to its row', () => {
    expect(readAll(['13/13/2025', 'soon', '2025-02-30', '27/4/2024', '5/1/2024'])).toEqual([
      'invalid-date',
      'invalid-date',
      'invalid-date',
      '2024-04-27',
      '2024-01-05',
    ]);
  });

  it('in which nothing tells day from month is refused, with an example and what to say', () => {
    const error = refusal(['5/1/2024', '6/2/2024']);
    expect(error.code).toBe('ambiguous-dates');
    expect(said(error)).toBe(
      'line 2, column "Date": day and month cannot be told apart anywhere in the column; expected 2024-01-05 (day first) or 2024-05-01 (month first), got "5/1/2024". Say which it is: `dateFormat` d/M/yyyy or `dateFormat` M/d/yyyy.',
    );
    expect(said(refusal(['05-01-24']))).toContain('`dateFormat` yy-M-d');
    expect(said(refusal(['5.1.24'], { isNeeded: false }))).toContain('`columns` date=');
  });

  it('of which two contradict each other is refused, with both lines', () => {
    const error = refusal(['5/1/2024', '27/4/2024', '4/28/2024']);
    expect(error.code).toBe('ambiguous-dates');
    expect(said(error)).toContain('"27/4/2024" in line 3 is day first');
    expect(said(error)).toContain('"4/28/2024" in line 4 is month first');
  });

  it('of which three contradict each other, though no two do, is refused', () => {
    // Day or month first, day or year first, then month or year first.
    const error = refusal(['05/06/2024', '31/12/05', '12/31/05', '05/12/31']);
    expect(error.code).toBe('ambiguous-dates');
  });
});

describe('a stated format', () => {
  it('decides every value by itself', () => {
    const texts = ['5/1/24', '27/4/24', '1/5/2024', '2024-01-05'];
    expect(readAll(texts, { dateFormat: 'M/d/yy' })).toEqual([
      '2024-05-01',
      'invalid-date',
      'invalid-date',
      'invalid-date',
    ]);
  });

  it('leaves a time of day behind the date alone', () => {
    const texts = ['5/1/2024 15:04', '5/1/2024 3:04 PM', '5/1/2024 25:00', '5/1/2024 noon'];
    expect(readAll(texts, { dateFormat: 'd/M/yyyy' })).toEqual([
      '2024-01-05',
      '2024-01-05',
      'invalid-date',
      'invalid-date',
    ]);
  });

  it('may be that of Excel, which counts days', () => {
    const texts = ['45409', '45409.75', '2024-04-27', '-1'];
    expect(readAll(texts, { dateFormat: 'excel' })).toEqual([
      '2024-04-27',
      '2024-04-27',
      'invalid-date',
      'invalid-date',
    ]);
  });

  it('that cannot be one is refused', () => {
    expect(refusal([], { dateFormat: 'DD/MM/YYYY' }).code).toBe('invalid-option');
    expect(refusal([], { dateFormat: 'M/d' }).code).toBe('invalid-option');
  });
});

describe('the problem of a row', () => {
  it('says where, what was expected and what came', () => {
    expect(dateColumn(DEFAULTS).read('2025-02-30', 7)).toEqual({
      code: 'invalid-date',
      reason: 'not-a-date-of-the-calendar',
      params: { format: '', time: '', serial: '' },
      line: 7,
      column: 'Date',
      expected: 'a date such as 2024-04-27',
      received: '2025-02-30',
    });
  });

  it('suggests serial days where the text looks like one', () => {
    const problem = dateColumn(DEFAULTS).read('45409', 7) as Issue;
    expect(renderIssue(problem)).toContain('`dateFormat` excel');
  });

  it('keeps its own line, though the text came before', () => {
    const column = dateColumn(DEFAULTS);
    column.read('soon', 2);
    expect(column.read('soon', 9)).toMatchObject({ line: 9 });
    column.read('5/1/2024', 3);
    expect(column.read('5/1/2024', 10)).toMatchObject({ line: 10 });
  });
});

/** Values of one column, many of them possible in several orders. */
const values = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(31), fc.nat(12), fc.constantFrom(2024, 2011))
      .map((p) => p.join('/')),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(12), fc.nat(31), fc.constantFrom(24, 11)).map((p) => p.join('/')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2024-04-27', '27 Apr 2024', 'soon', '10/11/12', '31/12/05'),
  },
);
const columns = fc.array(values, { maxLength: 8 });

/** A column's answer for each text, or why the whole column is refused. */
function outcome(texts: readonly string[]): ReadonlyMap<string, string> | string {
  try {
    const dates = readAll(texts);
    return new Map(texts.map((text, at) => [text, dates[at] ?? '']));
  } catch (error) {
    return error instanceof PyramidError ? error.code : 'other';
  }
}

describe('detection', () => {
  it('never reads a column in an order that contradicts one of its values', () => {
    fc.assert(
      fc.property(columns, (texts) => {
        const dates = outcome(texts);
        const possible = texts.map((text) => readDateText(text));
        const orders = DATE_ORDERS.filter((order) =>
          possible.every((reading) => typeof reading !== 'object' || reading[order] !== undefined),
        );
        const answers = orders.map((order) =>
          possible.map((reading) => {
            if (typeof reading !== 'object') return reading ?? 'invalid-date';
            return reading[order];
          }),
        );
        const distinct = new Set(answers.map((answer) => answer.join()));
        // One order, or several that agree: that is the answer. None, or several that do not: no answer.
        if (distinct.size !== 1) expect(dates).toBe('ambiguous-dates');
        else expect(dates).toEqual(new Map(texts.map((text, at) => [text, answers[0]?.[at]])));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same dates whatever the order of the rows', () => {
    const shuffled = columns.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([texts, other]) => {
        expect(outcome(other)).toEqual(outcome(texts));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a column that keeps times', () => {
  const times = (texts: readonly string[], options: Partial<DateColumnOptions> = {}) =>
    readAll(texts, { ...options, kept: 'every-time' });

  it('has each with its date, and a date alone where there is none', () => {
    expect(times(['2024-01-05 10:30', '2024-01-05'])).toEqual([
      '2024-01-05T10:30:00',
      '2024-01-05',
    ]);
  });

  it('keeps the time of a date that waits', () => {
    expect(times(['5/1/2024 10:30', '27/4/2024'])).toEqual(['2024-01-05T10:30:00', '2024-04-27']);
  });

  it('has the date that is written, whatever the offset, as a column without times has', () => {
    expect(readAll(['2024-01-05T23:30:00Z'])).toEqual(['2024-01-05T23:30:00Z']);
    expect(times(['2024-01-05T23:30:00Z'])).toEqual(['2024-01-05T23:30:00Z']);
  });

  it('takes what a column without times takes, and nothing else', () => {
    const date = fc.constantFrom(
      '2024-01-05',
      '27/4/2024',
      '5 Jan 2024',
      '20240105',
      '2024年1月5日',
      'x',
    );
    const time = fc.constantFrom(
      '',
      ' 10:30',
      'T10:30:00Z',
      ', 9:05 pm',
      ' 1030',
      '下午3:05',
      ' 25:00',
      ' 10:30 10:30',
    );
    fc.assert(
      fc.property(date, time, (day, clock) => {
        const [plain] = readAll([day + clock]);
        const [kept] = times([day + clock]);
        expect(kept?.slice(0, 10)).toBe(plain?.slice(0, 10));
        const isInstant = clock.endsWith('Z');
        expect(kept !== plain).toBe(plain !== 'invalid-date' && clock !== '' && !isInstant);
      }),
    );
  });
});

describe('two columns of one table', () => {
  it('share what their dates show', () => {
    const evidence = dateEvidence();
    const [opened, closed] = ['Opened', 'Closed'].map((heading) =>
      dateColumn({ ...DEFAULTS, heading }, evidence),
    );
    const waiting = opened?.read('5/1/2024', 2);
    expect(waiting).toMatchObject({ text: '5/1/2024' });
    expect(closed?.read('27/4/2024', 2)).toBe('2024-04-27');
    expect(opened?.isSettled()).toBe(true);
    expect(opened?.read('6/1/2024', 3)).toBe('2024-01-06');
  });
});

describe('numbers that count since 1970', () => {
  it('in seconds or milliseconds are instants, which is known afterwards', () => {
    const evidence = dateEvidence();
    const column = dateColumn(DEFAULTS, evidence);
    expect(column.read('1735689599', 2)).toBe('2024-12-31T23:59:59Z');
    expect([...evidence.epochs]).toEqual(['seconds']);
    expect(column.read('1735689600123', 3)).toBe('2025-01-01T00:00:00.123Z');
    expect(column.read(' 1735689600.5 ', 4)).toBe('2025-01-01T00:00:00.500Z');
    expect([...evidence.epochs]).toEqual(['seconds', 'milliseconds']);
  });

  it('lie between 2000 and 2100, and are no hours of a day', () => {
    expect(readAll(['9999999999', '4102444800', '17356895', '173568959900', '2024042710'])).toEqual(
      ['invalid-date', 'invalid-date', 'invalid-date', 'invalid-date', 'invalid-date'],
    );
    expect(readAll(['20240427'])).toEqual(['2024-04-27']);
  });
});

describe('a column of dates without a year', () => {
  it('is a question', () => {
    const problem = dateColumn(DEFAULTS).read('27.04.', 2) as Issue;
    expect(renderIssue(problem)).toContain('a date without its year');
    expect(renderIssue(problem)).toContain('`year` 2025');
  });

  it('has the year that was said, in the order that the dates show', () => {
    expect(readAll(['0507', '1507'], { year: 2025 })).toEqual(['2025-07-05', '2025-07-15']);
    expect(readAll(['4/5', '4/27', '4/27/2024'], { year: 2025 })).toEqual([
      '2025-04-05',
      '2025-04-27',
      '2024-04-27',
    ]);
    expect(said(refusal(['0507'], { year: 2025 }))).toContain(
      'expected 2025-07-05 (day first) or 2025-05-07 (month first), got "0507". Say which it is: `dateFormat` ddMM or `dateFormat` MMdd.',
    );
    expect(readAll(['0507', '107'], { year: 2025, dateFormat: 'ddMM' })).toEqual([
      '2025-07-05',
      '2025-07-01',
    ]);
    expect(readAll(['5.7.'], { year: 2025, dateFormat: 'd.M.' })).toEqual(['2025-07-05']);
  });
});

describe('a zone', () => {
  it('of times that name none makes instants of them, and leaves dates as they are', () => {
    const evidence = dateEvidence();
    const column = dateColumn({ ...DEFAULTS, bareZone: { zone: 'Asia/Shanghai' } }, evidence);
    expect(column.read('2025-01-01', 2)).toBe('2025-01-01');
    expect(evidence.zones.size).toBe(0);
    expect(column.read('2025-01-01 00:30', 3)).toBe('2025-01-01T00:30:00+08:00');
    expect(column.read('2025-01-01T00:30:00Z', 4)).toBe('2025-01-01T00:30:00Z');
    expect(column.read('27/4/2025 10:30', 5)).toBe('2025-04-27T10:30:00+08:00');
    expect([...evidence.zones]).toEqual([['Date', 'Asia/Shanghai']]);
    expect(readAll(['2025-07-01 10:30'], { bareZone: { zone: 'America/New_York' } })).toEqual([
      '2025-07-01T10:30:00-04:00',
    ]);
    expect(readAll(['2025-07-01 10:30'], { bareZone: { offset: 'Z' } })).toEqual([
      '2025-07-01T10:30:00Z',
    ]);
    const waits = ['5/1/2025 10:30', '27/4/2025 10:30'];
    expect(readAll(waits, { bareZone: { offset: '+09:00' } })[0]).toBe('2025-01-05T10:30:00+09:00');
  });

  it('by a name of several is a question, unless one is said', () => {
    const error = refusal(['2025-01-01 00:30 CST']);
    expect(said(error)).toContain('CST is the name of several time zones');
    expect(said(error)).toContain('`zoneOfBareTimes` Asia/Shanghai');
    expect(readAll(['2025-01-01 00:30 CST'], { saidZone: { zone: 'Asia/Shanghai' } })).toEqual([
      '2025-01-01T00:30:00+08:00',
    ]);
    expect(
      refusal(['2025-01-01 00:30'], { bareZone: { name: 'IST', zones: ['Asia/Kolkata'] } }).code,
    ).toBe('ambiguous-dates');
  });

  it('that a time names holds for its day', () => {
    expect(readAll(['2025-01-01 00:30 Europe/Berlin', '2025-07-01 00:30 Europe/Berlin'])).toEqual([
      '2025-01-01T00:30:00+01:00',
      '2025-07-01T00:30:00+02:00',
    ]);
  });
});
