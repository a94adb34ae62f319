import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RiskWatch } from '../../src/core/treatments/risk-watch';
import { cli } from './running';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

async function watchOf(file: string, ...flags: string[]): Promise<RiskWatch> {
  const { out } = await cli('risks', `${DATA}/${file}`, ...flags, '--format', 'json');
  return JSON.parse(out) as RiskWatch;
}

describe.skipIf(!existsSync(DATA))('the risks of real data', () => {
  const adventureworks = 'adventureworks/sales-flat.csv';
  const asOf = ['--as-of', '2019-07-01'];

  it('begin with the best customers that were lost, not with cutoffs', async () => {
    const { signals } = await watchOf(adventureworks, ...asOf);
    const first = signals.slice(0, 10);
    expect(new Set(first.map(({ signal }) => signal))).toEqual(
      new Set(['downgraded', 'fall-in-value']),
    );
    expect(new Set(first.map(({ judgedBy }) => judgedBy))).toEqual(new Set(['A']));
    const near = signals.filter(({ signal }) => signal === 'near-cutoff');
    expect(near.length).toBeGreaterThan(100);
    expect(new Set(near.map(({ severity }) => severity))).toEqual(new Set(['watch']));
  }, 60_000);

  // As an independent count over purchase dates has it: 21 customers of the tiers A to C have three
  // in the window, and with those of the window before, which follows on, there are 38.
  it.each([
    ['the window before, which is joined', [], 38],
    ['a window before that is not adjacent', ['--previous-window', '2016-07-01..2017-06-30'], 21],
  ])(
    'silence with %s',
    async (_, flags, expected) => {
      const { signals } = await watchOf(adventureworks, ...asOf, ...flags);
      const silent = signals.filter(({ signal, tier }) => signal === 'silence' && tier !== 'D');
      expect(silent.filter(({ lapsed }) => !lapsed)).toHaveLength(expected);
    },
    60_000,
  );

  it('name newcomers who would rise at their pace', async () => {
    const { signals } = await watchOf(adventureworks, ...asOf);
    const rising = signals.filter(({ signal }) => signal === 'rising');
    expect(rising.map(({ customerId }) => customerId)).toContain('13259');
    expect(rising.every(({ severity }) => severity === 'watch')).toBe(true);
  }, 60_000);
});
