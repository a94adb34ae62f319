import { describe, expect, it } from 'vitest';
import { statedZone, zoneInHeading } from '../../../src/input/kinds/heading-zones';
import { headingKey } from '../../../src/input/kinds/headings';
import { refusalOf } from '../../said';

describe('the zone in a heading', () => {
  it.each([
    ['Created (UTC)', { offset: 'Z' }],
    ['Created date (UTC)', { offset: 'Z' }],
    ['Date/Time (GMT+8)', { offset: '+08:00' }],
    ['日時(JST)', { offset: '+09:00' }],
    ['日時（JST）', { offset: '+09:00' }],
    ['创建时间（北京时间）', { zone: 'Asia/Shanghai' }],
    ['Paid at (America/New_York)', { zone: 'America/New_York' }],
    ['Paid at (Pacific Time)', { zone: 'America/Los_Angeles' }],
    ['Zeit (MEZ)', { offset: '+01:00' }],
    ['created_at_utc', { offset: 'Z' }],
    ['createdAtUtc', { offset: 'Z' }],
    ['Date UTC', { offset: 'Z' }],
    ['Order Date (EST)', { offset: '-05:00' }],
  ])('%j is found', (heading, zone) => {
    expect(zoneInHeading(heading)).toEqual(zone);
  });

  it('may be one of several', () => {
    expect(zoneInHeading('Order Date (CST)')).toMatchObject({ name: 'CST' });
  });

  it.each(['Order Date', 'Date (local)', 'Outc', 'UTC', 'Date (dd/mm/yyyy)', 'Date (net)', ''])(
    '%j has none',
    (heading) => {
      expect(zoneInHeading(heading)).toBeUndefined();
    },
  );

  it('is no part of what it is known by', () => {
    expect(headingKey('Paid at (America/New_York)')).toBe(headingKey('Paid at'));
    expect(headingKey('Order Date (JST)')).toBe(headingKey('Order Date'));
  });
});

describe('a zone that is said', () => {
  it('is one, or none whatever headings say', () => {
    expect(statedZone('Asia/Shanghai')).toEqual({ zone: 'Asia/Shanghai' });
    expect(statedZone('+8')).toEqual({ offset: '+08:00' });
    expect(statedZone('none')).toBeNull();
    expect(statedZone(undefined)).toBeUndefined();
    expect(refusalOf(() => statedZone('CST'))).toContain('not one time zone');
    expect(refusalOf(() => statedZone('here'))).toContain('Asia/Shanghai');
  });
});
