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
]);

/** The more definite of two marks of one currency, `USD` of `$` and `USD`; undefined where they differ. */
export function sameCurrency(a: string, b: string): string | undefined {
  if (a === b || SHARED_SIGNS.get(b)?.has(a) === true) return a;
  return SHARED_SIGNS.get(a)?.has(b) === true ? b : undefined;
}
