import { existsSync } from 'node:fs';
import { because } from '../core/issues/reasons';
import { PRESETS, readPlan, readPreset } from '../csv';
import {
  defaultScheme,
  type Pyramid,
  PyramidError,
  type PyramidOptions,
  type Rates,
  readPyramid,
  readScheme,
  type Scheme,
  type Stability,
} from '../index';
import {
  type LoadRowsOptions,
  loadExclusions,
  loadJson,
  loadOverrides,
  loadParents,
  loadRates,
  loadRoster,
} from '../node';
import { defaultPolicies, type Policies, readPolicies } from '../policies';
import { hyphened } from './flag-names';
import { decimalMark, refusal, type SalesFlags } from './flags';

/** Flags that are options of reading as they stand. */
const OF_ROWS = [
  'columns',
  'encoding',
  'delimiter',
  'dateFormat',
  'year',
  'zoneOfBareTimes',
  'headerLine',
  'totalLines',
  'customerLevel',
  'carryDown',
  'except',
  'only',
  'direction',
  'duplicates',
  'orderAmounts',
  'lineAmounts',
  'path',
  'sheet',
] as const;

/** Flags that are options of the pyramid as they stand. */
const OF_PYRAMID = [
  'asOf',
  'fiscalYearStart',
  'fiscalYearNamed',
  'retailYear',
  'retailMonths',
  'timeZone',
  'basis',
  'rounding',
  'ties',
  'nonPositive',
  'population',
  'onError',
  'ids',
] as const;

/** Flags as options: only those that were given, so that the library keeps its own defaults. */
export async function loadOptions(
  flags: SalesFlags,
): Promise<{ rowOptions: LoadRowsOptions; pyramidOptions: PyramidOptions }> {
  const { scheme, roster, overrides, exclude, parents, rates, previous } = flags;
  const files: PyramidOptions = {
    ...(scheme !== undefined && { scheme: await loadScheme(scheme) }),
    ...(roster !== undefined && { roster: await loadRoster(roster) }),
    ...(overrides !== undefined && { overrides: await loadOverrides(overrides) }),
    ...(exclude !== undefined && { exclude: await loadExclusions(exclude) }),
    ...(parents !== undefined && { parents: await loadParents(parents) }),
    ...(rates !== undefined && { rates: await loadedRates(flags) }),
    ...(previous !== undefined && {
      stability: { ...stabilityFlags(flags), previous: await loadJson(previous, readPyramid) },
    }),
  };
  return {
    rowOptions: await readingOptions(flags),
    pyramidOptions: { ...given(flags, OF_PYRAMID), ...files },
  };
}

/** Rates to the currency of the results, where they were given. */
export async function loadedRates({
  rates,
  currency = '',
}: SalesFlags): Promise<Rates | undefined> {
  return rates === undefined
    ? undefined
    : { to: currency, rates: await loadRates(rates, { to: currency }) };
}

/** How the file is to be read. */
export async function readingOptions(flags: Partial<SalesFlags>): Promise<LoadRowsOptions> {
  const { plan, preset } = flags;
  const mark = decimalMark(flags.decimalComma, flags.decimalPoint);
  return {
    ...given(flags, OF_ROWS),
    ...(mark !== undefined && { decimalMark: mark }),
    // The parser of flags gives true where nothing was said.
    ...(flags.header === false && { header: false }),
    ...(plan !== undefined && { plan: await loadJson(plan, readPlan) }),
    ...(preset !== undefined && {
      preset: isPresetFile(preset) ? await loadJson(preset, (input) => readPreset(input)) : preset,
    }),
  };
}

/** Whether `--preset` means a file of one's own: no preset is called so, and it has the name of one. */
export function isPresetFile(text: string): boolean {
  const isName = text === 'none' || PRESETS.some(({ name }) => name === text);
  return !isName && (/[./\\]/.test(text) || existsSync(text));
}

/** Flags that say which tiers of the window before are kept. */
const KEEPING = ['buffer', 'grace', 'maxFall'] as const;

/** What keeps tiers of the window before, where anything says so. */
export function stabilityAfter(previous: Pyramid, flags: SalesFlags): Stability | undefined {
  return keepsNothing(flags) ? undefined : { ...stabilityFlags(flags), previous };
}

function keepsNothing(flags: SalesFlags): boolean {
  return KEEPING.every((name) => flags[name] === undefined);
}

function stabilityFlags(flags: SalesFlags): Omit<Stability, 'previous'> {
  return given(flags, KEEPING);
}

/** Flags that say nothing alone are refused: a result in which they did nothing would mislead. */
export function checkFlags(flags: SalesFlags, isChain: boolean): void {
  if (flags.currency !== undefined && flags.rates === undefined) {
    throw refusal('--currency', because('currency-without-rates'));
  }
  if (flags.previous !== undefined && keepsNothing(flags)) {
    throw refusal('--previous', because('previous-without-rule'));
  }
  if (isChain || flags.previous !== undefined) return;
  for (const name of KEEPING) {
    if (flags[name] !== undefined)
      throw refusal(`--${hyphened(name)}`, because('no-pyramid-before'));
  }
}

/** The tiers of a file, or those of the library. */
export async function loadScheme(path: string | undefined): Promise<Scheme> {
  return path === undefined ? defaultScheme : loadJson(path, readScheme);
}

/** The policies of a file, or those of the library where they know the tiers of the scheme. */
export async function loadPolicies(path: string | undefined, scheme: Scheme): Promise<Policies> {
  if (path !== undefined) return loadJson(path, (input) => readPolicies(input, { scheme }));
  const known = new Set(defaultPolicies.policies.map(({ tier }) => tier));
  const unknown = scheme.tiers.map(({ id }) => id).filter((tier) => !known.has(tier));
  if (unknown.length === 0) return defaultPolicies;
  throw new PyramidError({
    code: 'invalid-policies',
    ...because('policies-for-other-tiers', { tiers: [...known].join(', ') }),
    path: 'policies',
    received: unknown.join(', '),
  });
}

function given<K extends keyof SalesFlags>(
  flags: Partial<SalesFlags>,
  names: readonly K[],
): { readonly [N in K]?: Exclude<SalesFlags[N], undefined> } {
  const pairs = names.map((name) => [name, flags[name]] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as {
    [N in K]?: Exclude<SalesFlags[N], undefined>;
  };
}
