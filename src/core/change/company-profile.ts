import { describe, invalidOption } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import {
  checkResult,
  choice,
  count,
  list,
  maybe,
  type Result,
  record,
  text,
} from '../issues/shape';
import { type Ratio, share, toAmount, toExact } from '../values/amount';
import type { Amount, AmountInput } from '../values/exact';
import { compareExact, multiplyExact, readExact, signOf } from '../values/exact';
import { amount } from '../values/shapes';
import { type Flow, joinFlows } from './flows';
import type { Standing } from './ladder';
import { FLOWS, flow } from './shapes';
import type { Migrations } from './trace-ladder';

/** Few lost, many won; many, many; few, few; many lost, few won. */
export type CompanyKind = 'growing' | 'churning' | 'steady' | 'shrinking';

export interface ProfileOptions {
  /** Rungs that count as the best; all but the lowest unless given. */
  readonly bestTiers?: readonly string[] | undefined;
  /** The rates from which on customers lost, and won, are many; each 0.2 unless given. */
  readonly bounds?:
    | { readonly lost?: AmountInput | undefined; readonly won?: AmountInput | undefined }
    | undefined;
}

type Bounds = NonNullable<ProfileOptions['bounds']>;

/** What the flows in and out of the best tiers make of the company. */
export interface CompanyProfile {
  /** Null where nobody was in the best tiers before, so that there is nothing to go by. */
  readonly kind: CompanyKind | null;
  /** In the order of the ladder. */
  readonly bestTiers: readonly string[];
  readonly bounds: { readonly lost: Amount; readonly won: Amount };
  /** Customers in the best tiers before, and after. */
  readonly before: number;
  readonly after: number;
  /** In the best tiers before and no longer: fallen below them, inactive or gone. */
  readonly lost: Flow;
  /** In the best tiers now and not before: risen, returned or new. */
  readonly won: Flow;
  readonly kept: Flow;
  /** Of the customers in the best tiers before; null where there was none. */
  readonly lostRate: Ratio | null;
  readonly wonRate: Ratio | null;
}

export const PROFILE: Result<CompanyProfile> = {
  by: 'companyProfile',
  shape: record<CompanyProfile>({
    kind: maybe(choice('growing', 'churning', 'steady', 'shrinking')),
    bestTiers: list(text),
    bounds: record<CompanyProfile['bounds']>({ lost: amount, won: amount }),
    before: count,
    after: count,
    lost: flow,
    won: flow,
    kept: flow,
    lostRate: maybe(amount),
    wonRate: maybe(amount),
  }),
};

/**
 * This project's choice: one in five makes many. A company that loses a fifth of its best customers
 * between two windows has replaced them all within a few.
 */
const MANY: Amount = '0.2';

/**
 * One of four kinds of company: few of the best customers lost and many won is
 * growing, many and many churning, few and few steady, many lost and few won shrinking. A rate on
 * its bound makes many; it is compared exactly, before it is rounded.
 *
 * Throws `invalid-option` for a best tier that is not on the ladder, and for a bound below 0.
 */
export function companyProfile(
  migrations: Pick<Migrations, 'ladder' | 'customers' | 'matrix'>,
  options: ProfileOptions = {},
): CompanyProfile {
  checkResult(migrations, 'migrations', FLOWS);
  const { ladder, matrix } = migrations;
  checkOptions<ProfileOptions>(options, { bestTiers: true, bounds: true });
  checkOptions<Bounds>(options.bounds ?? {}, { lost: true, won: true }, 'bounds');
  const bestTiers = bestOf(ladder, options.bestTiers);
  const best = new Set<Standing | null>(bestTiers);
  const flow = (wasBest: boolean, isBest: boolean): Flow =>
    joinFlows(
      matrix.rows
        .filter(({ from }) => best.has(from) === wasBest)
        .flatMap(({ cells }) => cells.filter(({ to }) => best.has(to) === isBest)),
    );
  const [lost, won, kept] = [flow(true, false), flow(false, true), flow(true, true)];
  const before = kept.customers + lost.customers;
  const bounds = {
    lost: readBound('lost', options.bounds?.lost),
    won: readBound('won', options.bounds?.won),
  };
  return {
    kind: kindOfCompany(before, lost.customers, won.customers, bounds),
    bestTiers,
    bounds,
    before,
    after: kept.customers + won.customers,
    lost,
    won,
    kept,
    lostRate: share(toExact(lost.customers), toExact(before)),
    wonRate: share(toExact(won.customers), toExact(before)),
  };
}

function kindOfCompany(
  before: number,
  lost: number,
  won: number,
  bounds: CompanyProfile['bounds'],
): CompanyKind | null {
  if (before === 0) return null;
  const manyLost = isMany(lost, before, bounds.lost);
  const manyWon = isMany(won, before, bounds.won);
  if (manyLost) return manyWon ? 'churning' : 'shrinking';
  return manyWon ? 'growing' : 'steady';
}

/** Whether customers of a number reach a rate. */
function isMany(customers: number, of: number, bound: Amount): boolean {
  return compareExact(toExact(customers), multiplyExact(toExact(bound), toExact(of))) >= 0;
}

/** A ladder of one rung has no lower one to fall to: then that one is the best. */
function bestOf(ladder: readonly string[], wanted: readonly string[] | undefined): string[] {
  if (wanted === undefined) return ladder.length > 1 ? ladder.slice(0, -1) : [...ladder];
  const named = Array.isArray(wanted) ? wanted : [];
  const at = named.findIndex((tier) => !ladder.includes(tier));
  if (named.length > 0 && at < 0) return ladder.filter((tier) => named.includes(tier));
  throw invalidOption(
    at < 0 ? 'bestTiers' : `bestTiers[${at}]`,
    because(at < 0 ? 'no-best-tier' : 'no-such-best-tier'),
    `some of ${ladder.join(', ')}`,
    describe(at < 0 ? wanted : named[at]),
  );
}

function readBound(which: 'lost' | 'won', bound: AmountInput = MANY): Amount {
  const value = readExact(bound);
  if (value !== undefined && signOf(value) >= 0) return toAmount(bound);
  throw invalidOption(
    `bounds.${which}`,
    because('not-a-rate'),
    'a rate from 0, such as 0.2 for one in five',
    describe(bound),
  );
}
