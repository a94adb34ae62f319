import type { Stability } from '../core/pyramid/adjust';
import type { Pyramid } from '../core/pyramid/pyramid';
import { readPyramid } from '../core/pyramid/read-pyramid';
import { readScheme } from '../core/pyramid/scheme-schema';
import { type LoadOptions, loadOverrides, loadParents, loadRates, loadRoster } from '../node/load';
import type { SalesFlags } from './flags';
import { readJson } from './read-json';

/** Flags as options: only those that were given, so that the library keeps its own defaults. */
export async function loadOptions(flags: SalesFlags): Promise<LoadOptions> {
  const { scheme, roster, overrides, parents, rates, previous } = flags;
  return {
    ...plainOptions(flags),
    ...(scheme !== undefined && { scheme: await readJson(scheme, readScheme) }),
    ...(roster !== undefined && { roster: await loadRoster(roster) }),
    ...(overrides !== undefined && { overrides: await loadOverrides(overrides) }),
    ...(parents !== undefined && { parents: await loadParents(parents) }),
    ...(rates !== undefined && {
      rates: { to: flags.currency ?? '', rates: await loadRates(rates) },
    }),
    ...(previous !== undefined && {
      stability: { ...stabilityFlags(flags), previous: await readJson(previous, readPyramid) },
    }),
  };
}

/** What keeps tiers of the window before, where a buffer or grace was given. */
export function stabilityAfter(previous: Pyramid, flags: SalesFlags): Stability | undefined {
  const asked = flags.buffer !== undefined || flags.grace !== undefined;
  return asked ? { ...stabilityFlags(flags), previous } : undefined;
}

function stabilityFlags({ buffer, grace }: SalesFlags): Omit<Stability, 'previous'> {
  return { ...(buffer !== undefined && { buffer }), ...(grace !== undefined && { grace }) };
}

/** The flags that are options as they stand. */
function plainOptions(flags: SalesFlags): LoadOptions {
  const {
    scheme: _scheme,
    roster: _roster,
    overrides: _overrides,
    parents: _parents,
    rates: _rates,
    currency: _currency,
    previous: _previous,
    buffer: _buffer,
    grace: _grace,
    rejects: _rejects,
    ...plain
  } = flags;
  return plain;
}
