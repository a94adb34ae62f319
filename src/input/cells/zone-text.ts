import { isTimeZone } from '../../core/values/calendar';
import { ZONE_OFFSETS, ZONES_BY_NAME, ZONES_OF_SEVERAL } from '../vocabulary/zones';

/** What a text says of a zone: an offset, one zone, or several of which it does not say which. */
export type ZoneReading =
  | { readonly offset: string }
  | { readonly zone: string }
  | { readonly name: string; readonly zones: readonly string[] };

const OFFSETS: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONE_OFFSETS).flatMap(([offset, names]) =>
    names.split(' ').map((name) => [name, offset === '+00:00' ? 'Z' : offset] as const),
  ),
);

const SEVERAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ZONES_OF_SEVERAL).map(([name, zones]) => [name, zones.split(' ')] as const),
);

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONES_BY_NAME).flatMap(([zone, names]) =>
    names.split(', ').map((name) => [name, zone] as const),
  ),
);

const LONGEST = 48;
const OFFSET = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** The zone that a text names, whole: `+08:00`, `UTC+8`, `PDT`, `CST`, `America/New_York`, `北京时间`. */
export function zoneIn(text: string): ZoneReading | undefined {
  const name = text.trim();
  if (name === '' || name.length > LONGEST) return undefined;
  const parts = OFFSET.exec(name);
  if (parts !== null) return offsetOf(parts);
  const upper = name.toUpperCase();
  const offset = OFFSETS.get(upper);
  if (offset !== undefined) return { offset };
  const zones = SEVERAL.get(upper);
  if (zones !== undefined) return { name: upper, zones };
  const zone = BY_NAME.get(name.toLowerCase());
  if (zone !== undefined) return zone === 'UTC' ? { offset: 'Z' } : { zone };
  return name.includes('/') && isTimeZone(name) ? { zone: name } : undefined;
}

/** Undefined for an offset that no clock has. */
function offsetOf(parts: RegExpExecArray): ZoneReading | undefined {
  const [, sign = '', hours = '', minutes = '00'] = parts;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return { offset: offset === '+00:00' ? 'Z' : offset };
}

/**
 * What stands behind a time: a zone, perhaps with its name behind it, `GMT+0200 (CEST)`, `Z[UTC]`,
 * `+08:00[Asia/Shanghai]`. The first one counts.
 */
export function zoneBehind(text: string): ZoneReading | undefined {
  const [, first = '', within = ''] = /^([^([]*)(?:[([]([^)\]]*)[)\]])?$/.exec(text.trim()) ?? [];
  return first.trim() === '' ? zoneIn(within) : zoneIn(first);
}

/** A zone in which times without one are, as an option or a heading names it. */
export type BareZone = ZoneReading;

/** `UTC`, `+08:00`, `Asia/Shanghai`: as people read it. */
export function zoneName(zone: ZoneReading): string {
  if ('zone' in zone) return zone.zone;
  if ('name' in zone) return zone.name;
  return zone.offset === 'Z' ? 'UTC' : zone.offset;
}
