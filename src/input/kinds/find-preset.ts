import type { Preset } from '../presets/preset';
import { headingKey } from './headings';

/**
 * The preset of a table with these headings: the one of whose headings all are there, the most of
 * them where several are.
 */
export function presetOf(
  headings: readonly string[],
  presets: readonly Preset[],
): Preset | undefined {
  const known = new Set(headings.map(headingKey));
  let best: Preset | undefined;
  for (const preset of presets) {
    const isWhole = preset.headings.every((heading) => known.has(headingKey(heading)));
    if (isWhole && preset.headings.length > (best?.headings.length ?? 0)) best = preset;
  }
  return best;
}
