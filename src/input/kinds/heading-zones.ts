import { invalidOption } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { type ZoneReading, zoneIn } from '../cells/zone-text';

/**
 * The zone that a heading names of its times: in brackets, `日時(JST)`, `Paid at (America/New_York)`,
 * or UTC at its end: `created_at_utc`.
 */
export function zoneInHeading(heading: string): ZoneReading | undefined {
  const [, within = ''] = /[[({\uff08]([^)\]}\uff09]*)[)\]}\uff09]\s*$/u.exec(heading) ?? [];
  for (const part of within.split(/[,;、，]/)) {
    const zone = zoneIn(part);
    if (zone !== undefined) return zone;
  }
  return UTC_AT_END.test(heading.trim()) ? { offset: 'Z' } : undefined;
}

const UTC_AT_END = /(?:[\s_.-](?:utc|gmt|UTC|GMT)|[a-z](?:Utc|UTC|GMT))$/;

/** What an option says of times that name no zone; null for none, whatever headings say. */
export function statedZone(text: string | undefined): ZoneReading | null | undefined {
  if (text === undefined || text === 'none') return text === undefined ? undefined : null;
  const zone = typeof text === 'string' ? zoneIn(text) : undefined;
  if (zone !== undefined && !('zones' in zone)) return zone;
  throw invalidOption(
    'zoneOfBareTimes',
    because('not-a-zone-of-times'),
    'a zone such as UTC, +08:00 or Asia/Shanghai, or none',
    String(text),
  );
}
