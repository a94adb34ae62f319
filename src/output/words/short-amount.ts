/**
 * An amount in the largest unit that it reaches, with at most three digits and one decimal: for the
 * labels of pictures, beside which a table has every digit.
 */
export function shortAmount(
  amount: string,
  units: readonly (readonly [size: number, name: string])[],
): string {
  const number = Number(amount);
  const [size, name] = units.find(([least]) => Math.abs(number) >= least * 0.9995) ?? [1, ''];
  const scaled = number / size;
  const text = scaled.toFixed(Math.abs(scaled) >= 99.95 ? 0 : 1).replace(/\.0$/, '');
  return `${text === '-0' ? '0' : text}${name}`;
}
