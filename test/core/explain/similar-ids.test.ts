import { describe, expect, it } from 'vitest';
import { similarIds } from '../../../src/core/values/ids';

describe('similarIds', () => {
  it.each([
    ['c-1042', 'C-1042'],
    [' C-1042\u3000', 'C-1042'],
    ['42', '0042'],
    ['0042', '42'],
    ['C-0042', 'C-42'],
    ['00', '0'],
    ['É-1', 'é-01'],
  ])('takes %j for %j', (asked, known) => {
    expect(similarIds(asked, ['other', known], 3)).toEqual([known]);
  });

  it.each([
    ['420', '42'],
    ['C-1042', 'C-1043'],
    ['1001', '101'],
    ['0', ''],
  ])('does not take %j for %j', (asked, known) => {
    expect(similarIds(asked, [known], 3)).toEqual([]);
  });

  it('gives no more than are asked for, the first ones', () => {
    expect(similarIds('a1', ['A1', 'b', 'a01', ' a1', 'A001'], 3)).toEqual(['A1', 'a01', ' a1']);
  });
});
