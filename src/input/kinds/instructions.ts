import { invalidOption, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { DirectionMark, Preset, RefundRule } from '../presets/preset';
import { type StatedLevel, statedLevels } from './amount-levels';
import { directionsIn } from './direction-words';
import { presetFor } from './find-preset';
import type { Kind, Mapping } from './kind';
import type { KindOptions } from './kind-options';
import { listed, type RowRuleInput, type RowRules } from './row-rules';

/** A plan says all that a preset would. */
export function presetIn<Role extends string>(
  { traits }: Kind<unknown, Role>,
  headings: readonly string[],
  { plan, preset }: KindOptions<Role>,
): Preset | undefined {
  const isGuessed = preset === undefined;
  if (traits.presets === undefined || (isGuessed && plan !== undefined)) return undefined;
  return presetFor(headings, preset, traits.presets);
}

/** All rules by which rows of a table are left out. */
export type AllRules = Readonly<Record<keyof RowRules, readonly RowRuleInput[]>>;

/** The rules of a preset and of the caller; those of a plan where the caller has none. */
export function rulesIn(
  preset: Preset | undefined,
  { plan, except = plan?.except ?? [], only = plan?.only ?? [] }: KindOptions<string>,
): AllRules {
  return {
    except: [...(preset?.except ?? []), ...listed(except, 'except')],
    only: [...(preset?.only ?? []), ...listed(only, 'only')],
  };
}

/** The words of a direction and the refunds, as the caller says them, else the plan, else the preset. */
export function directionIn(
  preset: Preset | undefined,
  { plan, direction }: KindOptions<string>,
): {
  readonly words: Readonly<Record<string, DirectionMark>>;
  readonly refunds: RefundRule | undefined;
} {
  const words = { ...preset?.direction, ...plan?.direction, ...directionsIn(direction) };
  return { words, refunds: preset?.refunds ?? plan?.refunds };
}

/** Whose amounts are by the heading of their column, as the caller says, else the plan, else the preset. */
export function levelsIn(
  preset: Preset | undefined,
  { plan, orderAmounts = [], lineAmounts = [] }: KindOptions<string>,
): readonly StatedLevel[] {
  const stated = [
    ...statedLevels(orderAmounts, 'order', 'orderAmounts'),
    ...statedLevels(lineAmounts, 'line', 'lineAmounts'),
    ...statedLevels(plan?.orderAmounts ?? [], 'order', 'plan.orderAmounts'),
    ...statedLevels(plan?.lineAmounts ?? [], 'line', 'plan.lineAmounts'),
    ...statedLevels(preset?.orderAmounts ?? [], 'order', 'preset.orderAmounts'),
    ...statedLevels(preset?.lineAmounts ?? [], 'line', 'preset.lineAmounts'),
  ];
  const both = orderAmounts.find((heading) => lineAmounts.includes(heading));
  if (both === undefined) return stated;
  throw invalidOption('lineAmounts', because('amounts-of-both', { heading: both }));
}

/** The columns that a preset names, below those that the caller names. */
export function presetMapping<Role extends string>(
  roles: readonly Role[],
  preset: Preset | undefined,
  { columns }: KindOptions<Role>,
): Mapping<Role> | undefined {
  if (preset === undefined) return columns;
  const known = Object.entries(preset.columns).filter(([role]) => roles.includes(role as Role));
  if (preset.columns['customer'] === '' && columns?.['customer' as Role] === undefined) {
    throw new PyramidError({
      code: 'missing-column',
      ...because('export-without-customers', { preset: preset.name }),
    });
  }
  return { ...(Object.fromEntries(known) as Mapping<Role>), ...columns };
}
