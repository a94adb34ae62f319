import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../src/input/cells/date-names';
import { zoneIn } from '../../../src/input/cells/zone-text';
import { MONTHS } from '../../../src/input/vocabulary/calendar-words';
import { ZONE_OFFSETS, ZONES_OF_SEVERAL } from '../../../src/input/vocabulary/zones';

describe('the names of months', () => {
  it.each(Object.entries(MONTHS))(
    'in %s are twelve, each the same month in every language',
    (_, text) => {
      const months = text.split(' ');
      expect(months).toHaveLength(12);
      for (const [at, names] of months.entries()) {
        for (const name of names.split('/'))
          expect([name, monthNumber(name)]).toEqual([name, at + 1]);
      }
    },
  );
});

describe('the names of zones', () => {
  it('mean one offset each, or several zones', () => {
    const names = Object.values(ZONE_OFFSETS).flatMap((list) => list.split(' '));
    expect(new Set(names).size).toBe(names.length);
    for (const [name, zones] of Object.entries(ZONES_OF_SEVERAL)) {
      expect(names).not.toContain(name);
      for (const zone of zones.split(' ')) expect(zoneIn(zone)).toEqual({ zone });
    }
  });
});
