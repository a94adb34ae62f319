import type { BasesComparison } from '../../core/change/compare-bases';
import { type Flow, tierFlows } from '../../core/change/flows';
import { BASES, HISTORY, MIGRATIONS } from '../../core/change/shapes';
import type { TierHistory } from '../../core/change/trace-history';
import type { Migrations } from '../../core/change/trace-ladder';
import { checkResult, type Result, record } from '../../core/issues/shape';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { INACTIVE } from '../../core/pyramid/scheme';
import { checkPyramid } from '../../core/pyramid/shapes';
import { addAmounts, exactOf, share, toExact } from '../../core/values/amount';
import { type Cell, type ColumnType, cellText, column, type Table } from './table';
import { type Plain, workReshaped } from './work-figures';

/** One figure of a result, with the address by which rules, tables and reports name it. */
export interface Figure {
  /** `tiers.A.revenueShare`; a name that holds a point stands in quotes: `tiers["A.1"].customers`. */
  readonly address: string;
  /** Null where it is not known or not defined. Amounts and ratios are exact decimals as text. */
  readonly value: Cell;
  readonly type: ColumnType;
}

/**
 * Every figure of a result: of a pyramid, migrations, a history, sensitivity, two bases, an effort
 * plan or any other plain object. Lists by tier, kind, window or cutoff are addressed by that; of all
 * other lists the length counts, so that no customer has an address.
 *
 * - a pyramid: `tiers.A.revenueShare`, `whole.customers`, `concentration.gini`,
 *   `concentration.ifBestLeave.5.share`, `cutoffs.A.position`, `control.rows.rejected`, `inactive`
 * - migrations: `migrations.A.lapsed.customers` (by the tier before, of those who came the tier
 *   after), `migrations.A.left.shareOfCustomers` (everybody who is no longer in it, of those who
 *   were), `migrations.A.joined.customers`, `kinds.new.valueAfter`, `matrix.A.B.customers`,
 *   `reconciliation.lost`
 * - a history: `windows.2025.A.customers`, `steps.2025.kinds.lapsed.customers`
 * - sensitivity: `firmness.share`, `tiers.A.firm`; bases: `matrix.A.D`, `bigAndLosing.customers`
 * - the work of a day: `risks.act.customers` (by the worst severity of each), `risks.tiers.A.act`,
 *   `risks.signals.silence.customers`, `complaints.service.tiers.A.overdue`, `contacts.visits`,
 *   `effort.tiers.A.share`; null where the facts behind them were not given
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const found = figures(pyramid).find(({ address }) => address === 'tiers.A.revenueShare');
 * found; // { address: 'tiers.A.revenueShare', value: '1', type: 'ratio' }
 */
export function figures(result: object): Figure[] {
  checkResult(result, 'result', ANY_RESULT);
  return [...walked(reshaped(result), '')];
}

const ANY_RESULT: Result<object> = { by: 'buildPyramid, trace…', shape: record<object>({}) };

/** The figures of a result as a table. */
export function figuresTable(result: object): Table<Figure> {
  return figureTable(figures(result));
}

export function figureTable(rows: readonly Figure[]): Table<Figure> {
  return {
    name: 'figures',
    columns: [
      column('address', 'text', ({ address }) => address),
      column('value', 'amount', ({ value }) => value, {
        said: (value, words, { type }) => cellText(value, type, words),
      }),
      column('type', 'text', ({ type }) => type),
    ],
    rows,
  };
}

/** By what the entries of a list are told apart; a list of any other name counts its entries. */
const NAMED_BY: Readonly<Record<string, (entry: Readonly<Record<string, unknown>>) => unknown>> = {
  tiers: ({ tier }) => tier,
  kinds: ({ kind }) => kind,
  cutoffs: ({ above }) => above,
  ifBestLeave: ({ customers }) => customers,
  leftOut: ({ rule }) => rule,
  rates: ({ currency, date }) => [currency, date].filter((part) => part != null).join('@'),
  scenarios: ({ kind, move, days }) => (kind === 'window' ? `${days} days` : `cutoffs ${move}`),
};

/** What says of whom or what figures are, and how they were made: no figures themselves. */
const NO_FIGURE =
  /^(?:settings|scheme|window|currency|bases|basis|ladder|standings|curve|points|version|bestTiers)$/;
const NAMES =
  /^(?:id|tier|kind|above|below|from|to|text|customerId|name|origin|label|policies|rule|timeZone)$/;
const RATIO = /^share|(?:share|rate|gini|part)$/i;

function* walked(result: Plain, address: string): Generator<Figure> {
  for (const [key, value] of Object.entries(result)) {
    if (NO_FIGURE.test(key) || isSettings(value)) continue;
    if (key === 'shares' && isPlain(value)) {
      const named = Object.entries(value).map(([of, share]): [string, unknown] => [
        `${of}Share`,
        share,
      ]);
      yield* walked(Object.fromEntries(named), address);
      continue;
    }
    const at = addressOf(address, key);
    const nameOf = Object.hasOwn(NAMED_BY, key) ? NAMED_BY[key] : undefined;
    if (Array.isArray(value) && nameOf !== undefined) {
      for (const entry of value.filter(isPlain)) {
        yield* walked(entry, addressOf(at, String(nameOf(entry))));
      }
    } else if (Array.isArray(value)) yield { address: at, value: value.length, type: 'count' };
    else if (isPlain(value)) yield* walked(value, at);
    else if (!NAMES.test(key)) yield* figureOf(key, value, at);
  }
}

function* figureOf(key: string, value: unknown, address: string): Generator<Figure> {
  if (typeof value === 'number') yield { address, value, type: 'count' };
  else if (typeof value === 'boolean') yield { address, value, type: 'flag' };
  else if (value === null) yield { address, value, type: RATIO.test(key) ? 'ratio' : 'amount' };
  else if (typeof value === 'string') {
    const type = typeOf(key, value);
    if (type !== null) yield { address, value, type };
  }
}

function typeOf(key: string, text: string): ColumnType | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return RATIO.test(key) ? 'ratio' : 'amount';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date';
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? 'time' : null;
}

function addressOf(before: string, name: string): string {
  if (/[.[\]"]|^$/.test(name)) return `${before}[${JSON.stringify(name)}]`;
  return before === '' ? name : `${before}.${name}`;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSettings(value: unknown): boolean {
  return isPlain(value) && 'scheme' in value;
}

/** A result so laid out that its figures stand where their addresses say. */
function reshaped(result: object): Plain {
  if ('summary' in result && 'cutoffs' in result)
    return ofPyramid(checkPyramid(result as Pyramid, 'result'));
  if ('reconciliation' in result && 'matrix' in result)
    return ofMigrations(checkResult(result as Migrations, 'result', MIGRATIONS));
  if ('windows' in result && 'customerIds' in result)
    return ofHistory(checkResult(result as TierHistory, 'result', HISTORY));
  if ('agreement' in result && 'matrix' in result)
    return ofBases(checkResult(result as BasesComparison, 'result', BASES));
  return workReshaped(result);
}

/** The rows that were rejected are told one by one; how many they are stands in the control. */
function ofPyramid({ summary, rejected: _, ...rest }: Pyramid): Plain {
  const { whale, ...concentration } = summary.concentration;
  return {
    ...summary,
    concentration: { ...concentration, whalePeak: whale?.peak ?? null },
    ...rest,
  };
}

function ofMigrations({ matrix, kinds, ...rest }: Migrations): Plain {
  const kindsOf = byTierAndKind(rest);
  const moved = tierFlows(rest.ladder, matrix).map(({ tier, outflow, inflow }): [string, Plain] => {
    const before = matrix.rows.find(({ from }) => from === tier) ?? NOBODY;
    return [tier, { ...kindsOf[tier], left: partOf(before, outflow), joined: inflow }];
  });
  return {
    migrations: Object.fromEntries(moved),
    kinds,
    matrix: matrixOf(matrix.rows),
    whole: matrix.whole,
    ...rest,
  };
}

/** Of each tier before, and of those who had none the tier after, what became of its customers. */
/** Of those who were in a tier, those who are no longer in it, as a part of them too. */
function partOf(before: Flow, left: Flow): Plain {
  return {
    ...left,
    shareOfCustomers: share(toExact(left.customers), toExact(before.customers)),
    shareOfValue: share(exactOf(left.valueBefore), exactOf(before.valueBefore)),
  };
}

function byTierAndKind({
  ladder,
  customers,
  tellsReturned,
}: Omit<Migrations, 'matrix' | 'kinds'>): Readonly<Record<string, Plain>> {
  const kindsOfTier = (): Map<string, Flow> =>
    new Map(
      KINDS.filter((kind) => tellsReturned || kind !== 'returned').map((kind) => [kind, NOBODY]),
    );
  const tiers = new Map(ladder.map((tier) => [tier, kindsOfTier()]));
  for (const { kind, from, to, valueBefore, valueAfter, change } of customers) {
    const tier = (kind === 'new' || kind === 'returned' ? to : from) ?? ABSENT;
    const kinds = tiers.get(tier) ?? kindsOfTier();
    const sum = kinds.get(kind) ?? NOBODY;
    kinds.set(kind, {
      customers: sum.customers + 1,
      valueBefore: addAmounts(sum.valueBefore, valueBefore),
      valueAfter: addAmounts(sum.valueAfter, valueAfter),
      change: addAmounts(sum.change, change),
    });
    tiers.set(tier, kinds);
  }
  return Object.fromEntries([...tiers].map(([tier, kinds]) => [tier, Object.fromEntries(kinds)]));
}

const KINDS = ['new', 'upgraded', 'retained', 'downgraded', 'lapsed', 'returned'] as const;
const NOBODY: Flow = { customers: 0, valueBefore: '0', valueAfter: '0', change: '0' };

function matrixOf(rows: Migrations['matrix']['rows']): Plain {
  return Object.fromEntries(
    rows.map(({ from, cells }) => [
      from ?? ABSENT,
      Object.fromEntries(cells.map(({ to, ...flow }) => [to ?? ABSENT, flow])),
    ]),
  );
}

const ABSENT = 'absent';

function ofHistory({ customerIds, ladder, windows, steps }: TierHistory): Plain {
  const names = windows.map(({ settings }) => settings.window.text);
  const sizes = windows.map(({ standings, values }) => {
    const sums = new Map([...ladder, INACTIVE].map((rung) => [rung, { customers: 0, value: '0' }]));
    standings.forEach((standing, at) => {
      const sum = standing === null ? undefined : sums.get(standing);
      if (sum === undefined) return;
      sum.customers++;
      sum.value = addAmounts(sum.value, values[at] ?? '0');
    });
    return Object.fromEntries(sums);
  });
  return {
    customers: customerIds.length,
    windows: Object.fromEntries(names.map((name, at) => [name, sizes[at]])),
    steps: Object.fromEntries(
      steps.map(({ kinds, tiers, matrix }, at) => [
        names[at + 1],
        {
          kinds,
          tiers: tiers.map(({ from, to, ...flows }) => flows),
          matrix: matrixOf(matrix.rows),
        },
      ]),
    ),
  };
}

function ofBases({ matrix, ...rest }: BasesComparison): Plain {
  const { standings, counts } = matrix;
  const rows = standings.map((standing, at): [string, Plain] => [
    standing,
    Object.fromEntries(standings.map((other, across) => [other, counts[at]?.[across] ?? 0])),
  ]);
  return { ...rest, matrix: Object.fromEntries(rows) };
}
