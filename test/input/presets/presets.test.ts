import { describe, expect, it } from 'vitest';
import { presetOf } from '../../../src/input/kinds/find-preset';
import { headingKey } from '../../../src/input/kinds/headings';
import { PRESETS } from '../../../src/input/presets/presets';

describe('presets', () => {
  it('have names of their own, titles and notes in both languages, and a source', () => {
    expect(new Set(PRESETS.map(({ name }) => name)).size).toBe(PRESETS.length);
    for (const { name, title, source, notes = [] } of PRESETS) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const label of [title, ...notes]) {
        expect(label.en, name).not.toBe('');
        expect(label['zh'], name).toMatch(/[\u4e00-\u9fff]|^[A-Z]/);
      }
      expect(source, name).not.toBe('');
    }
  });

  it.each(PRESETS.map((preset) => [preset.name, preset] as const))(
    '%s speaks only of columns by which it is recognised',
    (_, preset) => {
      const known = new Set(preset.headings.map(headingKey));
      const terms = Object.values(preset.columns).flatMap((text) =>
        known.has(headingKey(text)) ? [text] : text.split(/\]\s*[-+*|]\s*\[|[[\]]/),
      );
      const named = [
        ...terms.filter((term) => term !== ''),
        ...[...(preset.except ?? []), ...(preset.only ?? [])].map(({ column }) => column),
        ...(preset.refunds === undefined
          ? []
          : [preset.refunds.column, preset.refunds.customer ?? preset.refunds.column]),
        ...(preset.orderAmounts ?? []),
        ...(preset.lineAmounts ?? []),
      ];
      for (const heading of named) expect(known, heading).toContain(headingKey(heading));
    },
  );

  it.each(PRESETS.map((preset) => [preset.name, preset] as const))(
    '%s is recognised by its headings in any order, among others, and not without one of them',
    (_, preset) => {
      const headings = ['Some other', ...preset.headings.toReversed()];
      expect(presetOf(headings, PRESETS)?.name).toBe(preset.name);
      for (const missing of preset.headings) {
        const others = preset.headings.filter((heading) => heading !== missing);
        expect(presetOf(others, PRESETS)?.name, missing).not.toBe(preset.name);
      }
    },
  );
});
