/**
 * Whole units by largest remainder: each place gets its share of the total rounded down, and the
 * units that are left go one each to the largest remainders, the first place first among equals.
 * The parts add up to the total. All are 0 where the weights are.
 */
export function apportion(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (total * weight) / whole);
  const left = total - parts.reduce((sum, part) => sum + part, 0n);
  const remainders = weights.map((weight, place) => ({ place, rest: (total * weight) % whole }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1));
  for (const { place } of remainders.slice(0, Number(left)))
    parts[place] = (parts[place] ?? 0n) + 1n;
  return parts;
}
