/**
 * Zones in which much business is done, with the offsets of their clocks since 2020 (IANA time zone
 * database); of those with the same offsets the one with most people comes first.
 */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '+08:00',
  'Asia/Kolkata': '+05:30',
  'Asia/Tokyo': '+09:00',
  'Asia/Ho_Chi_Minh': '+07:00',
  'Asia/Dhaka': '+06:00',
  'Asia/Karachi': '+05:00',
  'Asia/Dubai': '+04:00',
  'Europe/Moscow': '+03:00',
  'Europe/Berlin': '+01:00 +02:00',
  'Europe/London': '+00:00 +01:00',
  'Africa/Johannesburg': '+02:00',
  'Africa/Lagos': '+01:00',
  'Europe/Athens': '+02:00 +03:00',
  'America/New_York': '-05:00 -04:00',
  'America/Chicago': '-06:00 -05:00',
  'America/Denver': '-07:00 -06:00',
  'America/Los_Angeles': '-08:00 -07:00',
  'America/Phoenix': '-07:00',
  'America/Mexico_City': '-06:00',
  'America/Bogota': '-05:00',
  'America/Sao_Paulo': '-03:00',
  'Pacific/Honolulu': '-10:00',
  'Australia/Sydney': '+10:00 +11:00',
  'Australia/Adelaide': '+09:30 +10:30',
  'Pacific/Auckland': '+12:00 +13:00',
};

/** The first zone whose clocks show all of these offsets, such as `+08:00`; '' where none does. */
export function zoneOfOffsets(offsets: readonly string[]): string {
  const zones = Object.entries(ZONES);
  const found = zones.find(([, shown]) => offsets.every((offset) => shown.includes(offset)));
  return found?.[0] ?? '';
}
