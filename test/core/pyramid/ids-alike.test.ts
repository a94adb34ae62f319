import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsAlike } from '../../../src/core/pyramid/ids-alike';
import { foldId } from '../../../src/core/values/fold-id';

/** Ways in which people and programs write one id. */
const SPELLINGS: Readonly<Record<string, (id: string) => string>> = {
  'in upper case': (id) => id.toUpperCase(),
  'with a blank behind': (id) => `${id} `,
  'with a blank before': (id) => ` ${id}`,
  'with two blanks inside': (id) => id.replace(' ', '  '),
  'with a blank that does not break': (id) => id.replace(' ', '\u00a0'),
  'with a character of no width': (id) => `${id.slice(0, 2)}\u200b${id.slice(2)}`,
  'with a byte order mark': (id) => `\ufeff${id}`,
  'in full width': (id) =>
    id.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

describe('idsAlike(ids)', () => {
  it.each(Object.entries(SPELLINGS))('finds an id written %s', (_, spell) => {
    const ids = ['ann lee', 'bob ray', '1001', spell('ann lee')];
    expect(idsAlike(ids).map((group) => group.length)).toEqual([2]);
  });

  it('finds none among ids of digits or of one case', () => {
    expect(idsAlike(['1', '01', '001', '10 01'])).toEqual([]);
    expect(idsAlike(['CU-1', 'CU-2', 'CU 1'])).toEqual([]);
    expect(idsAlike(['ann', 'bob'])).toEqual([]);
  });

  it('finds none where ids are drawn from both cases, but blanks all the same', () => {
    const drawn = ['aB3xQ9', 'Ab3Xq9', 'zK0pLm', 'QwE4rT', 'x9YbNc', 'NULL'];
    expect(idsAlike([...drawn, ...'mNb7Vc Tr5EwQ kJ8hGf pO1iUy'.split(' ')])).toEqual([]);
    const many = Array.from({ length: 30 }, (_, at) => `qW${at + 10}eRt`);
    expect(idsAlike([...many, 'aB3xQ9', 'aB3xQ9 '])).toEqual([['aB3xQ9', 'aB3xQ9 ']]);
  });

  it('does not take a pattern for chance', () => {
    expect(idsAlike(['Cust0001', 'CUST0001', 'Cust0002'])).toHaveLength(1);
    expect(idsAlike(['custId01', 'custId02', 'custid01', 'custId03'])).toHaveLength(1);
  });

  it('gives every id that shares its fold with another, in an order of its own', () => {
    const id = fc.stringMatching(/^[aAbB ]{1,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
        const groups = idsAlike(ids);
        expect(idsAlike(ids.toReversed())).toEqual(groups);
        const shared = ids.filter((one) => ids.some((o) => o !== one && foldId(o) === foldId(one)));
        expect(groups.flat().sort()).toEqual(shared.sort());
      }),
    );
  });
});
