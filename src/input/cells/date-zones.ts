import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { formatInstant, readInstant } from '../../core/values/instant';
import { hasOffset } from './time-text';
import { type ZoneReading, zoneIn, zoneName } from './zone-text';

/** What is known of the zones of a column of dates. */
export interface ZonesKnown {
  /** Of times that name none; it was said, or the heading names it. */
  readonly bare?: ZoneReading | undefined;
  /** Of times with a name that several zones have: it was said. */
  readonly said?: ZoneReading | undefined;
}

/**
 * A timestamp as an instant where it names a zone, or where one is known for times that name none;
 * what has no zone stays as it is. Throws `ambiguous-dates` where the zone may be several.
 */
export function inItsZone(
  date: string,
  { bare, said }: ZonesKnown,
  where: { readonly line: number; readonly heading: string; readonly text: string },
): string {
  if (date.length === DATE_LENGTH) return date;
  const at = date.endsWith(']') ? date.indexOf('[') : -1;
  if (at < 0) {
    return bare === undefined || hasOffset(date)
      ? date
      : instantOf(date, settled(bare, date, where));
  }
  const named = zoneIn(date.slice(at + 1, -1)) as ZoneReading;
  const zone = 'zones' in named && said !== undefined ? said : named;
  const time = date.slice(0, at);
  return instantOf(time, settled(zone, time, where));
}

const DATE_LENGTH = 'YYYY-MM-DD'.length;

type OneZone = Exclude<ZoneReading, { readonly zones: readonly string[] }>;

function instantOf(date: string, zone: OneZone): string {
  if ('offset' in zone) return date + zone.offset;
  const instant = readInstant(date, zone.zone);
  return instant === undefined ? date : formatInstant(instant, zone.zone);
}

function settled(
  zone: ZoneReading,
  time: string,
  {
    line,
    heading,
    text,
  }: { readonly line: number; readonly heading: string; readonly text: string },
): OneZone {
  if (!('zones' in zone)) return zone;
  const { zones } = zone;
  const times = zones.map((one) => instantOf(time, { zone: one }));
  throw new PyramidError({
    code: 'ambiguous-dates',
    ...because('zone-of-several-meanings', { name: zoneName(zone), zones, times }),
    line,
    column: heading,
    received: text,
  });
}
