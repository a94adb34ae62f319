import { describe, expect, it } from 'vitest';
import { TextPlaces } from '../../../src/core/values/text-places';

describe('places of texts', () => {
  it('are those of a Map, however many texts there are and whatever their letters', () => {
    const places = new TextPlaces();
    const map = new Map<string, number>();
    const texts = Array.from({ length: 30_000 }, (_, i) => {
      const number = (i * 7919) % 10_007;
      return `${['', 'CU-', '客户', '\u{1F600}', '__proto__'][i % 5]}${number === 0 ? '' : number}`;
    });
    const found: number[] = [];
    const expected: number[] = [];
    for (const text of texts) {
      const known = places.placeOf(text);
      found.push(known);
      expected.push(map.get(text) ?? -1);
      if (known < 0) map.set(text, places.add(text));
    }
    expect(found).toEqual(expected);
    expect(places.texts).toEqual([...map.keys()]);
    expect(places.texts.map((text) => places.placeOf(text))).toEqual([...map.values()]);
    expect(places.placeOf('nobody')).toBe(-1);
  });

  it('tell texts of one hash apart', () => {
    // FNV-1a over 32 bits gives these pairs one hash.
    for (const [one, other] of [
      ['costarring', 'liquid'],
      ['declinate', 'macallums'],
      ['altarage', 'zinke'],
    ] as const) {
      const places = new TextPlaces();
      expect(places.add(one)).toBe(0);
      expect(places.placeOf(other)).toBe(-1);
      expect(places.add(other)).toBe(1);
      expect([places.placeOf(one), places.placeOf(other)]).toEqual([0, 1]);
    }
  });
});
