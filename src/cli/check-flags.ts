import { PyramidError } from '../core/issues/issue';
import type { SalesFlags } from './flags';

/** Flags that say nothing alone are refused: a result in which they did nothing would mislead. */
export function checkFlags(file: string, flags: SalesFlags, isChain: boolean): void {
  checkStandardInput(file, flags);
  if (flags.currency !== undefined && flags.rates === undefined) {
    throw refusal('--currency', 'there are no rates to this currency', 'also --rates FILE');
  }
  if (flags.previous !== undefined && flags.buffer === undefined && flags.grace === undefined) {
    throw refusal('--previous', 'nothing says which tiers are kept', 'also --buffer or --grace');
  }
  if (isChain || flags.previous !== undefined) return;
  for (const name of ['buffer', 'grace'] as const) {
    if (flags[name] === undefined) continue;
    throw refusal(
      `--${name}`,
      'there is no pyramid before, whose tiers could be kept',
      'also --previous PYRAMID.json',
    );
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
  const other =
    flags.groupBy !== undefined ? '--group-by' : flags.whole === true ? '--whole' : undefined;
  if (other !== undefined)
    throw refusal('--basis', `two bases do not go with ${other}`, 'one basis');
}

/** Names of files, any of which may be standard input. */
const FILES = [
  'roster',
  'overrides',
  'parents',
  'rates',
  'contacts',
  'complaints',
  'receivables',
  'creditLimits',
  'events',
  'satisfaction',
];

function checkStandardInput(file: string, flags: object): void {
  const files = Object.entries(flags).filter(([name]) => FILES.includes(name));
  const readers = [file, ...files.map(([, path]) => path)].filter((path) => path === '-');
  if (readers.length > 1) {
    throw refusal('-', 'standard input can be read once', 'one - and files for the rest');
  }
}

function refusal(flag: string, message: string, expected: string): PyramidError {
  return new PyramidError({ code: 'invalid-option', message, path: flag, expected });
}
