/** Currencies by their minor units in ISO 4217, list one; all others have two, written or not. */
const WITHOUT_DECIMALS: ReadonlySet<string> = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);
const WITH_THREE: ReadonlySet<string> = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals a currency has, as far as it tells a point of thousands from one of decimals. */
export type CurrencyDecimals = 'none' | 'three' | undefined;

/** @param currency a code of ISO 4217, or what stands in its place */
export function decimalsOf(currency: string | null | undefined): CurrencyDecimals {
  if (currency == null) return undefined;
  if (WITHOUT_DECIMALS.has(currency)) return 'none';
  return WITH_THREE.has(currency) ? 'three' : undefined;
}
