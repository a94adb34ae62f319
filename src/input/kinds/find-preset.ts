import { PyramidError } from '../../core/issues/issue';
import { checkChoice } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import type { Preset } from '../presets/preset';
import { findHeading, headingKey } from './headings';
import { readPreset } from './read-preset';

/** The name of a preset, one of one's own, or `none`. */
export type PresetChoice = string | Preset;

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

/**
 * The preset that is asked for, else the one that is recognised. Throws `invalid-option` for one that
 * there is not, and `missing-column` where the table is no such export.
 */
export function presetFor(
  headings: readonly string[],
  choice: PresetChoice | undefined,
  presets: readonly Preset[],
): Preset | undefined {
  if (choice === undefined) return presetOf(headings, presets);
  if (choice === 'none') return undefined;
  const preset = typeof choice === 'string' ? named(choice, presets) : readPreset(choice, 'preset');
  const missing = preset.headings.filter((name) => findHeading(headings, name).length === 0);
  if (missing.length === 0) return preset;
  throw new PyramidError({
    code: 'missing-column',
    ...because('another-export-than-the-preset', { preset: preset.name, missing, headings }),
    path: 'preset',
  });
}

function named(choice: string, presets: readonly Preset[]): Preset {
  const names = presets.map(({ name }) => name);
  checkChoice('preset', choice, [...names, 'none']);
  return presets.find(({ name }) => name === choice) as Preset;
}
