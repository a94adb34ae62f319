import { PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import type { SalesFlags } from './flags';

/** Flags that say nothing alone are refused: a result in which they did nothing would mislead. */
export function checkFlags(flags: SalesFlags, isChain: boolean): void {
  if (flags.currency !== undefined && flags.rates === undefined) {
    throw refusal('--currency', because('currency-without-rates'));
  }
  if (flags.previous !== undefined && flags.buffer === undefined && flags.grace === undefined) {
    throw refusal('--previous', because('previous-without-rule'));
  }
  if (isChain || flags.previous !== undefined) return;
  for (const name of ['buffer', 'grace'] as const) {
    if (flags[name] !== undefined) throw refusal(`--${name}`, because('no-pyramid-before'));
  }
}

/** The bases of `--basis revenue,profit`; undefined where there is one. */
export function twoBases({ basis }: SalesFlags): readonly [string, string] | undefined {
  const [first, second, ...more] = (basis ?? '').split(',').map((name) => name.trim());
  return first && second && more.length === 0 ? [first, second] : undefined;
}

/** Two bases make a listing of their own, which has neither groups nor a whole pyramid. */
export function checkTwoBases(flags: SalesFlags & { readonly whole?: boolean }): void {
  if (twoBases(flags) === undefined) return;
  const flag =
    flags.groupBy !== undefined ? '--group-by' : flags.whole === true ? '--whole' : undefined;
  if (flag !== undefined) throw refusal('--basis', because('two-bases-alone', { flag }));
}

function refusal(path: string, why: ReturnType<typeof because>): PyramidError {
  return new PyramidError({ code: 'invalid-option', ...why, path });
}
