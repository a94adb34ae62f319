import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { buildPyramidsByGroup } from '../../../src/core/pyramid/by-group';
import { noticesOfAll } from '../../../src/core/pyramid/customer-notices';
import type { Transaction } from '../../../src/core/pyramid/transaction';

const row = (date: string, group = ''): Transaction => ({
  customerId: 'ann',
  date,
  revenue: 5,
  ...(group !== '' && { group }),
});
const NEW_YEAR = [
  row('2025-01-01T00:30:00+08:00'),
  row('2025-06-01T10:00:00+08:00'),
  row('2026-01-01T07:59:00+08:00'),
];
const moved = (rows: readonly Transaction[], options: PyramidOptions = {}): readonly Notice[] =>
  buildPyramid(rows, options).notices.filter(({ notice }) => notice === 'days-moved');

describe('timestamps that fall on another day in UTC than they show', () => {
  it('are counted, with those that come into the window and leave it by that', () => {
    expect(moved(NEW_YEAR, { window: '2025' })[0]?.params).toEqual({
      rows: 2,
      entering: 1,
      leaving: 1,
      offsets: ['+08:00'],
      example: '2025-01-01T00:30:00+08:00',
      day: '2024-12-31',
      zone: 'Asia/Shanghai',
    });
    expect(moved(NEW_YEAR)[0]?.params).toMatchObject({ rows: 2, entering: 0, leaving: 0 });
  });

  it('are of no account outside the window by both days', () => {
    expect(moved([row('2024-05-01T00:30:00+08:00')], { window: '2025' })).toEqual([]);
  });

  it('are said alike in any order of rows', () => {
    const said = moved(NEW_YEAR, { window: '2025' });
    expect(moved(NEW_YEAR.toReversed(), { window: '2025' })).toEqual(said);
  });

  it('are not mentioned to who names a zone', () => {
    expect(moved(NEW_YEAR, { window: '2025', timeZone: 'UTC' })).toEqual([]);
    expect(moved(NEW_YEAR, { window: '2025', timeZone: 'Asia/Shanghai' })).toEqual([]);
  });

  it('are none where all show the day of UTC, or no offset', () => {
    const others = ['2025-01-01', '2025-01-01T00:30:00', '2025-01-01T23:30:00Z'].map((date) =>
      row(date),
    );
    expect(moved([...others, row('2025-01-01T09:00:00+08:00')])).toEqual([]);
  });

  it('name a zone whose clocks show all of the offsets, where there is one', () => {
    const winter = row('2025-01-01T23:00:00-05:00');
    const summer = row('2025-07-01T23:00:00-0400');
    expect(moved([winter, summer])[0]?.params).toMatchObject({
      offsets: ['-04:00', '-05:00'],
      zone: 'America/New_York',
    });
    const far = row('2025-07-01T01:00:00+13:00');
    expect(moved([winter, far])[0]?.params).toMatchObject({ zone: '' });
  });

  it('are told once of all groups', () => {
    const rows = NEW_YEAR.map(({ date }, at) => row(date as string, `g${at}`));
    const pyramids = buildPyramidsByGroup(rows, { window: '2025' }).map(({ pyramid }) => pyramid);
    const said = noticesOfAll(pyramids).filter(({ notice }) => notice === 'days-moved');
    expect(said).toEqual(moved(NEW_YEAR, { window: '2025' }));
  });
});
