/** What the signs that several countries share can stand for. */
const SHARED_SIGNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '$',
    new Set(
      `USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD
      SBD SGD SRD TTD TWD UYU XCD`.split(/\s+/),
    ),
  ],
  ['¥', new Set(['CNY', 'JPY'])],
  ['kr', new Set(['DKK', 'ISK', 'NOK', 'SEK'])],
  ['圓', new Set(['TWD', 'HKD', 'MOP', 'JPY'])],
  ['元', new Set(['CNY', 'TWD', 'HKD', 'MOP'])],
  ['Rs', new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'])],
  ['руб', new Set(['RUB', 'BYN'])],
  ['lei', new Set(['RON', 'MDL'])],
]);

/** The more definite of two marks of one currency, `USD` of `$` and `USD`; undefined where they differ. */
export function sameCurrency(a: string, b: string): string | undefined {
  if (a === b || SHARED_SIGNS.get(b)?.has(a) === true) return a;
  return SHARED_SIGNS.get(a)?.has(b) === true ? b : onlyMeaning(a, b);
}

/** `¥5` and `5元` of one table are in CNY, the one currency that both signs can stand for. */
function onlyMeaning(a: string, b: string): string | undefined {
  const others = SHARED_SIGNS.get(b);
  if (others === undefined) return undefined;
  const meant = [...(SHARED_SIGNS.get(a) ?? [])].filter((currency) => others.has(currency));
  return meant.length === 1 ? meant[0] : undefined;
}
