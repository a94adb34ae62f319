import { describe, expect, it } from 'vitest';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { readScheme } from '../../../src/core/pyramid/scheme-schema';

describe('defaultScheme', () => {
  it('cuts by headcount', () => {
    expect(defaultScheme.cut).toBe('headcount');
  });

  it.each([
    ['A', 'vip', '0.01', 'VIP', 'VIP客户'],
    ['B', 'major', '0.04', 'Major', '主要客户'],
    ['C', 'ordinary', '0.15', 'Ordinary', '普通客户'],
    ['D', 'small', '0.8', 'Small', '小客户'],
  ])('tier %s, %s, holds %s of the customers', (id, name, share, en, zh) => {
    const tier = defaultScheme.tiers.find((candidate) => candidate.id === id);
    expect(tier).toEqual({ id, name, share, label: { en, zh } });
  });

  it('stands best tier first and holds everybody', () => {
    expect(defaultScheme.tiers.map((tier) => tier.id)).toEqual(['A', 'B', 'C', 'D']);
    expect(() => readScheme(defaultScheme)).not.toThrow();
  });
});
