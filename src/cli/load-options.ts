import type { Stability } from '../core/pyramid/adjust';
import type { PyramidOptions } from '../core/pyramid/build-pyramid';
import type { Pyramid } from '../core/pyramid/pyramid';
import { readPyramid } from '../core/pyramid/read-pyramid';
import { readScheme } from '../core/pyramid/scheme-schema';
import {
  type LoadRowsOptions,
  loadOverrides,
  loadParents,
  loadRates,
  loadRoster,
} from '../node/load';
import type { SalesFlags } from './flags';
import { readJson } from './read-json';

/** Flags that are options of reading as they stand. */
const OF_ROWS = ['columns', 'encoding', 'delimiter', 'dateFormat', 'decimalComma'] as const;

/** Flags that are options of the pyramid as they stand. */
const OF_PYRAMID = [
  'asOf',
  'fiscalYearStart',
  'timeZone',
  'basis',
  'rounding',
  'ties',
  'nonPositive',
  'population',
  'onError',
] as const;

/** Flags as options: only those that were given, so that the library keeps its own defaults. */
export async function loadOptions(
  flags: SalesFlags,
): Promise<{ rowOptions: LoadRowsOptions; pyramidOptions: PyramidOptions }> {
  const { scheme, roster, overrides, parents, rates, previous, currency = '' } = flags;
  const files: PyramidOptions = {
    ...(scheme !== undefined && { scheme: await readJson(scheme, readScheme) }),
    ...(roster !== undefined && { roster: await loadRoster(roster) }),
    ...(overrides !== undefined && { overrides: await loadOverrides(overrides) }),
    ...(parents !== undefined && { parents: await loadParents(parents) }),
    ...(rates !== undefined && { rates: { to: currency, rates: await loadRates(rates) } }),
    ...(previous !== undefined && {
      stability: { ...stabilityFlags(flags), previous: await readJson(previous, readPyramid) },
    }),
  };
  return {
    rowOptions: given(flags, OF_ROWS),
    pyramidOptions: { ...given(flags, OF_PYRAMID), ...files },
  };
}

/** What keeps tiers of the window before, where a buffer or grace was given. */
export function stabilityAfter(previous: Pyramid, flags: SalesFlags): Stability | undefined {
  const asked = flags.buffer !== undefined || flags.grace !== undefined;
  return asked ? { ...stabilityFlags(flags), previous } : undefined;
}

function stabilityFlags(flags: SalesFlags): Omit<Stability, 'previous'> {
  return given(flags, ['buffer', 'grace']);
}

function given<K extends keyof SalesFlags>(
  flags: SalesFlags,
  names: readonly K[],
): { readonly [N in K]?: Exclude<SalesFlags[N], undefined> } {
  const pairs = names.map((name) => [name, flags[name]] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as {
    [N in K]?: Exclude<SalesFlags[N], undefined>;
  };
}
