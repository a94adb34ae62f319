import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/output/charts/theme';

/** How those see who lack one kind of cones (Machado, Oliveira, Fernandes 2009), in linear RGB. */
const SIGHTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

/** CIE L*a*b* of a colour as somebody sees it. */
function seen(colour: string, sight: string): number[] {
  const rgb = linear(colour);
  const matrix = SIGHTS[sight] ?? [];
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (rgb[at] ?? 0), 0),
      ),
    ),
  );
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(PALETTES))('the palette %s', (_, palette) => {
  it.each(Object.keys(SIGHTS))('has tiers that differ for %s', (sight) => {
    const labs = palette.tiers.map((colour) => seen(colour, sight));
    for (const [at, one] of labs.entries()) {
      for (const other of labs.slice(at + 1)) {
        const distance = Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)));
        expect(distance).toBeGreaterThan(10);
      }
    }
  });

  it('has words that are read on its paper, and bars that are seen', () => {
    for (const text of [palette.ink, palette.soft]) {
      expect(contrast(text, palette.paper)).toBeGreaterThan(4.5);
    }
    for (const bar of [...palette.tiers, palette.accent, palette.good, palette.bad]) {
      expect(contrast(bar, palette.paper)).toBeGreaterThan(3);
    }
  });
});
