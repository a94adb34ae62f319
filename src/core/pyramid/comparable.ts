import { type Issue, PyramidError } from '../issues/issue';
import { because, type CutRule } from '../issues/reasons';
import { toAmount } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { AmountInput } from '../values/exact';
import type { DateWindow } from '../values/window';
import { lastDateOf } from '../values/window-steps';
import type { Control } from './aggregation';
import type { Pyramid, PyramidSettings } from './pyramid';
import type { Scheme } from './scheme';

/** The settings that decide a tier by rank. Overrides and stability come after it. */
type Rule =
  | 'basis'
  | 'window'
  | 'timeZone'
  | 'currency'
  | 'scheme'
  | 'rounding'
  | 'ties'
  | 'nonPositive'
  | 'population'
  | 'ids';

/** A pyramid with the name under which it was given: `after`, `pyramids[2]`. */
export interface NamedPyramid {
  readonly name: string;
  readonly pyramid: Pyramid;
}

/*
 * When two pyramids may be set side by side: the one place for all that compares them. Each difference
 * that forbids it is an issue of its own.
 */

/** What decides whether a pyramid may be held against another. */
export interface Side {
  readonly settings: PyramidSettings;
  /** Of its rows: the ends of a window of all dates. */
  readonly dates: Control['dates'];
  /** Rows that are not there name no currency. */
  readonly isEmpty: boolean;
}

export function sideOf({ settings, control, customers }: Pyramid): Side {
  return { settings, dates: control.dates, isEmpty: customers.length === 0 };
}

/**
 * Refuses to compare over time, by standings and values, where basis, currency, population or a rule
 * that cuts tiers differs. Windows do differ. Throws `invalid-option`, an issue a difference.
 */
export function checkComparable(first: NamedPyramid, other: NamedPyramid): void {
  const pathOf = (rule: CutRule): string => `${other.name}.settings.${PLACES[rule] ?? rule}`;
  checkSameCut({ name: first.name, ...sideOf(first.pyramid) }, sideOf(other.pyramid), pathOf);
}

const PLACES: Readonly<Partial<Record<CutRule, string>>> = {
  tiers: 'scheme.tiers',
  cut: 'scheme.cut',
  shares: 'scheme.tiers',
  bounds: 'scheme.tiers',
};

/**
 * The same of what is not yet a pyramid.
 *
 * @param first `name` is '' for the pyramid in the making
 */
export function checkSameCut(
  first: Side & { readonly name: string },
  other: Side,
  pathOf: (rule: CutRule) => string,
): void {
  const differing = (Object.keys(CUT_RULES) as CutRule[]).filter((rule) =>
    differs(rule, first, other),
  );
  // Of other tiers, how they are cut says nothing more.
  const told = differing.includes('tiers')
    ? differing.filter((rule) => !['cut', 'shares', 'bounds'].includes(rule))
    : differing;
  const [expected, received] = [first, other].map(({ settings }) => settings) as [
    PyramidSettings,
    PyramidSettings,
  ];
  refuseAll(
    told.map((rule) => ({
      code: 'invalid-option',
      ...because('not-comparable', { rule, first: first.name }),
      path: pathOf(rule),
      expected: CUT_RULES[rule](expected),
      received: CUT_RULES[rule](received),
    })),
  );
}

function differs(rule: CutRule, first: Side, other: Side): boolean {
  const [there, here] = [CUT_RULES[rule](first.settings), CUT_RULES[rule](other.settings)];
  if (there === here) return false;
  return rule !== 'currency' || ![first, other].some(namesNoCurrency);
}

/** Rows that are not there name none. */
function namesNoCurrency({ settings, isEmpty }: Side): boolean {
  return settings.currency === null && isEmpty;
}

/** What must be the same for standings to mean the same, in words that tell it from others. */
const CUT_RULES: Readonly<Record<CutRule, (settings: PyramidSettings) => string>> = {
  basis: ({ basis }) => basis,
  currency: ({ currency }) => currency ?? '(none)',
  population: ({ population }) => population,
  tiers: (settings) => tierIds(settings).join(', '),
  cut: ({ scheme }) => scheme.cut,
  shares: ({ scheme }) => amountsOf(scheme, (tier) => ('share' in tier ? tier.share : undefined)),
  bounds: ({ scheme }) => amountsOf(scheme, (tier) => tier.from),
  rounding: ({ rounding }) => rounding,
  ties: ({ ties }) => ties,
  nonPositive: ({ nonPositive }) => nonPositive,
};

type AnyTier = Scheme['tiers'][number];

function amountsOf(
  { tiers }: Scheme,
  amountOf: (tier: AnyTier) => AmountInput | undefined,
): string {
  const named = (tiers as readonly AnyTier[]).flatMap((tier) => {
    const amount = amountOf(tier);
    return amount === undefined ? [] : [`${tier.id} ${toAmount(amount)}`];
  });
  return named.length === 0 ? '(none)' : named.join(', ');
}

/** Whether a window ends before another does; also where a window of all dates has none to tell by. */
export function endsBefore(earlier: Side, later: Side): boolean {
  const [first, second] = [lastDate(earlier), lastDate(later)];
  return first === null || second === null || first < second;
}

function lastDate({ settings: { window }, dates }: Side): CalendarDate | null {
  return window.kind === 'all' ? dates.last : lastDateOf(window);
}

/** Both ends of a window; of all dates, those of its rows. */
export function spanOf({ settings: { window }, dates }: Side): string {
  return window.kind === 'all' ? `${dates.first}..${dates.last}` : spanText(window);
}

/**
 * Refuses to see what one rule does where another that decides a tier differs too: customers would
 * move for two reasons, and nobody could tell which. Throws `invalid-option`.
 */
export function checkSameRules(
  first: NamedPyramid,
  other: NamedPyramid,
  except: 'basis' | 'window',
): void {
  refuseAll(otherRules(first, other, except));
}

function refuseAll([issue, ...more]: readonly Issue[]): void {
  if (issue !== undefined) throw new PyramidError(issue, ...more);
}

/** The tiers of a pyramid, best first. */
export function tierIds({ scheme }: Pick<PyramidSettings, 'scheme'>): string[] {
  return scheme.tiers.map(({ id }) => id);
}

const IN_TEXT: Readonly<Record<Rule, (settings: PyramidSettings) => string>> = {
  basis: ({ basis }) => basis,
  window: ({ window }) => spanText(window),
  timeZone: ({ timeZone }) => timeZone,
  currency: ({ currency }) => currency ?? '',
  scheme: ({ scheme }) => schemeText(scheme),
  rounding: ({ rounding }) => rounding,
  ties: ({ ties }) => ties,
  nonPositive: ({ nonPositive }) => nonPositive,
  population: ({ population }) => population,
  ids: ({ ids }) => ids,
};

function otherRules(first: NamedPyramid, other: NamedPyramid, except: 'basis' | 'window'): Issue[] {
  return (Object.keys(IN_TEXT) as Rule[]).flatMap((rule): Issue[] => {
    const [expected, received] = [first, other].map(({ pyramid }) =>
      IN_TEXT[rule](pyramid.settings),
    ) as [string, string];
    const isUnnamed = rule === 'currency' && (expected === '' || received === '');
    if (rule === except || expected === received || isUnnamed) return [];
    const why = because('not-by-the-same-rules', { rule, except });
    const path = `${other.name}.settings.${rule}`;
    return [{ code: 'invalid-option', ...why, path, expected, received }];
  });
}

/** `2025` and `2025-01-01..2025-12-31` are one window. */
function spanText(window: DateWindow): string {
  return window.kind === 'all' ? 'all' : `${window.start}..${lastDateOf(window)}`;
}

/** The tiers and how they are cut, in canonical amounts. Names and labels decide nothing. */
function schemeText({ cut, tiers }: Scheme): string {
  const parts = tiers.map((tier) => {
    const share = 'share' in tier ? [toAmount(tier.share)] : [];
    const from = tier.from === undefined ? [] : [`from ${toAmount(tier.from)}`];
    return [JSON.stringify(tier.id), ...share, ...from].join(' ');
  });
  return `${cut}: ${parts.join(', ')}`;
}
