import type { Migration } from '../core/change/trace-ladder';
import { type Named, named } from '../core/pyramid/customer-names';
import type { TieredCustomer } from '../core/pyramid/pyramid';
import type { RejectedRow } from '../core/pyramid/transaction';
import type { QueuedComplaint } from '../core/treatments/complaint-queue';
import type { ContactDue } from '../core/treatments/contact-plan';
import type { DayPlan } from '../core/treatments/plan-day';
import type { RiskSignal } from '../core/treatments/risk-watch';
import { compareAmounts, exactOf, type Ratio, share } from '../core/values/amount';
import type { Amount } from '../core/values/exact';
import { namesIn } from './address';
import type { ReadSubject } from './subject';

/** A customer in its place. */
export interface Ranked extends Named {
  readonly tier: string;
  readonly rank: number;
  readonly value: Amount;
  /** Of the value of all; null where that is ≤ 0. */
  readonly share: Ratio | null;
}

/** Whom a figure counts, with what is known of each: by whom a rule that fails can be acted on. */
export type Concerned =
  | { readonly kind: 'moved'; readonly is: Migration }
  | { readonly kind: 'ranked'; readonly is: Ranked }
  | { readonly kind: 'known'; readonly is: Named }
  | { readonly kind: 'complaint'; readonly is: QueuedComplaint }
  | { readonly kind: 'watched'; readonly is: RiskSignal }
  | { readonly kind: 'due'; readonly is: ContactDue }
  /** A row that was rejected has no customer that could be trusted. */
  | { readonly kind: 'row'; readonly is: RejectedRow };

/**
 * The customers behind a figure, those first who weigh most; none where it is about nobody in
 * particular, such as a Gini coefficient.
 */
export function concernedBy(address: string, subject: ReadSubject): readonly Concerned[] {
  const [family = '', ...names] = namesIn(address);
  const found = Object.hasOwn(BY_FAMILY, family) ? BY_FAMILY[family] : undefined;
  return found?.(names, subject) ?? [];
}

type Finder = (names: readonly string[], subject: ReadSubject) => readonly Concerned[];

const BY_FAMILY: Readonly<Record<string, Finder>> = {
  tiers: ([tier], { pyramid }) => ranked(pyramid.customers, tier, pyramid),
  concentration: ([what, best], { pyramid }) => {
    const { customers, summary } = pyramid;
    const { customersHolding80 } = summary.concentration;
    const sizes: Readonly<Record<string, number | null>> = {
      largestShare: 1,
      bestFifthShare: Math.ceil(customers.length / 5),
      customersHolding80,
      ifBestLeave: Number(best),
    };
    return ranked(customers.slice(0, sizes[what ?? ''] ?? 0), undefined, pyramid);
  },
  cutoffs: ([tier], { pyramid }) => {
    const position = pyramid.cutoffs.find(({ above }) => above === tier)?.position ?? 0;
    return ranked(
      pyramid.customers.slice(Math.max(position - 1, 0), position + 1),
      undefined,
      pyramid,
    );
  },
  inactive: (_, { pyramid }) => known(pyramid.inactive, pyramid.inactiveNames),
  lapsed: (_, { pyramid }) => known(pyramid.lapsed ?? [], pyramid.inactiveNames),
  unapplied: (_, { pyramid }) =>
    known(pyramid.unapplied.map(({ override }) => override.customerId)),
  control: ([, last, part], { pyramid }) =>
    last === 'rejected' || part === 'rejected'
      ? pyramid.rejected.map((row) => ({ kind: 'row', is: row }))
      : [],
  migrations: ([tier = '', kind = ''], { migrations }) =>
    movers(migrations?.customers ?? [], (one) => isAmong(one, tier, kind)),
  change: ([what = '', ...names], { migrations, pyramid }) => {
    const isChanged = CHANGED[what]?.(
      names,
      pyramid.settings.scheme.tiers.map(({ id }) => id),
    );
    return isChanged === undefined ? [] : movers(migrations?.customers ?? [], isChanged);
  },
  growth: ([what, tier = ''], { migrations }) =>
    movers(
      migrations?.customers ?? [],
      what === 'tiers'
        ? ({ from, to, change }) => change !== '0' && (from === tier || to === tier)
        : ({ change }) => change !== '0',
    ),
  complaints: (names, { plan }) => (plan === null ? [] : complaints(names, plan)),
  risks: (names, { plan }) => {
    const watched = plan?.risks.signals.filter(isWatched(names, plan)) ?? [];
    return watched.map((is) => ({ kind: 'watched', is }));
  },
  contacts: ([list], { plan }) => {
    const due = list === 'visits' || list === 'contacts' ? (plan?.contacts[list] ?? []) : [];
    return due.map((is) => ({ kind: 'due', is }));
  },
};

function ranked(
  customers: readonly TieredCustomer[],
  tier: string | undefined,
  { summary }: ReadSubject['pyramid'],
): Concerned[] {
  const whole = exactOf(summary.whole.value);
  return customers
    .filter((one) => tier === undefined || one.tier === tier)
    .map((one) => {
      const { tier: stands, rank, value } = one;
      const part = share(exactOf(value), whole);
      return { kind: 'ranked', is: { ...named(one), tier: stands, rank, value, share: part } };
    });
}

function known(ids: readonly string[], names: readonly Named[] = []): Concerned[] {
  const byId = new Map(names.map((one) => [one.customerId, one]));
  return ids.map((customerId) => ({ kind: 'known', is: byId.get(customerId) ?? { customerId } }));
}

type IsOne = (migration: Migration) => boolean;

/** The largest losses first; where all of them won, the largest gains. */
function movers(customers: readonly Migration[], isOne: IsOne): Concerned[] {
  const found = customers.filter(isOne);
  const haveWon = found.every(({ change }) => !change.startsWith('-'));
  const moved = found.toSorted((a, b) => {
    const order = compareAmounts(a.change, b.change);
    return haveWon ? -order : order;
  });
  return moved.map((is) => ({ kind: 'moved', is }));
}

/** Whether a migration counts under `migrations.<tier>.<kind>`. */
function isAmong({ kind, from, to }: Migration, tier: string, wanted: string): boolean {
  if (wanted === 'left') return from === tier && to !== tier;
  if (wanted === 'joined') return to === tier && from !== tier;
  const counts = kind === 'new' || kind === 'returned' ? to : from;
  return kind === wanted && counts === tier;
}

const CHANGED: Readonly<
  Record<string, (names: readonly string[], ladder: readonly string[]) => IsOne>
> = {
  kinds:
    ([wanted]) =>
    ({ kind }) =>
      kind === wanted,
  matrix:
    ([before, after]) =>
    ({ from, to }) =>
      (from ?? 'absent') === before && (to ?? 'absent') === after,
  reconciliation:
    ([what]) =>
    ({ change }) =>
      what === 'gained'
        ? !change.startsWith('-') && change !== '0'
        : what === 'lost' && change.startsWith('-'),
  profile: ([what = ''], ladder) => {
    const best = new Set<string | null>(ladder.length > 1 ? ladder.slice(0, -1) : ladder);
    return ({ from, to }) =>
      (what.startsWith('lost') && best.has(from) && !best.has(to)) ||
      (what.startsWith('won') && best.has(to) && !best.has(from));
  },
};

/** Open ones; where the figure is of those that are late, these alone. */
function complaints(names: readonly string[], { complaints }: DayPlan): Concerned[] {
  const [list, of, tier] = names;
  const isLate = names.some(
    (name) => name === 'overdue' || name === 'late' || name === 'shareInTime',
  );
  return complaints.queue
    .filter((one) => list === 'queue' || (list === 'service' && isServed(one, of, tier)))
    .filter(({ firstAnswer, resolution }) => !isLate || firstAnswer.breached || resolution.breached)
    .map((is) => ({ kind: 'complaint', is }));
}

/** As the report on service counts it: by the tier at its opening where that is known. */
function isServed({ reason, standing }: QueuedComplaint, of = '', tier = ''): boolean {
  const stood = reason.judgedBy === 'tier-at-opening' ? reason.policyOf : standing;
  if (of === 'tiers') return stood === tier;
  return of === 'whole' || stood === (of === 'unknown' ? null : of);
}

/** A customer counts by the worst of its signals, a signal by its own severity. */
function isWatched([what = '', which, wanted = 'customers']: readonly string[], plan: DayPlan) {
  const worst = new Map(plan.risks.customers.map((one) => [one.customerId, one.severity]));
  const isSo = (severity: string | undefined): boolean =>
    wanted === 'customers' || severity === wanted;
  return ({ customerId, tier, signal, severity }: RiskSignal): boolean => {
    if (what === 'customers') return true;
    if (what === 'signals') return signal === which && isSo(severity);
    if (what === 'tiers') return tier === which && isSo(worst.get(customerId));
    return worst.get(customerId) === what;
  };
}
