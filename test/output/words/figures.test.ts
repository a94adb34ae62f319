import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMoney, groupDigits, money, percent } from '../../../src/output/words/figures';

describe('groupDigits', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-999', '-999'],
    ['-1000', '-1,000'],
    ['-123456', '-123,456'],
    ['1234567.8912345', '1,234,567.8912345'],
    ['12345678901234567890', '12,345,678,901,234,567,890'],
  ])('writes %s as %s', (amount, text) => {
    expect(groupDigits(amount)).toBe(text);
  });

  it('only adds commas, three digits apart', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.stringMatching(/^(\.\d{1,9})?$/), (whole, fraction) => {
        const text = groupDigits(`${whole}${fraction}`);
        expect(text.replaceAll(',', '')).toBe(`${whole}${fraction}`);
        expect(text).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    ['1234.5', '1,234.50'],
    ['1234', '1,234.00'],
    ['0.005', '0.00'],
    ['0.015', '0.02'],
    ['-0.005', '0.00'],
    ['-0.006', '-0.01'],
    ['12345678901234567890.125', '12,345,678,901,234,567,890.12'],
  ])('writes %s as %s, rounded half to even', (amount, text) => {
    expect(money(amount)).toBe(text);
  });
});

describe('exactMoney', () => {
  it.each([
    ['3120', '3,120'],
    ['84210.5', '84,210.50'],
    ['12900.25', '12,900.25'],
    ['0.0001', '0.0001'],
    ['-1234.567', '-1,234.567'],
  ])('writes %s as %s, with every digit', (amount, text) => {
    expect(exactMoney(amount)).toBe(text);
  });
});

describe('percent', () => {
  it('has one decimal unless told otherwise', () => {
    expect(percent('0.0123')).toBe('1.2%');
    expect(percent('0.0123', 2)).toBe('1.23%');
    expect(percent('1', 0)).toBe('100%');
    expect(percent('12.345')).toBe('1,234.5%');
  });

  it('rounds half to even, and nothing has no sign', () => {
    expect(percent('0.0005')).toBe('0.0%');
    expect(percent('0.0015')).toBe('0.2%');
    expect(percent('-0.0001')).toBe('0.0%');
    expect(percent('0.3333333333333333333333333333333333', 2)).toBe('33.33%');
  });
});
